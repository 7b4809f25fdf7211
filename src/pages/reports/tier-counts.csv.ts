import type { APIRoute } from 'astro';
import { getCorpus } from '../../data/corpus.ts';
import { toCsv } from '../../open-data/csv.ts';
import { editions } from '../../open-data/tables/editions.ts';

/** The columns of the table of editions that are counts, with the edition and how much of it is held. */
const columns = editions.columns.filter(
  ({ name }) => ['year', 'released', 'coverage', 'complete_lists'].includes(name) || /^(?!deduced).*_count$/.test(name),
);

/** How many countries each edition puts on each tier: these columns of the table of editions. */
export const GET: APIRoute = async () =>
  new Response(toCsv(columns, editions.rows(await getCorpus())), { headers: { 'Content-Type': 'text/csv' } });
