import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { buildCorpus, type ContentParts } from '../domain/corpus.ts';
import { edition, recommendation, soundParts, sourceDocument } from '../domain/testing/builders.ts';
import { atomFeed } from './feed.ts';

function feedOf(parts: Partial<ContentParts>, site?: string): string {
  return atomFeed(buildCorpus(soundParts(parts)), 'en', '/feed.xml', site === undefined ? undefined : new URL(site));
}

const old = sourceDocument('mali/2010-note', { published: '2010', title: 'A & B' });
const recent = sourceDocument('mali/2020-note', { published: '2020-02' });
const parts = { documents: [old, recent], editions: [edition(2019)] };

function entriesOf(xml: string) {
  return parseAtomFeed(xml).entries!.map((entry) => [entry.title?.value, entry.links?.[0]?.href, entry.updated]);
}

test('documents and editions stand in one list, the newest first', () => {
  expect(entriesOf(feedOf(parts))).toEqual([
    ['mali/2020-note', '/countries/mali/documents/2020-note/', '2020-02-29T00:00:00.000Z'],
    ['TIP Report 2019', '/reports/2019/', '2019-06-20T00:00:00.000Z'],
    ['A & B', '/countries/mali/documents/2010-note/', '2010-12-31T00:00:00.000Z'],
  ]);
});

test('a correction brings a document to the front, says what was corrected, and leaves its id', () => {
  const corrected = { ...old, changes: [{ date: '2026-12-01', note: 'The year was wrong.' }] };
  const [before, after] = [feedOf(parts), feedOf({ ...parts, documents: [corrected, recent] })].map(
    (xml) => parseAtomFeed(xml).entries!,
  );
  const [first] = after!;
  expect([first!.updated, first!.published]).toEqual(['2026-12-01T00:00:00.000Z', '2010-12-31T00:00:00.000Z']);
  expect(first!.summary?.value).toContain('Corrected 1 December 2026: The year was wrong.');
  expect(parseAtomFeed(feedOf({ ...parts, documents: [corrected, recent] })).updated).toBe(first!.updated);
  expect(first!.id).toBe(before!.find((entry) => entry.title?.value === 'A & B')!.id);
});

test('a correction of an edition updates its entry; a demand has an entry from its first correction on', () => {
  const changes = [
    { date: '2026-11-30', note: 'It was filed under another.' },
    { date: '2026-12-01', note: 'Its topic was wrong.' },
  ];
  const corrected = { documents: [], editions: [edition(2019, {}, { changes: changes.slice(1) })] };
  const recommendations = [recommendation('train-judges', { title: 'Train judges', changes })];
  const entries = parseAtomFeed(feedOf({ ...corrected, recommendations })).entries!;
  expect(entries.map((entry) => [entry.title?.value, entry.published, entry.updated, entry.summary?.value])).toEqual([
    [
      'mali: Train judges',
      '2026-11-30T00:00:00.000Z',
      '2026-12-01T00:00:00.000Z',
      'Corrected 30 November 2026: It was filed under another. Corrected 1 December 2026: Its topic was wrong.',
    ],
    [
      'TIP Report 2019',
      '2019-06-20T00:00:00.000Z',
      '2026-12-01T00:00:00.000Z',
      expect.stringMatching(/^0 placements, .* Corrected 1 December 2026: Its topic was wrong\.$/),
    ],
  ]);
});

test('the order in which files are read changes nothing', () => {
  expect(feedOf({ ...parts, documents: [recent, old] })).toBe(feedOf(parts));
});

test('with an address links are resolved against it; ids stay', () => {
  const [bare, addressed] = [feedOf(parts), feedOf(parts, 'https://tierline.example/')];
  expect(addressed).toContain('xml:base="https://tierline.example/"');
  expect(addressed.replace(' xml:base="https://tierline.example/"', '')).toBe(bare);
});
