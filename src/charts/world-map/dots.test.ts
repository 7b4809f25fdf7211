import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dot, placeDots } from './dots.ts';
import type { Point } from './simplify.ts';

const RULES = { radius: 14, smallRadius: 8, spacing: 36 };
const sea = () => false;
const land = () => true;

function distance(a: Dot, b: Dot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

test('an island alone stands where it lies', () => {
  expect(placeDots([[100, 200]], sea, RULES)).toEqual([{ x: 100, y: 200, radius: 14 }]);
});

test('a country with land all around it stays, and is small', () => {
  expect(placeDots([[100, 200]], land, RULES)).toEqual([{ x: 100, y: 200, radius: 8 }]);
});

test('a country on a coast moves off it', () => {
  const [dot] = placeDots([[100, 200]], ([x]) => x < 100, RULES);
  expect(dot!.x).toBeGreaterThan(104);
  expect(dot).toMatchObject({ y: 200, radius: 14 });
});

describe('islands that would overlap', () => {
  const homes: Point[] = [
    [100, 100],
    [106, 104],
    [98, 112],
    [110, 95],
    [104, 120],
  ];

  test('stand apart, each near its place', () => {
    const dots = placeDots(homes, sea, RULES);
    for (const [index, dot] of dots.entries()) {
      for (const other of dots.slice(index + 1)) expect(distance(dot, other)).toBeGreaterThan(2 * RULES.radius + 2);
      const [x, y] = homes[index]!;
      expect(Math.hypot(dot.x - x, dot.y - y)).toBeLessThan(2 * RULES.spacing);
    }
  });

  test('always stand at the same places', () => {
    expect(placeDots(homes, sea, RULES)).toEqual(placeDots(homes, sea, RULES));
  });
});

test('dots stand at whole numbers', () => {
  const place = fc.integer({ min: 0, max: 500 }).map((thirds) => thirds / 3);
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place), { maxLength: 8 }), (homes) => {
      const numbers = placeDots(homes, sea, RULES).flatMap(({ x, y }) => [x, y]);
      expect(numbers.every(Number.isInteger)).toBe(true);
    }),
    { numRuns: 30 },
  );
});
