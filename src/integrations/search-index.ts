import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { glob } from 'tinyglobby';
import type { SearchRecord } from '../lib/search-records.ts';
import { partWords } from '../search/word-breaks.ts';
import { takeHandedOver } from './handed-over.ts';
import { stableFacets } from './stable-facets.ts';

/** What hands over the records, one file a language; none is published. */
const RECORDS = '**/search-records.json';

/** Pagefind reports faults in each reply instead of throwing. @throws when a reply holds any */
function checked<Reply extends { errors: string[] }>(reply: Reply, what: string): Reply {
  if (reply.errors.length > 0)
    throw new Error(`The search index could not be made (${what}): ${reply.errors.join('; ')}`);
  return reply;
}

async function addPages(index: PagefindIndex, folder: string): Promise<number> {
  const files = await glob('**/*.html', { cwd: folder });
  let pages = 0;
  for (const file of files.sort()) {
    const content = await readFile(join(folder, file), 'utf8');
    if (!content.includes('data-pagefind-body')) continue;
    checked(await index.addHTMLFile({ sourcePath: file, content: partWords(content) }), file);
    pages += 1;
  }
  return pages;
}

async function addRecords(index: PagefindIndex, folder: string, base: string): Promise<number> {
  const records = await takeHandedOver<SearchRecord>(folder, RECORDS);
  const prefix = base.replace(/\/$/, '');
  for (const record of records) {
    const content = partWords(record.content);
    const meta = Object.fromEntries(Object.entries(record.meta).map(([name, value]) => [name, partWords(value)]));
    // Pagefind puts the base path before every address of its own accord.
    const url = record.url.slice(prefix.length);
    checked(await index.addCustomRecord({ ...record, url, content, meta }), record.url);
  }
  return records.length;
}

/** Pagefind’s ready-made search boxes and its worker: the site has its own, and does without. */
const NOT_USED = /^pagefind-(?:[a-z-]*ui|highlight|worker)\.(?:js|css)$/;

/** Writes the files of the index itself: Pagefind's own writing may be cut short when its process is closed. */
async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  const { files } = checked(await index.getFiles(), 'files');
  for (const { path, content } of files.filter((file) => !NOT_USED.test(file.path))) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

/**
 * Makes the search index of what was built, through Pagefind's Node API: the pages that ask for it, section by section, and
 * a record for each thing that has no page of its own. The build fails where the index does.
 */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index } = checked(await createIndex({ verbose: false }), 'start');
        if (!index) throw new Error('The search index could not be made: Pagefind did not start.');
        const pages = await addPages(index, folder);
        const records = await addRecords(index, folder, base);
        const output = join(folder, 'pagefind');
        await writeIndex(index, output);
        await stableFacets(output);
        await close();
        logger.info(`${pages} pages and ${records} records are searchable`);
      },
    },
  };
}
