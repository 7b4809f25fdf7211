import { describe, expect, test } from 'vitest';
import { byDate, orderAddress, placesOf } from './date-order.ts';

/** Entry 36, called `10`, is the oldest; then 2 and 0. */
const PLACES = placesOf([36, 2, 0]);

const results = ['en_ab/0', 'en_ab/10', 'en_ab/2'].map((id) => ({ id }));

describe('results by date', () => {
  test('the oldest first', () => {
    expect(byDate(results, PLACES, 1).map(({ id }) => id)).toEqual(['en_ab/10', 'en_ab/2', 'en_ab/0']);
  });

  test('the newest first', () => {
    expect(byDate(results, PLACES, -1).map(({ id }) => id)).toEqual(['en_ab/0', 'en_ab/2', 'en_ab/10']);
  });

  test('one that the order does not know counts as older than all', () => {
    expect(byDate([...results, { id: 'en_ab/1' }], PLACES, -1).at(-1)).toEqual({ id: 'en_ab/1' });
  });
});

test('the order stands beside the texts that a result is from', () => {
  expect(orderAddress('/base/pagefind/', 'fr_0c1d/1z')).toBe('/base/pagefind/fragment/fr_0c1d/oldest-first.json');
});
