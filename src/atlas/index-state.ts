import { REGIONS, type Region } from '../domain/country.ts';
import {
  INDEX_COLUMNS,
  type IndexColumn,
  MOVES,
  type MoveKind,
  TIERS_NOW,
  type TierNow,
  WATCH_LIST_BANDS,
  watchListBand,
} from '../domain/country-index.ts';
import { cutText, foldText } from './text.ts';

export const ORDERS = ['ascending', 'descending'] as const;
export type Order = (typeof ORDERS)[number];

/** What each filter of the table can be set to. */
const FILTERS = {
  tier: TIERS_NOW,
  change: MOVES,
  'watch-list': WATCH_LIST_BANDS,
  region: REGIONS,
} as const;
export type FilterName = keyof typeof FILTERS;
const FILTER_NAMES = Object.keys(FILTERS) as FilterName[];

/** What a reader made of the table: the address holds it, so that it can be kept, shared and gone back to. */
export interface IndexState {
  /** Part of a name, or a country's code. */
  text: string;
  filters: Partial<Record<FilterName, string>>;
  sort: IndexColumn;
  order: Order;
}

/** A row as the script reads it from the table. */
export interface IndexRow {
  /** ISO 3166-1 alpha-3. */
  code: string;
  /** Every name of the country, folded by `foldText`. */
  names: string;
  region: Region;
  tier: TierNow;
  change: MoveKind;
  watchListEditions: number;
  documents: number;
}

/** Nobody types more to find a country. */
const LONGEST_TEXT = 100;

/** Which way a column is sorted at first: what is most or best stands on top. */
export function firstOrder(column: IndexColumn): Order {
  return column === 'watch-list' || column === 'documents' ? 'descending' : 'ascending';
}

function valueAmong<Value extends string>(values: readonly Value[], text: string | null): Value | undefined {
  return values.find((value) => value === text);
}

/** Reads a state from the query string of an address; what it does not know is passed over. */
export function stateFromAddress(search: string): IndexState {
  const parameters = new URLSearchParams(search);
  const filters: IndexState['filters'] = {};
  for (const name of FILTER_NAMES) {
    const value = valueAmong<string>(FILTERS[name], parameters.get(name));
    if (value) filters[name] = value;
  }
  const sort = valueAmong(INDEX_COLUMNS, parameters.get('sort')) ?? 'name';
  return {
    text: cutText((parameters.get('q') ?? '').trim(), LONGEST_TEXT).trim(),
    filters,
    sort,
    order: valueAmong(ORDERS, parameters.get('order')) ?? firstOrder(sort),
  };
}

/** Writes a state as a query string with its question mark; empty for the table as it was built. */
export function addressOfState({ text, filters, sort, order }: IndexState): string {
  const parameters = new URLSearchParams();
  if (text) parameters.set('q', text);
  for (const name of FILTER_NAMES) {
    const value = filters[name];
    if (value) parameters.set(name, value);
  }
  const isFirstOrder = order === firstOrder(sort);
  if (sort !== 'name' || !isFirstOrder) parameters.set('sort', sort);
  if (!isFirstOrder) parameters.set('order', order);
  const query = parameters.toString();
  return query ? `?${query}` : '';
}

/** The state after a reader pressed the head of a column: sorted by it, or turned round where it was already. */
export function sortedBy(state: IndexState, column: IndexColumn): IndexState {
  if (state.sort !== column) return { ...state, sort: column, order: firstOrder(column) };
  return { ...state, order: state.order === 'ascending' ? 'descending' : 'ascending' };
}

/** The state after a reader chose a value of a filter: set to it, or taken off where it was set already. */
export function filteredBy(state: IndexState, name: FilterName, value: string): IndexState {
  const { [name]: current, ...others } = state.filters;
  return { ...state, filters: current === value ? others : { ...others, [name]: value } };
}

function filterValue(row: IndexRow, name: FilterName): string {
  return name === 'watch-list' ? watchListBand(row.watchListEditions) : row[name];
}

/** Whether a row is shown: each word of the text is part of a name, or the text is the code; and every filter agrees. */
export function isShown(row: IndexRow, { text, filters }: IndexState): boolean {
  const words = foldText(text).split(' ');
  const isNamed = row.code === text.toUpperCase() || words.every((word) => row.names.includes(word));
  return isNamed && FILTER_NAMES.every((name) => !filters[name] || filters[name] === filterValue(row, name));
}

/** How many rows a value of a filter would leave, with the text and the other filters as they are. */
export function countWith(rows: readonly IndexRow[], state: IndexState, name: FilterName, value: string): number {
  const wanted = { ...state, filters: { ...state.filters, [name]: value } };
  return rows.filter((row) => isShown(row, wanted)).length;
}

const RANKS: Readonly<Record<Exclude<IndexColumn, 'name'>, (row: IndexRow) => number>> = {
  now: (row) => TIERS_NOW.indexOf(row.tier),
  move: (row) => MOVES.indexOf(row.change),
  'watch-list': (row) => row.watchListEditions,
  region: (row) => REGIONS.indexOf(row.region),
  documents: (row) => row.documents,
};

/**
 * Puts rows in the order of a state; equal ones stay in the order of their names.
 * @param rows in the order of their names
 */
export function sortRows<Row extends IndexRow>(rows: readonly Row[], { sort, order }: IndexState): Row[] {
  const sign = order === 'ascending' ? 1 : -1;
  if (sort === 'name') return sign === 1 ? [...rows] : rows.toReversed();
  const rank = RANKS[sort];
  return [...rows].sort((a, b) => sign * (rank(a) - rank(b)));
}
