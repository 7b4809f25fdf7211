import type { Corpus } from './corpus.ts';
import type { Country } from './country.ts';
import { historyIn } from './country-history.ts';
import { oncePer } from './once.ts';
import type { LocalText } from './text.ts';
import { LANGUAGES, localise } from './text.ts';
import { directionOf, TIERS, type Tier } from './tier.ts';
import { isKnown, type TierHistory } from './tier-history.ts';

/**
 * How a country's newest known placement stands to the edition before it, in the order in which the site lists them.
 * `not-comparable`: one of the two is a special case; `no-edition-before`: that edition gives it no tier that we know.
 */
export const MOVES = ['up', 'down', 'same', 'not-comparable', 'no-edition-before'] as const;
export type MoveKind = (typeof MOVES)[number];

export type Move =
  | { kind: 'up' | 'down' | 'not-comparable'; from: Tier }
  /** `since`: the oldest edition from which on every known placement is the same. */
  | { kind: 'same'; since: number }
  | { kind: 'no-edition-before' };

/** How many editions had a country on the Tier 2 Watch List, in steps of about one fifth of all countries each; most first. */
export const WATCH_LIST_BANDS = ['10-up', '7-9', '4-6', '1-3', 'none'] as const;
export type WatchListBand = (typeof WATCH_LIST_BANDS)[number];

/** What a table of countries tells of each beside its strip, in this order; it is sorted by these. */
export const INDEX_COLUMNS = ['name', 'now', 'move', 'watch-list', 'region', 'documents'] as const;
export type IndexColumn = (typeof INDEX_COLUMNS)[number];

/** One country in a table of many. */
export interface CountryRow {
  country: Country;
  history: TierHistory;
  move: Move;
  /** Editions that had it on the Tier 2 Watch List. */
  watchListEditions: number;
  /** Documents that are filed of it. */
  documents: number;
}

/**
 * Compares the tier now, with what a change within the year made of it, with that of the edition of the year before; an older
 * one does not compare.
 */
export function newestMove({ cells, changes, latest, current }: TierHistory): Move {
  const before = latest && cells.find((cell) => cell.year === latest.year - 1);
  if (!latest || !current || !before || !isKnown(before)) return { kind: 'no-edition-before' };
  const direction = directionOf(before.state, current);
  if (direction !== 'same') return { kind: direction, from: before.state };
  const earlier = changes.findLast((change) => change.year < latest.year);
  return { kind: 'same', since: earlier?.year ?? cells.find(isKnown)!.year };
}

/** The band that a number of editions falls in. */
export function watchListBand(editions: number): WatchListBand {
  if (editions >= 10) return '10-up';
  if (editions >= 7) return '7-9';
  if (editions >= 4) return '4-6';
  return editions >= 1 ? '1-3' : 'none';
}

/** Every country as of the newest document, in the order of their slugs; folded once for all the tables that show it. */
export const countryIndex = oncePer((corpus: Corpus): readonly CountryRow[] =>
  corpus.countries.map((country): CountryRow => {
    const history = historyIn(corpus, country.iso3);
    return {
      country,
      history,
      move: newestMove(history),
      watchListEditions: history.cells.filter((cell) => cell.state === 'tier-2-watch-list').length,
      documents: corpus.documentsByCountry.get(country.slug)?.length ?? 0,
    };
  }),
);

/** Countries that have something in common. */
export interface RowGroup {
  key: TierNow | MoveKind | WatchListBand;
  rows: readonly CountryRow[];
}

function grouped<Key extends RowGroup['key']>(
  rows: readonly CountryRow[],
  keys: readonly Key[],
  keyOf: (row: CountryRow) => Key,
): RowGroup[] {
  return keys
    .map((key) => ({ key, rows: rows.filter((row) => keyOf(row) === key) }))
    .filter((group) => group.rows.length > 0);
}

/** The tier now, or that no edition we hold ever gave one. */
export const TIERS_NOW = [...TIERS, 'never-placed'] as const;
export type TierNow = (typeof TIERS_NOW)[number];

/** The value of `TIERS_NOW` that a row has. */
export function tierNow({ history }: CountryRow): TierNow {
  return history.current ?? 'never-placed';
}

/** What the table of all countries can be grouped by. */
export const COUNTRY_ORDERS = ['tier', 'change', 'watch-list'] as const;
export type CountryOrder = (typeof COUNTRY_ORDERS)[number];

/**
 * Groups rows in one of the orders: by tier now, best first; by newest move; by editions on the Watch List, most first, also
 * within a group. Else rows keep their order. Groups without rows are left out.
 */
export function groupCountries(rows: readonly CountryRow[], order: CountryOrder): RowGroup[] {
  switch (order) {
    case 'tier':
      return grouped(rows, TIERS_NOW, tierNow);
    case 'change':
      return grouped(rows, MOVES, (row) => row.move.kind);
    case 'watch-list': {
      const mostFirst = [...rows].sort((a, b) => b.watchListEditions - a.watchListEditions);
      return grouped(mostFirst, WATCH_LIST_BANDS, (row) => watchListBand(row.watchListEditions));
    }
  }
}

/** Every name that a country goes by in any language, besides the one that is shown; each once. */
export function otherNames(country: Country, shown: string): string[] {
  const { name, commonName, formerNames } = country;
  const texts: LocalText[] = [name, ...(commonName === undefined ? [] : [commonName]), ...formerNames];
  const names = texts.flatMap((text) => LANGUAGES.map((language) => localise(text, language).text));
  return [...new Set(names)].filter((name) => name !== shown);
}
