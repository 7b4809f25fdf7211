import { extent, type GeoContext, polygonArea, polygonContains } from 'd3';
import type { Dot } from './dots.ts';
import type { Point } from './simplify.ts';

/** The border of a piece of land, or of a hole in it: whole numbers, the last point leads back to the first. */
export type Ring = readonly Point[];

function isSame([ax, ay]: Point, [bx, by]: Point): boolean {
  return ax === bx && ay === by;
}

/** Whether a corner lies on the straight line between its neighbours. */
function isStraight([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  return (bx - ax) * (cy - by) === (by - ay) * (cx - bx);
}

function withoutNeedlessCorners(points: readonly Point[]): Point[] {
  const apart = points.filter((point, index) => !isSame(point, points.at(index - 1)!));
  return apart.filter((point, index) => !isStraight(apart.at(index - 1)!, point, apart[(index + 1) % apart.length]!));
}

/** Collects what `geoPath` draws as rings of whole numbers. */
export class RingCollector implements GeoContext {
  readonly #rings: Point[][] = [];

  moveTo(x: number, y: number): void {
    this.#rings.push([[Math.round(x), Math.round(y)]]);
  }

  lineTo(x: number, y: number): void {
    this.#rings.at(-1)?.push([Math.round(x), Math.round(y)]);
  }

  // Land is made of rings: each begins with a move, and none has an arc.
  beginPath(): void {}
  closePath(): void {}
  arc(): void {}

  /** @param least the smallest area of a ring that is worth drawing */
  rings(least: number): Ring[] {
    return this.#rings.map(withoutNeedlessCorners).filter((ring) => areaOf([ring]) >= least);
  }
}

/** The area that rings enclose, holes counted as land. */
export function areaOf(rings: readonly Ring[]): number {
  return rings.reduce((sum, ring) => sum + Math.abs(polygonArea(ring as Point[])), 0);
}

/** The numbers of a path, with a space only where no minus sign parts them. */
function joined(numbers: readonly number[]): string {
  return numbers.map((number, index) => (index > 0 && number >= 0 ? ` ${number}` : `${number}`)).join('');
}

/** The `d` of a path: each ring from its first point on in steps, which are shorter to write than places. */
export function pathOf(rings: readonly Ring[]): string {
  return rings
    .map((ring) => {
      const steps = ring.slice(1).flatMap(([x, y], index) => [x - ring[index]![0], y - ring[index]![1]]);
      return `M${joined(ring[0]!)}l${joined(steps)}z`;
    })
    .join('');
}

/** The distance of a point from a stretch of border. */
function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

function isWithin(point: Point, rings: readonly Ring[]): boolean {
  return rings.filter((ring) => polygonContains(ring as Point[], point)).length % 2 === 1;
}

/** Tells of a place whether it lies on one of several lands. */
export function isOn(lands: readonly (readonly Ring[])[]): (place: Point) => boolean {
  const boxed = lands.map((rings) => ({
    rings,
    xs: extent(rings.flat(), ([x]) => x),
    ys: extent(rings.flat(), ([, y]) => y),
  }));
  return (place) => {
    const [x, y] = place;
    return boxed.some(
      ({ rings, xs, ys }) => x >= xs[0]! && x <= xs[1]! && y >= ys[0]! && y <= ys[1]! && isWithin(place, rings),
    );
  };
}

/** How far a point within the rings is from their borders and from the dots. */
function depthOf(point: Point, rings: readonly Ring[], dots: readonly Dot[]): number {
  const toBorders = rings.flatMap((ring) => ring.map((end, index) => distanceTo(point, ring.at(index - 1)!, end)));
  const toDots = dots.map(({ x, y, radius }) => Math.hypot(point[0] - x, point[1] - y) - radius);
  return Math.min(...toBorders, ...toDots);
}

/**
 * Looks for the middle of the widest stretch of land: the point that is farthest from any border, and from dots on it.
 * @param room how far it must be from them
 * @param step how far apart the points are that are tried
 * @returns none where there is no such room
 */
export function widestPlace(
  rings: readonly Ring[],
  dots: readonly Dot[],
  room: number,
  step: number,
): Point | undefined {
  let best: { point: Point; depth: number } | undefined;
  for (const ring of rings) {
    const [left = 0, right = 0] = extent(ring, ([x]) => x);
    const [top = 0, bottom = 0] = extent(ring, ([, y]) => y);
    for (let x = left + room; x <= right - room; x += step) {
      for (let y = top + room; y <= bottom - room; y += step) {
        if (!isWithin([x, y], rings)) continue;
        const depth = depthOf([x, y], rings, dots);
        if (depth >= (best?.depth ?? room)) best = { point: [x, y], depth };
      }
    }
  }
  return best?.point;
}
