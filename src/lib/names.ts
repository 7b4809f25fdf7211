import { once } from '../domain/once.ts';
import type { Language, LocalText } from '../domain/text.ts';
import { localise } from '../domain/text.ts';

/** A text in the reader's language where there is one, else in English. */
export function inWords(text: LocalText, language: Language): string {
  return localise(text, language).text;
}

/** The name as an index sorts it: “The Gambia” stands under G, as in the reports. */
function sortName(name: LocalText, language: Language): string {
  return inWords(name, language).replace(/^the /i, '');
}

const collatorOf = once((language: Language) => new Intl.Collator(language));

/** Orders things by their name as a reader of the language expects: Côte d’Ivoire between Costa Rica and Croatia. */
export function byName<Item extends { name: LocalText }>(language: Language): (a: Item, b: Item) => number {
  const collator = collatorOf(language);
  return (a, b) => collator.compare(sortName(a.name, language), sortName(b.name, language));
}

/**
 * The first of some things under each letter that a name begins with, for links to jump by. Accents do not count.
 * @param items in the order of their names
 */
export function firstByLetter<Item extends { name: LocalText }>(
  items: readonly Item[],
  language: Language,
): Map<string, Item> {
  const firsts = new Map<string, Item>();
  for (const item of items) {
    const letter = sortName(item.name, language).normalize('NFD').charAt(0).toUpperCase();
    if (!firsts.has(letter)) firsts.set(letter, item);
  }
  return firsts;
}

/** Rows of countries by the name of each. */
export function rowsByName<Row extends { country: { name: LocalText } }>(
  rows: readonly Row[],
  language: Language,
): Row[] {
  const order = byName(language);
  return [...rows].sort((a, b) => order(a.country, b.country));
}
