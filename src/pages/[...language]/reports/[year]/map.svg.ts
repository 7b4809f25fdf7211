import type { APIRoute, GetStaticPaths } from 'astro';
import { worldMapSvg } from '../../../../charts/world-map/standalone.ts';
import { getCorpus } from '../../../../data/corpus.ts';
import { editionOverview } from '../../../../domain/edition-overview.ts';
import { inEveryLanguage, languageOf } from '../../../../lib/languages.ts';

export const getStaticPaths = (async () =>
  inEveryLanguage(
    (await getCorpus()).editions.map(({ year }) => ({ params: { year: String(year) } })),
  )) satisfies GetStaticPaths;

/** The map of an edition as a drawing that stands alone. */
export const GET: APIRoute = async ({ params }) => {
  const corpus = await getCorpus();
  const overview = editionOverview(corpus, Number(params.year));
  const drawing = worldMapSvg({ overview, asOf: corpus.newest, language: languageOf(params) });
  return new Response(drawing, { headers: { 'Content-Type': 'image/svg+xml' } });
};
