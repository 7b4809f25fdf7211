import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edition } from '../../domain/testing/builders.ts';
import { TIERS, type Tier } from '../../domain/tier.ts';
import { type EditionCounts, tierCounts } from '../../domain/tier-counts.ts';
import { examples } from './examples.ts';
import { countsChart } from './geometry.ts';

const name = ({ id }: { id: string }) => id;

/** Editions from a year on, each with so many countries on every tier. */
function years(counts: readonly number[], from = 2010, openTiers: readonly Tier[] = []): EditionCounts[] {
  const codes = (tier: Tier, count: number) => Array.from({ length: count }, (_, index) => `${tier}${index}`);
  const partial = { coverage: 'partial' as const, completeLists: TIERS.filter((tier) => !openTiers.includes(tier)) };
  const editions = counts.map((count, index) =>
    edition(
      from + index,
      Object.fromEntries(TIERS.map((tier) => [tier, codes(tier, count)])),
      openTiers.length > 0 ? partial : {},
    ),
  );
  return tierCounts({ editions, countries: [] });
}

describe('pieces', () => {
  test.each([
    [1, [1]],
    [9, [9]],
    [10, [5, 5]],
    [11, [6, 5]],
    [18, [9, 9]],
    [19, [7, 6, 6]],
    [25, [9, 8, 8]],
    [28, [7, 7, 7, 7]],
  ])('%i editions', (editions, sizes) => {
    const pieces = countsChart(years(Array(editions).fill(1), 2001), name);
    expect(pieces.map(({ columns }) => columns.length)).toEqual(sizes);
  });

  test('each says its years, and all are of one height', () => {
    const pieces = countsChart(years(Array(25).fill(1), 2001), name);
    expect(pieces.map(({ from, to }) => `${from}-${to}`)).toEqual(['2001-2009', '2010-2017', '2018-2025']);
    expect(new Set(pieces.map(({ height }) => height)).size).toBe(1);
  });

  test('a wider one is drawn where that is asked for', () => {
    expect(countsChart(years(Array(25).fill(1), 2001), name, 25)).toMatchObject([{ from: 2001, to: 2025, width: 800 }]);
  });

  test('there is none without an edition', () => {
    expect(countsChart([], name)).toEqual([]);
  });
});

describe('bars', () => {
  test('stand on one baseline, in proportion to the counts, on one scale for all tiers', () => {
    const [piece] = countsChart(years([10, 20, 40]), name);
    for (const { baseY, bars } of piece!.rows) {
      expect(bars.map(({ y, height }) => Math.round((y + height) * 10) / 10)).toEqual([baseY, baseY, baseY]);
      expect(bars.map(({ height }) => height)).toEqual([14, 28, 56]);
    }
  });

  test('nought has no height', () => {
    const [piece] = countsChart(years([0, 0]), name);
    expect(piece!.rows.flatMap(({ bars }) => bars.map(({ count, height }) => [count, height]))).toEqual(
      Array(10).fill([0, 0]),
    );
  });

  test('those of open lists are marked', () => {
    const [piece] = countsChart(years([5], 2025, ['tier-1', 'tier-2']), name);
    expect(piece!.rows.map(({ tier, bars }) => `${tier} ${bars[0]!.isOpen}`)).toEqual([
      'tier-1 true',
      'tier-2 true',
      'tier-2-watch-list false',
      'tier-3 false',
      'special-case false',
    ]);
  });

  test('there is none on the Watch List before it begins', () => {
    const [piece] = countsChart(years([1, 1, 1], 2002), name);
    expect(piece!.rows.map(({ bars }) => bars.map(({ year }) => year))).toEqual([
      [2002, 2003, 2004],
      [2002, 2003, 2004],
      [2004],
      [2002, 2003, 2004],
      [2002, 2003, 2004],
    ]);
  });
});

