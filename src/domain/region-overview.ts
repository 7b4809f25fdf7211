import type { Corpus } from './corpus.ts';
import { REGIONS, type Region } from './country.ts';
import { type CountryRow, countryIndex } from './country-index.ts';
import type { SourceDocument } from './document.ts';
import { type Edition, newestWhole, type Placement } from './edition.ts';
import { type Direction, directionOf, type PlacementState, type Tier } from './tier.ts';
import { isKnown } from './tier-history.ts';

/** A country of the region whose tier differs from that of the edition before. */
export interface RegionMove {
  row: CountryRow;
  from: Tier;
  to: Tier;
  direction: Exclude<Direction, 'same'>;
}

/** One edition, as far as it concerns a region. */
export interface RegionEdition {
  edition: Edition;
  counts: Readonly<Partial<Record<PlacementState, number>>>;
  /** Up first, then down, then what does not compare; within each in the order of the slugs. */
  moves: readonly RegionMove[];
}

/** All that a region's page shows. */
export interface RegionOverview {
  region: Region;
  /** In the order of their slugs. */
  rows: readonly CountryRow[];
  /** The newest edition whose coverage is not partial, and the newest that is held, where that is another one; newest last. */
  editions: readonly RegionEdition[];
  /** Documents of its countries, oldest first; one that concerns two of them stands once. */
  documents: readonly SourceDocument[];
}

const MOVE_ORDER: readonly RegionMove['direction'][] = ['up', 'down', 'not-comparable'];

function placementIn(row: CountryRow, year: number): Placement | undefined {
  return row.history.cells.find((cell) => cell.year === year);
}

function moveIn(row: CountryRow, year: number): RegionMove[] {
  const [before, after] = [placementIn(row, year - 1), placementIn(row, year)];
  if (!before || !after || !isKnown(before) || !isKnown(after)) return [];
  const direction = directionOf(before.state, after.state);
  return direction === 'same' ? [] : [{ row, from: before.state, to: after.state, direction }];
}

function countStates(rows: readonly CountryRow[], year: number): RegionEdition['counts'] {
  const counts: Partial<Record<PlacementState, number>> = {};
  for (const row of rows) {
    const state = placementIn(row, year)?.state;
    if (state) counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}

function editionOf(edition: Edition, rows: readonly CountryRow[]): RegionEdition {
  const moves = rows.flatMap((row) => moveIn(row, edition.year));
  return {
    edition,
    counts: countStates(rows, edition.year),
    moves: MOVE_ORDER.flatMap((direction) => moves.filter((move) => move.direction === direction)),
  };
}

/** The regions that have a country, in their order. */
export function regionsOf(corpus: Corpus): Region[] {
  return REGIONS.filter((region) => corpus.countries.some((country) => country.region === region));
}

/** Gathers the countries of one region of the Department's bureaux, as of the newest document. */
export function regionOverview(corpus: Corpus, region: Region): RegionOverview {
  const rows = countryIndex(corpus).filter((row) => row.country.region === region);
  const slugs = new Set(rows.map((row) => row.country.slug));
  const shown = new Set([newestWhole(corpus.editions), corpus.editions.at(-1)]);
  return {
    region,
    rows,
    editions: [...shown].filter((edition) => edition !== undefined).map((edition) => editionOf(edition, rows)),
    documents: corpus.documents.filter((document) => document.countries.some((slug) => slugs.has(slug))),
  };
}
