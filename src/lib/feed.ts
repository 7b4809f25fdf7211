import { generateAtomFeed } from 'feedsmith';
import { v5 as uuid } from 'uuid';
import type { Corpus } from '../domain/corpus.ts';
import type { SourceDocument } from '../domain/document.ts';
import { type Edition, placedCountries, releaseDate } from '../domain/edition.ts';
import { ascending } from '../domain/order.ts';
import { lastDay, type PartialDate } from '../domain/partial-date.ts';
import type { Language } from '../domain/text.ts';
import { formatDate } from '../i18n/dates.ts';
import { stringsFor } from '../i18n/strings.ts';
import { inWords } from './names.ts';
import { documentHref, href, reportHref } from './paths.ts';
import { speakerOf } from './references.ts';

/** The namespace of the feed’s ids (RFC 9562, 5.5). It must never change: readers know by the ids what they have seen. */
const NAMESPACE = '5a0f6b4e-0c1d-5d8e-9b3a-7e2f4c6d8a10';

/** An id that stays when the site moves to another host: RFC 4287, 4.2.6 wants one that never changes. */
function idOf(name: string): string {
  return `urn:uuid:${uuid(name, NAMESPACE)}`;
}

/** Atom wants a moment (RFC 4287, 3.3): that of the last day that a date can mean, by which the site orders as well. */
function moment(date: PartialDate): Date {
  return new Date(`${lastDay(date)}T00:00:00Z`);
}

interface Entry {
  name: string;
  title: string;
  author: string;
  path: string;
  published: PartialDate;
  /** The last change of it: its publication, or the newest correction. */
  updated: PartialDate;
  summary: string;
}

function latest(dates: readonly [PartialDate, ...PartialDate[]]): PartialDate {
  return dates.reduce((newest, date) => (lastDay(date) > lastDay(newest) ? date : newest));
}

function documentEntry(document: SourceDocument, corpus: Corpus, language: Language): Entry {
  const t = stringsFor(language);
  const corrections = document.changes.map(({ date, note }) => t.cite.feed.corrected(date, inWords(note, language)));
  return {
    name: `document/${document.id}`,
    title: inWords(document.title, language),
    author: speakerOf(document, corpus, language),
    path: documentHref(document),
    published: document.published,
    updated: latest([document.published, ...document.changes.map((change) => change.date)]),
    summary: [`${t.documentFacts(document)} · ${formatDate(document.published, language)}.`, ...corrections].join(' '),
  };
}

function editionEntry(edition: Edition, language: Language): Entry {
  const t = stringsFor(language);
  return {
    name: `edition/${edition.year}`,
    title: t.reports.one(edition.year),
    author: t.site.name,
    path: reportHref(edition.year),
    published: releaseDate(edition),
    updated: releaseDate(edition),
    summary: `${t.cite.feed.edition(placedCountries(edition).length)} ${t.coverage[edition.coverage]}`,
  };
}

/**
 * The Atom feed (RFC 4287) of all documents and editions, newest first. It depends on the content alone, so it changes only
 * when the content does. It holds everything: a document of 2009 that is filed today is news to a reader.
 * @param self path of the feed itself
 * @param site the address that links are resolved against; without one they are relative to the feed’s own
 */
export function atomFeed(corpus: Corpus, language: Language, self: string, site: URL | undefined): string {
  const t = stringsFor(language);
  const entries = [
    ...corpus.documents.map((document) => documentEntry(document, corpus, language)),
    ...corpus.editions.map((edition) => editionEntry(edition, language)),
  ].sort((a, b) => ascending(lastDay(b.updated), lastDay(a.updated)) || ascending(a.name, b.name));
  return generateAtomFeed({
    xml: { lang: language, ...(site ? { base: site.href } : {}) },
    id: idOf('feed'),
    title: { value: t.cite.feed.title },
    subtitle: { value: t.site.tagline },
    updated: moment(entries[0]?.updated ?? corpus.newest),
    authors: [{ name: t.site.name }],
    links: [
      { rel: 'self', type: 'application/atom+xml', href: self },
      { rel: 'alternate', type: 'text/html', href: href('/') },
    ],
    rights: { value: 'CC BY 4.0' },
    entries: entries.map((entry) => ({
      id: idOf(entry.name),
      title: { value: entry.title },
      authors: [{ name: entry.author }],
      links: [{ rel: 'alternate', type: 'text/html', href: entry.path }],
      published: moment(entry.published),
      updated: moment(entry.updated),
      summary: { value: entry.summary },
    })),
  });
}
