import { describe, expect, test } from 'vitest';
import { clockInEdition } from './clock-events.ts';
import type { Edition } from './edition.ts';
import { edition, editionsOf } from './testing/builders.ts';

/** The clock of Mali in the last edition of a strip. */
function clockOf(strip: string, from: number, waivers: readonly number[] = []) {
  const editions = editionsOf(strip, { from, waivers });
  return clockInEdition(editions, editions.at(-1)!.year);
}

/** `tier-3, due waiver-or-tier-3, 2009-2010` */
function eventsOf(strip: string, from: number): string[] {
  return clockOf(strip, from)!.events.map(
    ({ outcome, due, run }) => `${outcome}, due ${due}, ${run.from}-${run.to}${run.isReturn ? ' (return)' : ''}`,
  );
}

describe('what an edition made of a country for which the clock had run out', () => {
  test.each<[number, string, string[]]>([
    // The clock had not run out, or was not running.
    [2009, 'W W', []],
    [2009, 'W 3', []],
    [2009, '2 3', []],
    [2006, 'W W W W', []],
    [2009, 'W W 2 W', []],
    // Two editions, or more of those that a waiver allows: Tier 3 unless waived.
    [2009, 'W W W', ['stayed, due waiver-or-tier-3, 2009-2011']],
    [2009, 'W W 3', ['tier-3, due waiver-or-tier-3, 2009-2010']],
    [2009, 'W W 2', ['better-tier, due waiver-or-tier-3, 2009-2010']],
    [2009, 'W W 1', ['better-tier, due waiver-or-tier-3, 2009-2010']],
    [2009, 'W W S', ['special-case, due waiver-or-tier-3, 2009-2010']],
    [2009, 'W W –', ['left-out, due waiver-or-tier-3, 2009-2010']],
    [2009, 'W W ·', ['left-out, due waiver-or-tier-3, 2009-2010']],
    [2009, 'W W ?', ['not-known, due waiver-or-tier-3, 2009-2010']],
    [2009, 'W W ~', ['off-the-list, due waiver-or-tier-3, 2009-2010']],
    [2009, 'W W W W', ['stayed, due waiver-or-tier-3, 2009-2012']],
    // No further edition on the list is lawful.
    [2009, 'W W W W 3', ['tier-3, due tier-3, 2009-2012']],
    [2009, 'W W W W 2', ['better-tier, due tier-3, 2009-2012']],
    [2019, 'W W W 3', ['tier-3, due tier-3, 2019-2021']],
    [2018, '2 W W W 3 W 2', ['better-tier, due tier-3, 2023-2023 (return)']],
    // The law that the edition itself stands under judges the run that came before it.
    [2016, 'W W W 2', ['better-tier, due tier-3, 2016-2018']],
    [2015, 'W W W 2', ['better-tier, due waiver-or-tier-3, 2015-2017']],
  ])('from %i, “%s”', (from, strip, expected) => {
    expect(eventsOf(strip, from)).toEqual(expected);
  });

  test('comes with its place and its waivers', () => {
    expect(clockOf('W W W', 2009, [2011])!.events).toMatchObject([
      { iso3: 'MLI', run: { waivers: [2011] }, placement: { year: 2011, notes: ['waiver'] } },
    ]);
  });

  test('does not depend on later editions', () => {
    const editions = editionsOf('W W W W 3', { from: 2009 });
    expect(clockInEdition(editions, 2011)).toEqual(clockInEdition(editions.slice(0, 3), 2011));
  });
});

test.each([
  [2009, 'W W W', 0],
  [2009, 'W W W W', 1],
  [2019, 'W W', 0],
  [2019, 'W W W', 1],
  [2018, '2 W W W 3 W', 1],
  [2009, 'W W W W 3 W', 0],
  [2009, 'W W W W 3', 0],
])('from %i, “%s” leaves no further edition on the list to %i', (from, strip, expected) => {
  expect(clockOf(strip, from)!.lastLawful).toHaveLength(expected);
});

test('several countries come in the order of their codes', () => {
  const editions: Edition[] = [2009, 2010].map((year) => edition(year, { 'tier-2-watch-list': ['NER', 'MLI'] }));
  const clock = clockInEdition([...editions, edition(2011, { 'tier-3': ['NER'], 'tier-2': ['MLI'] })], 2011);
  expect(clock?.events.map(({ iso3, outcome }) => `${iso3} ${outcome}`)).toEqual(['MLI better-tier', 'NER tier-3']);
});

test.each([
  [2008, undefined],
  [2009, 'P.L. 110-457'],
  [2018, 'P.L. 110-457'],
  [2019, 'P.L. 115-427'],
])('the edition of %i is judged by %s', (year, publicLaw) => {
  expect(clockInEdition([edition(year)], year)?.law.publicLaw).toBe(publicLaw);
});

test('an edition that is not held has no clock', () => {
  expect(clockInEdition([edition(2011)], 2012)).toBeUndefined();
});
