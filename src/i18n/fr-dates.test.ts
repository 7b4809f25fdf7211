import { describe, expect, test } from 'vitest';
import { atDate, onDate } from './fr-dates.ts';

describe('a date within a French sentence', () => {
  test.each([
    ['2019-08-29', 'au 29 août 2019', 'le 29 août 2019'],
    ['2019-08', 'en août 2019', 'en août 2019'],
    ['2019', 'en 2019', 'en 2019'],
  ])('%s', (date, at, on) => {
    expect(atDate(date)).toBe(at);
    expect(onDate(date)).toBe(on);
  });
});
