import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { depthWithin } from './depth-within.ts';

const WHOLE = Number.POSITIVE_INFINITY;

test.each<[lengths: number[], most: number, depth: number]>([
  [[], 0, WHOLE],
  [[3, 4], 7, WHOLE],
  [[3, 4], 6, 3],
  [[3, 4], 5, 2],
  [[1, 9, 9], 7, 3],
  [[1, 9, 9], 6, 2],
  [[1, 1, 1], 2, 0],
  [[5], 0, 0],
  [[0, 0], 0, WHOLE],
])('lists of %j within %d are told %d deep', (lengths, most, depth) => {
  expect(depthWithin(lengths, most)).toBe(depth);
});

test('the lists tell as much as there is room for, and no more', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40)), fc.nat(200), (lengths, most) => {
      const depth = depthWithin(lengths, most);
      const told = (limit: number) => lengths.reduce((sum, length) => sum + Math.min(limit, length), 0);
      expect(told(depth)).toBeLessThanOrEqual(most);
      if (depth !== WHOLE) expect(told(depth + 1)).toBeGreaterThan(most);
    }),
  );
});