describe('eras', () => {
  /** `watch-list at 96, start 101 on 11` */
  function erasOf(editions: number, from: number, widest?: number): string[][] {
    return countsChart(years(Array(editions).fill(1), from), name, widest).map(({ eras }) =>
      eras.map(({ era, x, textX, textY, anchor }) => `${era.id} at ${x}, ${anchor} ${textX} on ${textY}`),
    );
  }

  test('each stands before its first edition; its name stands after the line, or before it where the piece ends', () => {
    expect(erasOf(25, 2001)).toEqual([
      ['watch-list at 96, start 101 on 11', 'wider-coverage at 256, end 251 on 25'],
      ['automatic-downgrade at 32, start 37 on 11'],
      ['waiver-cut at 32, start 37 on 11'],
    ]);
  });

  test('names that would overlap stand on lines of their own', () => {
    expect(erasOf(7, 2008)).toEqual([
      ['wider-coverage at 32, start 37 on 11', 'automatic-downgrade at 96, start 101 on 25'],
    ]);
  });

  test('a name for which there is no room on either side stands after its line', () => {
    expect(erasOf(1, 2019)).toEqual([['waiver-cut at 0.5, start 5.5 on 11']]);
  });

  test('an era whose first edition is not shown has no mark', () => {
    expect(erasOf(3, 2005)).toEqual([[]]);
  });
});

describe('for every record', () => {
  const records = fc
    .record({
      counts: fc.array(fc.array(fc.nat({ max: 120 }), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 40 }),
      from: fc.integer({ min: 2001, max: 2015 }),
    })
    .map(({ counts, from }): EditionCounts[] =>
      counts.map((row, index) => ({
        year: from + index,
        coverage: 'complete',
        tiers: TIERS.map((tier, at) => ({ tier, count: row[at]!, isOpen: false })),
        total: row.reduce((sum, count) => sum + count, 0),
        unknown: 0,
      })),
    );

  function property(check: (pieces: ReturnType<typeof countsChart>, record: EditionCounts[]) => void) {
    fc.assert(fc.property(records, (record) => check(countsChart(record, name), record)));
  }

  test('each edition stands once, in its order', () => {
    property((pieces, record) => {
      expect(pieces.flatMap(({ columns }) => columns.map(({ counts }) => counts))).toEqual(record);
    });
  });

  test('more countries make a bar that is no shorter, in whatever tier and piece', () => {
    property((pieces) => {
      const bars = pieces.flatMap(({ rows }) => rows.flatMap((row) => row.bars)).sort((a, b) => a.count - b.count);
      for (const [index, bar] of bars.slice(1).entries())
        expect(bar.height).toBeGreaterThanOrEqual(bars[index]!.height);
    });
  });

  test('bars and their numbers stay below the name of their tier and within their column', () => {
    property((pieces) => {
      for (const { columns, rows } of pieces) {
        for (const { nameY, bars } of rows) {
          for (const { year, x, numberY, width } of bars) {
            const column = columns.find(({ counts }) => counts.year === year)!;
            // A number takes a line above its bar.
            expect(numberY - 11).toBeGreaterThanOrEqual(nameY);
            expect(x).toBeGreaterThanOrEqual(column.x);
            expect(x + width).toBeLessThanOrEqual(column.x + column.width);
          }
        }
      }
    });
  });

  test('tiers, totals and years come below each other within the drawing', () => {
    property((pieces) => {
      for (const { rows, totalNameY, totalY, axisY, height } of pieces) {
        const marks = [...rows.flatMap(({ nameY, baseY }) => [nameY, baseY]), totalNameY, totalY, axisY, height];
        expect(marks).toEqual([...marks].sort((a, b) => a - b));
      }
    });
  });

  test('lines of eras and their names stay within their piece', () => {
    property((pieces) => {
      for (const { eras, width } of pieces) {
        for (const { x, textX, anchor } of eras) {
          expect(x).toBeLessThan(width);
          expect(anchor === 'start' ? textX : width - textX).toBeGreaterThan(0);
        }
      }
    });
  });

  test('numbers are rounded to a tenth of a pixel', () => {
    property((pieces) => {
      const numbers = pieces.flatMap(({ rows, eras, columns, ...piece }) => [
        ...rows.flatMap(({ nameY, baseY, bars }) => [
          nameY,
          baseY,
          ...bars.flatMap((bar) => [bar.x, bar.y, bar.width, bar.height, bar.numberY]),
        ]),
        ...eras.flatMap(({ x, textX, textY }) => [x, textX, textY]),
        ...columns.flatMap(({ x, middle }) => [x, middle]),
        ...[piece.totalNameY, piece.totalY, piece.axisY, piece.width, piece.height],
      ]);
      expect(numbers.filter((number) => !/^\d+(?:\.\d)?$/.test(String(number)))).toEqual([]);
    });
  });
});

test('every example says something of its own', () => {
  expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
});
