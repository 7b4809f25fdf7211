import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historyOf } from '../../domain/testing/builders.ts';
import { TIER_LETTER } from '../../domain/tier.ts';
import { examples } from './examples.ts';
import { type StripRow, stripRows } from './geometry.ts';

function row(strip: string, from = 2001): StripRow {
  return { name: strip, placements: historyOf(strip, { from }).cells };
}

describe('columns', () => {
  test('stand for the years of all rows, each once, oldest first', () => {
    const { years } = stripRows([row('22', 2003), row('222', 2001)]);
    expect(years.map(({ year }) => year)).toEqual([2001, 2002, 2003, 2004]);
  });

  test('are in line: the same year is at the same place in every row', () => {
    const { rows } = stripRows([row('22', 2002), row('222', 2001)]);
    expect(rows[0]?.cells.map(({ x }) => x)).toEqual(rows[1]?.cells.slice(1).map(({ x }) => x));
  });

  test('leave a hole for a year that a row lacks', () => {
    const { rows } = stripRows([row('2_2'), row('222')]);
    expect(rows[0]?.cells.map(({ x }) => x)).toEqual([0, 2].map((index) => rows[1]?.cells[index]?.x));
  });
});

test('cells carry state and letter in the order of the years', () => {
  const [only] = stripRows([row('2W?')]).rows;
  expect(only?.cells.map(({ state, letter }) => `${state} ${letter}`)).toEqual([
    'tier-2 2',
    'tier-2-watch-list W',
    'unknown ?',
  ]);
});

test('nothing to draw takes no columns, no rows and no legend', () => {
  const { years, rows, legend, height } = stripRows([]);
  expect([years, rows, legend]).toEqual([[], [], []]);
  expect(stripRows([row('2')]).height).toBeGreaterThan(height);
});

describe('the legend', () => {
  test('has each state that is shown once, best first, below the rows', () => {
    const { legend, rows, width, height } = stripRows([row('3?2'), row('123')]);
    expect(legend.map(({ letter }) => letter).join('')).toBe('123?');
    const lowest = Math.max(...rows.flatMap(({ cells }) => cells.map((cell) => cell.y + cell.height)));
    for (const { x, y, nameX, height: own } of legend) {
      expect(y).toBeGreaterThan(lowest);
      expect(nameX).toBeGreaterThan(x);
      expect(nameX).toBeLessThan(width);
      expect(y + own).toBeLessThanOrEqual(height);
    }
  });

  test('goes on in a second line where the first is full', () => {
    const { legend } = stripRows([row('123WS–·?')]);
    expect(new Set(legend.map(({ y }) => y)).size).toBeGreaterThan(1);
    expect(new Set(legend.map(({ x, y }) => `${x} ${y}`)).size).toBe(legend.length);
  });
});

test('a row is as high as any other, and stands below the one before it', () => {
  const { rows, height } = stripRows([row('2'), row('3'), row('W')]);
  const tops = rows.map(({ cells }) => cells[0]!.y);
  expect(tops[1]! - tops[0]!).toBe(tops[2]! - tops[1]!);
  expect(tops[2]! + rows[2]!.cells[0]!.height).toBeLessThanOrEqual(height);
});

describe('for any rows', () => {
  const letters = fc.constantFrom(...Object.values(TIER_LETTER), '~', '_');
  const strips = fc.record({
    strip: fc.array(letters, { minLength: 1, maxLength: 12 }).map((list) => list.join('')),
    from: fc.integer({ min: 2001, max: 2006 }),
  });

  test('cells stand within the drawing, above no other of their row, and their numbers are rounded', () => {
    fc.assert(
      fc.property(fc.array(strips, { maxLength: 6 }), (list) => {
        const drawing = stripRows(list.map(({ strip, from }) => row(strip, from)));
        for (const { cells, baseline } of drawing.rows) {
          for (const [index, cell] of cells.entries()) {
            const before = cells[index - 1];
            expect(cell.x).toBeGreaterThanOrEqual(before ? before.x + before.width : 0);
            expect(cell.x + cell.width).toBeLessThanOrEqual(drawing.width);
            expect(baseline).toBeGreaterThan(cell.y);
            expect(baseline).toBeLessThan(cell.y + cell.height);
          }
        }
        const numbers = [...drawing.years, ...drawing.rows.flatMap(({ cells }) => cells)].flatMap((thing) =>
          'width' in thing ? [thing.x, thing.width] : [thing.x],
        );
        expect(numbers.filter((number) => !/^\d+(?:\.\d)?$/.test(String(number)))).toEqual([]);
      }),
    );
  });
});

test('every example says something of its own', () => {
  expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
});
