import { endOf, headAt, listHead, unpack } from './chunk.ts';

/** Packed chunks of words up to this size stay whole, in bytes: Pagefind aims at some 30 KB, and ends a chunk with the word that fills it. */
const HEAVY = 40 * 1024;

/** The words of a chunk, from the first to the last; each end may be cut to what tells it from the neighbour. */
export type Range = [from: string, to: string];

/** A chunk in two, as bytes that are not packed yet. */
export interface Parted {
  light: Buffer;
  heavy: Buffer;
  /** The last word of the light part, and the heavy one. */
  words: [before: string, heavy: string];
}

/** The text that begins a list: the word itself, at the head of what is known of it. */
function wordAt(bytes: Buffer, at: number): string {
  const { next: start } = headAt(bytes, at);
  const { value, next } = headAt(bytes, start);
  return bytes.toString('utf8', next, next + value);
}

/**
 * Takes the last word of a chunk out of it, where the chunk is heavy: a word such as “the” weighs 200 KB, and who looks for
 * “thailand” need not load it.
 * @param content the chunk, packed
 * @returns `undefined` where the chunk stays whole
 */
export function partHeavyWord(content: Uint8Array): Parted | undefined {
  if (content.length <= HEAVY) return undefined;
  const bytes = unpack(content);
  // A list of one thing: the list of words.
  const { value: length, next: start } = headAt(bytes, headAt(bytes, 0).next);
  if (length < 2) return undefined;
  let [before, last] = [start, start];
  for (let word = 1; word < length; word += 1) [before, last] = [last, endOf(bytes, last)];
  const chunk = (count: number, words: Buffer) => Buffer.concat([listHead(1), listHead(count), words]);
  return {
    light: chunk(length - 1, bytes.subarray(start, last)),
    heavy: chunk(1, bytes.subarray(last)),
    words: [wordAt(bytes, before), wordAt(bytes, last)],
  };
}

/** The beginning of a word that tells it from another. */
function telling(word: string, other: string): string {
  const [letters, others] = [[...word], [...other]];
  const same = letters.findIndex((letter, index) => letter !== others[index]);
  return same < 0 ? word : letters.slice(0, same + 1).join('');
}

/** The ranges of the two parts of a chunk: who types the beginning of the heavy word loads it as soon as that tells it from the one before. */
export function partedRanges(from: string, [before, heavy]: Parted['words']): [Range, Range] {
  return [
    [from, before],
    [telling(heavy, before), heavy],
  ];
}
