import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../../data/corpus.ts';
import { regionsOf } from '../../../domain/region-overview.ts';
import { toCsv } from '../../../open-data/csv.ts';
import { rowsAbout } from '../../../open-data/rows-about.ts';
import { placements } from '../../../open-data/tables/placements.ts';

export const getStaticPaths = (async () =>
  regionsOf(await getCorpus()).map((region) => ({ params: { region } }))) satisfies GetStaticPaths;

/** What the strips of a region show: the rows of its countries in the table of placements. */
export const GET: APIRoute = async ({ params }) => {
  const corpus = await getCorpus();
  const rows = corpus.countries
    .filter(({ region }) => region === params.region)
    .flatMap(({ slug }) => rowsAbout(placements, corpus, slug));
  return new Response(toCsv(placements.columns, rows), { headers: { 'Content-Type': 'text/csv' } });
};
