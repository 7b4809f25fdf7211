import { type ClockInEdition, clockInEdition } from './clock-events.ts';
import type { Corpus } from './corpus.ts';
import type { Country } from './country.ts';
import {
  type Confirmations,
  confirmationsOf,
  type Edition,
  type Placement,
  placedCountries,
  placementOf,
} from './edition.ts';
import {
  type Direction,
  directionOf,
  isLeftOut,
  isTier,
  PLACEMENT_STATES,
  type PlacementState,
  TIERS,
  type Tier,
} from './tier.ts';

/** One country in one edition, against the edition before. */
export interface EditionRow {
  country: Country;
  placement: Placement;
  /** Its state in the edition of the year before; none for the first edition. */
  before?: PlacementState | undefined;
  /** Only where both years give a tier. */
  direction?: Direction | undefined;
}

/** Countries that made the same move. */
export interface Move {
  from: Tier;
  to: Tier;
  rows: readonly EditionRow[];
}

/** What changed against the edition of the year before. Only `up` and `down` are moves. */
export interface EditionChanges {
  /** To the best tier first. */
  up: readonly Move[];
  /** To the worst tier first. */
  down: readonly Move[];
  /** To or from a special case, which is in no order with the tiers. */
  notComparable: readonly EditionRow[];
  /** Placed here, and in no earlier edition that we hold. */
  firstListed: readonly EditionRow[];
  /** Placed here and in an earlier edition, but not in the one before. */
  back: readonly EditionRow[];
  /** Placed here; where the edition before has them we could not tell. */
  beforeUnknown: readonly EditionRow[];
  /** Placed in the edition before, and on no list of this one. */
  dropped: readonly EditionRow[];
}

/** All that an edition's page shows. */
export interface EditionOverview {
  edition: Edition;
  previous?: Edition | undefined;
  next?: Edition | undefined;
  /**
   * Every country of the register in the order of the slugs, by its state: those that the edition places, and apart those
   * that it does not cover, that are on no list we hold, and that we could not tell.
   */
  rows: Readonly<Record<PlacementState, readonly EditionRow[]>>;
  /** None without an edition of the year before. */
  changes?: EditionChanges | undefined;
  /** None before the clock began. */
  clock?: ClockInEdition | undefined;
  counts: Readonly<Record<Tier, number>>;
  total: number;
  deduced: number;
  confirmed: Confirmations;
}

/** How many countries moved. */
export function movedCountries(moves: readonly Move[]): number {
  return moves.reduce((sum, { rows }) => sum + rows.length, 0);
}

function movesOf(rows: readonly EditionRow[], direction: 'up' | 'down'): Move[] {
  const moved = rows.filter((row) => row.direction === direction);
  const tiers = direction === 'up' ? TIERS : TIERS.toReversed();
  return tiers.flatMap((to) =>
    tiers.flatMap((from) => {
      const same = moved.filter((row) => row.before === from && row.placement.state === to);
      return same.length > 0 ? [{ from, to, rows: same }] : [];
    }),
  );
}

function changesOf(rows: readonly EditionRow[], earlier: readonly Edition[]): EditionChanges {
  const everPlaced = new Set(earlier.flatMap((edition) => placedCountries(edition)));
  const placed = rows.filter(({ placement }) => isTier(placement.state));
  const newlyPlaced = placed.filter(({ before }) => before !== undefined && isLeftOut(before));
  return {
    up: movesOf(placed, 'up'),
    down: movesOf(placed, 'down'),
    notComparable: placed.filter(({ direction }) => direction === 'not-comparable'),
    firstListed: newlyPlaced.filter(({ country }) => !everPlaced.has(country.iso3)),
    back: newlyPlaced.filter(({ country }) => everPlaced.has(country.iso3)),
    beforeUnknown: placed.filter(({ before }) => before === 'unknown'),
    dropped: rows.filter(
      ({ before, placement }) => before !== undefined && isTier(before) && isLeftOut(placement.state),
    ),
  };
}

/** Gathers one edition. @throws when the corpus does not hold the year, or a country of it has no file */
export function editionOverview(corpus: Corpus, year: number): EditionOverview {
  const edition = corpus.editions.find((other) => other.year === year);
  if (!edition) throw new Error(`No edition of ${year}`);
  const previous = corpus.editions.find((other) => other.year === year - 1);
  for (const code of placedCountries(edition)) {
    if (!corpus.countryByIso3.has(code)) throw new Error(`No country with the code ${code}`);
  }
  const rows = corpus.countries.map((country): EditionRow => {
    const placement = placementOf(edition, country.iso3);
    const before = previous && placementOf(previous, country.iso3).state;
    const comparable = before !== undefined && isTier(before) && isTier(placement.state);
    return {
      country,
      placement,
      before,
      direction: comparable ? directionOf(before, placement.state as Tier) : undefined,
    };
  });
  const placements = rows.map(({ placement }) => placement).filter(({ state }) => isTier(state));
  return {
    edition,
    previous,
    next: corpus.editions.find((other) => other.year === year + 1),
    rows: Object.fromEntries(
      PLACEMENT_STATES.map((state) => [state, rows.filter(({ placement }) => placement.state === state)]),
    ) as Record<PlacementState, EditionRow[]>,
    changes:
      previous &&
      changesOf(
        rows,
        corpus.editions.filter((other) => other.year < year),
      ),
    clock: clockInEdition(corpus.editions, year),
    counts: Object.fromEntries(TIERS.map((tier) => [tier, edition.placements[tier].length])) as Record<Tier, number>,
    total: placements.length,
    deduced: edition.deduced.length,
    confirmed: confirmationsOf(placements),
  };
}
