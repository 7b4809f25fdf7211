import leven from 'leven';
import { foldText } from '../atlas/text.ts';
import { wordsOf } from './word-breaks.ts';

/** A thing that can be suggested, under all its names. */
export interface Named {
  id: string;
  /** As it is shown. */
  label: string;
  /** Everything that it is called, the label included. */
  names: readonly string[];
}

/** How many letters may be wrong in a name: none in a short one, where each other word is near. */
function mostWrong(letters: number): number {
  if (letters < 4) return 0;
  return letters < 7 ? 1 : 2;
}

/** How far a name is from a text, in letters; `undefined` where it is too far to be meant. */
function distance(text: string, name: string): number | undefined {
  const most = mostWrong(Math.min(text.length, name.length));
  // leven counts a letter more than is asked for as one beyond the most.
  const found = leven(text, name, { maxDistance: most + 1 });
  return found <= most ? found : undefined;
}

/** What of a query may be a name: all of it, and each of its words; without spaces, for “Cote dIvoire” is “cotedivoire”. */
function candidates(query: string): string[] {
  const squeezed = (text: string) => foldText(text).replaceAll(' ', '');
  return [...new Set([squeezed(query), ...wordsOf(query).map(squeezed)])].filter((text) => text !== '');
}

/**
 * The things whose name is close to a query or to a word of it, nearest first: Mali for “Malli”, Burma for “Birma”.
 * @param most how many at most
 */
export function closeNames(query: string, things: readonly Named[], most: number): Named[] {
  const texts = candidates(query);
  return things
    .flatMap((thing) => {
      const names = thing.names.map((name) => foldText(name).replaceAll(' ', ''));
      const found = texts.flatMap((text) => names.flatMap((name) => distance(text, name) ?? []));
      return found.length > 0 ? [{ thing, far: Math.min(...found) }] : [];
    })
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ thing }) => thing);
}

/** How many letters two words must share at their beginning to be of one family: shelter, shelters, sheltering. */
const STEM = 5;

function stems(text: string): string[] {
  return foldText(text)
    .split(' ')
    .filter((word) => word.length >= STEM)
    .map((word) => word.slice(0, STEM));
}

/** The things in whose names a word of the query stands, in one form or another; those with the most of them first. */
export function relatedThings(query: string, things: readonly Named[], most: number): Named[] {
  const asked = new Set(stems(query));
  return things
    .map((thing) => ({ thing, shared: new Set(stems(thing.names.join(' ')).filter((stem) => asked.has(stem))).size }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, most)
    .map(({ thing }) => thing);
}

/** Queries of fewer words: each with one word left out; the words alone of a phrase; nothing for a single word. */
export function shorterQueries(query: string): string[] {
  const words = wordsOf(query);
  if (words.length < 2) return [];
  return [...new Set(words.map((_, left) => words.filter((_, index) => index !== left).join(' ')))];
}
