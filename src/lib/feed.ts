import { generateAtomFeed } from 'feedsmith';
import { v5 as uuid } from 'uuid';
import type { Corpus } from '../domain/corpus.ts';
import { type Correctable, correctables, nameOfCorrected } from '../domain/corrections.ts';
import { placedCountries, releaseDate } from '../domain/edition.ts';
import { ascending } from '../domain/order.ts';
import { lastDay, type PartialDate } from '../domain/partial-date.ts';
import type { Language } from '../domain/text.ts';
import { formatDate } from '../i18n/dates.ts';
import { stringsFor } from '../i18n/strings.ts';
import { correctedPage } from './corrected.ts';
import { inWords } from './names.ts';
import { linksIn } from './paths.ts';
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

function latest(dates: readonly PartialDate[]): PartialDate {
  return dates.reduce((newest, date) => (lastDay(date) > lastDay(newest) ? date : newest));
}

function earliest(dates: readonly PartialDate[]): PartialDate {
  return dates.reduce((oldest, date) => (lastDay(date) < lastDay(oldest) ? date : oldest));
}

/** What is news of a thing besides its corrections; of countries and demands, which are published on no day, these alone. */
function newsOf(of: Correctable, corpus: Corpus, language: Language) {
  const t = stringsFor(language);
  if (of.kind === 'document') {
    const { published } = of.thing;
    const summary = `${t.documentFacts(of.thing)} · ${formatDate(published, language)}.`;
    return { author: speakerOf(of.thing, corpus, language), published, summary };
  }
  if (of.kind === 'edition') {
    const summary = `${t.cite.feed.edition(placedCountries(of.thing).length)} ${t.coverage[of.thing.coverage]}`;
    return { author: t.site.name, published: releaseDate(of.thing), summary };
  }
  return { author: t.site.name };
}

/** The entry of a thing. @returns nothing where there is no news of it */
function entryOf(of: Correctable, corpus: Corpus, language: Language): Entry | undefined {
  const { author, published, summary } = newsOf(of, corpus, language);
  const { changes } = of.thing;
  const dates = [...(published ? [published] : []), ...changes.map(({ date }) => date)];
  if (dates.length === 0) return undefined;
  const { corrected } = stringsFor(language).cite.feed;
  const page = correctedPage(of, corpus, language);
  return {
    name: nameOfCorrected(of),
    title: page.title,
    author,
    path: page.href,
    published: published ?? earliest(dates),
    updated: latest(dates),
    summary: [summary, ...changes.map(({ date, note }) => corrected(date, inWords(note, language)))]
      .filter((text) => text !== undefined)
      .join(' '),
  };
}

/**
 * The Atom feed (RFC 4287) of all documents, editions and corrections, newest first. It depends on the content alone, so it changes only
 * when the content does. It holds everything: a document of 2009 that is filed today is news to a reader.
 * @param self path of the feed itself
 * @param site the address that links are resolved against; without one they are relative to the feed’s own
 */
export function atomFeed(corpus: Corpus, language: Language, self: string, site: URL | undefined): string {
  const t = stringsFor(language);
  const entries = correctables(corpus)
    .flatMap((of) => entryOf(of, corpus, language) ?? [])
    .sort((a, b) => ascending(lastDay(b.updated), lastDay(a.updated)) || ascending(a.name, b.name));
  return generateAtomFeed({
    xml: { lang: language, ...(site ? { base: site.href } : {}) },
    id: idOf(language === 'en' ? 'feed' : `feed/${language}`),
    title: { value: t.cite.feed.title },
    subtitle: { value: t.site.tagline },
    updated: moment(entries[0]?.updated ?? corpus.newest),
    authors: [{ name: t.site.name }],
    links: [
      { rel: 'self', type: 'application/atom+xml', href: self },
      { rel: 'alternate', type: 'text/html', href: linksIn(language).href('/') },
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
