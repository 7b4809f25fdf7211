import { foldText } from '../atlas/text.ts';
import type { Named } from './suggestions.ts';

/** Shorter names are codes and short forms, and may be a word of another meaning: CAR, US. */
const SHORTEST_IN_TEXT = 4;

/** How much a query names a country: it is one of its names, one stands in it as a word, or neither. */
function naming(query: string, { names }: Named): 0 | 1 | 2 {
  const asked = foldText(query);
  const folded = names.map(foldText);
  if (folded.includes(asked)) return 2;
  const isWithin = folded.some((name) => name.length >= SHORTEST_IN_TEXT && ` ${asked} `.includes(` ${name} `));
  return isWithin ? 1 : 0;
}

/** Whether a query names a country, so that `namedFirst` may put another result before the best match. */
export function namesOne(query: string, countries: readonly Named[]): boolean {
  return countries.some((country) => naming(query, country) > 0);
}

/**
 * Results on a country that the query names stand before those on another whose name only begins like it, Niger before
 * Nigeria; the country’s own page stands first where the query is nothing but its name. Else the order stays.
 * @param results those that are shown first, what stands further down stays there; `countries`: slugs, with spaces between
 */
export function namedFirst<Result extends { kind: string; countries: string }>(
  results: readonly Result[],
  query: string,
  countries: readonly Named[],
): Result[] {
  const named = new Map(
    countries.flatMap((country) => {
      const how = naming(query, country);
      return how === 0 ? [] : [[country.id, how] as const];
    }),
  );
  const rank = (result: Result): number => {
    const how = Math.max(0, ...result.countries.split(' ').map((slug) => named.get(slug) ?? 0));
    return how === 2 && result.kind === 'country' ? 2 : Math.min(how, 1);
  };
  return [...results].sort((a, b) => rank(b) - rank(a));
}
