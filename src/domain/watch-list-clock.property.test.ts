import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findProblems } from './integrity.ts';
import { editionsOf, historyOf, soundParts } from './testing/builders.ts';
import { clockFindings, watchListRuns } from './watch-list-clock.ts';

/** Strips in which runs are long and followed by falls to Tier 3 more often than chance would have it. */
const strips = fc.record({
  from: fc.integer({ min: 2001, max: 2022 }),
  letters: fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...'12WW3S–·?~') },
        { weight: 2, arbitrary: fc.constantFrom('WWW', 'WWWW', 'WWWWW', 'WWW3', 'WWWW3') },
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => parts.join('').slice(0, 26)),
});

/** The longest run by the law of an edition, in plain numbers: 22 USC 7107(b)(2)(D) before and after P.L. 115-427. */
const longest = (year: number) => (year < 2019 ? 4 : 3);

/** Whether the law forbids a strip, read from its letters alone: nothing of what is tested is used. */
function isForbidden(letters: string, from: number): boolean {
  if (letters.slice(0, Math.max(0, 2004 - from)).includes('W')) return true;
  const counted = letters.slice(Math.max(0, 2009 - from));
  const first = Math.max(from, 2009);
  return [...counted.matchAll(/W+/g)].some(({ 0: run, index }) => {
    const before = /(W+)3+$/.exec(counted.slice(0, index));
    const usedUp = before !== null && before[1]!.length >= longest(first + before.index + before[1]!.length - 1);
    return [...run].some((_, place) => {
      const year = first + index + place;
      return place + 1 > (usedUp && year >= 2019 ? 1 : longest(year));
    });
  });
}

test.each([
  ['WWWW3', 2009, false],
  ['WWWWW', 2009, true],
  ['WWWW', 2018, true],
  ['2W', 2002, true],
  ['WWW3WW', 2019, true],
  ['WWW3W2WW', 2019, false],
  ['WWW3W3WW', 2019, false],
])('the yardstick: “%s” from %i, forbidden: %s', (letters, from, expected) => {
  expect(isForbidden(letters, from)).toBe(expected);
});

describe('for every sequence of placements', () => {
  test('what the law forbids is found, and nothing else', () => {
    fc.assert(
      fc.property(strips, ({ letters, from }) => {
        const found = clockFindings(historyOf(letters, { from })).map(({ kind }) => kind);
        const broken = found.filter((kind) => kind === 'run-too-long' || kind === 'watch-list-before-2004');
        expect(broken.length > 0).toBe(isForbidden(letters, from));
      }),
      { numRuns: 2000 },
    );
  });

  test('it is an error of the check, in a file of the edition', () => {
    fc.assert(
      fc.property(strips, ({ letters, from }) => {
        const problems = findProblems(soundParts({ editions: editionsOf(letters, { from }) })).filter(
          ({ code }) => code === 'watch-list-too-long' || code === 'watch-list-too-early',
        );
        expect(problems.length > 0).toBe(isForbidden(letters, from));
        expect(problems.filter(({ severity, path }) => severity !== 'error' || path.at(-1) !== 0)).toEqual([]);
      }),
    );
  });

  test('each edition on the list since 2009 belongs to one run', () => {
    fc.assert(
      fc.property(strips, ({ letters, from }) => {
        const { cells } = historyOf(letters, { from });
        const years = watchListRuns(cells).flatMap((run) =>
          Array.from({ length: run.length }, (_, index) => run.from + index),
        );
        const counted = cells.filter(({ state, year }) => state === 'tier-2-watch-list' && year >= 2009);
        expect(years).toEqual(counted.map(({ year }) => year));
      }),
    );
  });

  test('a run of more than two editions is explained by a noted waiver, or missed', () => {
    fc.assert(
      fc.property(strips, fc.boolean(), ({ letters, from }, noted) => {
        const bare = historyOf(letters, { from });
        const long = watchListRuns(bare.cells).filter((run) => run.length > 2);
        const history = noted ? historyOf(letters, { from, waivers: long.map((run) => run.from + 2) }) : bare;
        const findings = clockFindings(history);
        const tooLong = findings.flatMap((finding) => (finding.kind === 'run-too-long' ? finding.run.from : []));
        const missed = findings.flatMap((finding) => (finding.kind === 'waiver-not-noted' ? finding.run.from : []));
        const lawful = long.map((run) => run.from).filter((year) => !tooLong.includes(year));
        expect(missed).toEqual(noted ? [] : lawful);
        expect(findings.filter(({ kind }) => kind === 'waiver-not-due')).toEqual([]);
      }),
    );
  });
});
