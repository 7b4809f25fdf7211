/** The facets of search, in the order in which the page shows them. */
export const FACETS = [
  'kind',
  'country',
  'region',
  'year',
  'type',
  'topic',
  'tier',
  'status',
  'standing',
  'voice',
  'language',
] as const;
export type FacetName = (typeof FACETS)[number];

/** The kinds of things that search finds, in the order in which the page lists them. */
export const KINDS = ['country', 'demand', 'document', 'edition', 'topic', 'term'] as const;
export type Kind = (typeof KINDS)[number];

/** Orders of the results. Without a query nothing is more to the point than the rest: there the newest stand first. */
export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** What a reader searches for: the address holds it, so that a search can be kept, shared and gone back to. */
export interface SearchState {
  query: string;
  /** Ids, the same in every language. */
  facets: Partial<Record<FacetName, string>>;
  sort: Sort;
}

/** Longer queries are cut: nobody types them, and the index has no use for them. */
const LONGEST_QUERY = 200;

/** Reads a state from the query string of an address; what it does not know is passed over. */
export function stateFromAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const facets: SearchState['facets'] = {};
  for (const name of FACETS) {
    const value = parameters.get(name)?.trim();
    if (value) facets[name] = value;
  }
  const letters = [...(parameters.get('q') ?? '').trim()].slice(0, LONGEST_QUERY);
  const sort = SORTS.find((each) => each === parameters.get('sort')) ?? 'relevance';
  return { query: letters.join('').trim(), facets, sort };
}

/** Writes a state as a query string with its question mark; empty for an empty state. */
export function addressOfState({ query, facets, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const name of FACETS) {
    const value = facets[name];
    if (value) parameters.set(name, value);
  }
  if (sort !== 'relevance') parameters.set('sort', sort);
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

/** Whether there is nothing to show: neither a query nor a facet, and no order to look through everything in. */
export function isIdle({ query, facets, sort }: SearchState): boolean {
  return query === '' && Object.keys(facets).length === 0 && sort === 'relevance';
}

/** The state without one of its facets, or without any. */
export function withoutFacets(state: SearchState, name?: FacetName): SearchState {
  if (name === undefined) return { ...state, facets: {} };
  const { [name]: _, ...facets } = state.facets;
  return { ...state, facets };
}
