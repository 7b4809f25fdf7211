import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchRecord } from '../../lib/search-records.ts';
import { partWords } from '../../search/word-breaks.ts';
import { release } from '../rendering/release.ts';
import { searchablePart } from './searchable-part.ts';
import { shortList } from './short-list.ts';
import { stableFacets } from './stable-facets.ts';
import { withoutIgnored } from './without-ignored.ts';

// A thread of its own for each language: its Pagefind works while pages are rendered, and so do those of other languages.

/** What the thread is told, in this order: pages and records, then where the index is to be written. */
export type IndexingStep =
  | { kind: 'page'; path: string; language: string; main: Uint8Array<ArrayBuffer> }
  /** A page that stands already where it can be read. */
  | { kind: 'earlier-page'; path: string; location: string }
  /** Addresses of records stand under no base path. */
  | { kind: 'record'; record: SearchRecord }
  | { kind: 'write'; folder: string };

/** What the thread tells when the index is written. */
export interface Indexed {
  pages: number;
  records: number;
  /** The file that Pagefind begins with, `pagefind-entry.json`, for this language alone. */
  entry: string;
}

/** Pagefind reports faults in each reply instead of throwing. @throws when a reply holds any */
function checked<Reply extends { errors: string[] }>(reply: Reply, what: string): Reply {
  if (reply.errors.length > 0)
    throw new Error(`The search index could not be made (${what}): ${reply.errors.join('; ')}`);
  return reply;
}

/** Pagefind’s ready-made search boxes and its worker: the site has its own, and does without. */
const NOT_USED = /^pagefind-(?:[a-z-]*ui|highlight|worker)\.(?:js|css)$/;

const ENTRY = 'pagefind-entry.json';

const decoder = new TextDecoder();

class Indexing {
  private readonly counts = { pages: 0, records: 0 };
  private readonly index: Promise<PagefindIndex>;
  /** One step at a time: what waits in Pagefind’s pipe takes more room than what waits here, and it works on one only. */
  private last: Promise<void> = Promise.resolve();

  constructor() {
    this.index = createIndex({ verbose: false }).then((reply) => {
      const { index } = checked(reply, 'start');
      if (!index) throw new Error('The search index could not be made: Pagefind did not start.');
      return index;
    });
  }

  /** @throws what Pagefind found wrong with this step or one before */
  take(step: IndexingStep): Promise<void> {
    this.last = this.last.then(async () => {
      const index = await this.index;
      return step.kind === 'write' ? this.write(index, step.folder) : this.add(index, step);
    });
    return this.last;
  }

  private async add(index: PagefindIndex, step: Exclude<IndexingStep, { kind: 'write' }>): Promise<void> {
    if (step.kind !== 'record') {
      this.counts.pages += 1;
      const part = step.kind === 'page' ? step : searchablePart(readFileSync(step.location))!;
      const main = partWords(withoutIgnored(decoder.decode(part.main)));
      release(part.main);
      const content = `<html lang="${part.language}"><body>${main}</main></body></html>`;
      checked(await index.addHTMLFile({ sourcePath: step.path, content }), step.path);
      return;
    }
    this.counts.records += 1;
    const { record } = step;
    const meta = Object.fromEntries(Object.entries(record.meta).map(([name, value]) => [name, partWords(value)]));
    checked(await index.addCustomRecord({ ...record, content: partWords(record.content), meta }), record.url);
  }

  /** Writes the files of the index itself: Pagefind's own writing may be cut short when its process is closed. */
  private async write(index: PagefindIndex, folder: string): Promise<void> {
    const reply = checked(await index.getFiles(), 'files');
    await close();
    const files = shortList(stableFacets(reply.files.filter((file) => !NOT_USED.test(file.path))));
    for (const { path, content } of files) {
      if (path === ENTRY) continue;
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    const entry = Buffer.from(files.find(({ path }) => path === ENTRY)!.content).toString();
    parentPort!.postMessage({ ...this.counts, entry } satisfies Indexed);
  }
}

const indexing = new Indexing();

parentPort!.on('message', (steps: readonly IndexingStep[]) => {
  for (const step of steps) {
    indexing.take(step).then(
      () => step.kind === 'write' && parentPort!.close(),
      (error: unknown) => {
        throw error;
      },
    );
  }
});
