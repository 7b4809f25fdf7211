import { closestMatch } from 'leven';
import { oncePer } from '../domain/once.ts';
import { isPartialDate } from '../domain/partial-date.ts';

/** Cyrillic and Greek letters, and the Latin ones that they are taken for. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аеорсухіѕјһԁѵαοιν'].map((letter, index) => [letter, [...'aeopcyxisjhdvaoiv'][index]!]),
);

/** Lower-case words joined by hyphens: `Kidal Écoles` → `kidal-ecoles`. Slashes and dots stay. */
export function asName(text: string): string {
  return text
    .replace(/[^\p{ASCII}]/gu, (letter) => LOOKALIKES[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9./]+/g, '-')
    .replace(/^-+|-+(?=[./]|$)/g, '');
}

/** Whether every letter has a Latin one to stand for it: of a word in another alphabet `asName` leaves nothing but hyphens. */
function hasLatinLetters(text: string): boolean {
  return [...text.normalize('NFD')].every((sign) => !/\p{L}/u.test(sign) || /[a-z]/i.test(LOOKALIKES[sign] ?? sign));
}

function letters(text: string): string {
  return [...text].sort().join('');
}

/** Of more names the nearest is not looked for: where thousands are wrong among thousands, that would take minutes. */
const MOST_COMPARED = 1000;

/** Names in the forms in which they are compared. */
interface Shapes {
  byPlainName: Map<string, string>;
  plain: string[];
  /** The first name of these letters. */
  byLetters: Map<string, string>;
}

/** Many problems share one list of what is allowed, and it may be long. */
const shapesOf = oncePer((allowed: readonly string[]): Shapes => {
  const byPlainName = new Map(allowed.map((name) => [asName(name), name]));
  const plain = [...byPlainName.keys()];
  const byLetters = new Map(plain.toReversed().map((name) => [letters(name), name]));
  return { byPlainName, plain, byLetters };
});

/**
 * The name that was most likely meant: `tier-2` for `2`, `Tier 2` or `teir-2`, `MLI` for `MIL`.
 * @param allowed the names that there are
 */
export function nearestName(found: string, allowed: readonly string[]): string | undefined {
  const { byPlainName, plain, byLetters } = shapesOf(allowed);
  const meant = asName(found);
  if (plain.length > MOST_COMPARED) return byPlainName.get(byLetters.get(letters(meant)) ?? '');
  const withThisEnding = plain.filter((name) => name.endsWith(`-${meant}`));
  // One number is as near to a year as another, and so are most codes of three letters: there a guess misleads.
  const most = /^\d+$/.test(meant) ? 0 : Math.max(1, Math.floor(meant.length / 3));
  const guess =
    (withThisEnding.length === 1 ? withThisEnding[0] : undefined) ??
    byLetters.get(letters(meant)) ??
    closestMatch(meant, plain, { maxDistance: most });
  return guess === undefined ? undefined : byPlainName.get(guess);
}

/** A question to put after a sentence, with a space before it; empty where no name is near. */
export function didYouMean(found: string, allowed: readonly string[]): string {
  const guess = nearestName(found, allowed);
  return guess === undefined ? '' : ` Did you mean “${guess}”?`;
}

function dayOf(year: string, month: string, day: string): string[] {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPartialDate(date) ? [date] : [];
}

/**
 * The days that may be meant: `2019-08-29` for `29/08/2019`, `29.8.2019` or `2019-8-29`. Where it could be day or month that
 * stands first there are two, first the one whose day does; nothing where no day can be meant.
 */
export function asDates(text: string): string[] {
  const [, fullYear, inYear, inMonth] = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text) ?? [];
  if (fullYear && inYear && inMonth) return dayOf(fullYear, inYear, inMonth);
  const [, first, second, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (!first || !second || !year) return [];
  return [...new Set([...dayOf(year, second, first), ...dayOf(year, first, second)])];
}

/** `20000` for `20,000`, `20 000` or a `20000` that stood between quotes. */
export function asNumber(text: string): string | undefined {
  const digits = text.replace(/(?<=\d)[ ,.'’\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  return /^\d+$/.test(digits) ? digits : undefined;
}

/** The text in the form that a rule asks for, where only capitals, accents or spaces were wrong. */
export function asPattern(text: string, pattern: RegExp): string | undefined {
  const forms = [text.trim(), text.toLowerCase(), text.toUpperCase(), ...(hasLatinLetters(text) ? [asName(text)] : [])];
  return forms.find((form) => pattern.test(form));
}
