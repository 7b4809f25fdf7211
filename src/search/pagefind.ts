import type { SearchState } from './state.ts';

// The parts of Pagefind's browser API that the page uses (pagefind.app/docs/api).

export interface Fragment {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

export interface Found {
  results: { id: string; data: () => Promise<Fragment> }[];
  /** How many results each value of each facet would leave; empty until the facets were asked for once. */
  filters: Record<string, Record<string, number>>;
}

interface Pagefind {
  init: () => Promise<void>;
  destroy: () => Promise<void>;
  options: (options: Record<string, unknown>) => Promise<void>;
  filters: () => Promise<Found['filters']>;
  search: (query: string | null, options: { filters: Record<string, string> }) => Promise<Found>;
}

let engine: Promise<Pagefind> | undefined;

async function start(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
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
    engine = undefined;
    throw error;
  });
  return engine;
}

/**
 * Lets go of the index after something of it could not be loaded: Pagefind keeps a download that failed and would answer
 * with it for good. What needs the index next loads it anew.
 */
export async function forgetIndex(): Promise<void> {
  const failed = engine;
  engine = undefined;
  await (await failed?.catch(() => undefined))?.destroy();
}

/**
 * Searches; without a query it browses by facets alone.
 * @param countFacets whether to count what each facet would leave: a download of its own, which most searches do without
 */
export async function find(folder: string, { query, facets }: SearchState, countFacets: boolean): Promise<Found> {
  const pagefind = await loadIndex(folder);
  if (countFacets) await pagefind.filters();
  return pagefind.search(query || null, { filters: { ...facets } as Record<string, string> });
}
