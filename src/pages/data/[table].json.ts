import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../data/corpus.ts';
import { tableFile } from '../../open-data/files.ts';
import { TABLES } from '../../open-data/tables.ts';

export const getStaticPaths = (() => TABLES.map(({ name }) => ({ params: { table: name } }))) satisfies GetStaticPaths;

/** A table as JSON. */
export const GET: APIRoute = async ({ params }) => {
  const table = TABLES.find(({ name }) => name === params.table)!;
  return new Response(tableFile(table, 'json', await getCorpus()), { headers: { 'Content-Type': 'application/json' } });
};
