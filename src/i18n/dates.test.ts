import { describe, expect, test } from 'vitest';
import { formatDate, formatList, formatNumber, formatPeriod, formatYears } from './dates.ts';

/** French sets a thin space that does not break between thousands. */
const THIN = '\u202f';

test.each([
  ['2019-08-29', '29 August 2019', '29 août 2019'],
  ['2019-08', 'August 2019', 'août 2019'],
  ['2019', '2019', '2019'],
  ['2001-01-01', '1 January 2001', '1er janvier 2001'],
  ['2020-11-11', '11 November 2020', '11 novembre 2020'],
  ['2020-01', 'January 2020', 'janvier 2020'],
  ['2020-01-21', '21 January 2020', '21 janvier 2020'],
  ['2024-02-29', '29 February 2024', '29 février 2024'],
  ['2019-12-31', '31 December 2019', '31 décembre 2019'],
])('%s as precisely as it is known', (date, english, french) => {
  expect(formatDate(date, 'en')).toBe(english);
  expect(formatDate(date, 'fr')).toBe(french);
});

test.each([
  ['2011-04/2012-03', 'April 2011 – March 2012', 'avril 2011 – mars 2012'],
  ['2019', '2019', '2019'],
  ['2019/2019', '2019', '2019'],
  ['2018/2019-03-31', '2018 – 31 March 2019', '2018 – 31 mars 2019'],
  ['2019-04-01/2020-03-31', '1 April 2019 – 31 March 2020', '1er avril 2019 – 31 mars 2020'],
  ['2019-05', 'May 2019', 'mai 2019'],
])('the period %s', (period, english, french) => {
  expect(formatPeriod(period, 'en')).toBe(english);
  expect(formatPeriod(period, 'fr')).toBe(french);
});

test.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [4182, '4,182', `4${THIN}182`],
  [1234567.5, '1,234,567.5', `1${THIN}234${THIN}567,5`],
])('the number %d', (value, english, french) => {
  expect(formatNumber(value, 'en')).toBe(english);
  expect(formatNumber(value, 'fr')).toBe(french);
});

describe('years as runs', () => {
  test.each([
    [[], '', ''],
    [[2019], '2019', '2019'],
    [[2019, 2020], '2019–2020', '2019–2020'],
    [[2018, 2020], '2018 and 2020', '2018 et 2020'],
    [[2005, 2006, 2007, 2015, 2018], '2005–2007, 2015 and 2018', '2005–2007, 2015 et 2018'],
    [[2018, 2005, 2007, 2006], '2005–2007 and 2018', '2005–2007 et 2018'],
  ])('%j', (years, english, french) => {
    expect(formatYears(years, 'en')).toBe(english);
    expect(formatYears(years, 'fr')).toBe(french);
  });

  test('the list that is given stays as it was', () => {
    const years = [2018, 2005];
    formatYears(years, 'en');
    expect(years).toEqual([2018, 2005]);
  });
});

test.each([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a and b', 'a et b'],
  [['a', 2, 'c'], 'a, 2 and c', 'a, 2 et c'],
])('the list %j', (items, english, french) => {
  expect(formatList(items, 'en')).toBe(english);
  expect(formatList(items, 'fr')).toBe(french);
});

test('no date depends on the zone of the machine', () => {
  const zone = process.env.TZ;
  try {
    for (const other of ['Pacific/Auckland', 'Pacific/Honolulu']) {
      process.env.TZ = other;
      expect(formatDate('2019-08-29', 'en')).toBe('29 August 2019');
      expect(formatDate('2019', 'fr')).toBe('2019');
    }
  } finally {
    process.env.TZ = zone;
  }
});
