import type { APIRoute, GetStaticPaths } from 'astro';
import { tierCountsSvg } from '../../../charts/tier-counts/standalone.ts';
import { getCorpus } from '../../../data/corpus.ts';
import { tierCounts } from '../../../domain/tier-counts.ts';
import { inEveryLanguage, languageOf } from '../../../lib/languages.ts';

export const getStaticPaths = (() => inEveryLanguage()) satisfies GetStaticPaths;

/** How many countries each edition puts on each tier, as a drawing that stands alone. */
export const GET: APIRoute = async ({ params }) => {
  const corpus = await getCorpus();
  const svg = tierCountsSvg({ years: tierCounts(corpus), asOf: corpus.newest, language: languageOf(params) });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
