/** The facets of search, in the order in which the page shows them. */
export const FACETS = ['kind', 'country', 'year', 'type', 'topic', 'status'] as const;
export type FacetName = (typeof FACETS)[number];

/** What a reader searches for: the address holds it, so that a search can be kept, shared and gone back to. */
export interface SearchState {
  query: string;
  facets: Partial<Record<FacetName, string>>;
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
  return { query: letters.join('').trim(), facets };
}

/** Writes a state as a query string with its question mark; empty for an empty state. */
export function addressOfState({ query, facets }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const name of FACETS) {
    const value = facets[name];
    if (value) parameters.set(name, value);
  }
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

/** Whether there is nothing to search for. */
export function isIdle({ query, facets }: SearchState): boolean {
  return query === '' && Object.keys(facets).length === 0;
}
