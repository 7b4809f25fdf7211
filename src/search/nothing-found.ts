import { isEmptyWord } from './empty-words.ts';
import { type SearchState, withoutFacets } from './state.ts';
import { closeNames, type Named, relatedThings, shorterQueries } from './suggestions.ts';
import { isPhrase, wordsOf } from './word-breaks.ts';

/** Where a reader may go on who found nothing. */
export type WayOn =
  | { kind: 'no-filters' | 'fewer-words'; state: SearchState; count: number }
  | { kind: 'country' | 'topic'; thing: Named };

export interface Known {
  countries: readonly Named[];
  topics: readonly Named[];
  /** How many results a search has. */
  count: (state: SearchState) => Promise<number>;
}

/** How many ways of one kind are shown. */
const MOST = 3;

/** Of a longer query each word is not tried: nobody who typed so much is helped by one word less. */
const MOST_WORDS = 8;

/** The countries whose name is close to a word of a text, and the topics that hold one. */
export function thingsMeant(text: string, { countries, topics }: Pick<Known, 'countries' | 'topics'>): WayOn[] {
  return [
    ...closeNames(text, countries, MOST).map((thing) => ({ kind: 'country' as const, thing })),
    ...relatedThings(text, topics, MOST).map((thing) => ({ kind: 'topic' as const, thing })),
  ];
}

/**
 * Ways on after a search without results: without the facets, with fewer words, countries whose name is close, topics that
 * hold a word of it.
 */
export async function waysOn(state: SearchState, known: Known): Promise<WayOn[]> {
  const { query, facets } = state;
  const counted = async (kind: 'no-filters' | 'fewer-words', others: SearchState[]): Promise<WayOn[]> => {
    const found = await Promise.all(
      others.map(async (other) => ({ kind, state: other, count: await known.count(other) })),
    );
    return found
      .filter((way) => way.count > 0)
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST);
  };
  const shorter = wordsOf(query).length > MOST_WORDS ? [] : shorterQueries(query);
  return [
    ...(await counted('no-filters', query !== '' && Object.keys(facets).length > 0 ? [withoutFacets(state)] : [])),
    ...(await counted(
      'fewer-words',
      [...(isPhrase(query) ? [wordsOf(query).join(' ')] : []), ...shorter].map((text) => ({ ...state, query: text })),
    )),
    ...thingsMeant(query, known),
  ];
}

/**
 * The words of a query that stand nowhere: Pagefind passes them over and answers for the others.
 * @param count how many results a search has
 */
export async function wordsNowhere(query: string, count: Known['count']): Promise<string[]> {
  const words = wordsOf(query);
  if (words.length < 2 || words.length > MOST_WORDS || isPhrase(query)) return [];
  const telling = words.filter((word) => !isEmptyWord(word));
  const counts = await Promise.all(telling.map((word) => count({ query: word, facets: {}, sort: 'relevance' })));
  return telling.filter((_, index) => counts[index] === 0);
}
