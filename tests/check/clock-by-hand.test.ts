import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/check/read-content.ts';
import { clockInEdition } from '../../src/domain/clock-events.ts';
import { TIER_LETTER } from '../../src/domain/tier.ts';
import { tierHistory } from '../../src/domain/tier-history.ts';
import { type ClockReading, watchListClock } from '../../src/domain/watch-list-clock.ts';
import { tierPlacements } from '../lib/tier-placements.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Five countries whose placements were read line by line in `tests/data/tier-placements.csv` and held against the law by
 * hand. Law of 2008 (P.L. 110-457): two editions, then Tier 3; a waiver adds up to two. Law of 2019 (P.L. 115-427): it adds
 * one, and after a return from Tier 3 the first edition on the list is the last.
 */
const CASES = [
  {
    name: 'Mali',
    iso3: 'MLI',
    edition: 2017,
    strip: { from: 2012, to: 2019, letters: '2 W W W W 3 W 2' },
    // Four editions, as many as the law of 2008 allows; the report of 2015 notes the waiver.
    before: '2013–2016, waiver 2015: tier-3, by 22 USC 7107(b)(2)(D)',
    came: 'tier-3, due: tier-3',
    // The next, 2018, begins a new run: the rule for returns is not in force yet.
    after: 'off, last 2013–2016, waiver 2015',
  },
  {
    name: 'China',
    iso3: 'CHN',
    edition: 2017,
    strip: { from: 2012, to: 2018, letters: 'W 3 W W W 3 3' },
    // Three editions: a second waiver could have added a fourth. None was read, and Tier 3 followed.
    before: '2014–2016, after a return: waiver-or-tier-3, by 22 USC 7107(b)(2)(D)',
    came: 'tier-3, due: waiver-or-tier-3',
    after: 'off, last 2014–2016, after a return',
  },
  {
    name: 'Malaysia',
    iso3: 'MYS',
    edition: 2021,
    strip: { from: 2017, to: 2024, letters: '2 W W W 3 3 W 2' },
    // Three editions, as many as the law of 2019 allows; the waiver of 2020 was the only one.
    before: '2018–2020, waiver 2020: tier-3, by 22 USC 7107(b)(2)(D), (F)',
    came: 'tier-3, due: tier-3',
    after: 'off, last 2018–2020, waiver 2020',
  },
  {
    name: 'Uzbekistan',
    iso3: 'UZB',
    edition: 2013,
    strip: { from: 2007, to: 2014, letters: '3 W W W W W 3 3' },
    // Five editions, of which that of 2008 does not count: four, as many as the law of 2008 allows.
    before: '2009–2012: tier-3, by 22 USC 7107(b)(2)(D)',
    came: 'tier-3, due: tier-3',
    after: 'off, last 2009–2012',
  },
  {
    name: 'Senegal',
    iso3: 'SEN',
    edition: 2018,
    strip: { from: 2015, to: 2020, letters: '2 W W W 2 W' },
    // Two editions: the third takes a waiver, and the narrative of 2018 tells of one.
    before: '2016–2017: waiver-or-tier-3, by 22 USC 7107(b)(2)(D)',
    came: 'stayed, due: waiver-or-tier-3',
    // By the law of that time one more edition was possible. It rose to Tier 2 in 2019.
    after: '2016–2018, waiver 2018: waiver-or-tier-3, by 22 USC 7107(b)(2)(D)',
  },
] as const;

const { parts } = readContent(resolve(ROOT, 'content'));
const editions = [...parts.editions].sort((a, b) => a.year - b.year);

/** A reading as the table writes it. */
function tell(reading: ClockReading): string {
  const run = reading.state === 'off' ? reading.lastRun : reading.run;
  if (!run) return reading.state;
  const waiver = run.waivers.length > 0 ? `, waiver ${run.waivers.join(' ')}` : '';
  const span = `${run.from}–${run.to}${run.isReturn ? ', after a return' : ''}${waiver}`;
  if (reading.state === 'off') return `off, last ${span}`;
  return `${span}: ${reading.state === 'running' ? reading.next : reading.state}, by ${reading.law.section}`;
}

/** The clock as it stood when the edition of a year was the newest. */
function clockAfter(year: number, iso3: string): ClockReading {
  const held = editions.filter((edition) => edition.year <= year);
  return watchListClock(tierHistory(held, iso3, '9999-12-31'));
}

const CODES: Readonly<Record<string, string>> = { '1': '1', '2': '2', '2WL': 'W', '3': '3', SC: 'S' };

const { placements } = tierPlacements();

/** Letters of a country in the table of placements, by year. */
function tableOf(iso3: string): Map<number, string> {
  return new Map(placements.filter((row) => row.iso3 === iso3).map(({ year, code }) => [year, CODES[code]!]));
}

describe.each(CASES)('$name in $edition', ({ iso3, edition, strip, before, came, after }) => {
  const years = Array.from({ length: strip.to - strip.from + 1 }, (_, index) => strip.from + index);

  test('the placements are those of the table, and those of the content', () => {
    const { cells } = tierHistory(editions, iso3, '9999-12-31');
    const table = tableOf(iso3);
    expect(years.map((year) => table.get(year)).join(' ')).toBe(strip.letters);
    const held = cells.filter(({ year }) => years.includes(year));
    expect(held.map(({ state }) => TIER_LETTER[state]).join(' ')).toBe(strip.letters);
  });

  test('the edition before said what would come next', () => {
    expect(tell(clockAfter(edition - 1, iso3))).toBe(before);
  });

  test('the edition made this of it', () => {
    const event = clockInEdition(editions, edition)?.events.find((other) => other.iso3 === iso3);
    expect(`${event?.outcome}, due: ${event?.due}`).toBe(came);
  });

  test('the clock stood so after it', () => {
    expect(tell(clockAfter(edition, iso3))).toBe(after);
  });
});
