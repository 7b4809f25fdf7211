import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCorpus } from './corpus.ts';
import {
  COUNTRY_ORDERS,
  countryIndex,
  groupCountries,
  type Move,
  newestMove,
  otherNames,
  type WatchListBand,
  watchListBand,
} from './country-index.ts';
import { contentParts, shuffled } from './testing/arbitraries.ts';
import { country, edition, editionsOf, historyOf, LATER, soundParts, sourceDocument } from './testing/builders.ts';
import type { Tier } from './tier.ts';
import { tierHistory } from './tier-history.ts';

describe('the newest move', () => {
  test.each<[string, string, Move]>([
    ['22', 'the same twice', { kind: 'same', since: 2001 }],
    ['2', 'the first edition of all', { kind: 'no-edition-before' }],
    ['3W', 'a rise', { kind: 'up', from: 'tier-3' }],
    ['1W', 'a fall', { kind: 'down', from: 'tier-1' }],
    ['S3', 'out of special case', { kind: 'not-comparable', from: 'special-case' }],
    ['2S', 'into special case', { kind: 'not-comparable', from: 'tier-2' }],
    ['SS', 'a special case twice', { kind: 'same', since: 2001 }],
    ['2–3', 'not covered the year before', { kind: 'no-edition-before' }],
    ['2·3', 'on no list the year before', { kind: 'no-edition-before' }],
    ['2?3', 'unknown the year before', { kind: 'no-edition-before' }],
    ['2_3', 'the edition of the year before is not held', { kind: 'no-edition-before' }],
    ['2W?', 'what follows unknown does not hide the last known move', { kind: 'down', from: 'tier-2' }],
    ['2W–', 'nor does what is left out', { kind: 'down', from: 'tier-2' }],
    ['23W22', 'back to an earlier tier counts from the return', { kind: 'same', since: 2004 }],
    ['32–22', 'a gap does not end what is the same on both sides', { kind: 'same', since: 2002 }],
    ['2–33', 'a change across a gap is a change', { kind: 'same', since: 2003 }],
    ['–?·', 'never placed', { kind: 'no-edition-before' }],
    ['', 'no edition at all', { kind: 'no-edition-before' }],
  ])('%s: %s', (strip, _, move) => {
    expect(newestMove(historyOf(strip))).toEqual(move);
  });

  test.each<[string, Tier, Move]>([
    ['2W3', 'tier-2', { kind: 'up', from: 'tier-2-watch-list' }],
    ['2W3', 'tier-2-watch-list', { kind: 'same', since: 2002 }],
    ['W3', 'tier-2-watch-list', { kind: 'same', since: 2001 }],
    ['WW', 'tier-3', { kind: 'down', from: 'tier-2-watch-list' }],
  ])('%s, changed to %s within the year, is that of the tier now', (strip, tier, move) => {
    const earlier = editionsOf(strip);
    const newest = earlier.pop()!;
    const revisions = [{ country: 'MLI', date: `${newest.year}-09`, tier, source: 'a letter' }];
    expect(newestMove(tierHistory([...earlier, { ...newest, revisions }], 'MLI', LATER))).toEqual(move);
  });
});

test.each<[number, WatchListBand]>([
  [0, 'none'],
  [1, '1-3'],
  [3, '1-3'],
  [4, '4-6'],
  [6, '4-6'],
  [7, '7-9'],
  [9, '7-9'],
  [10, '10-up'],
  [25, '10-up'],
])('%i editions on the Watch List are in the band %s', (editions, band) => {
  expect(watchListBand(editions)).toBe(band);
});

const corpus = buildCorpus(
  soundParts({
    // Codes and slugs are in another order.
    countries: [country('togo', { iso3: 'AAA' }), country('chad', { iso3: 'TCD' }), country('mali'), country('niger')],
    editions: [
      edition(2018, { 'tier-2': ['AAA', 'MLI'], 'tier-2-watch-list': ['NER'] }),
      edition(2019, { 'tier-1': ['MLI'], 'tier-2-watch-list': ['AAA', 'NER'] }),
      edition(2020, { 'tier-1': ['MLI'], 'tier-2-watch-list': ['NER'] }, { unknown: ['AAA'] }),
    ],
    documents: [
      sourceDocument('mali/2020-agreement', { countries: ['mali', 'togo'] }),
      sourceDocument('mali/2020-statement'),
    ],
  }),
);

