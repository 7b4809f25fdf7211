import { geoArea, geoCentroid, geoEqualEarthRaw, greatest } from 'd3';
import type { MultiPolygon, Polygon } from 'geojson';
import iso from 'i18n-iso-countries';
import { merge, neighbors, transform } from 'topojson-client';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { Iso3 } from '../../domain/country.ts';
import { addTo } from '../../domain/groups.ts';
import { type Point, simplify } from './simplify.ts';

/** What Natural Earth draws as one country. */
export interface AtlasShape {
  /** None for land that ISO 3166-1 gives no code. */
  iso3: Iso3 | undefined;
  /** Its land, with borders as simple as was asked for. */
  land: MultiPolygon;
  /** The middle of its largest piece, in degrees. */
  centre: Point;
  /** Whether it has a border on land. */
  hasNeighbours: boolean;
}

/** Nobody governs it, and no edition ranks it. */
const LEFT_OUT = 'Antarctica';

/**
 * Shapes to which Natural Earth gives no number of ISO 3166-1. Kosovo has the code that the record uses, one that ISO leaves to
 * users; no edition ranks any of the others by itself.
 */
const WITHOUT_NUMBER: ReadonlyMap<string, Iso3 | undefined> = new Map([
  ['Kosovo', 'XKX'],
  ['Indian Ocean Ter.', undefined],
  ['N. Cyprus', undefined],
  ['Siachen Glacier', undefined],
  ['Somaliland', undefined],
]);

function codeOf(id: string | number | undefined, name: string): Iso3 | undefined {
  const code = id === undefined ? undefined : iso.numericToAlpha3(id);
  if (code === undefined && !WITHOUT_NUMBER.has(name))
    throw new Error(`The atlas gives ${name} no code that is known.`);
  return code ?? WITHOUT_NUMBER.get(name);
}

/** Where the equal-area drawing puts a place, on a globe of radius 1. */
function onUnitGlobe([longitude, latitude]: Point): Point {
  return geoEqualEarthRaw((longitude * Math.PI) / 180, (latitude * Math.PI) / 180);
}

/** The atlas with lines between borders’ meeting points that are no finer than asked for; neighbours keep the same border. */
function simplified(least: number): typeof world {
  const { transform: packing, ...topology } = world;
  const unpack = transform(packing!);
  const arcs = world.arcs.map((arc) =>
    simplify(
      arc.map((step, index) => unpack(step, index > 0) as Point),
      least,
      onUnitGlobe,
    ),
  );
  return { ...topology, arcs };
}

function middleOf({ coordinates }: MultiPolygon): Point {
  const pieces = coordinates.map((rings): Polygon => ({ type: 'Polygon', coordinates: rings }));
  return geoCentroid(greatest(pieces, geoArea)!);
}

/**
 * The countries of the world, each once.
 * @param least the smallest change of area that is worth a corner of a border, on a globe of radius 1
 * @throws when the atlas has a shape without a code that nobody has decided about
 */
export function atlasShapes(least: number): AtlasShape[] {
  const { geometries } = world.objects.countries;
  const bordering = neighbors(geometries);
  const simple = simplified(least);
  // One code may stand for several shapes: Australia and the Ashmore Islands.
  const groups = new Map<string, { iso3: Iso3 | undefined; index: number }[]>();
  for (const [index, { id, properties }] of geometries.entries()) {
    const { name } = properties!;
    if (name === LEFT_OUT) continue;
    const iso3 = codeOf(id, name);
    addTo(groups, iso3 ?? name, { iso3, index });
  }
  return [...groups.values()].map((group) => {
    const members = group.map(({ index }) => geometries[index]!);
    return {
      iso3: group[0]!.iso3,
      land: merge(simple, members),
      // Of islands smaller than the least change, the simple outline keeps no more than a point.
      centre: middleOf(merge(world, members)),
      hasNeighbours: group.some(({ index }) => bordering[index]!.length > 0),
    };
  });
}
