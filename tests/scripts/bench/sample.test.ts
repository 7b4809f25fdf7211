import { expect, test } from 'vitest';
import { kindOf, spreadOver } from '../../../scripts/bench/sample.ts';

test.each([
  ['countries/mali/index.html', 'profile'],
  ['fr/countries/cote-divoire/index.html', 'profile'],
  ['countries/mali/brief/index.html', 'brief'],
  ['fr/countries/mali/documents/2019-tip-report/index.html', 'document'],
  ['countries/mali/recommendations/train-judges/index.html', 'demand'],
  ['countries/by-tier/index.html', undefined],
  ['countries/index.html', undefined],
  ['recommendations/index.html', undefined],
  ['index.html', undefined],
  ['fr/reports/2019/index.html', undefined],
])('%s', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

test.each([
  [10, 2, [0, 5]],
  [10, 3, [0, 3, 6]],
  [3, 12, [0, 1, 2]],
  [0, 12, []],
])('of %i things %i are taken, spread over all', (length, count, expected) => {
  expect(
    spreadOver(
      Array.from({ length }, (_, index) => index),
      count,
    ),
  ).toEqual(expected);
});