test('every country has a row, in the order of the slugs', () => {
  const told = countryIndex(corpus).map(
    ({ country: { slug }, history, move, watchListEditions, documents }) =>
      `${slug}: ${history.current} ${history.latest?.year}, ${move.kind}, ${watchListEditions} on the list, ${documents} documents`,
  );
  expect(told).toEqual([
    'chad: undefined undefined, no-edition-before, 0 on the list, 0 documents',
    'mali: tier-1 2020, same, 0 on the list, 2 documents',
    'niger: tier-2-watch-list 2020, same, 3 on the list, 0 documents',
    'togo: tier-2-watch-list 2019, down, 1 on the list, 1 documents',
  ]);
});

test('rows are folded once for one corpus', () => {
  expect(countryIndex(corpus)).toBe(countryIndex(corpus));
});

test.each([
  ['tier', ['tier-1: mali', 'tier-2-watch-list: niger togo', 'never-placed: chad']],
  ['change', ['down: togo', 'same: mali niger', 'no-edition-before: chad']],
  ['watch-list', ['1-3: niger togo', 'none: chad mali']],
] as const)('grouped by %s', (order, groups) => {
  const told = groupCountries(countryIndex(corpus), order).map(
    ({ key, rows }) => `${key}: ${rows.map((row) => row.country.slug).join(' ')}`,
  );
  expect(told).toEqual(groups);
});

test('by tier, a country stands under what a change within the year made of its tier', () => {
  const revisions = [{ country: 'MLI', date: '2019-09', tier: 'tier-2', source: 'a letter' } as const];
  const editions = [edition(2019, { 'tier-3': ['MLI'] }, { revisions })];
  const changed = buildCorpus(soundParts({ countries: [country('mali')], editions, documents: [] }));
  expect(groupCountries(countryIndex(changed), 'tier').map(({ key }) => key)).toEqual(['tier-2']);
});

test('within a band of the Watch List, more editions come first', () => {
  const rows = countryIndex(corpus).toReversed();
  const [first] = groupCountries(rows, 'watch-list');
  expect(first?.rows.map((row) => row.country.slug)).toEqual(['niger', 'togo']);
});

describe('for any content', () => {
  test('each order has every country once, and no empty group', () => {
    fc.assert(
      fc.property(contentParts(), (parts) => {
        const rows = countryIndex(buildCorpus(parts));
        for (const order of COUNTRY_ORDERS) {
          const groups = groupCountries(rows, order);
          expect(groups.filter((group) => group.rows.length === 0)).toEqual([]);
          expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
          const slugs = groups.flatMap((group) => group.rows.map((row) => row.country.slug));
          expect(slugs.toSorted()).toEqual(rows.map((row) => row.country.slug));
        }
      }),
    );
  });

  test('the order of the content does not matter', () => {
    const parts = contentParts().chain((sound) =>
      fc
        .tuple(shuffled(sound.countries), shuffled(sound.editions), shuffled(sound.documents))
        .map(([countries, editions, documents]) => ({ sound, other: { ...sound, countries, editions, documents } })),
    );
    fc.assert(
      fc.property(parts, ({ sound, other }) => {
        expect(countryIndex(buildCorpus(other))).toEqual(countryIndex(buildCorpus(sound)));
      }),
    );
  });
});

test.each([
  [{ name: 'Mali' }, 'Mali', []],
  [{ name: { en: 'Germany', fr: 'Allemagne' } }, 'Germany', ['Allemagne']],
  [{ name: { en: 'Germany', fr: 'Allemagne' } }, 'Allemagne', ['Germany']],
  [{ name: { en: 'Eswatini', fr: 'Eswatini' }, formerNames: ['Swaziland'] }, 'Eswatini', ['Swaziland']],
  [
    { name: { en: 'Burma', fr: 'Birmanie' }, commonName: 'Myanmar', formerNames: ['Union', 'Burma'] },
    'Burma',
    ['Birmanie', 'Myanmar', 'Union'],
  ],
])('%j, shown as %s, is also %j', (more, shown, names) => {
  expect(otherNames(country('any', more), shown)).toEqual(names);
});
