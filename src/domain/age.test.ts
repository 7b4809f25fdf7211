import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageOn, wholeMonths } from './age.ts';
import { firstDay, lastDay } from './partial-date.ts';
import { days, partialDates } from './testing/arbitraries.ts';

test.each([
  ['2019-08-29', '2019-08-29', 0],
  ['2019-08-29', '2019-09-28', 0],
  ['2019-08-29', '2019-09-29', 1],
  ['2019-08-29', '2020-08-28', 11],
  ['2019-08-29', '2020-08-29', 12],
  ['2019-12-31', '2020-01-01', 0],
  ['2019-01-31', '2019-02-27', 0],
  ['2019-01-31', '2019-02-28', 1],
  ['2020-01-31', '2020-02-28', 0],
  ['2020-01-31', '2020-02-29', 1],
  ['2020-02-29', '2021-02-28', 12],
  ['2020-02-29', '2021-03-28', 12],
  ['2001-06-30', '2025-10-09', 291],
  ['2020-08-29', '2019-08-29', 0],
])('from %s to %s whole months: %i', (from, to, months) => {
  expect(wholeMonths(from, to)).toBe(months);
});

test.each([
  ['2019-08-29', '2020-08-29', '12 to 12'],
  ['2019-08', '2020-08-29', '11 to 12'],
  ['2019-08', '2020-08-31', '12 to 12'],
  ['2019', '2020-08-29', '7 to 19'],
  ['2019', '2019-12-31', '0 to 11'],
  ['2019', '2020-12-31', '12 to 23'],
  ['2024', '2025-10-09', '9 to 21'],
  ['2025', '2025-10-09', '0 to 9'],
  ['2026', '2025-10-09', '0 to 0'],
])('what is of %s is on %s so many months old: %s', (date, day, expected) => {
  const { atLeast, atMost } = ageOn(date, day);
  expect(`${atLeast} to ${atMost}`).toBe(expected);
});

test('an age is never below nothing, spans less than a year, and only grows', () => {
  fc.assert(
    fc.property(partialDates(), days(), days(), (date, a, b) => {
      const [earlier, later] = [a, b].sort() as [string, string];
      const [before, after] = [ageOn(date, earlier), ageOn(date, later)];
      expect(before.atLeast).toBeGreaterThanOrEqual(0);
      expect(before.atMost).toBeGreaterThanOrEqual(before.atLeast);
      expect(before.atMost - before.atLeast).toBeLessThanOrEqual(wholeMonths(firstDay(date), lastDay(date)) + 1);
      expect(after.atLeast).toBeGreaterThanOrEqual(before.atLeast);
      expect(after.atMost).toBeGreaterThanOrEqual(before.atMost);
    }),
  );
});
