import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../../../../data/corpus.ts';
import { keyed } from '../../../../../data/page-keys.ts';
import { countedDemands } from '../../../../../open-data/counted-demands.ts';
import { toCsv } from '../../../../../open-data/csv.ts';
import { rowsAbout } from '../../../../../open-data/rows-about.ts';
import { asked } from '../../../../../open-data/tables/demands.ts';
import { recommendationId } from '../../../../../open-data/tables/shared.ts';

export const getStaticPaths = (async () =>
  keyed(
    countedDemands(await getCorpus()).map(({ country, item }) => ({
      params: { country: country.slug, recommendation: item.recommendation.id },
    })),
  )) satisfies GetStaticPaths;

/** What the dots of a demand show: its rows of the table of what is asked, edition by edition. */
export const GET: APIRoute = async ({ params }) => {
  const id = recommendationId(params.country!, params.recommendation!);
  const rows = rowsAbout(asked, await getCorpus(), params.country!).filter((row) => row.recommendation === id);
  return new Response(toCsv(asked.columns, rows), { headers: { 'Content-Type': 'text/csv' } });
};
