import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historyOf } from '../../domain/testing/builders.ts';
import { TIER_LETTER } from '../../domain/tier.ts';
import { examples } from './examples.ts';
import { type StripCell, tierStrip } from './geometry.ts';

function placementsOf(strip: string, from = 2001) {
  return historyOf(strip, { from }).cells;
}

function cellsOf(strip: string): StripCell[] {
  return tierStrip(placementsOf(strip)).flatMap(({ cells }) => cells);
}

describe('pieces', () => {
  test.each([
    [1, [1]],
    [3, [3]],
    [11, [11]],
    [12, [4, 4, 4]],
    [13, [5, 4, 4]],
    [24, [8, 8, 8]],
    [25, [9, 8, 8]],
    [26, [9, 9, 8]],
    [27, [9, 9, 9]],
  ])('%i editions', (editions, sizes) => {
    const segments = tierStrip(placementsOf('2'.repeat(editions)));
    expect(segments.map(({ cells }) => cells.length)).toEqual(sizes);
  });

  test('each begins where the one before it ends, and says its years', () => {
    const segments = tierStrip(placementsOf('2'.repeat(25)));
    expect(segments.map(({ from, to }) => `${from}-${to}`)).toEqual(['2001-2009', '2010-2017', '2018-2025']);
  });

  test('a year without an edition takes no room', () => {
    const [segment] = tierStrip(placementsOf('22_2'));
    expect(segment).toMatchObject({ from: 2001, to: 2004, width: 108 });
  });
});

describe('levels', () => {
  test('better is higher, in equal steps', () => {
    const [one, two, watchList, three] = cellsOf('12W3').map(({ y }) => y);
    expect(two! - one!).toBeGreaterThan(0);
    expect([watchList! - two!, three! - watchList!]).toEqual([two! - one!, two! - one!]);
  });

  test('what is in no tier stands in the middle, on no level', () => {
    const [one, two, watchList, three, ...off] = cellsOf('12W3S–·?').map(({ y }) => y);
    expect(new Set(off)).toEqual(new Set([(one! + three!) / 2]));
    expect([one, two, watchList, three]).not.toContain(off[0]);
  });

  test('a level is the same in every piece', () => {
    const cells = cellsOf('1232W1232W1232W1232W1232W');
    for (const letter of '123W') {
      expect(new Set(cells.filter((cell) => cell.letter === letter).map(({ y }) => y)).size).toBe(1);
    }
  });

  test('cells of two tiers share no height', () => {
    const [one, two, watchList, three] = cellsOf('12W3');
    for (const [upper, lower] of [
      [one, two],
      [two, watchList],
      [watchList, three],
    ]) {
      expect(upper!.y + upper!.height).toBeLessThan(lower!.y);
    }
  });
});

test('every state has its letter', () => {
  expect(cellsOf('123WS–·?').map(({ letter }) => letter)).toEqual([...'123WS–·?']);
});

describe('steps', () => {
  /** `36: 75 to 78` */
  function stepsOf(strip: string): string[] {
    return tierStrip(placementsOf(strip)).flatMap(({ steps }) =>
      steps.map(({ x, from, to }) => `${x}: ${from} to ${to}`),
    );
  }

  test.each([
    ['no move, no step', '222', []],
    ['down by one', '2W', ['36: 75 to 78']],
    ['up by one', 'W2', ['36: 75 to 78']],
    ['across all levels, there and back', '131', ['36: 48 to 105', '72: 48 to 105']],
    ['between states that share the middle', '–·?S', []],
    ['to and from what is on no level', '2?3S1–2', []],
  ])('%s', (_, strip, expected) => {
    expect(stepsOf(strip)).toEqual(expected);
  });

  test('at the end of a piece one leads to the next piece', () => {
    expect(stepsOf('2222 3333 2222')).toEqual(['143.5: 75 to 105', '143.5: 75 to 105']);
  });
});

describe('eras', () => {
  /** `watch-list at 107` */
  function erasOf(editions: number, from = 2001): string[][] {
    const segments = tierStrip(placementsOf('2'.repeat(editions), from));
    return segments.map(({ eras }) => eras.map(({ era, x }) => `${era.id} at ${x}`));
  }

  test('each stands in the gap before its first edition', () => {
    expect(erasOf(25)).toEqual([['watch-list at 108'], ['automatic-downgrade at 36'], ['waiver-cut at 36']]);
  });

  test('at the edge of a piece it stays within the drawing', () => {
    expect(erasOf(3, 2004)).toEqual([['watch-list at 0.5']]);
  });

  test('an era whose first edition is not shown has no mark', () => {
    expect(erasOf(3, 2005)).toEqual([[]]);
  });
});

describe('for every history', () => {
  const letter = fc.constantFrom(...Object.values(TIER_LETTER), '~', '_');
  const histories = fc
    .record({ letters: fc.array(letter, { minLength: 1, maxLength: 40 }), from: fc.integer({ min: 2001, max: 2020 }) })
    .map(({ letters, from }) => placementsOf(letters.join(''), from))
    .filter((placements) => placements.length > 0);

  function property(
    check: (segments: ReturnType<typeof tierStrip>, placements: ReturnType<typeof placementsOf>) => void,
  ) {
    fc.assert(fc.property(histories, (placements) => check(tierStrip(placements), placements)));
  }

  test('each placement stands once, in its order', () => {
    property((segments, placements) => {
      expect(segments.flatMap(({ cells }) => cells.map(({ placement }) => placement))).toEqual(placements);
    });
  });

  test('cells stand within their piece, above the years, and overlap no neighbour', () => {
    property((segments) => {
      for (const { cells, width, height, axisY } of segments) {
        for (const [index, cell] of cells.entries()) {
          const before = cells[index - 1];
          expect(cell.x).toBeGreaterThanOrEqual(before ? before.x + before.width : 0);
          expect(cell.x + cell.width).toBeLessThanOrEqual(width);
          expect(cell.y).toBeGreaterThanOrEqual(0);
          expect(cell.y + cell.height).toBeLessThan(axisY);
        }
        expect(axisY).toBeLessThan(height);
      }
    });
  });

  test('pieces differ by no more than two cells', () => {
    property((segments) => {
      const sizes = segments.map(({ cells }) => cells.length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(2);
    });
  });

  test('steps stand between two cells, and marks of eras within their piece', () => {
    property((segments) => {
      for (const { cells, steps, eras, width } of segments) {
        for (const { x } of steps) expect(cells.some((cell) => x > cell.x && x < cell.x + cell.width)).toBe(false);
        for (const { x } of [...steps, ...eras]) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(width);
        }
      }
    });
  });

  test('numbers are rounded to a tenth of a pixel', () => {
    property((segments) => {
      const numbers = segments.flatMap(({ cells, steps, eras, width, height, axisY }) => [
        ...cells.flatMap((cell) => [cell.x, cell.y, cell.width, cell.height]),
        ...steps.flatMap(({ x, from, to }) => [x, from, to]),
        ...eras.map(({ x }) => x),
        ...[width, height, axisY],
      ]);
      expect(numbers.filter((number) => !/^\d+(?:\.\d)?$/.test(String(number)))).toEqual([]);
    });
  });
});

test('every example says something of its own', () => {
  expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
});
