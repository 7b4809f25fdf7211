import { join } from 'node:path';
import { polygonArea, polygonContains } from 'd3';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../check/read-content.ts';
import { buildCorpus } from '../../domain/corpus.ts';
import type { Iso3 } from '../../domain/country.ts';
import { placedCountries } from '../../domain/edition.ts';
import { editionOverview } from '../../domain/edition-overview.ts';
import { isTier } from '../../domain/tier.ts';
import { examples } from './examples.ts';
import { LETTER_DROP, type MapDot, type MapEntry, type MapShape, UNITS, type WorldMap, worldMap } from './geometry.ts';
import type { Point } from './simplify.ts';

const corpus = buildCorpus(readContent(join(import.meta.dirname, '../../../content')).parts);

function entriesOf(year: number): MapEntry[] {
  return Object.values(editionOverview(corpus, year).rows).flat();
}

function marksOf({ regions }: WorldMap): (MapShape | MapDot)[] {
  return regions.flatMap(({ shapes, dots }) => [...shapes, ...dots]);
}

function shapesOf({ regions }: WorldMap): MapShape[] {
  return regions.flatMap(({ shapes }) => shapes);
}

function dotsOf({ regions }: WorldMap): MapDot[] {
  return regions.flatMap(({ dots }) => dots);
}

function codeOf({ entry }: { entry: MapEntry }): Iso3 {
  return entry.country.iso3;
}

/** Reads a path as a browser does. */
function ringsOf(path: string): Point[][] {
  return path.split('z').flatMap((part) => {
    const [x, y, ...steps] = (part.match(/-?\d+/g) ?? []).map(Number);
    if (x === undefined || y === undefined) return [];
    const ring: Point[] = [[x, y]];
    for (let index = 0; index < steps.length; index += 2) {
      const [left, top] = ring.at(-1)!;
      ring.push([left + steps[index]!, top + steps[index + 1]!]);
    }
    return [ring];
  });
}

function isOnLand(path: string, point: Point): boolean {
  return ringsOf(path).filter((ring) => polygonContains(ring, point)).length % 2 === 1;
}

const map2024 = worldMap(entriesOf(2024));

describe.each(corpus.editions.map(({ year }) => year))('the edition of %i', (year) => {
  const edition = corpus.editions.find((other) => other.year === year)!;
  const map = worldMap(entriesOf(year));
  const marks = marksOf(map);

  test('has every country that it places, and every one that is unknown, once', () => {
    const ranked = marks.filter(({ entry: { placement } }) => isTier(placement.state) || placement.state === 'unknown');
    expect(ranked.map(codeOf).sort()).toEqual([...placedCountries(edition), ...edition.unknown].sort());
    expect(map.withoutPlace).toEqual([]);
  });

  test('draws no country twice', () => {
    expect(new Set(marks.map(codeOf)).size).toBe(marks.length);
  });

  test('has each country where the map of 2024 has it', () => {
    const before = new Map(marksOf(map2024).map((mark) => [codeOf(mark), mark]));
    for (const { entry, ...drawing } of marks) {
      const { entry: _, ...other } = before.get(entry.country.iso3) ?? { entry, ...drawing };
      expect(drawing).toEqual(other);
    }
  });
});

describe('the dots', () => {
  // 2009 has the Netherlands Antilles too.
  const dots = dotsOf(worldMap(entriesOf(2009)));

  test('do not overlap', () => {
    for (const [index, { dot, ...one }] of dots.entries()) {
      for (const other of dots.slice(index + 1)) {
        const distance = Math.hypot(dot.x - other.dot.x, dot.y - other.dot.y);
        expect(distance, `${codeOf(one)} and ${codeOf(other)}`).toBeGreaterThan(dot.radius + other.dot.radius + 2);
      }
    }
  });

  test('stand within the frame', () => {
    for (const { dot } of dots) {
      expect(Math.min(dot.x, dot.y, map2024.width - dot.x, map2024.height - dot.y)).toBeGreaterThan(dot.radius);
    }
  });

  test('lie under no land that is drawn after them', () => {
    const inOrder = marksOf(map2024);
    for (const [index, mark] of inOrder.entries()) {
      if (!('dot' in mark)) continue;
      const later = inOrder.slice(index + 1).filter((other) => 'path' in other);
      const middle: Point = [mark.dot.x, mark.dot.y];
      expect(later.filter(({ path }) => isOnLand(path, middle)).map(codeOf), codeOf(mark)).toEqual([]);
    }
  });

  test.each(
    'MLT MDV SGP HKG MAC ABW CUW SXM ATG BRB KIR MHL FSM PLW TON BHR SYC MUS COM CPV FJI LUX'.split(' '),
  )('are there for what nobody could see: %s', (iso3) => {
    expect(dotsOf(map2024).map(codeOf)).toContain(iso3);
  });

  test('stand for small countries only', () => {
    expect(dots.length).toBeLessThan(40);
    expect(dots.map(codeOf)).not.toContain('BEL');
    // As small as Fiji, and in one piece.
    expect(dots.map(codeOf)).not.toContain('GMB');
  });
});

