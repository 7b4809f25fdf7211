import { once } from '../domain/once.ts';
import { type PartialDate, type Period, periodEnds } from '../domain/partial-date.ts';
import type { Language } from '../domain/text.ts';

type Precision = 'year' | 'month' | 'day';

const FORMATS: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

const dateFormat = once((key: `${Precision} ${Language}`) => {
  const [precision, language] = key.split(' ') as [Precision, Language];
  return new Intl.DateTimeFormat(LOCALES[language], { ...FORMATS[precision], timeZone: 'UTC' });
});
const numberFormat = once((language: Language) => new Intl.NumberFormat(LOCALES[language]));
const listFormat = once((language: Language) => new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }));

function precisionOf(date: PartialDate): Precision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

// The same few thousand dates stand on every page.
const dateWords = once((key: `${PartialDate} ${Language}`) => {
  const [date, language] = key.split(' ') as [PartialDate, Language];
  const precision = precisionOf(date);
  const words = dateFormat(`${precision} ${language}`).format(
    new Date(`${date.padEnd(10, '-01').slice(0, 10)}T00:00:00Z`),
  );
  // French has an ordinal for the first of a month, and for no other day; CLDR’s patterns cannot say so.
  return language === 'fr' && precision === 'day' ? words.replace(/^1(?=\s)/, '1er') : words;
});

/** A date in words, as precisely as it is known: “29 August 2019”, “August 2019”, “2019”; “1er août 2019”. */
export function formatDate(date: PartialDate, language: Language): string {
  return dateWords(`${date} ${language}`);
}

/** A period in words: “April 2011 – March 2012”. */
export function formatPeriod(period: Period, language: Language): string {
  const { start, end } = periodEnds(period);
  return start === end ? formatDate(start, language) : `${formatDate(start, language)} – ${formatDate(end, language)}`;
}

/** A number with the language's separators. */
export function formatNumber(value: number, language: Language): string {
  return numberFormat(language).format(value);
}

/** Joins words to a list: “2012, 2014 and 2015”. */
export function formatList(items: readonly (string | number)[], language: Language): string {
  return listFormat(language).format(items.map(String));
}

/** Years without gaps between them, as pairs of the first and the last, oldest first. */
export function yearRuns(years: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}

/** Years as runs: “2005–2007, 2015 and 2018”. */
export function formatYears(years: readonly number[], language: Language): string {
  const runs = yearRuns(years);
  return formatList(
    runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)),
    language,
  );
}
