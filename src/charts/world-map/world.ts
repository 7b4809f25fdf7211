import { geoEqualEarth, geoPath } from 'd3';
import type { GeometryCollection } from 'geojson';
import type { Iso3 } from '../../domain/country.ts';
import { atlasShapes } from './atlas.ts';
import { areaOf, type Ring, RingCollector } from './outline.ts';
import type { Point } from './simplify.ts';

/** Land as it is drawn. */
export interface Land {
  /** None for land that ISO 3166-1 gives no code. */
  iso3: Iso3 | undefined;
  rings: readonly Ring[];
  /** In square units. */
  area: number;
  /** The middle of its largest piece. */
  centre: Point;
  /** Whether it has a border on land. */
  hasNeighbours: boolean;
}

/** The world’s land in units of a drawing. */
export interface World {
  width: number;
  height: number;
  lands: readonly Land[];
  /** Where a place, in degrees of longitude and latitude, is drawn. */
  project: (degrees: Point) => Point;
}

interface WorldSize {
  width: number;
  margin: number;
  /** The smallest area that is worth drawing, in square units. */
  finest: number;
}

/** The cut through the Pacific runs along the Bering Strait, so that only the United States lie on both sides of it. */
const CENTRAL_MERIDIAN = 11;

/** Draws the world with the equal-area projection of Šavrič, Patterson and Jenny (2018), Equal Earth. */
export function drawWorld({ width, margin, finest }: WorldSize): World {
  const globeRadius = geoEqualEarth().fitWidth(width, { type: 'Sphere' }).scale();
  const shapes = atlasShapes(finest / globeRadius ** 2);
  const everything: GeometryCollection = { type: 'GeometryCollection', geometries: shapes.map(({ land }) => land) };
  const projection = geoEqualEarth()
    .rotate([-CENTRAL_MERIDIAN, 0])
    .fitWidth(width - 2 * margin, everything);
  const [x, y] = projection.translate();
  projection.translate([x + margin, y + margin]);
  const project = (degrees: Point) => projection(degrees)!;
  const [, [, bottom]] = geoPath(projection).bounds(everything);
  return {
    width,
    height: Math.ceil(bottom) + margin,
    lands: shapes.map(({ iso3, land, centre, hasNeighbours }) => {
      const collector = new RingCollector();
      geoPath(projection, collector)(land);
      const rings = collector.rings(finest);
      return { iso3, rings, area: areaOf(rings), centre: project(centre), hasNeighbours };
    }),
    project,
  };
}
