import { describe, expect, test } from 'vitest';
import { areaOf, isOn, pathOf, type Ring, RingCollector, widestPlace } from './outline.ts';
import type { Point } from './simplify.ts';

function square(x: number, y: number, size: number): Ring {
  return [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
  ];
}

/** Draws as `geoPath` does. */
function collect(...drawn: readonly (readonly Point[])[]): RingCollector {
  const collector = new RingCollector();
  for (const [first, ...others] of drawn) {
    collector.moveTo(...first!);
    for (const point of others) collector.lineTo(...point);
    collector.closePath();
  }
  return collector;
}

describe('what is collected', () => {
  test('is whole numbers, each corner once', () => {
    const collector = collect([
      [0.2, 0.4],
      [0.4, 0.1],
      [10.4, 0],
      [10, 9.6],
      [0, 10],
      [0.1, 0.2],
    ]);
    expect(collector.rings(1)).toEqual([
      [
        [10, 0],
        [10, 10],
        [0, 10],
        [0, 0],
      ],
    ]);
  });

  test('has no corner on a straight line, not even where the ring begins', () => {
    const collector = collect([
      [5, 0],
      [10, 0],
      [10, 10],
      [5, 10],
      [0, 10],
      [0, 0],
    ]);
    expect(collector.rings(1)).toEqual([
      [
        [10, 0],
        [10, 10],
        [0, 10],
        [0, 0],
      ],
    ]);
  });

  test('leaves out pieces too small to be seen', () => {
    const collector = collect(
      [...square(0, 0, 10)],
      [...square(50, 50, 2)],
      [
        [3, 3],
        [3, 3],
      ],
    );
    expect(collector.rings(5)).toEqual([square(0, 0, 10)]);
  });
});

test.each<[string, Ring[], string]>([
  ['nothing', [], ''],
  ['a ring, from its first point in steps', [square(10, 20, 5)], 'M10 20l5 0 0 5-5 0z'],
  ['several rings', [square(0, 0, 1), square(7, 7, 1)], 'M0 0l1 0 0 1-1 0zM7 7l1 0 0 1-1 0z'],
  [
    'a minus sign parts numbers by itself',
    [
      [
        [-3, -4],
        [-5, -9],
        [0, -1],
      ],
    ],
    'M-3-4l-2-5 5 8z',
  ],
])('the path of %s', (_, rings, path) => {
  expect(pathOf(rings)).toBe(path);
});

test('the area counts each ring', () => {
  expect(areaOf([square(0, 0, 10), square(20, 20, 2)])).toBe(104);
  expect(areaOf([])).toBe(0);
});

describe('a place', () => {
  const isLand = isOn([[square(0, 0, 10), square(3, 3, 4)], [square(20, 0, 10)]]);

  test.each<[string, Point, boolean]>([
    ['on land', [1, 1], true],
    ['in a lake', [5, 5], false],
    ['on the other land', [25, 5], true],
    ['between the two', [15, 5], false],
    ['beside both', [25, 15], false],
  ])('%s', (_, place, expected) => {
    expect(isLand(place)).toBe(expected);
  });
});

describe('the widest place', () => {
  test('is the middle of a square', () => {
    expect(widestPlace([square(0, 0, 40)], [], 6, 2)).toEqual([20, 20]);
  });

  test('is on the largest of several islands', () => {
    expect(widestPlace([square(0, 0, 20), square(100, 0, 40)], [], 6, 2)).toEqual([120, 20]);
  });

  test('is not in a lake', () => {
    const [x, y] = widestPlace([square(0, 0, 60), square(24, 24, 12)], [], 6, 2)!;
    expect(isOn([[square(24, 24, 12)]])([x, y])).toBe(false);
  });

  test('keeps away from a dot', () => {
    const [x, y] = widestPlace([square(0, 0, 60)], [{ x: 30, y: 30, radius: 14 }], 6, 2)!;
    expect(Math.hypot(x - 30, y - 30)).toBeGreaterThanOrEqual(20);
  });

  test('is none where the land is too narrow', () => {
    expect(widestPlace([square(0, 0, 11)], [], 6, 2)).toBeUndefined();
    expect(widestPlace([], [], 6, 2)).toBeUndefined();
  });
});
