import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { LANGUAGES } from '../domain/text.ts';
import type { SearchRecord } from '../lib/search-records.ts';
import type { RenderedFiles } from './rendered-files.ts';
import type { Indexed, IndexingStep } from './search-index/indexing.ts';
import { searchablePart } from './search-index/searchable-part.ts';

const INDEXING = new URL('./search-index/indexing.ts', import.meta.url);

/** To wake a thread costs more than to copy a page, so they are told by the dozen. */
const AT_A_TIME = 32;

/** Of a page that search finds, its language. */
interface SearchNote {
  language?: string;
}

/** The index of one language, made in a thread. */
class LanguageIndex {
  readonly worker = new Worker(INDEXING);
  private readonly indexed: Promise<Indexed>;
  private batch: IndexingStep[] = [];
  private isClosed = false;

  constructor() {
    this.indexed = once(this.worker, 'message').then(([told]) => told as Indexed);
    // Told where it is waited for.
    this.indexed.catch(() => {});
    // A build that fails elsewhere does not wait for an index.
    this.worker.unref();
  }

  /** @throws when the index is written already */
  tell(step: IndexingStep): void {
    if (this.isClosed)
      throw new Error(
        'A page is to be found by search and comes when the search index is closed: see NOT_SEARCHED in src/integrations/rendering/order.ts.',
      );
    this.batch.push(step);
    if (this.batch.length === AT_A_TIME) this.flush();
  }

  private flush(): void {
    const contents = this.batch.flatMap((step) => (step.kind === 'page' ? [step.main.buffer] : []));
    this.worker.postMessage(this.batch, contents);
    this.batch = [];
  }

  /** Has the index written, when all that it is made of was told. */
  write(folder: string): void {
    this.tell({ kind: 'write', folder });
    this.flush();
    this.isClosed = true;
  }

  /** @throws what Pagefind found wrong */
  end(): Promise<Indexed> {
    this.worker.ref();
    return this.indexed;
  }
}

/** Pagefind keeps the languages of a site in one list; each thread knows of its own. */
function joinedEntry(entries: readonly string[]): string {
  const [first, ...more] = entries.map((text) => JSON.parse(text));
  const languages = [first, ...more].flatMap((entry) => Object.entries(entry.languages));
  return JSON.stringify({ ...first, languages: Object.fromEntries(languages) });
}

/**
 * Makes the search index while pages are rendered, through Pagefind's Node API: the pages that ask for it, section by section, and
 * a record for each thing that has no page of its own. The build fails where the index does.
 * @param files what is rendered; pages hand the records over in `search-records.json`
 */
export function searchIndex(files: RenderedFiles): AstroIntegration {
  const indexes = new Map<string, LanguageIndex>();
  let prefix = '';
  let folder = '';

  function indexOf(language: string): LanguageIndex {
    const known = indexes.get(language);
    if (known) return known;
    const index = new LanguageIndex();
    files.writtenBy(index.worker);
    indexes.set(language, index);
    return index;
  }

  files.onEach<SearchNote>('search', {
    rendered: ({ path, content }) => {
      const part = path.endsWith('.html') ? searchablePart(content) : undefined;
      if (part) indexOf(part.language).tell({ kind: 'page', path, ...part });
      return part ? { language: part.language } : {};
    },
    earlier: ({ path, location, note: { language } }) => {
      if (language !== undefined) indexOf(language).tell({ kind: 'earlier-page', path, location });
    },
  });

  files.onHandedOver('search-records.json', (content) => {
    for (const record of JSON.parse(content) as SearchRecord[]) {
      // Pagefind puts the base path before every address of its own accord.
      const url = record.url.slice(prefix.length);
      indexOf(record.language).tell({ kind: 'record', record: { ...record, url } });
    }
  });

  for (const language of LANGUAGES) files.onEndOf(language, () => indexes.get(language)?.write(folder));

  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        prefix = config.base.replace(/\/$/, '');
        folder = join(fileURLToPath(config.outDir), 'pagefind');
      },
      'astro:build:done': async ({ logger }) => {
        const languages = [...indexes].sort(([a], [b]) => (a < b ? -1 : 1));
        const indexed = await Promise.all(languages.map(([, index]) => index.end()));
        const entry = joinedEntry(indexed.map((each) => each.entry));
        await writeFile(join(folder, 'pagefind-entry.json'), entry);
        const sum = (count: 'pages' | 'records') => indexed.reduce((total, each) => total + each[count], 0);
        logger.info(`${sum('pages')} pages and ${sum('records')} records are searchable`);
      },
    },
  };
}
