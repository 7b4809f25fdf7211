import type { APIRoute } from 'astro';
import { tierCountsSvg } from '../../charts/tier-counts/standalone.ts';
import { getCorpus } from '../../data/corpus.ts';
import { tierCounts } from '../../domain/tier-counts.ts';

/** How many countries each edition puts on each tier, as a drawing that stands alone. */
export const GET: APIRoute = async () => {
  const corpus = await getCorpus();
  const svg = tierCountsSvg({ years: tierCounts(corpus), asOf: corpus.newest, language: 'en' });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
