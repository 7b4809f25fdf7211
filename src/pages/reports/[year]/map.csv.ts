import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../../data/corpus.ts';
import { toCsv } from '../../../open-data/csv.ts';
import { placements } from '../../../open-data/tables/placements.ts';

export const getStaticPaths = (async () =>
  (await getCorpus()).editions.map(({ year }) => ({ params: { year: String(year) } }))) satisfies GetStaticPaths;

/** What the map of an edition shows: its rows of the table of placements, with the region of each country. */
export const GET: APIRoute = async ({ params }) => {
  const corpus = await getCorpus();
  const rows = placements
    .rows(corpus)
    .filter(({ year }) => year === Number(params.year))
    .map((row) => ({ ...row, region: corpus.countryByIso3.get(String(row.iso3))!.region }));
  return new Response(toCsv([...placements.columns, { name: 'region' }], rows), {
    headers: { 'Content-Type': 'text/csv' },
  });
};
