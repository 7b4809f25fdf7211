import { type IndexFile, type Node, pack, readChunk } from './chunk.ts';

const DIGITS = 10;

/** The files of an index while its lists are changed. */
export interface OpenIndex {
  /** Takes a file out. @throws when there is none of that path */
  take: (path: string) => IndexFile;
  put: (path: string, content: Uint8Array) => void;
}

/**
 * Changes the list of all entries of each language, and calls it by what it holds then.
 * @param files the index of one language, or of several
 * @param change takes a list as Pagefind writes it, its language, and the files beside it, which it may replace
 * @returns the files, the lists and `pagefind-entry.json` made anew
 * @throws when a file that must be there is not
 */
export function editLists(
  files: readonly IndexFile[],
  change: (list: Node[], language: string, index: OpenIndex) => Node[],
): IndexFile[] {
  const all = new Map(files.map((file) => [file.path, file]));
  const take = (path: string) => {
    const file = all.get(path);
    if (!file) throw new Error(`Pagefind made no file ${path}, which is not expected.`);
    all.delete(path);
    return file;
  };
  const put = (path: string, content: Uint8Array) => all.set(path, { path, content });
  const entry = JSON.parse(Buffer.from(take('pagefind-entry.json').content).toString());
  for (const [language, info] of Object.entries<{ hash: string }>(entry.languages)) {
    const list = readChunk(take(`pagefind.${info.hash}.pf_meta`));
    const { name, content } = pack(change(list, language, { take, put }), language, DIGITS);
    info.hash = name;
    put(`pagefind.${name}.pf_meta`, content);
  }
  put('pagefind-entry.json', Buffer.from(JSON.stringify(entry)));
  return [...all.values()];
}
