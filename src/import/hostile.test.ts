import { expect, test, vi } from 'vitest';
import { buildCorpus } from '../domain/corpus.ts';
import { soundParts } from '../domain/testing/builders.ts';
import { draftFile } from './draft-file.ts';
import { importSource } from './import-source.ts';
import { UnfitSource } from './unfit-source.ts';

// Where a step takes the square of a text, these take minutes; a busy machine takes seconds.
vi.setConfig({ testTimeout: 30_000 });

const corpus = buildCorpus(soundParts());
const mali = corpus.countryBySlug.get('mali')!;

const LIST = 'Recommendations:\n\n';

/** Texts that take minutes where a step goes over the text again for each of its parts. */
const TEXTS: readonly (readonly [what: string, name: string, text: string])[] = [
  ['a gap of spaces', 'a.txt', `${LIST}Train judges${' '.repeat(390_000)}x; y`],
  ['abbreviations alone', 'a.txt', 'Mr. '.repeat(97_000)],
  ['editions alone', 'a.txt', '2019 TIP Report '.repeat(24_000)],
  ['placements alone', 'a.txt', 'moved to Tier 2 '.repeat(24_000)],
  ['the words before an interim assessment', 'a.txt', 'From the introductory text '.repeat(14_000)],
  ['signs that do not show', 'a.txt', 'a\u200b'.repeat(190_000)],
  ['letters of two scripts', 'a.txt', 'a\u0430'.repeat(190_000)],
  ['a title of spaces', 'a.html', `<title>a${' '.repeat(1_000_000)}b</title><p>Hello</p>`],
  [
    'an endless address',
    'a.html',
    `<link rel="canonical" href="https://a.org/${'tip-report'.repeat(200_000)}"><p>A</p>`,
  ],
];

/** Texts in so many pieces that they are refused. */
const PIECES: readonly (readonly [what: string, name: string, text: string])[] = [
  ['items and paragraphs in turn', 'a.txt', '- a\n\nb\n\n'.repeat(190_000)],
  ['one list of a million items', 'a.txt', '- a\n'.repeat(1_200_000)],
  ['paragraphs of one letter', 'a.md', 'a\n\n'.repeat(300_000)],
];

function imported(name: string, text: string): string {
  const bytes = new TextEncoder().encode(text);
  return draftFile(importSource({ name, bytes, sha256: '0'.repeat(64) }, { country: mali }, corpus));
}

test.each(TEXTS)('%s: a draft within seconds', (_, name, text) => {
  expect(imported(name, text)).toMatch(/^---\n# TODO/);
});

test.each(PIECES)('%s: refused within seconds', (_, name, text) => {
  expect(() => imported(name, text)).toThrow(UnfitSource);
});
