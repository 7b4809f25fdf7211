import type { APIRoute } from 'astro';
import { getCorpus } from '../../../data/corpus.ts';
import { demandFile } from '../../../explorer/demand-file.ts';
import { inEveryLanguage, languageOf } from '../../../lib/languages.ts';

export function getStaticPaths() {
  return inEveryLanguage();
}

/** All demands for the script of the explorer: no reader gets it who does not choose. */
export const GET: APIRoute = async ({ params }) => Response.json(demandFile(await getCorpus(), languageOf(params)));
