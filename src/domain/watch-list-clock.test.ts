import { describe, expect, test } from 'vitest';
import { historyOf } from './testing/builders.ts';
import { TIER_LETTER, type Tier } from './tier.ts';
import {
  CLOCK_STARTS,
  type ClockReading,
  clockFindings,
  clockLawFor,
  longestRun,
  type RunEnd,
  runEnd,
  type WatchListRun,
  watchListClock,
  watchListRuns,
} from './watch-list-clock.ts';

function span(run: WatchListRun): string {
  return `${run.from}-${run.to}${run.isReturn ? ' (return)' : ''}`;
}

/** A reading in a few words. */
function tell(reading: ClockReading): string {
  switch (reading.state) {
    case 'off':
      return reading.lastRun ? `off since ${span(reading.lastRun)}` : 'off';
    case 'running':
      return `${span(reading.run)}: ${reading.next}`;
    case 'stopped':
      return `${span(reading.run)}: stopped by ${reading.stoppedBy.year}`;
    case 'not-known':
      return `${span(reading.run)}: not known, ${reading.unread.join(' ')}`;
  }
}

describe('the clock', () => {
  test.each([
    // Off.
    [2009, '', 'off'],
    [2009, '2', 'off'],
    [2009, '? ?', 'off'],
    [2009, 'W W 2', 'off since 2009-2010'],
    [2009, 'W 3', 'off since 2009-2009'],
    [2009, 'W W 2 ?', 'off since 2009-2010'],
    // Running, under the law of 2008: two editions, and two more with a waiver.
    [2009, 'W', '2009-2009: may-stay'],
    [2009, 'W W', '2009-2010: waiver-or-tier-3'],
    [2009, 'W W W', '2009-2011: waiver-or-tier-3'],
    [2009, 'W W W W', '2009-2012: tier-3'],
    [2010, '2 W W', '2011-2012: waiver-or-tier-3'],
    [2009, 'W W 2 W', '2012-2012: may-stay'],
    // Running, under the law of 2019: two editions, and one more with a waiver.
    [2019, 'W', '2019-2019: may-stay'],
    [2019, 'W W', '2019-2020: waiver-or-tier-3'],
    [2019, 'W W W', '2019-2021: tier-3'],
    // The law of the newest edition judges the whole run.
    [2016, 'W W W', '2016-2018: waiver-or-tier-3'],
    [2017, 'W W W', '2017-2019: tier-3'],
    // Runs before 2009 do not count.
    [2004, 'W W W W W', 'off'],
    [2004, 'W W W W W W', '2009-2009: may-stay'],
    [2007, 'W W W W', '2009-2010: waiver-or-tier-3'],
    // A newer edition was not read, but its Watch List was.
    [2009, 'W ~', '2009-2009: stopped by 2010'],
    [2009, 'W ? ~ ?', '2009-2009: stopped by 2011'],
    // Newer editions leave the country out.
    [2009, 'W –', 'off since 2009-2009'],
    [2009, 'W – ?', '2009-2009: not known, 2011'],
    [2009, 'W – ~', '2009-2009: stopped by 2011'],
    // Newer editions were not read.
    [2009, 'W ?', '2009-2009: not known, 2010'],
    [2009, 'W W ? ?', '2009-2010: not known, 2011 2012'],
    // An edition that is missing ends a run, for all that we know.
    // An edition right before the run that was not read may have been on the list as well.
    [2009, 'W W ? W', '2012-2012: not known, 2011'],
    [2009, '2 ? ? W', '2012-2012: not known, 2010 2011'],
    [2009, '? 2 W', '2011-2011: may-stay'],
    [2009, 'W ~ W', '2011-2011: may-stay'],
    [2008, '? W', '2009-2009: may-stay'],
    [2009, 'W W _ W', '2012-2012: may-stay'],
    // A return from Tier 3 after used-up waivers lasts one edition, since 2019.
    [2016, 'W W W W 3 W', '2021-2021 (return): tier-3'],
    [2018, '2 W W W 3 W', '2023-2023 (return): tier-3'],
    [2018, '2 W W W 3 3 W', '2024-2024 (return): tier-3'],
    [2009, 'W W W W 3 W', '2014-2014 (return): may-stay'],
    [2013, 'W W W W 3 W W', '2018-2019 (return): tier-3'],
    [2018, '2 W W 3 W', '2022-2022: may-stay'],
    [2018, '2 W W W 2 W', '2023-2023: may-stay'],
    [2018, '2 W W W 3 2 W', '2024-2024: may-stay'],
    [2018, '2 W W W 2 3 W', '2024-2024: may-stay'],
    [2018, '2 W W W ? 3 W', '2024-2024: may-stay'],
    [2018, '2 W W W _ W', '2023-2023: may-stay'],
    [2018, '2 W W W 3 W 2 W', '2025-2025: may-stay'],
    // Of two returns only the first follows used-up waivers: Algeria stayed on the list after its second.
    [2016, '2 W W W 3 3 W 3 W W', '2024-2025: waiver-or-tier-3'],
    [2018, '2 2 2 2 3 W', '2023-2023: may-stay'],
    // Fewer than the law of the time allows: the waivers were not used up.
    [2014, '2 W W W 3 W', '2019-2019: may-stay'],
  ])('from %i “%s” reads: %s', (from, strip, expected) => {
    expect(tell(watchListClock(historyOf(strip, { from })))).toBe(expected);
  });

  test.each([
    [2018, '22 USC 7107(b)(2)(D)', 'P.L. 110-457'],
    [2019, '22 USC 7107(b)(2)(D), (F)', 'P.L. 115-427'],
  ])('in %i names its section of law', (from, section, publicLaw) => {
    expect(watchListClock(historyOf('W', { from }))).toMatchObject({ law: { section, publicLaw } });
  });
});

