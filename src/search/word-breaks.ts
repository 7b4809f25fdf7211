import { withoutEmptyWords } from './empty-words.ts';

// Pagefind takes “l’esclavage” and “Mali’s” for one word each, and so finds neither “esclavage” nor the country first.

const APOSTROPHE = "(?:[’']|&#39;)";

/** French words that lose their vowel before another: l’esclavage, jusqu’en. */
const ELISION = '(?<![\\p{L}\\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)';

const ELIDED = new RegExp(`(${ELISION}${APOSTROPHE})(?=\\p{L})`, 'giu');
const ELIDED_AND_PARTED = new RegExp(`(${ELISION}[’']) (?=\\p{L}|$)`, 'giu');
const POSSESSIVE = new RegExp(`(?<=\\p{L})(${APOSTROPHE}s)(?!\\p{L})`, 'gu');

/** Parts words at their apostrophes, in what is indexed: “l’ esclavage”, “Mali ’s”. Works on text and on markup alike. */
export function partWords(text: string): string {
  return text.replace(ELIDED, '$1 ').replace(POSSESSIVE, ' $1');
}

/** Joins what `partWords` parted, in what a reader sees; a part may begin or end where a word is marked. */
export function joinWords(text: string): string {
  return text.replace(ELIDED_AND_PARTED, '$1').replace(/ ([’']s)(?!\p{L})/gu, '$1');
}

const PHRASE = /^["“”«»„]\s*(.+?)\s*["“”«»„]$/u;

/**
 * A reader’s query as the index has to be asked: a phrase between quotation marks of any language stays a phrase, word for
 * word; elsewhere articles, endings at an apostrophe and other empty words are dropped, for they stand everywhere.
 */
export function indexQuery(query: string): string {
  const phrase = PHRASE.exec(query)?.[1];
  if (phrase !== undefined) return `"${partWords(phrase)}"`;
  return withoutEmptyWords(query.replace(ELIDED, '').replace(POSSESSIVE, ''));
}

/** Whether a query asks for a phrase, word for word. */
export function isPhrase(query: string): boolean {
  return PHRASE.test(query);
}

/** The words of a query, each once; without quotation marks. */
export function wordsOf(query: string): string[] {
  const text = (PHRASE.exec(query)?.[1] ?? query).replace(/["“”«»„]/gu, ' ');
  return [...new Set(text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)))];
}
