import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../data/corpus.ts';
import { atomFeed } from '../../lib/feed.ts';
import { inEveryLanguage, languageOf } from '../../lib/languages.ts';
import { linksIn } from '../../lib/paths.ts';

export const getStaticPaths = (() => inEveryLanguage()) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site }) => {
  const language = languageOf(params);
  const { href } = linksIn(language);
  return new Response(atomFeed(await getCorpus(), language, href('/feed.xml'), site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
