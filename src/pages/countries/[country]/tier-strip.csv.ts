import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../../data/corpus.ts';
import { keyed } from '../../../data/page-keys.ts';
import { toCsv } from '../../../open-data/csv.ts';
import { rowsAbout } from '../../../open-data/rows-about.ts';
import { placements } from '../../../open-data/tables/placements.ts';

export const getStaticPaths = (async () =>
  keyed((await getCorpus()).countries.map(({ slug }) => ({ params: { country: slug } })))) satisfies GetStaticPaths;

/** What the tier strip of a country shows: its rows of the table of placements. */
export const GET: APIRoute = async ({ params }) => {
  const rows = rowsAbout(placements, await getCorpus(), params.country!);
  return new Response(toCsv(placements.columns, rows), { headers: { 'Content-Type': 'text/csv' } });
};
