import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Node, pack, packBytes, readChunk, unpack } from './chunk.ts';
import { partedRanges, partHeavyWord } from './heavy-words.ts';

/** A word as a chunk holds it: itself, where it stands, and its forms. `bytes` make it as heavy as they are, packed. */
function word(text: string, bytes = 10): Node {
  return [text, [[0, [randomBytes(bytes).toString('latin1')], []]], []];
}

const chunkOf = (words: readonly Node[]) => pack([[...words]], 'en', 10).content;
const contentOf = (bytes: Buffer) => readChunk({ path: '', content: packBytes(bytes, 'en', 10).content });

describe('the last word of a heavy chunk becomes a chunk of its own', () => {
  test('with all that is known of it, and nothing lost of the others', () => {
    const words = [word('tested'), word('théâtre', 300), word('the', 70_000)];
    const parts = partHeavyWord(chunkOf(words))!;
    expect(contentOf(parts.light)).toEqual([words.slice(0, 2)]);
    expect(contentOf(parts.heavy)).toEqual([words.slice(2)]);
    expect(parts.words).toEqual(['théâtre', 'the']);
  });

  test('unless it is alone already', () => {
    expect(partHeavyWord(chunkOf([word('the', 70_000)]))).toBeUndefined();
  });

  test('where the chunk is light, it stays whole', () => {
    expect(partHeavyWord(chunkOf([word('tested'), word('the')]))).toBeUndefined();
  });
});

test('negative numbers, by which Pagefind marks weights, are kept as they are', () => {
  // [["a", [[0, [-25, 3], []]], []], ["b", …]]: CBOR of the kind 1, which lists do not hold.
  const [light, heavy] = [Buffer.from('836161818300823818038080', 'hex'), Buffer.from(contentBytes('b'))];
  const content = packBytes(Buffer.concat([Buffer.from('8182', 'hex'), light, heavy]), 'en', 10).content;
  const parts = partHeavyWord(content)!;
  expect(parts.light.toString('hex')).toBe(`8181${light.toString('hex')}`);
  expect(parts.heavy.toString('hex')).toBe(`8181${heavy.toString('hex')}`);
});

/** The bytes of a heavy word alone. */
function contentBytes(text: string): Buffer {
  return unpack(chunkOf([word(text, 70_000)])).subarray(2);
}

test.each([
  // The beginning of the chunk, the last light word and the heavy one; then the two ranges.
  ['ta', ['test', 'the'], ['ta', 'test'], ['th', 'the']],
  ['trac', ['traff', 'traffick'], ['trac', 'traff'], ['traffi', 'traffick']],
  ['it', ['it', 'its'], ['it', 'it'], ['its', 'its']],
  ['a', ['é', 'è'], ['a', 'é'], ['è', 'è']],
] as const)('a chunk from %s, parted within %s, becomes %s and %s', (from, words, light, heavy) => {
  expect(partedRanges(from, [...words])).toEqual([light, heavy]);
});
