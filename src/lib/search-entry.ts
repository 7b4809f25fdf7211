import { type ChecklistItem, tallyKind } from '../domain/checklist.ts';
import type { Corpus } from '../domain/corpus.ts';
import { type Country, furtherNames } from '../domain/country.ts';
import { historyIn } from '../domain/country-history.ts';
import { asksOf } from '../domain/demand-timeline.ts';
import { type SourceDocument, voiceOf } from '../domain/document.ts';
import { lastDay, yearOf } from '../domain/partial-date.ts';
import { resolveRecommendation } from '../domain/recommendation.ts';
import { LANGUAGES, type Language, type LocalText, localise } from '../domain/text.ts';
import { TIER_LETTER } from '../domain/tier.ts';
import type { TierHistory } from '../domain/tier-history.ts';
import { formatDate } from '../i18n/dates.ts';
import { stringsFor } from '../i18n/strings.ts';
import type { FacetName, Kind } from '../search/state.ts';
import { inWords } from './names.ts';

/** What search knows of a thing besides its text, in the form of Pagefind's custom records. */
export interface SearchEntry {
  /** Ids, the same in every language, by facet. */
  filters: { kind: [Kind] } & Partial<Record<FacetName, string[]>>;
  /** What a result shows, and by which further names it is found. */
  meta: Record<string, string>;
  sort: { date: string };
}

/** Stands after every date when the newest come first: a thing without a date. Pagefind leaves out what cannot be sorted. */
const UNDATED = '0000-00-00';

function unique(values: readonly (string | number)[]): string[] {
  return [...new Set(values.map(String))].sort();
}

/** Told of a title or a text that is in another language than the page that lists it. */
function languageMeta(title: LocalText, text: Language, language: Language): Record<string, string> {
  const own = localise(title, language).language;
  return {
    ...(own !== language && { 'title-language': own }),
    ...(text !== language && { language: text }),
  };
}

/** Small words do not count in the short form of a name: Democratic Republic of the Congo, DRC. */
function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word) || word.length > 4);
  return words.length > 1 ? words.map((word) => word.charAt(0).toUpperCase()).join('') : '';
}

/** Everything that a country is called, in every language, with its codes and the short form of its name. */
export function allNames(country: Country): string[] {
  const names = LANGUAGES.flatMap((language) => {
    const { common = [], former } = furtherNames(country, language);
    return [inWords(country.name, language), common, former].flat();
  });
  return [...new Set([...names, ...names.map(initials), country.iso3, country.slug])].filter((name) => name !== '');
}

function regionsOf(countries: readonly Country[]): string[] {
  return unique(countries.map(({ region }) => region));
}

/** A country’s strip as one word: its code, its first edition, and a letter for each edition from there on. */
function stripOf({ cells, iso3 }: TierHistory): string {
  return `${iso3} ${cells[0]?.year} ${cells.map(({ state }) => TIER_LETTER[state]).join('')}`;
}

/** A country’s profile, dated by the newest document on it. */
export function countryEntry(country: Country, history: TierHistory, corpus: Corpus, language: Language): SearchEntry {
  const t = stringsFor(language);
  const newest = corpus.documentsByCountry.get(country.slug)?.at(-1);
  return {
    filters: {
      kind: ['country'],
      country: [country.slug],
      region: [country.region],
      ...(history.current && { tier: [history.current] }),
    },
    meta: {
      kind: 'country',
      countries: country.slug,
      about: `${t.search.kinds.country} · ${t.region[country.region]}`,
      names: allNames(country).join(' · '),
      strip: stripOf(history),
      ...(history.current && { tier: history.current }),
    },
    sort: { date: newest ? lastDay(newest.published) : UNDATED },
  };
}

/** A document: where it belongs, what it states, who speaks in it. */
export function documentEntry(
  document: SourceDocument,
  corpus: Corpus,
  textLanguage: Language,
  language: Language,
): SearchEntry {
  const t = stringsFor(language);
  const countries = document.countries.map((slug) => corpus.countryBySlug.get(slug)!);
  const demands = [...document.recommendations, ...document.progress].map((entry) => {
    const register = corpus.registerByCountry.get(entry.country ?? document.countries[0]!);
    return resolveRecommendation(register ?? new Map(), entry.recommendation);
  });
  const names = countries.map((country) => inWords(country.name, language));
  return {
    filters: {
      kind: ['document'],
      country: [...document.countries],
      region: regionsOf(countries),
      year: [String(yearOf(document.published))],
      type: [document.type],
      topic: unique(demands.flatMap((demand) => demand?.topic ?? [])),
      ...(document.tier && { tier: [document.tier] }),
      voice: unique([{}, ...document.progress].map((entry) => voiceOf(document, entry, corpus.publishers))),
      language: [document.language],
    },
    meta: {
      kind: 'document',
      countries: document.countries.join(' '),
      about: [t.documentType[document.type], ...names, formatDate(document.published, language)].join(' · '),
      ...(document.tier && { tier: document.tier }),
      ...languageMeta(document.title, textLanguage, language),
    },
    sort: { date: lastDay(document.published) },
  };
}

/** A demand, dated by what was last asked or reported; its tier is its country’s now, its voices are those that reported. */
export function demandEntry(item: ChecklistItem, country: Country, corpus: Corpus, language: Language): SearchEntry {
  const t = stringsFor(language);
  const { recommendation } = item;
  const { current } = historyIn(corpus, country.iso3);
  const dates = [...asksOf(item).map(({ mention }) => mention.published), ...item.evidence.map(({ asOf }) => asOf)];
  const own = localise(recommendation.title, language);
  return {
    filters: {
      kind: ['demand'],
      country: [country.slug],
      region: [country.region],
      topic: [recommendation.topic],
      status: [tallyKind(item.status)],
      standing: [item.standing.kind],
      voice: unique(item.evidence.map(({ voice }) => voice)),
      year: unique(dates.map(yearOf)),
      ...(current && { tier: [current] }),
    },
    meta: {
      kind: 'demand',
      countries: country.slug,
      title: own.text,
      about: `${t.search.kinds.demand} · ${inWords(country.name, language)} · ${t.statusInWords(item.status)}`,
      // Not shown, but searched: whoever types another name of the country finds what was asked of it, as under its name.
      alias: allNames(country).join(' · '),
      ...languageMeta(recommendation.title, own.language, language),
    },
    sort: { date: dates.map(lastDay).sort().at(-1) ?? UNDATED },
  };
}

/** A thing that is the same for all countries, and has no date. */
export function plainEntry(kind: Kind, title: LocalText, language: Language): SearchEntry {
  const t = stringsFor(language);
  const own = localise(title, language);
  const others = LANGUAGES.map((each) => inWords(title, each)).filter((text) => text !== own.text);
  return {
    filters: { kind: [kind] },
    meta: {
      kind,
      title: own.text,
      about: t.search.kinds[kind],
      ...(others.length > 0 && { alias: unique(others).join(' · ') }),
      ...languageMeta(title, own.language, language),
    },
    sort: { date: UNDATED },
  };
}