describe('Mali', () => {
  const strip = '2 2 2 2 2 2 2 2 W W W 2 W W W W 3 W 2 W W W 2 W ~';
  const history = historyOf(strip, { waivers: [2015, 2022] });

  test.each([
    [2008, 'off'],
    [2009, '2009-2009: may-stay'],
    [2010, '2009-2010: waiver-or-tier-3'],
    [2011, '2009-2011: waiver-or-tier-3'],
    [2012, 'off since 2009-2011'],
    [2015, '2013-2015: waiver-or-tier-3'],
    [2016, '2013-2016: tier-3'],
    [2017, 'off since 2013-2016'],
    [2018, '2018-2018 (return): may-stay'],
    [2019, 'off since 2018-2018 (return)'],
    [2020, '2020-2020: may-stay'],
    [2021, '2020-2021: waiver-or-tier-3'],
    [2022, '2020-2022: tier-3'],
    [2023, 'off since 2020-2022'],
    [2024, '2024-2024: may-stay'],
    [2025, '2024-2024: stopped by 2025'],
  ])('after the edition of %i: %s', (year, expected) => {
    const letters = strip.replaceAll(' ', '').slice(0, year - 2000);
    expect(tell(watchListClock(historyOf(letters)))).toBe(expected);
  });

  test('was on Tier 1 or Tier 2 in the edition that stopped the clock', () => {
    expect(watchListClock(history)).toMatchObject({ stoppedBy: { year: 2025, possible: ['tier-1', 'tier-2'] } });
  });

  test('has waivers in the runs for which a source notes them', () => {
    const runs = watchListRuns(history.cells);
    expect(runs.map((run) => [run.from, run.length, run.waivers])).toEqual([
      [2009, 3, []],
      [2013, 4, [2015]],
      [2018, 1, []],
      [2020, 3, [2022]],
      [2024, 1, []],
    ]);
  });

  test('breaks no law; one waiver is not noted', () => {
    expect(clockFindings(history)).toMatchObject([{ kind: 'waiver-not-noted', run: { from: 2009, to: 2011 } }]);
  });
});

test.each([
  // China: eight editions of which four count, Tier 3, three editions under the older law, Tier 3 since.
  ['2 2 2 2 W W W W W W W W', 2001, '2009-2012: tier-3'],
  ['2 2 2 2 W W W W W W W W 3 W W W', 2001, '2014-2016 (return): waiver-or-tier-3'],
  ['2 2 2 2 W W W W W W W W 3 W W W 3', 2001, 'off since 2014-2016 (return)'],
  // Malaysia: used-up waivers twice, and back for one edition under the law of today.
  ['3 W W W W 3 W W', 2009, '2015-2016 (return): waiver-or-tier-3'],
  ['3 W W W W 3 W W 2 W W W', 2009, '2018-2020: tier-3'],
  ['3 W W W W 3 W W 2 W W W 3 3 W', 2009, '2023-2023 (return): tier-3'],
  ['3 W W W W 3 W W 2 W W W 3 3 W 2', 2009, 'off since 2023-2023 (return)'],
])('“%s” from %i reads: %s', (strip, from, expected) => {
  const history = historyOf(strip, { from });
  expect(tell(watchListClock(history))).toBe(expected);
  expect(clockFindings(history).filter(({ kind }) => kind !== 'waiver-not-noted')).toEqual([]);
});

