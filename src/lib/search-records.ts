import type { ChecklistItem } from '../domain/checklist.ts';
import type { Corpus, GlossaryTerm } from '../domain/corpus.ts';
import type { Country } from '../domain/country.ts';
import { demandsOfAll } from '../domain/demand-explorer.ts';
import { hasOwnPage } from '../domain/demand-timeline.ts';
import { type Edition, releaseDate } from '../domain/edition.ts';
import { lastDay } from '../domain/partial-date.ts';
import type { Topic } from '../domain/recommendation.ts';
import type { Language } from '../domain/text.ts';
import { stringsFor } from '../i18n/strings.ts';
import { inWords } from './names.ts';
import { linksIn } from './paths.ts';
import { demandEntry, plainEntry, type SearchEntry } from './search-entry.ts';

/** A thing that search finds and that is no page of its own, in the form of Pagefind's custom records. */
export interface SearchRecord extends SearchEntry {
  url: string;
  content: string;
  language: string;
}

/** A demand: its title, every wording in which it was asked, and what was reported. */
function demandRecord(item: ChecklistItem, country: Country, corpus: Corpus, language: Language): SearchRecord {
  const { id, title, note } = item.recommendation;
  const texts = [
    ...(note === undefined ? [] : [note]),
    ...item.askedBy.flatMap(({ mentions }) => mentions.map(({ text }) => text)),
    ...item.evidence.map((entry) => entry.note),
  ];
  return {
    url: linksIn(language).recommendationHref(country.slug, id, hasOwnPage(item)),
    language,
    content: [`${inWords(title, language)}.`, ...texts.map((text) => inWords(text, language))].join(' '),
    ...demandEntry(item, country, corpus, language),
  };
}

/** A term of the glossary, at its place there. */
function termRecord({ id, term, definition }: GlossaryTerm, language: Language): SearchRecord {
  return {
    url: linksIn(language).glossaryHref(id),
    language,
    content: `${inWords(term, language)}. ${inWords(definition, language)}`,
    ...plainEntry('term', term, language),
  };
}

/** A topic, with the demands on it in all countries. */
function topicRecord({ id, title, description }: Topic, language: Language): SearchRecord {
  const entry = plainEntry('topic', title, language);
  return {
    url: linksIn(language).topicHref(id),
    language,
    content: `${inWords(title, language)}. ${description === undefined ? '' : inWords(description, language)}`.trim(),
    ...entry,
    filters: { ...entry.filters, topic: [id] },
  };
}

/** An edition of the report, dated by its release. */
function editionRecord(edition: Edition, language: Language): SearchRecord {
  const name = stringsFor(language).reports.one(edition.year);
  const entry = plainEntry('edition', { en: name, [language]: name }, language);
  return {
    url: linksIn(language).reportHref(edition.year),
    language,
    content: `${name}.`,
    ...entry,
    filters: { ...entry.filters, year: [String(edition.year)] },
    sort: { date: lastDay(releaseDate(edition)) },
  };
}

/** What search finds besides pages: each demand of each country, each term, each topic and each edition. */
export function searchRecords(corpus: Corpus, language: Language): SearchRecord[] {
  return [
    ...demandsOfAll(corpus).map(({ country, item }) => demandRecord(item, country, corpus, language)),
    ...corpus.glossary.map((term) => termRecord(term, language)),
    ...corpus.topics.map((topic) => topicRecord(topic, language)),
    ...corpus.editions.map((edition) => editionRecord(edition, language)),
  ];
}
