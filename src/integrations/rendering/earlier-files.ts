import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What readers of a file noted of it. */
export type Notes = Readonly<Record<string, unknown>>;

/** What is known of a file of the last good build. */
interface KnownFile {
  /** Stands for all that it was rendered from. */
  key: string;
  /** Bytes, and milliseconds: whether somebody touched the file since. */
  size: number;
  modified: number;
  notes: Notes;
}

/** A file that need not be rendered again. */
export interface EarlierFile {
  /** Where its content can be read. */
  location: string;
  notes: Notes;
  /** Makes it stand in the new build too. */
  putAt: (target: string) => void;
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

/** Makes one file stand in two places; where the file system cannot, it is copied. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function stampOf(location: string): Pick<KnownFile, 'size' | 'modified'> | undefined {
  const stat = statSync(location, { throwIfNoEntry: false });
  return stat?.isFile() ? { size: stat.size, modified: stat.mtimeMs } : undefined;
}

/** The files of the last good build with what they were rendered from, and those of this one for the next. */
export class EarlierFiles {
  private readonly options: Options;
  private readonly known: ReadonlyMap<string, KnownFile>;
  private readonly next = new Map<string, KnownFile>();

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
    const putAt = (target: string) => {
      linkOrCopy(location, target);
      this.remember(path, { key, target, notes: known.notes });
    };
    return { location, notes: known.notes, putAt };
  }

  /** Notes for the next build what a file was rendered from. Readers may complete their notes until that is kept. */
  remember(path: string, { key, target, notes }: { key: string; target: string; notes: Notes }): void {
    const stamp = stampOf(target);
    if (stamp) this.next.set(path, { key, ...stamp, notes });
  }

  /** Keeps for the next build what is known of this one. */
  keep(): void {
    mkdirSync(this.options.cache, { recursive: true });
    const kept: Kept = { sources: this.options.sources, files: Object.fromEntries(this.next) };
    writeFileSync(join(this.options.cache, LIST), JSON.stringify(kept));
  }
}
