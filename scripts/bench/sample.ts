import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { comparePages, type PageShare } from './compare-pages.ts';
import { filesIn } from './folders.ts';
import { PAGE_KINDS, type PageKind } from './views/page-kinds.ts';

const PATHS: Readonly<Record<PageKind, RegExp>> = {
  profile: /^(?:fr\/)?countries\/(?!by-)[^/]+\/index\.html$/,
  brief: /^(?:fr\/)?countries\/[^/]+\/brief\/index\.html$/,
  document: /^(?:fr\/)?countries\/[^/]+\/documents\/[^/]+\/index\.html$/,
  demand: /^(?:fr\/)?countries\/[^/]+\/recommendations\/[^/]+\/index\.html$/,
};

/** How many pages of each kind are held against each other. */
const SAMPLE = 12;

/** Some of a list, as far from each other as they can be, its first among them. */
export function spreadOver<Item>(list: readonly Item[], count: number): Item[] {
  const step = Math.max(1, list.length / count);
  return Array.from({ length: Math.min(count, list.length) }, (_, index) => list[Math.floor(index * step)]!);
}

/** The kind of a page, from its path below the site; `undefined` for what the other generators do not make. */
export function kindOf(path: string): PageKind | undefined {
  return PAGE_KINDS.find((kind) => PATHS[kind].test(path));
}

/** What a sample of one kind of page came to. */
export interface KindShare {
  kind: PageKind;
  pages: number;
  compared: number;
  /** Of the words of ours, those that stand in theirs: on average, and on the page with the fewest. */
  words: number;
  fewestWords: number;
  /** Theirs as a share of ours: the smallest and the largest. */
  bytes: readonly [number, number];
}

/** What another build has of ours. */
export interface SiteShare {
  kinds: KindShare[];
  /** Pages of ours of other kinds, by what stands first in their path: nobody else makes them. */
  notMade: Readonly<Record<string, number>>;
}

function shareOf(kind: PageKind, paths: readonly string[], shares: readonly PageShare[]): KindShare {
  const [words, bytes] = [shares.map((share) => share.words), shares.map((share) => share.bytes)];
  return {
    kind,
    pages: paths.length,
    compared: shares.length,
    words: words.reduce((sum, each) => sum + each, 0) / shares.length,
    fewestWords: Math.min(...words),
    bytes: [Math.min(...bytes), Math.max(...bytes)],
  };
}

/**
 * Holds a sample of each kind of page against the same page of another build.
 * @param ours the folder of our build, and @param theirs that of the other one
 * @throws when the other build lacks a page
 */
export function compareSites(ours: string, theirs: string): SiteShare {
  const pages = filesIn(ours)
    .map((file) => relative(ours, file))
    .filter((path) => path.endsWith('.html') && !path.startsWith('pagefind/'));
  const kinds = PAGE_KINDS.flatMap((kind) => {
    const paths = pages.filter((path) => PATHS[kind].test(path));
    const missing = paths.find((path) => !existsSync(join(theirs, path)));
    if (missing) throw new Error(`The other build has no ${missing}.`);
    const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');
    const shares = spreadOver(paths, SAMPLE).map((path) => comparePages(read(ours, path), read(theirs, path)));
    return paths.length > 0 ? shareOf(kind, paths, shares) : [];
  });
  const others = pages.filter((path) => kindOf(path) === undefined).map((path) => path.replace(/^fr\//, ''));
  const byPlace = Object.groupBy(others, (path) => (path.includes('/') ? path.split('/')[0]! : path));
  return { kinds, notMade: Object.fromEntries(Object.entries(byPlace).map(([place, of]) => [place, of!.length])) };
}
