import type { Country } from './country.ts';
import { byPublication, type Publisher, type SourceDocument } from './document.ts';
import { type Edition, releaseDate } from './edition.ts';
import { addTo } from './groups.ts';
import { ascending } from './order.ts';
import { lastDay, type PartialDate } from './partial-date.ts';
import { type Recommendation, type Register, registersOf, type Topic } from './recommendation.ts';
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
  /**
   * The date of the newest document, edition, or change within an edition’s year, as precisely as it is known: “as of” for
   * readers. No clock is read.
   */
  newest: PartialDate;
  /** The day up to which the site tells: the last that `newest` can mean. `YYYY-MM-DD` */
  asOf: string;
}

function indexBy<Value>(values: readonly Value[], key: (value: Value) => string): Map<string, Value> {
  return new Map(values.map((value) => [key(value), value]));
}

function groupDocuments(documents: readonly SourceDocument[]): Map<string, SourceDocument[]> {
  const groups = new Map<string, SourceDocument[]>();
  for (const document of documents) {
    for (const country of document.countries) {
      addTo(groups, country, document);
    }
  }
  return groups;
}

/**
 * Builds the indexes over all content. It checks nothing: run `findProblems` over the parts first.
 * The order of the parts does not matter.
 */
export function buildCorpus(parts: ContentParts): Corpus {
  const documents = [...parts.documents].sort(byPublication);
  const editions = [...parts.editions].sort((a, b) => a.year - b.year);
  const countries = [...parts.countries].sort((a, b) => ascending(a.slug, b.slug));
  const dates = [
    ...documents.map((document) => document.published),
    ...editions.flatMap((edition) => [releaseDate(edition), ...edition.revisions.map((revision) => revision.date)]),
  ];
  // Where two dates may mean the same last day, the more precise one is told.
  const newest = dates.sort((a, b) => ascending(lastDay(a), lastDay(b)) || a.length - b.length).at(-1) ?? '0001-01-01';
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
    registerByCountry: registersOf(parts.recommendations),
    topicById: indexBy(parts.topics, (topic) => topic.id),
    newest,
    asOf: lastDay(newest),
  };
}
