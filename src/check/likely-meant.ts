import { closestMatch } from 'leven';

/** Lower-case words joined by hyphens: `Kidal Écoles` → `kidal-ecoles`. Slashes and dots stay. */
export function asName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9./]+/g, '-')
    .replace(/^-+|-+(?=[./]|$)/g, '');
}

function letters(text: string): string {
  return [...text].sort().join('');
}

/**
 * The name that was most likely meant: `tier-2` for `2`, `Tier 2` or `teir-2`, `MLI` for `MIL`.
 * @param allowed the names that there are
 */
export function nearestName(found: string, allowed: readonly string[]): string | undefined {
  const byPlainName = new Map(allowed.map((name) => [asName(name), name]));
  const plain = [...byPlainName.keys()];
  const meant = asName(found);
  const withThisEnding = plain.filter((name) => name.endsWith(`-${meant}`));
  // One number is as near to a year as another, and so are most codes of three letters: there a guess misleads.
  const most = /^\d+$/.test(meant) ? 0 : meant.length <= 3 ? 1 : Math.max(2, Math.ceil(meant.length * 0.4));
  const guess =
    (withThisEnding.length === 1 ? withThisEnding[0] : undefined) ??
    plain.find((name) => letters(name) === letters(meant)) ??
    closestMatch(meant, plain, { maxDistance: most });
  return guess === undefined ? undefined : byPlainName.get(guess);
}

/** `2019-08-29` for `29/08/2019` or `29.8.2019`; nothing where day and month could be meant the other way round. */
export function asDate(text: string): string | undefined {
  const [, first, second, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (first === undefined || second === undefined || Number(first) <= 12 === Number(second) <= 12) return undefined;
  const [day, month] = Number(first) > 12 ? [first, second] : [second, first];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `20000` for `20,000`, `20 000` or a `20000` that stood between quotes. */
export function asNumber(text: string): string | undefined {
  const digits = text.replace(/(?<=\d)[ ,.'’\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  return /^\d+$/.test(digits) ? digits : undefined;
}

/** The text in the form that a rule asks for, where only capitals, accents or spaces were wrong. */
export function asPattern(text: string, pattern: RegExp): string | undefined {
  return [text.trim(), text.toLowerCase(), text.toUpperCase(), asName(text)].find((form) => pattern.test(form));
}
