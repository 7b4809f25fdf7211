import type { Country } from './country.ts';
import type { Publisher, SourceDocument } from './document.ts';
import type { Edition } from './edition.ts';
import { ascending } from './order.ts';
import { lastDay } from './partial-date.ts';
import type { Recommendation, Register, Topic } from './recommendation.ts';
import type { LocalText } from './text.ts';

/** A source of placements, as the register describes it. */
export interface PlacementSource {
  id: string;
  /** Its name in tables, two or three words. */
  short: LocalText;
  title: LocalText;
  publisher?: string | undefined;
  where: string;
  url?: string | undefined;
  read: LocalText;
  limits?: LocalText | undefined;
}

/** A term in plain words. */
export interface GlossaryTerm {
  id: string;
  term: LocalText;
  definition: LocalText;
  see: readonly string[];
  source?: { title: string; url?: string | undefined } | undefined;
}

/** All content as it was read: lists, so that two entries of one name can be seen. */
export interface ContentParts {
  countries: readonly Country[];
  documents: readonly SourceDocument[];
  recommendations: readonly Recommendation[];
  editions: readonly Edition[];
  publishers: readonly Publisher[];
  topics: readonly Topic[];
  sources: readonly PlacementSource[];
  glossary: readonly GlossaryTerm[];
}

/** All content with its indexes, built once. */
export interface Corpus {
  /** In the order of their slugs. */
  countries: readonly Country[];
  /** Oldest first, then by id. */
  documents: readonly SourceDocument[];
  /** Oldest first. */
  editions: readonly Edition[];
  topics: readonly Topic[];
  sources: ReadonlyMap<string, PlacementSource>;
  publishers: ReadonlyMap<string, Publisher>;
  glossary: readonly GlossaryTerm[];
  countryBySlug: ReadonlyMap<string, Country>;
  countryByIso3: ReadonlyMap<string, Country>;
  documentById: ReadonlyMap<string, SourceDocument>;
  documentsByCountry: ReadonlyMap<string, readonly SourceDocument[]>;
  registerByCountry: ReadonlyMap<string, Register>;
  topicById: ReadonlyMap<string, Topic>;
  /** The day up to which the site tells: that of the newest document or edition. No clock is read. `YYYY-MM-DD` */
  asOf: string;
}

function indexBy<Value>(values: readonly Value[], key: (value: Value) => string): Map<string, Value> {
  return new Map(values.map((value) => [key(value), value]));
}

function groupDocuments(documents: readonly SourceDocument[]): Map<string, SourceDocument[]> {
  const groups = new Map<string, SourceDocument[]>();
  for (const document of documents) {
    for (const country of document.countries) {
      const group = groups.get(country);
      if (group) group.push(document);
      else groups.set(country, [document]);
    }
  }
  return groups;
}

function registers(recommendations: readonly Recommendation[]): Map<string, Register> {
  const byCountry = new Map<string, Map<string, Recommendation>>();
  for (const recommendation of recommendations) {
    const register = byCountry.get(recommendation.country) ?? new Map<string, Recommendation>();
    byCountry.set(recommendation.country, register.set(recommendation.id, recommendation));
  }
  return byCountry;
}

/**
 * Builds the indexes over all content. It checks nothing: run `findProblems` over the parts first.
 * The order of the parts does not matter.
 */
export function buildCorpus(parts: ContentParts): Corpus {
  const documents = [...parts.documents].sort(
    (a, b) => ascending(lastDay(a.published), lastDay(b.published)) || ascending(a.id, b.id),
  );
  const editions = [...parts.editions].sort((a, b) => a.year - b.year);
  const countries = [...parts.countries].sort((a, b) => ascending(a.slug, b.slug));
  const days = [
    ...documents.map((document) => lastDay(document.published)),
    ...editions.map((edition) => lastDay(edition.released ?? String(edition.year))),
  ].sort();
  return {
    countries,
    documents,
    editions,
    topics: parts.topics,
    sources: indexBy(parts.sources, (source) => source.id),
    publishers: indexBy(parts.publishers, (publisher) => publisher.id),
    glossary: parts.glossary,
    countryBySlug: indexBy(countries, (country) => country.slug),
    countryByIso3: indexBy(countries, (country) => country.iso3),
    documentById: indexBy(documents, (document) => document.id),
    documentsByCountry: groupDocuments(documents),
    registerByCountry: registers(parts.recommendations),
    topicById: indexBy(parts.topics, (topic) => topic.id),
    asOf: days.at(-1) ?? '0001-01-01',
  };
}
