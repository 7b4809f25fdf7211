import type { APIRoute } from 'astro';
import { getCorpus } from '../data/corpus.ts';
import { atomFeed } from '../lib/feed.ts';
import { href } from '../lib/paths.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(atomFeed(await getCorpus(), 'en', href('/feed.xml'), site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
