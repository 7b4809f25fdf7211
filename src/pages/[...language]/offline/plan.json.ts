import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../../data/corpus.ts';
import { inEveryLanguage, languageOf } from '../../../lib/languages.ts';
import { plannedSets } from '../../../offline/plan.ts';

export const getStaticPaths = (() => inEveryLanguage()) satisfies GetStaticPaths;

/** What a reader can save for offline, before the files are known. The integration `saved-sets` reads and removes it. */
export const GET: APIRoute = async ({ params }) => Response.json(plannedSets(await getCorpus(), languageOf(params)));
