import type { Corpus } from './corpus.ts';
import type { Country } from './country.ts';
import { type Edition, type Placement, placedCountries, placementOf } from './edition.ts';
import { ascending } from './order.ts';
import { type Direction, directionOf, isTier, type PlacementState, TIERS, type Tier } from './tier.ts';

/** One country in one edition, against the edition before. */
export interface EditionRow {
  country: Country;
  placement: Placement;
  /** Its state in the edition of the year before; none for the first edition. */
  before?: PlacementState | undefined;
  /** Only where both years give a tier. */
  direction?: Direction | undefined;
}

/** All that an edition's page shows. */
export interface EditionOverview {
  edition: Edition;
  previous?: Edition | undefined;
  next?: Edition | undefined;
  /** Rows in the order of their slugs, by tier; `unknown` holds what we could not tell. */
  rows: Readonly<Record<Tier | 'unknown', readonly EditionRow[]>>;
  counts: Readonly<Record<Tier, number>>;
  total: number;
  deduced: number;
  /** Placements that two or more sources give, and those that rest on one. */
  confirmed: { twice: number; once: number };
}

/** Gathers one edition. @throws when the corpus does not hold the year, or a country of it has no file */
export function editionOverview(corpus: Corpus, year: number): EditionOverview {
  const index = corpus.editions.findIndex((edition) => edition.year === year);
  const edition = corpus.editions[index];
  if (!edition) throw new Error(`No edition of ${year}`);
  const previous = corpus.editions.find((other) => other.year === year - 1);
  const rowFor = (code: string): EditionRow => {
    const country = corpus.countryByIso3.get(code);
    if (!country) throw new Error(`No country with the code ${code}`);
    const placement = placementOf(edition, code);
    const before = previous && placementOf(previous, code).state;
    const comparable = before !== undefined && isTier(before) && isTier(placement.state);
    return {
      country,
      placement,
      before,
      direction: comparable ? directionOf(before, placement.state as Tier) : undefined,
    };
  };
  const rowsFor = (codes: readonly string[]) =>
    codes.map(rowFor).sort((a, b) => ascending(a.country.slug, b.country.slug));
  const placements = placedCountries(edition).map((code) => placementOf(edition, code));
  return {
    edition,
    previous,
    next: corpus.editions.find((other) => other.year === year + 1),
    rows: {
      ...(Object.fromEntries(TIERS.map((tier) => [tier, rowsFor(edition.placements[tier])])) as Record<
        Tier,
        EditionRow[]
      >),
      unknown: rowsFor(edition.unknown),
    },
    counts: Object.fromEntries(TIERS.map((tier) => [tier, edition.placements[tier].length])) as Record<Tier, number>,
    total: placements.length,
    deduced: edition.deduced.length,
    confirmed: {
      twice: placements.filter((placement) => placement.sources.length > 1).length,
      once: placements.filter((placement) => placement.sources.length === 1).length,
    },
  };
}
