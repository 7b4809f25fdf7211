import { type CSL, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Corpus } from '../domain/corpus.ts';
import type { Country } from '../domain/country.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { Edition } from '../domain/edition.ts';
import { type PartialDate, yearOf } from '../domain/partial-date.ts';
import type { Recommendation } from '../domain/recommendation.ts';
import type { Language } from '../domain/text.ts';
import { formatDate } from '../i18n/dates.ts';
import { stringsFor } from '../i18n/strings.ts';
import { inWords } from './names.ts';
import { speakerOf } from './references.ts';

/** One work to cite: in words, and as a BibTeX entry. */
export interface Citation {
  words: string;
  bibtex: string;
}

/** Where the cited page is found: its whole address, or its path where the site does not know its host. */
type Address = string;

// Entries are named by us, and must keep their hyphens: readers cite by these names for years.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** The year alone: BibTeX has no day, and a month among its own names only. The whole date goes into a note. */
function issuedIn(date: PartialDate): NonNullable<CSL['issued']> {
  return { 'date-parts': [[yearOf(date)]] };
}

/** An address as BibTeX can hold it, between braces: one of its own would end the entry too early or too late. */
function inBraces(address: string): string {
  return address.replaceAll('{', '%7B').replaceAll('}', '%7D');
}

function bibtex(id: string, entry: Omit<CSL, 'id'>): string {
  return plugins.output.format('bibtex', [{ id, ...entry }]).trim();
}

/** Cites a page of this site as it stood when the newest content came out. */
function pageCitation(id: string, title: string, asOf: PartialDate, address: Address, language: Language): Citation {
  const { cite } = stringsFor(language);
  return {
    words: cite.page({ title, asOf, address }),
    bibtex: bibtex(`tierline-${id}`, {
      type: 'webpage',
      title,
      author: [{ literal: 'Tierline' }],
      issued: issuedIn(asOf),
      note: cite.asOf(asOf),
      // A path without a host is no address that a bibliography could open.
      ...(URL.canParse(address) ? { URL: inBraces(address) } : {}),
    }),
  };
}

/** The citation of a country's profile. `address` is that of the page. */
export function profileCitation(country: Country, asOf: PartialDate, address: Address, language: Language): Citation {
  const title = stringsFor(language).cite.profile(inWords(country.name, language));
  return pageCitation(country.slug, title, asOf, address, language);
}

/** The citation of a recommendation’s page. `address` is that of the page. */
export function recommendationCitation(
  country: Country,
  { id, title }: Recommendation,
  asOf: PartialDate,
  address: Address,
  language: Language,
): Citation {
  const named = stringsFor(language).explorer.demand.cited(inWords(country.name, language), inWords(title, language));
  return pageCitation(`${country.slug}-${id}`, named, asOf, address, language);
}

/** The citation of an edition's page. `address` is that of the page. */
export function editionCitation(edition: Edition, asOf: PartialDate, address: Address, language: Language): Citation {
  return pageCitation(
    `report-${edition.year}`,
    stringsFor(language).cite.edition(edition.year),
    asOf,
    address,
    language,
  );
}

/** The citation of the open data. `address` is that of the page with all tables. */
export function dataCitation(asOf: PartialDate, address: Address, language: Language): Citation {
  return pageCitation('data', stringsFor(language).data.cited, asOf, address, language);
}

/** The citations of a document: our summary of it, and the source that it sums up. `address` is that of our page. */
export function documentCitations(
  document: SourceDocument,
  corpus: Corpus,
  address: Address,
  language: Language,
): { page: Citation; source: Citation } {
  const { cite } = stringsFor(language);
  const id = document.id.replaceAll('/', '-');
  const speaker = speakerOf(document, corpus, language);
  const title = inWords(document.source.title, language);
  const { url } = document.source;
  return {
    page: pageCitation(id, cite.document(inWords(document.title, language)), corpus.newest, address, language),
    source: {
      words: cite.source({ speaker, title, published: document.published, address: url }),
      bibtex: bibtex(id, {
        type: 'report',
        title,
        author: [{ literal: speaker }],
        publisher: speaker,
        issued: issuedIn(document.published),
        ...(document.published.length > 4 ? { note: formatDate(document.published, language) } : {}),
        URL: inBraces(url),
      }),
    },
  };
}
