import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../data/corpus.ts';
import { inEveryLanguage, languageOf } from '../../lib/languages.ts';
import { searchRecords } from '../../lib/search-records.ts';

export const getStaticPaths = (() => inEveryLanguage()) satisfies GetStaticPaths;

/** What search must know and no page holds as a whole: one record a demand. The search integration reads and removes it. */
export const GET: APIRoute = async ({ params }) => Response.json(searchRecords(await getCorpus(), languageOf(params)));