describe('findings', () => {
  test.each<[number, string, number[], string[]]>([
    [2001, '2 2 W W', [], ['watch-list-before-2004 2003']],
    [
      2001,
      'W W W W',
      [],
      ['watch-list-before-2004 2001', 'watch-list-before-2004 2002', 'watch-list-before-2004 2003'],
    ],
    [2004, 'W W W W W', [], []],
    [2009, 'W W', [], []],
    [2009, 'W W W', [], ['waiver-not-noted 2009-2011']],
    [2009, 'W W W', [2011], []],
    [2009, 'W W W W', [2011], []],
    [2009, 'W W W W W', [2011, 2012], ['run-too-long 2009-2013, 4 by 22 USC 7107(b)(2)(D)']],
    [2019, 'W W W', [2021], []],
    [2019, 'W W W W', [2021], ['run-too-long 2019-2022, 3 by 22 USC 7107(b)(2)(D), (F)']],
    // The run that was legal under the older law was not under the newer, and the other way round.
    [2015, 'W W W W', [2017], []],
    [2016, 'W W W W', [2018], ['run-too-long 2016-2019, 3 by 22 USC 7107(b)(2)(D), (F)']],
    [2014, 'W W W W W W', [2016], ['run-too-long 2014-2019, 4 by 22 USC 7107(b)(2)(D)']],
    [
      2009,
      'W W W 2 W W W W W',
      [],
      ['waiver-not-noted 2009-2011', 'run-too-long 2013-2017, 4 by 22 USC 7107(b)(2)(D)'],
    ],
    [2009, 'W W ? W W', [], []],
    // A return from Tier 3 after used-up waivers may last one edition, since 2019.
    [2018, '2 W W W 3 W', [2021], []],
    [2018, '2 W W W 3 W W', [2021], ['run-too-long 2023-2024 (return), 1 by 22 USC 7107(b)(2)(D), (F)']],
    [2009, 'W W W W 3 W W', [2011], []],
    // A waiver puts Tier 3 off from the third edition on, of a run that may be longer than what was read of it.
    [2009, 'W W W', [2010], ['waiver-not-due 2010']],
    [2009, 'W W W', [2010, 2011], ['waiver-not-due 2010']],
    [2010, '2 W 2', [2012], ['waiver-not-due 2012']],
    [2010, '? W W', [2012], []],
    [2010, '~ W W', [2012], ['waiver-not-due 2012']],
    [2010, 'W W', [2011], []],
    [2007, 'W W W', [2009], ['waiver-not-due 2009']],
  ])('from %i “%s”, waivers %j', (from, strip, waivers, expected) => {
    const told = clockFindings(historyOf(strip, { from, waivers })).map((finding) => {
      if ('year' in finding) return `${finding.kind} ${finding.year}`;
      const law = finding.kind === 'run-too-long' ? `, ${finding.limit} by ${finding.section}` : '';
      return `${finding.kind} ${span(finding.run)}${law}`;
    });
    expect(told).toEqual(expected);
  });
});

test.each<[string, readonly Tier[], RunEnd]>([
  ['better tiers alone', ['tier-1', 'tier-2'], 'off-the-list'],
  ['one of them alone', ['tier-2'], 'off-the-list'],
  ['Tier 3 as well', ['tier-1', 'tier-2', 'tier-3'], 'not-known'],
  ['a special case as well', ['tier-1', 'tier-2', 'special-case'], 'not-known'],
  ['the Watch List as well', ['tier-2', 'tier-2-watch-list'], 'not-known'],
])('a run before an edition whose lists leave open %s', (_, possible, end) => {
  const { cells } = historyOf('W ?', { from: 2010 });
  const [run] = watchListRuns(cells);
  expect(runEnd(run!, { ...cells[1]!, possible })).toBe(end);
});

test.each([
  [2008, undefined, undefined],
  [2009, 'P.L. 110-457', 4],
  [2018, 'P.L. 110-457', 4],
  [2019, 'P.L. 115-427', 3],
  [2026, 'P.L. 115-427', 3],
])('the edition of %i stands under %s', (year, publicLaw, longest) => {
  const law = clockLawFor(year);
  expect(law?.publicLaw).toBe(publicLaw);
  expect(law && longestRun(law)).toBe(longest);
  expect(CLOCK_STARTS).toBe(2009);
});

test('a strip shows every letter that it was made of', () => {
  const { cells } = historyOf('1 2 W 3 S – · ?');
  expect(cells.map(({ state }) => TIER_LETTER[state]).join(' ')).toBe('1 2 W 3 S – · ?');
});
