import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What readers of a file noted of it. */
export type Notes = Readonly<Record<string, unknown>>;

/** Bytes and milliseconds: whether somebody touched a file. */
interface Stamp {
  size: number;
  modified: number;
}

/** What is known of a file of the last good build. */
interface KnownFile extends Stamp {
  /** Stands for all that it was rendered from. */
  key: string;
  notes: Notes;
}

/** A file that need not be rendered again. */
export interface EarlierFile {
  /** Where its content can be read. */
  location: string;
  notes: Notes;
}

interface Kept {
  sources: string;
  files: Record<string, KnownFile>;
}

interface Options {
  /** Folder of the cache. */
  cache: string;
  /** Folder of the last good build. */
  lastGood: string | undefined;
  /** Stands for what all pages are rendered with; where it is another, nothing is used again. */
  sources: string;
}

const LIST = 'rendered-files.json';

/** A list that cannot be read is as good as none: everything is rendered. */
function readKept(file: string): Kept | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept;
  } catch {
    return undefined;
  }
}

function stampOf(location: string): Stamp | undefined {
  const stat = statSync(location, { throwIfNoEntry: false });
  return stat?.isFile() ? { size: stat.size, modified: stat.mtimeMs } : undefined;
}

/** The files of the last good build with what they were rendered from, and those of this one for the next. */
export class EarlierFiles {
  private readonly options: Options;
  private readonly known: ReadonlyMap<string, KnownFile>;
  private readonly next = new Map<string, Pick<KnownFile, 'key' | 'notes'>>();

  constructor(options: Options) {
    this.options = options;
    const kept = options.lastGood === undefined ? undefined : readKept(join(options.cache, LIST));
    this.known = new Map(kept?.sources === options.sources ? Object.entries(kept.files) : []);
  }

  /** A file that was rendered from the same, and that nobody touched since. @param path within the built folder */
  find(path: string, key: string): EarlierFile | undefined {
    const known = this.known.get(path);
    if (known?.key !== key) return undefined;
    const location = join(this.options.lastGood!, path);
    const stamp = stampOf(location);
    if (stamp?.size !== known.size || stamp.modified !== known.modified) return undefined;
    this.remember(path, known);
    return { location, notes: known.notes };
  }

  /** Notes for the next build what a file was rendered from. Readers may complete their notes until that is kept. */
  remember(path: string, { key, notes }: Pick<KnownFile, 'key' | 'notes'>): void {
    this.next.set(path, { key, notes });
  }

  /** Keeps for the next build what is known of this one. @param written the files as they stand now, by path */
  keep(written: ReadonlyMap<string, Stamp>): void {
    const files = [...this.next].flatMap(([path, { key, notes }]) => {
      const stamp = written.get(path);
      return stamp ? [[path, { key, size: stamp.size, modified: stamp.modified, notes }] as const] : [];
    });
    mkdirSync(this.options.cache, { recursive: true });
    const kept: Kept = { sources: this.options.sources, files: Object.fromEntries(files) };
    writeFileSync(join(this.options.cache, LIST), JSON.stringify(kept));
  }
}