describe('the land', () => {
  const shapes = new Map(shapesOf(map2024).map((shape) => [codeOf(shape), shape]));

  function areaOf(iso3: Iso3): number {
    return ringsOf(shapes.get(iso3)!.path).reduce((sum, ring) => sum + Math.abs(polygonArea(ring)), 0);
  }

  test('is drawn in steps of whole units', () => {
    for (const { path } of shapes.values()) expect(path).toMatch(/^(?:M-?\d+[ -]\d+l[\d -]+z)+$/);
  });

  test('stands within the frame', () => {
    for (const [x, y] of [...shapes.values()].flatMap(({ path }) => ringsOf(path).flat())) {
      expect(Math.min(x, y, map2024.width - x, map2024.height - y)).toBeGreaterThanOrEqual(0);
    }
  });

  // Land areas in thousands of square kilometres, without inland seas that the atlas leaves out; simple borders cost a little.
  test.each<[Iso3, Iso3, number]>([
    ['DZA', 'COD', 2382 / 2345],
    ['IND', 'ARG', 3287 / 2780],
    ['FIN', 'ZMB', 338 / 753],
    ['NOR', 'MYS', 385 / 330],
    ['MLI', 'BEL', 1240 / 30.5],
  ])('of %s is to that of %s as on the globe', (one, other, ratio) => {
    expect(areaOf(one) / areaOf(other) / ratio).toBeGreaterThan(0.85);
    expect(areaOf(one) / areaOf(other) / ratio).toBeLessThan(1.15);
  });

  test('that no edition ranks is nobody’s', () => {
    expect([...shapes.keys()].filter((iso3) => ['GRL', 'ESH', 'FLK', 'PRI', 'NCL', 'PSE'].includes(iso3))).toEqual([]);
    expect(ringsOf(map2024.otherLand).length).toBeGreaterThan(5);
  });

  test('of South Sudan is drawn before 2012 without a placement', () => {
    const [before] = shapesOf(worldMap(entriesOf(2009))).filter((shape) => codeOf(shape) === 'SSD');
    expect(before!.entry.placement.state).toBe('not-listed');
    expect(before!.path).toBe(shapes.get('SSD')!.path);
  });

  test('of Australia is its mainland with the islands under its code', () => {
    expect(areaOf('AUS') / areaOf('BRA')).toBeGreaterThan(0.85);
  });
});

describe('the letters', () => {
  test('stand on the land that they speak of, with room around them', () => {
    for (const { letterAt, path } of shapesOf(map2024)) {
      if (!letterAt) continue;
      const [x, y] = letterAt;
      for (const [dx, dy] of [
        [0, 0],
        [-8, 0],
        [8, 0],
        [0, -8],
        [0, LETTER_DROP],
      ] as const) {
        expect(isOnLand(path, [x + dx, y + dy])).toBe(true);
      }
    }
  });

  test('stand under no dot', () => {
    const letters = shapesOf(map2024).flatMap(({ letterAt }) => (letterAt ? [letterAt] : []));
    for (const { dot } of dotsOf(worldMap(entriesOf(2009)))) {
      for (const [x, y] of letters) expect(Math.hypot(x - dot.x, y - dot.y)).toBeGreaterThan(dot.radius + 4 * UNITS);
    }
  });

  test.each('USA RUS CHN MLI DZA BRA AUS'.split(' '))('are there for the large: %s', (iso3) => {
    expect(shapesOf(map2024).find((shape) => codeOf(shape) === iso3)?.letterAt).toBeDefined();
  });
});

describe('a register that is not the real one', () => {
  const [everyTier, absences] = examples.map(({ overview }) => worldMap(Object.values(overview.rows).flat()));

  test('a country that the atlas has no place for is told beside the map', () => {
    expect(everyTier!.withoutPlace.map(({ country }) => country.iso3)).toEqual(['XUT']);
    expect(marksOf(everyTier!).map(codeOf)).not.toContain('XUT');
  });

  test('a former country is on the map of an edition that places it, and on no other', () => {
    expect(dotsOf(everyTier!).map(codeOf)).toContain('ANT');
    expect(marksOf(absences!).map(codeOf)).not.toContain('ANT');
    expect(absences!.withoutPlace).toEqual([]);
  });

  test('a former country that an edition has as unknown is on its map', () => {
    const entries = Object.values(examples[1]!.overview.rows).flat();
    const unread = entries.map(
      (entry): MapEntry =>
        entry.country.iso3 === 'ANT' ? { ...entry, placement: { ...entry.placement, state: 'unknown' } } : entry,
    );
    expect(dotsOf(worldMap(unread)).map(codeOf)).toContain('ANT');
  });

  test('countries keep the order in which they were given, dots after land', () => {
    const europe = everyTier!.regions.find(({ region }) => region === 'europe-eurasia')!;
    expect(europe.shapes.map(codeOf)).toEqual(['FRA', 'XKX']);
    expect(europe.dots.map(codeOf)).toEqual(['LUX', 'MLT']);
  });
});

test('every example says something of its own', () => {
  expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
});
