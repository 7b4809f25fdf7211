import './vite-names.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runScript } from '../lib/run-script.ts';
import type { Dressing } from './dressing.ts';
import type { PageKind } from './views/page-kinds.ts';

/**
 * Writes the sites of other generators: folds the content with our own functions and hands over what every page shows, worded.
 * A process of its own, so that neither its memory nor what stands in for Vite is the bench’s.
 */
async function makeViews([content, built, ...targets]: readonly string[]): Promise<void> {
  // Not before what stands in for Vite is there.
  const { readContent } = await import('../../src/check/read-content.ts');
  const { buildCorpus } = await import('../../src/domain/corpus.ts');
  const { bodyOf } = await import('./views/bodies.ts');
  const { examplePages, pageViews } = await import('./views/page-views.ts');
  const { wordsView } = await import('./views/words-view.ts');
  const { dressingOf } = await import('./dressing.ts');
  const { writeHugoSite } = await import('./hugo-site.ts');
  const { writeEleventySite } = await import('./eleventy-site.ts');
  const corpus = buildCorpus(readContent(content!).parts);
  const dressing = Object.fromEntries(
    Object.entries(examplePages(corpus)).map(([kind, here]) => [
      kind,
      dressingOf(readFileSync(join(built!, here, 'index.html'), 'utf8')),
    ]),
  ) as Record<PageKind, Dressing>;
  const parts = { words: { en: wordsView('en'), fr: wordsView('fr') }, dressing };
  const views = () => pageViews(corpus, (file, language) => bodyOf(content!, file, language));
  const [hugo, eleventy] = targets;
  if (hugo) console.log(`${writeHugoSite(hugo, views(), parts)} pages for Hugo`);
  if (eleventy) console.log(`${writeEleventySite(eleventy, views(), parts)} pages for Eleventy`);
}

await runScript(() => makeViews(process.argv.slice(2)));
