import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface FolderSize {
  files: number;
  bytes: number;
}

/** All files below a folder, in the order of their paths. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

export function sizeOf(files: readonly string[]): FolderSize {
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}

const INDEX_PARTS: Readonly<Record<string, string>> = {
  '.pf_meta': 'list of pages, loaded first',
  '.pf_index': 'words',
  '.pf_fragment': 'texts of results',
  '.pf_filter': 'filters',
};

/** The search index by what its files are for; programs are all that is no data. */
export function searchIndexIn(out: string): Record<string, FolderSize & { largest: number }> {
  const files = filesIn(join(out, 'pagefind'));
  const groups = Object.groupBy(files, (file) => INDEX_PARTS[extname(file)] ?? 'programs and styles');
  return Object.fromEntries(
    Object.entries(groups).map(([name, members]) => [
      name,
      { ...sizeOf(members!), largest: Math.max(...members!.map((file) => statSync(file).size)) },
    ]),
  );
}

/** What a build left: its pages, and all files without those of the search index, which are counted apart. */
export function outputIn(out: string): { pages: number; site: FolderSize; index: FolderSize } {
  const files = filesIn(out);
  const isOfIndex = (file: string) => file.startsWith(join(out, 'pagefind/'));
  return {
    pages: files.filter((file) => file.endsWith('.html') && !isOfIndex(file)).length,
    site: sizeOf(files.filter((file) => !isOfIndex(file))),
    index: sizeOf(files.filter(isOfIndex)),
  };
}
