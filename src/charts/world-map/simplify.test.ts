import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Point, simplify, triangleArea } from './simplify.ts';

const asDrawn = (point: Point) => point;

describe('a line', () => {
  test.each<[string, Point[], number, Point[]]>([
    [
      'of two points stays',
      [
        [0, 0],
        [9, 9],
      ],
      100,
      [
        [0, 0],
        [9, 9],
      ],
    ],
    [
      'that is straight needs no corner',
      [
        [0, 0],
        [3, 3],
        [7, 7],
        [9, 9],
      ],
      0.1,
      [
        [0, 0],
        [9, 9],
      ],
    ],
    [
      'keeps a corner that is worth the least area',
      [
        [0, 0],
        [5, 4],
        [10, 0],
      ],
      20,
      [
        [0, 0],
        [5, 4],
        [10, 0],
      ],
    ],
    [
      'loses one that is worth less',
      [
        [0, 0],
        [5, 3],
        [10, 0],
      ],
      20,
      [
        [0, 0],
        [10, 0],
      ],
    ],
    [
      'loses a notch, and keeps the cape that it was cut into',
      [
        [0, 0],
        [50, 40],
        [51, 38],
        [52, 40],
        [100, 0],
      ],
      20,
      [
        [0, 0],
        [50, 40],
        [52, 40],
        [100, 0],
      ],
    ],
    [
      'that comes back keeps its shape',
      [
        [0, 0],
        [9, 0],
        [9, 9],
        [0, 9],
        [0, 0],
      ],
      20,
      [
        [0, 0],
        [9, 0],
        [9, 9],
        [0, 9],
        [0, 0],
      ],
    ],
  ])('%s', (_, line, least, expected) => {
    expect(simplify(line, least, asDrawn)).toEqual(expected);
  });

  test('is judged where it is drawn', () => {
    const line: Point[] = [
      [0, 0],
      [1, 1],
      [2, 0],
    ];
    expect(simplify(line, 10, asDrawn)).toHaveLength(2);
    expect(simplify(line, 10, ([x, y]) => [x * 10, y * 10])).toHaveLength(3);
  });
});

describe('for every line', () => {
  const lines = fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 })), {
    minLength: 2,
    maxLength: 40,
  });
  const areas = fc.integer({ min: 0, max: 3000 });

  test('the ends stay, and what is left stands in its order', () => {
    fc.assert(
      fc.property(lines, areas, (line, least) => {
        const left = simplify(line, least, asDrawn);
        expect([left[0], left.at(-1)]).toEqual([line[0], line.at(-1)]);
        let from = 0;
        for (const point of left) {
          const at = line.indexOf(point, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + 1;
        }
      }),
    );
  });

  test('no corner that is left is worth less', () => {
    fc.assert(
      fc.property(lines, areas, (line, least) => {
        const left = simplify(line, least, asDrawn);
        for (let index = 1; index < left.length - 1; index += 1) {
          expect(triangleArea(left[index - 1]!, left[index]!, left[index + 1]!)).toBeGreaterThanOrEqual(least);
        }
      }),
    );
  });
});
