import type { APIRoute } from 'astro';
import { getCorpus } from '../data/corpus.ts';
import { searchRecords } from '../lib/search-records.ts';

/** What search must know and no page holds as a whole: one record a demand. The search integration reads and removes it. */
export const GET: APIRoute = async () => Response.json(searchRecords(await getCorpus(), 'en'));
