import { nearestName } from '../check/likely-meant.ts';
import { Refusal } from './refusal.ts';

/** Names are listed up to this many. */
const MOST_NAMES = 20;

/**
 * Makes sure that a value is one of those that there are.
 * @param what the option that it was given for, without its dashes
 * @param otherwise what to do where none of them is meant
 * @throws {Refusal} with the name that was probably meant
 */
export function oneOf(what: string, value: string, allowed: readonly string[], otherwise?: string): void {
  if (allowed.includes(value)) return;
  const meant = nearestName(value, allowed);
  const list =
    allowed.length <= MOST_NAMES
      ? `Allowed: ${allowed.join(', ')}.`
      : `Allowed: ${allowed.length} names, from ${allowed[0]} to ${allowed.at(-1)}.`;
  throw new Refusal(
    'content',
    `There is no ${what} “${value}”.`,
    meant === undefined ? undefined : `Did you mean  --${what} ${meant}`,
    list,
    otherwise,
  );
}
