import { byDate, orderAddress, type Places, placesOf } from './date-order.ts';
import { forgetFailures, hasFailedSince, momentOfFetches, watchIndexFetches } from './index-fetches.ts';
import type { FacetName, SearchState } from './state.ts';
import { indexQuery } from './word-breaks.ts';

// The parts of Pagefind's browser API that the page uses (pagefind.app/docs/api).

export interface Fragment {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

/** How many results each value of each facet would leave; empty until the facets were asked for once. */
export type Counts = Partial<Record<FacetName, Record<string, number>>>;

export interface Found {
  results: { id: string; data: () => Promise<Fragment> }[];
  filters: Counts;
}

interface Pagefind {
  init: () => Promise<void>;
  filters: () => Promise<Counts>;
  search: (query: string | null, options: { filters: Record<string, string> }) => Promise<Found>;
}

interface PagefindModule {
  createInstance: (options: { noWorker: boolean; ranking: typeof RANKING }) => Pagefind;
}

/** What a result shows and nobody searches for. */
const SHOWN_ONLY = { kind: 0, countries: 0, tier: 0, strip: 0, language: 0, 'title-language': 0 };

/**
 * What counts how much. A match in `names` is a country’s own page under one of its names, `alias` something of a country or
 * topic that has others. `termSimilarity`: how much a word that only begins like the one asked for falls behind.
 */
const RANKING = {
  termSimilarity: 6,
  metaWeights: { ...SHOWN_ONLY, title: 3, names: 4, alias: 0.2, about: 0.2 },
};

let engine: Promise<Pagefind> | undefined;
/** How often the index was let go of: an address of its own each time, because a browser keeps a module that failed. */
let forgotten = 0;

async function start(folder: string): Promise<Pagefind> {
  watchIndexFetches(folder);
  const address = `${folder}pagefind.js${forgotten === 0 ? '' : `?again=${forgotten}`}`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  // Without its worker a search costs 40 KB less, and what it fails to fetch can be seen.
  const pagefind = createInstance({ noWorker: true, ranking: RANKING });
  await pagefind.init();
  return pagefind;
}

/**
 * Loads the index, once, when it is first needed.
 * @param folder address of the index, with a slash at its end
 * @throws when it cannot be loaded; the next call tries again
 */
export function loadIndex(folder: string): Promise<Pagefind> {
  engine ??= start(folder).catch((error: unknown) => {
    forgetIndex();
    throw error;
  });
  return engine;
}

/**
 * Lets go of the index after something of it could not be loaded: Pagefind keeps a download that failed and would answer
 * with it for good. What needs the index next loads it anew.
 */
export function forgetIndex(): void {
  engine = undefined;
  places = undefined;
  forgotten += 1;
  forgetFailures();
}

/** The order of dates, once it was asked for. */
let places: Promise<Places> | undefined;

async function loadPlaces(address: string): Promise<Places> {
  const response = await fetch(address);
  return placesOf((await response.json()) as number[]);
}

/** Which way results are put by date; 0 where the best match stands first. */
function signOf({ query, sort }: SearchState): 1 | -1 | 0 {
  if (sort === 'oldest') return 1;
  return sort === 'newest' || query === '' ? -1 : 0;
}

async function inOrder(folder: string, found: Found, sign: 1 | -1): Promise<Found> {
  const [first] = found.results;
  if (!first) return found;
  places ??= loadPlaces(orderAddress(folder, first.id));
  return { ...found, results: byDate(found.results, await places, sign) };
}

/**
 * Searches; without a query it browses by facets alone.
 * @param countFacets whether to count what each facet would leave: a download of its own, which most searches do without
 * @throws when a part of the index could not be loaded, which Pagefind itself passes over, or when it was let go of meanwhile
 */
export async function find(folder: string, state: SearchState, countFacets = false): Promise<Found> {
  const begun = momentOfFetches();
  const pagefind = await loadIndex(folder);
  if (countFacets) await pagefind.filters();
  const query = state.query === '' ? null : indexQuery(state.query);
  const filters = { ...state.facets } as Record<string, string>;
  const sign = signOf(state);
  const answer = await pagefind.search(query, { filters });
  const found = sign === 0 ? answer : await inOrder(folder, answer, sign);
  if (hasFailedSince(begun)) throw new Error('A part of the search index could not be loaded.');
  return found;
}
