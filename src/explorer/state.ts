import { TALLY_KINDS, type TallyKind } from '../domain/checklist.ts';
import { DEMAND_ORDERS, type DemandOrder } from '../domain/demand-explorer.ts';
import { ascending } from '../domain/order.ts';
import { PARADIGMS, type Paradigm } from '../domain/recommendation.ts';
import { STANDING_KINDS, type Standing } from '../domain/standing.ts';

/** What demands can be narrowed by; a value is the same in every language. */
export const DEMAND_FILTERS = ['country', 'paradigm', 'status', 'standing'] as const;
export type DemandFilter = (typeof DEMAND_FILTERS)[number];

/** What a reader asked for: the address holds it, so that it can be kept and shared. */
export interface ExplorerState {
  filters: Partial<Record<DemandFilter, string>>;
  order: DemandOrder;
}

/** What of a demand decides whether and where it is listed. */
export interface ListedDemand {
  /** Slug. */
  country: string;
  paradigm: Paradigm;
  status: TallyKind;
  standing: Standing['kind'];
  /** TIP Reports that are known to ask it. */
  reports: number;
  /** Day of the first ask, `YYYY-MM-DD`; empty where none could be read. */
  first: string;
  /** Day that the status is true for; empty where nothing was reported. */
  reported: string;
}

const KNOWN: Readonly<Record<Exclude<DemandFilter, 'country'>, readonly string[]>> = {
  paradigm: PARADIGMS,
  status: TALLY_KINDS,
  standing: STANDING_KINDS,
};

function known(name: DemandFilter, value: string): boolean {
  // Which countries there are the page knows: a slug that none has finds nothing.
  return name === 'country' ? /^[a-z-]{1,60}$/.test(value) : KNOWN[name].includes(value);
}

/** Reads a state from the query string of an address; what it does not know is passed over. */
export function stateFromAddress(search: string): ExplorerState {
  const parameters = new URLSearchParams(search);
  const filters: ExplorerState['filters'] = {};
  for (const name of DEMAND_FILTERS) {
    const value = parameters.get(name);
    if (value !== null && known(name, value)) filters[name] = value;
  }
  return { filters, order: DEMAND_ORDERS.find((order) => order === parameters.get('order')) ?? 'asked' };
}

/** Writes a state as a query string with its question mark; empty where nothing was chosen. */
export function addressOfState({ filters, order }: ExplorerState): string {
  const parameters = new URLSearchParams();
  for (const name of DEMAND_FILTERS) {
    const value = filters[name];
    if (value) parameters.set(name, value);
  }
  if (order !== 'asked') parameters.set('order', order);
  const query = parameters.toString();
  return query ? `?${query}` : '';
}

/** Whether a reader chose anything: without a choice the page shows its own lists only. */
export function isChosen(state: ExplorerState): boolean {
  return addressOfState(state) !== '';
}

/** What has no date stands last, whichever way the dates run. */
function byDate(a: string, b: string, isNewestFirst: boolean): number {
  if (a === '' || b === '') return ascending(b, a);
  return isNewestFirst ? ascending(b, a) : ascending(a, b);
}

const COMPARE: Readonly<Record<DemandOrder, (a: ListedDemand, b: ListedDemand) => number>> = {
  asked: (a, b) => b.reports - a.reports || byDate(a.first, b.first, false),
  first: (a, b) => byDate(a.first, b.first, false),
  reported: (a, b) => byDate(a.reported, b.reported, true),
};

/** The demands that a state asks for, in its order; equal ones stay in the order that they were given in. */
export function chosenDemands<Demand extends ListedDemand>(
  demands: readonly Demand[],
  { filters, order }: ExplorerState,
): Demand[] {
  return demands
    .filter((demand) => DEMAND_FILTERS.every((name) => !filters[name] || demand[name] === filters[name]))
    .sort(COMPARE[order]);
}
