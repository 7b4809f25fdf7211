import { describe, expect, test } from 'vitest';
import { firstDay, isOutBy, isPartialDate, isPeriod, lastDay, periodEnds, periodKind, yearOf } from './partial-date.ts';

test.each([
  ['2019', true],
  ['2019-08', true],
  ['2019-08-29', true],
  ['2020-02-29', true],
  ['2019-02-29', false],
  ['1900-02-29', false],
  ['2019-04-31', false],
  ['2019-00', false],
  ['2019-13', false],
  ['2019-01-00', false],
  ['2019-8', false],
  ['19', false],
  ['2019-08-29T00:00', false],
  ['', false],
])('“%s” is a partial date: %s', (text, expected) => {
  expect(isPartialDate(text)).toBe(expected);
});

test.each([
  ['2019', '2019-01-01', '2019-12-31'],
  ['2019-04', '2019-04-01', '2019-04-30'],
  ['2019-12', '2019-12-01', '2019-12-31'],
  ['2019-02', '2019-02-01', '2019-02-28'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2019-08-29', '2019-08-29', '2019-08-29'],
])('%s lies between %s and %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  expect(yearOf(date)).toBe(Number(date.slice(0, 4)));
});

test.each([
  ['2019', '2019-12-30', false],
  ['2019', '2019-12-31', true],
  ['2019-08', '2019-08-30', false],
  ['2019-08', '2019-08-31', true],
  ['2019-08-29', '2019-08-28', false],
  ['2019-08-29', '2019-08-29', true],
  ['2019-08-29', '2020-01-01', true],
])('something of %s is out by %s: %s', (date, day, expected) => {
  expect(isOutBy(date, day)).toBe(expected);
});

describe('periods', () => {
  test.each([
    ['2019', true],
    ['2011-04/2012-03', true],
    ['2019/2019', true],
    ['2019-06/2019', true],
    ['2019/2019-06', true],
    ['2012/2011', false],
    ['2011-04/2011-03', false],
    ['2011-04/', false],
    ['2011/2012/2013', false],
    ['2011-13/2012-03', false],
  ])('“%s” is a period: %s', (text, expected) => {
    expect(isPeriod(text)).toBe(expected);
  });

  test.each([
    ['2019', '2019', '2019'],
    ['2011-04/2012-03', '2011-04', '2012-03'],
    ['2009-05/2009-11-30', '2009-05', '2009-11-30'],
  ])('%s runs from %s to %s', (period, start, end) => {
    expect(periodEnds(period)).toEqual({ start, end });
  });

  test.each([
    ['2019', 'calendar-year'],
    ['2019/2019', 'calendar-year'],
    ['2011-04/2012-03', 'reporting-period'],
    ['2011-04-01/2012-03-31', 'reporting-period'],
    ['2011-07-04/2012-05-03', 'other'],
    ['2011-01/2011-12', 'calendar-year'],
    ['2011-04/2013-03', 'other'],
    ['2011-04/2011-03', 'other'],
    ['2011-05/2012-03', 'other'],
    ['2011-04/2012-02', 'other'],
    ['2018/2019', 'other'],
    ['2019-06', 'other'],
  ])('%s is of the kind %s', (period, kind) => {
    expect(periodKind(period)).toBe(kind);
  });
});
