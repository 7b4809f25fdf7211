import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../domain/corpus.ts';
import type { Edition } from '../domain/edition.ts';
import { editionOverview } from '../domain/edition-overview.ts';
import { country, edition, soundParts } from '../domain/testing/builders.ts';
import { tierCounts } from '../domain/tier-counts.ts';
import { CLOCK_LAWS, type WatchListRun } from '../domain/watch-list-clock.ts';
import { editions as t } from './en-editions.ts';

const countries = [country('mali'), country('niger'), country('senegal')];

function overviewOf(...held: Edition[]) {
  return editionOverview(buildCorpus(soundParts({ countries, editions: held })), held.at(-1)!.year);
}

describe('an edition in a sentence', () => {
  test.each([
    [edition(2019, { 'tier-1': ['MLI'] }), '1 country or territory: 1 on Tier 1.'],
    [
      edition(2019, { 'tier-2-watch-list': ['MLI', 'NER'], 'special-case': ['SEN'] }),
      '3 countries and territories: 2 on Tier 2 Watch List and 1 special case.',
    ],
    [
      edition(2019, { 'tier-1': ['MLI'] }, { coverage: 'partial', unknown: ['NER', 'SEN'] }),
      '1 country or territory of this edition is known to us: 1 on Tier 1. 2 more are unknown.',
    ],
    [
      edition(2019, { 'tier-1': ['MLI', 'SEN'] }, { coverage: 'partial', unknown: ['NER'] }),
      '2 countries and territories of this edition are known to us: 2 on Tier 1. 1 more is unknown.',
    ],
  ])('%#', (held, words) => {
    expect(t.summary(overviewOf(held))).toBe(words);
  });
});

describe('what moves are told against', () => {
  const before = edition(2018, { 'tier-1': ['MLI', 'NER'] });

  test.each([
    [
      [edition(2019, { 'tier-1': ['MLI'] })],
      'We hold no edition of the year before, so there is nothing to compare this one with.',
    ],
    [[before, edition(2019, { 'tier-1': ['MLI'] })], 'Against the edition of 2018. A move is one from tier to tier.'],
    [
      [before, edition(2019, { 'tier-1': ['MLI'] }, { unknown: ['NER'] })],
      'Against the edition of 2018. A move is one from tier to tier. Of 1 country we do not know the place in this edition, so moves of theirs are missing here.',
    ],
    // Where the edition before does not place a country either, no move of it is missing.
    [
      [
        edition(2018, { 'tier-1': ['MLI'] }, { unknown: ['NER'] }),
        edition(2019, { 'tier-1': ['MLI'] }, { unknown: ['NER'] }),
      ],
      'Against the edition of 2018. A move is one from tier to tier.',
    ],
  ])('%#', (held, words) => {
    expect(t.movedAgainst(overviewOf(...held))).toBe(words);
  });
});

test.each([
  [0, 188, '0 %'],
  [1, 188, '1 %'],
  [1, 300, '< 1 %'],
  [130, 188, '69 %'],
  [187, 188, '99 %'],
  [299, 300, '> 99 %'],
  [188, 188, '100 %'],
  [0, 0, '–'],
])('%i of %i is %s', (part, whole, words) => {
  expect(t.share(part, whole)).toBe(words);
});

test('a list that is not whole has at least so many', () => {
  expect([t.countOf(24, true), t.countOf(24, false)]).toEqual(['24+', '24']);
});

test('what is open in a chart is said, with how many are unknown', () => {
  const whole = edition(2023, { 'tier-1': ['MLI'] });
  const partial = (year: number) => edition(year, {}, { coverage: 'partial', unknown: ['MLI', 'NER'] });
  const counts = (editions: readonly Edition[]) => tierCounts({ editions, countries: [] });
  expect(t.openCounts(counts([whole]))).toBeUndefined();
  expect(t.openCounts(counts([edition(2024, {}, { coverage: 'partial' })]))).toBe(
    '2024: held in part. A dashed bar and a plus say “at least so many”.',
  );
  expect(t.openCounts(counts([whole, partial(2024), partial(2025)]))).toBe(
    '2024–2025: held in part. A dashed bar and a plus say “at least so many”; 4 placements are unknown to us.',
  );
});

describe('the clock', () => {
  test.each([
    [
      0,
      'Two editions in a row on the Watch List lead to Tier 3 in the next, unless a waiver puts it off, for 2 editions at most: no run is longer than 4 editions. A better tier is always possible.',
    ],
    [
      1,
      'Two editions in a row on the Watch List lead to Tier 3 in the next, unless a waiver puts it off, for one edition at most: no run is longer than 3 editions. After a return from Tier 3 that followed such a run, the first edition on the list is the last. A better tier is always possible.',
    ],
  ])('law %i in words', (law, words) => {
    expect(t.clockLaw(CLOCK_LAWS[law]!)).toBe(words);
  });

  test.each([
    [2010, /the first that the clock could downgrade is 2011/],
    [2011, /^No country had reached/],
  ])('nobody in %i', (year, words) => {
    expect(t.clockForNobody(year)).toMatch(words);
  });

  const run: WatchListRun = { from: 2013, to: 2016, length: 4, waivers: [], isReturn: false };

  test.each([
    [run, '2013–2016'],
    [{ ...run, waivers: [2015] }, '2013–2016, waiver noted for 2015'],
    [{ ...run, from: 2016, length: 1, isReturn: true }, '2016, after a return from Tier 3'],
  ])('a run: %#', (each, words) => {
    expect(t.runFacts(each)).toBe(words);
  });
});
