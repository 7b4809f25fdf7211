import type { PlannedSet } from './plan.ts';

/** Tables and what programs read stand beside the English pages alone, for readers of every language. */
const MADE_ONCE = /\.(?:csv|json)$/;

/** The folder beside the English pages that goes with one beside the pages of another language. */
function englishFolder(folder: string, base: string, language: string): string {
  const prefix = `${base}${language}/`;
  return folder.startsWith(prefix) ? base + folder.slice(prefix.length) : folder;
}

/** The addresses that begin with one, out of a list in order: they stand side by side. */
function addressesUnder(folder: string, addresses: readonly string[]): string[] {
  let [from, to] = [0, addresses.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (addresses[middle]! < folder) from = middle + 1;
    else to = middle;
  }
  while (to < addresses.length && addresses[to]!.startsWith(folder)) to += 1;
  return addresses.slice(from, to);
}

/**
 * The files of a set, without what its pages are shown with.
 * @param addresses addresses of all files of the site, a page under that of its folder; in the order of their characters
 * @param base the path that the site stands under, with a slash at both ends
 * @returns in the same order
 */
export function filesOfSet(
  { pages, folders, language }: Pick<PlannedSet, 'pages' | 'folders' | 'language'>,
  addresses: readonly string[],
  base: string,
): string[] {
  const own = folders.flatMap((folder) => addressesUnder(folder, addresses));
  const shared = folders
    .map((folder) => englishFolder(folder, base, language))
    .flatMap((folder) => addressesUnder(folder, addresses).filter((address) => MADE_ONCE.test(address)));
  const named = pages.filter((page) => addressesUnder(page, addresses)[0] === page);
  return [...new Set([...own, ...shared, ...named])].sort();
}

const NAME = /[\w.-]+\.(?:js|css)\b/g;

/**
 * The scripts and style sheets that files need: those that they name, and those that these name in turn, also where they are
 * loaded only when a reader asks for them.
 * @param texts pages
 * @param assets texts of all assets of the site, by the names of their files
 */
export function assetsOf(texts: readonly string[], assets: ReadonlyMap<string, string>): string[] {
  const needed = new Set<string>();
  const waiting = [...texts];
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    for (const [name] of text.matchAll(NAME)) {
      if (needed.has(name) || !assets.has(name)) continue;
      needed.add(name);
      waiting.push(assets.get(name)!);
    }
  }
  return [...needed].sort();
}
