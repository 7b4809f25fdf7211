import { type Iso3, REGIONS, type Region } from '../../domain/country.ts';
import type { EditionRow } from '../../domain/edition-overview.ts';
import { once } from '../../domain/once.ts';
import { isLeftOut, PLACEMENT_STATES, type PlacementState } from '../../domain/tier.ts';
import { type Dot, placeDots } from './dots.ts';
import { isOn, pathOf, widestPlace } from './outline.ts';
import type { Point } from './simplify.ts';
import { drawWorld, type Land, type World } from './world.ts';

/** Units of the drawing to a pixel where the map is shown at its smallest: all places are whole numbers of half a pixel. */
export const UNITS = 2;

/** From the middle of a letter down to its foot. */
export const LETTER_DROP = 4 * UNITS;

/** Where the map is shown at its smallest; a narrower window scrolls it. */
const SIZE = { width: 960 * UNITS, margin: 10 * UNITS, finest: UNITS ** 2 } as const;

const DOTS = {
  radius: 7 * UNITS,
  smallRadius: 4 * UNITS,
  spacing: 18 * UNITS,
} as const;

/** Half the height of a letter, and of the land around it. */
const LETTER_ROOM = 6 * UNITS;

/** A country smaller than this is a dot, and so are islands smaller than the second: a handful of specks. */
const LEAST_LAND = 8 * UNITS ** 2;
const LEAST_ISLANDS = 24 * UNITS ** 2;

/**
 * Places of dots, in degrees, that the atlas would put elsewhere or nowhere: Kiribati at Tarawa, where most of its people
 * live, its largest atoll being beyond the edge; the former Netherlands Antilles at Bonaire, beside Curaçao.
 */
const DOT_PLACES: Readonly<Record<Iso3, Point>> = { KIR: [173, 1.4], ANT: [-68.27, 12.18] };

/** A country of the record and where one edition puts it, or why it puts it nowhere. */
export type MapEntry = Pick<EditionRow, 'country' | 'placement'>;

/** A country drawn as its land. */
export interface MapShape {
  entry: MapEntry;
  path: string;
  /** The middle of its letter, if there is room for one. */
  letterAt: Point | undefined;
}

/** A country too small to draw. */
export interface MapDot {
  entry: MapEntry;
  dot: Dot;
  letterAt: Point | undefined;
}

/** The countries of a region, in the order in which they were given. */
export interface MapRegion {
  region: Region;
  shapes: readonly MapShape[];
  dots: readonly MapDot[];
}

/** A map in units of its drawing. */
export interface WorldMap {
  width: number;
  height: number;
  /** Land that no edition ranks by itself, as one path. */
  otherLand: string;
  /** Dots follow shapes: drawn later, they lie above the land. */
  regions: readonly MapRegion[];
  /** Placed countries that the atlas has no place for. */
  withoutPlace: readonly MapEntry[];
}

/** What is the same in the maps of all editions: a reader finds a country where it was. */
interface Layout {
  world: World;
  otherLand: string;
  shapes: ReadonlyMap<Iso3, Omit<MapShape, 'entry'>>;
  dots: ReadonlyMap<Iso3, Dot>;
}

function isTooSmall({ area, hasNeighbours }: Land): boolean {
  return area < (hasNeighbours ? LEAST_LAND : LEAST_ISLANDS);
}

/** Where each country lies that is drawn as a dot. */
function homesOf(codes: readonly Iso3[], { lands, project }: World): Map<Iso3, Point> {
  const landOf = new Map(lands.map((land) => [land.iso3, land]));
  const homes = new Map<Iso3, Point>();
  for (const iso3 of codes) {
    const land = landOf.get(iso3);
    const place = DOT_PLACES[iso3];
    if (land ? !isTooSmall(land) : !place) continue;
    homes.set(iso3, place ? project(place) : land!.centre);
  }
  return homes;
}

function layOut(codes: readonly Iso3[]): Layout {
  const world = drawWorld(SIZE);
  const homes = homesOf(codes, world);
  const drawn = world.lands.filter(({ iso3 }) => iso3 === undefined || !homes.has(iso3));
  const dots = placeDots([...homes.values()], isOn(drawn.map(({ rings }) => rings)), DOTS);
  const isRanked = ({ iso3 }: Land) => iso3 !== undefined && codes.includes(iso3);
  return {
    world,
    otherLand: pathOf(drawn.filter((land) => !isRanked(land)).flatMap(({ rings }) => rings)),
    shapes: new Map(
      drawn
        .filter(isRanked)
        .map(({ iso3, rings }) => [
          iso3!,
          { path: pathOf(rings), letterAt: widestPlace(rings, dots, LETTER_ROOM, 2 * UNITS) },
        ]),
    ),
    dots: new Map([...homes.keys()].map((iso3, index) => [iso3, dots[index]!])),
  };
}

/** Lays the map out once for each register of countries, their codes in a row: it is the work of a second. */
const layoutOf = once((codes: string) => layOut(codes.split(' ')));

function layoutFor(entries: readonly MapEntry[]): Layout {
  return layoutOf(
    entries
      .map(({ country }) => country.iso3)
      .sort()
      .join(' '),
  );
}

/**
 * Draws an edition.
 * @param entries every country of the record, in the order in which a reader of the drawing meets those of one region
 */
export function worldMap(entries: readonly MapEntry[]): WorldMap {
  const { world, otherLand, shapes, dots } = layoutFor(entries);
  const hasShapeToday = new Set(world.lands.map(({ iso3 }) => iso3));
  // A former country that the edition does not place is not on its map.
  const shown = entries.filter(
    ({ country, placement: { state } }) => hasShapeToday.has(country.iso3) || !isLeftOut(state),
  );
  return {
    width: world.width,
    height: world.height,
    otherLand,
    regions: REGIONS.map((region) => {
      const here = shown.filter(({ country }) => country.region === region);
      return {
        region,
        shapes: here.flatMap((entry) => {
          const shape = shapes.get(entry.country.iso3);
          return shape ? [{ entry, ...shape }] : [];
        }),
        dots: here.flatMap((entry) => {
          const dot = dots.get(entry.country.iso3);
          return dot
            ? [{ entry, dot, letterAt: dot.radius < LETTER_ROOM ? undefined : ([dot.x, dot.y] as Point) }]
            : [];
        }),
      };
    }).filter((region) => region.shapes.length + region.dots.length > 0),
    withoutPlace: shown.filter(({ country }) => !shapes.has(country.iso3) && !dots.has(country.iso3)),
  };
}

/** The countries that a map shows, region by region. */
export function shownOn({ regions }: WorldMap): MapEntry[] {
  return regions.flatMap(({ shapes, dots }) => [...shapes, ...dots].map(({ entry }) => entry));
}

/** The states that a map shows, in their order, each with how many countries have it. */
export function mapLegend(map: WorldMap): { state: PlacementState; count: number }[] {
  const shown = shownOn(map);
  return PLACEMENT_STATES.map((state) => ({
    state,
    count: shown.filter(({ placement }) => placement.state === state).length,
  })).filter(({ count }) => count > 0);
}
