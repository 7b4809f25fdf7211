import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../../data/corpus.ts';
import { keyed } from '../../../data/page-keys.ts';
import { profileFile } from '../../../open-data/profile-file.ts';

export const getStaticPaths = (async () =>
  keyed((await getCorpus()).countries.map(({ slug }) => ({ params: { country: slug } })))) satisfies GetStaticPaths;

/** The folded profile of a country. */
export const GET: APIRoute = async ({ params }) =>
  new Response(profileFile(await getCorpus(), params.country!), { headers: { 'Content-Type': 'application/json' } });
