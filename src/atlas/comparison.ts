import type { Iso3 } from '../domain/country.ts';

/** More strips than these do not fit one look. */
export const MOST_COMPARED = 6;

/** What an address asks to compare, and what had to be left out of it. */
export interface Asked {
  /** Codes of countries that are known, each once, in the order of the address; at most `MOST_COMPARED`. */
  chosen: Iso3[];
  /** Known codes beyond `MOST_COMPARED`. */
  leftOut: Iso3[];
  /** Codes that were named more than once. */
  repeated: Iso3[];
  /** What stands in the place of a code and is none that is known, as it was written. */
  unknown: string[];
}

/**
 * Reads which countries an address compares: `?c=MLI&c=NER`. Small letters and lists, `?c=mli,ner`, are read too.
 * @param known codes of all countries
 */
export function askedByAddress(search: string, known: ReadonlySet<Iso3>): Asked {
  const asked = new URLSearchParams(search)
    .getAll('c')
    .flatMap((value) => value.split(/[\s,]+/))
    .filter((text) => text !== '');
  const codes = asked.map((text) => text.toUpperCase()).filter((code) => known.has(code));
  const distinct = [...new Set(codes)];
  return {
    chosen: distinct.slice(0, MOST_COMPARED),
    leftOut: distinct.slice(MOST_COMPARED),
    repeated: distinct.filter((code) => codes.indexOf(code) !== codes.lastIndexOf(code)),
    unknown: [...new Set(asked.filter((text) => !known.has(text.toUpperCase())))],
  };
}

/** Writes chosen countries as a query string with its question mark; empty where none is chosen. */
export function addressOfCodes(codes: readonly Iso3[]): string {
  return codes.length > 0 ? `?${new URLSearchParams(codes.map((code) => ['c', code]))}` : '';
}

/** Adds a country at the end; `undefined` where there is no room for it. One that is chosen already stays where it is. */
export function withCode(chosen: readonly Iso3[], code: Iso3): Iso3[] | undefined {
  if (chosen.includes(code)) return [...chosen];
  return chosen.length < MOST_COMPARED ? [...chosen, code] : undefined;
}

/** Takes a country out; the others keep their order. */
export function withoutCode(chosen: readonly Iso3[], code: Iso3): Iso3[] {
  return chosen.filter((other) => other !== code);
}
