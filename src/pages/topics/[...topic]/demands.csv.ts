import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../../data/corpus.ts';
import { subjectsOf } from '../../../domain/topic-overview.ts';
import { toCsv } from '../../../open-data/csv.ts';
import { recommendations } from '../../../open-data/tables/demands.ts';

export const getStaticPaths = (async () =>
  subjectsOf(await getCorpus()).map((topic) => ({ params: { topic } }))) satisfies GetStaticPaths;

/** The demands of a topic, or of a whole P: their rows of the table of recommendations, those that were merged left out. */
export const GET: APIRoute = async ({ params }) => {
  const rows = recommendations
    .rows(await getCorpus())
    .filter(({ status, topic, paradigm }) => status !== null && (topic === params.topic || paradigm === params.topic));
  return new Response(toCsv(recommendations.columns, rows), { headers: { 'Content-Type': 'text/csv' } });
};
