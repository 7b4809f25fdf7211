import { createHash } from 'node:crypto';
import { type IndexFile, type Node, pack, packBytes } from './chunk.ts';
import { editLists } from './edit-lists.ts';
import { partedRanges, partHeavyWord } from './heavy-words.ts';

/** The list of entries as Pagefind writes it: its version, then these. */
type List = [
  version: string,
  entries: [name: string, words: number][],
  chunks: [from: string, to: string, name: string][],
  facets: Node[],
  orders: [name: string, entries: number[]][],
  fields: Node[],
];

const FIRST_DIGITS = 10;

/** Steps in which lengths of texts are told apart, by octave. */
const STEPS = 4;

/** The length of a text as ranking needs it: few lengths that recur pack into less. */
function rounded(words: number): number {
  return Math.max(1, Math.round(2 ** (Math.round(Math.log2(words) * STEPS) / STEPS)));
}

/** A folder for the texts of one build: under the same number, another build may hold another text. */
function folderFor(language: string, entries: List[1]): string {
  const names = entries.map(([name]) => name).join();
  return `${language}_${createHash('sha256').update(names).digest('hex').slice(0, FIRST_DIGITS)}`;
}

/**
 * Makes the list of all entries short, which every reader loads before the first result: of the 9.3 bytes an entry that it
 * takes, packed, 5 are a name at random and 2 its place in the order of dates.
 * - Texts are numbered through in a folder of the build’s own, `fragment/en_4fa67ebc1d/1z.pf_fragment`.
 * - The order of dates becomes a file of its own beside them, `oldest-first.json`, numbers of entries: it is loaded by those
 *   who ask for it. (Pagefind also takes the square of its results to put them in it.)
 * - Lengths of texts are rounded.
 * - Words that fill a chunk become one of their own.
 * - The list of chunks begins with an empty one for the empty word: without it, Pagefind 1.5 loads all chunks where it is
 *   asked for facets alone.
 * @param files the index of one language, or of several
 * @returns the files, with texts and lists under their new names
 * @throws when a list is not as Pagefind 1.5 writes it
 */
export function shortList(files: readonly IndexFile[]): IndexFile[] {
  return editLists(files, (list, language, { take, put }) => {
    const [version, entries, chunks, facets, orders, fields] = list as List;
    const folder = folderFor(language, entries);
    const contents = entries.map(([name]) => take(`fragment/${name}.pf_fragment`).content);
    const numbered = entries.map(([, words], number): List[1][number] => {
      const name = `${folder}/${number.toString(36)}`;
      put(`fragment/${name}.pf_fragment`, contents[number]!);
      return [name, rounded(words)];
    });
    const parted = chunks.flatMap((chunk): List[2] => {
      const [from, , name] = chunk;
      const whole = take(`index/${name}.pf_index`).content;
      const parts = partHeavyWord(whole);
      if (!parts) {
        put(`index/${name}.pf_index`, whole);
        return [chunk];
      }
      const ranges = partedRanges(from, parts.words);
      return [parts.light, parts.heavy].map((bytes, at) => {
        const packed = packBytes(bytes, language, FIRST_DIGITS);
        put(`index/${packed.name}.pf_index`, packed.content);
        return [...ranges[at]!, packed.name];
      });
    });
    const nothing = pack([[]], language, FIRST_DIGITS);
    put(`index/${nothing.name}.pf_index`, nothing.content);
    const [[, oldestFirst]] = orders as [List[4][number]];
    put(`fragment/${folder}/oldest-first.json`, Buffer.from(JSON.stringify(oldestFirst)));
    return [version, numbered, [['', '', nothing.name], ...parted], facets, [], fields];
  });
}
