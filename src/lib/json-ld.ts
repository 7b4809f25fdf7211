import type {
  BreadcrumbList,
  Country as CountryThing,
  DataDownload,
  Dataset,
  Organization,
  Report,
  WebPage,
} from 'schema-dts';
import type { Corpus } from '../domain/corpus.ts';
import type { Country } from '../domain/country.ts';
import type { CountryProfile } from '../domain/country-profile.ts';
import type { DocumentType, SourceDocument } from '../domain/document.ts';
import { type Edition, releaseDate } from '../domain/edition.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { Language } from '../domain/text.ts';
import { stringsFor } from '../i18n/strings.ts';
import { inWords } from './names.ts';
import { speakerOf } from './references.ts';

/** What a page can be described as. The types are those of schema.org, so that a wrong property does not compile. */
export type Described = BreadcrumbList | Dataset | Report | WebPage;

/** Texts and tables of the site may be used by anyone who names it (LICENSE-CONTENT.md). */
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** schema.org’s vocabulary: https://schema.org/docs/developers.html */
const CONTEXT = 'https://schema.org';

const TIERLINE: Organization = { '@type': 'Organization', name: 'Tierline' };
const STATE_DEPARTMENT: Organization = { '@type': 'GovernmentOrganization', name: 'US Department of State' };

/** A step of the way to a page, with its whole address. */
export interface TrailStep {
  name: string;
  address: string;
}

/** The way from home to a page. @param steps outermost first, the page itself last */
export function breadcrumbs(steps: readonly TrailStep[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address,
    })),
  };
}

/** A file of a data set: where it is, and its media type. */
export interface Download {
  address: string;
  mediaType: string;
}

/** What is told of a data set beside what all of them share. */
export interface DatasetFacts {
  name: string;
  description: string;
  address: string;
  downloads: readonly Download[];
  /** The years that it covers, both included. */
  years: readonly [number, number];
  /** As of; the date of its newest content. */
  newest: PartialDate;
  /** The country that it is about, if it is about one alone. */
  country?: Country | undefined;
}

function countryThing(country: Country, language: Language): CountryThing {
  return {
    '@type': 'Country',
    name: inWords(country.name, language),
    ...(country.iso2 ? { identifier: country.iso2 } : {}),
  };
}

/** A data set of this site, as https://developers.google.com/search/docs/appearance/structured-data/dataset wants it. */
export function dataset(facts: DatasetFacts, language: Language): Dataset {
  const [from, to] = facts.years;
  return {
    '@type': 'Dataset',
    name: facts.name,
    description: facts.description,
    url: facts.address,
    license: LICENCE,
    isAccessibleForFree: true,
    creator: TIERLINE,
    inLanguage: language,
    dateModified: facts.newest,
    temporalCoverage: `${from}/${to}`,
    ...(facts.country ? { spatialCoverage: countryThing(facts.country, language) } : {}),
    distribution: facts.downloads.map(
      ({ address, mediaType }): DataDownload => ({
        '@type': 'DataDownload',
        contentUrl: address,
        encodingFormat: mediaType,
      }),
    ),
  };
}

/** A profile as a data set of its own. @param addresses whole ones, of the page and of its files */
export function profileDataset(
  { country, history }: CountryProfile,
  corpus: Corpus,
  description: string,
  addresses: { here: string; json: string; csv: string },
  language: Language,
): Dataset {
  return dataset(
    {
      name: stringsFor(language).cite.profile(inWords(country.name, language)),
      description,
      address: addresses.here,
      downloads: [
        { address: addresses.json, mediaType: 'application/json' },
        { address: addresses.csv, mediaType: 'text/csv' },
      ],
      years: [history.cells[0]!.year, history.cells.at(-1)!.year],
      newest: corpus.newest,
      country,
    },
    language,
  );
}

/** An edition of the report, as the Department published it. @param address that of our page on it */
export function editionReport(edition: Edition, address: string, language: Language): WebPage {
  return {
    '@type': 'WebPage',
    name: stringsFor(language).reports.one(edition.year),
    url: address,
    inLanguage: language,
    license: LICENCE,
    publisher: TIERLINE,
    mainEntity: {
      '@type': 'Report',
      name: `Trafficking in Persons Report ${edition.year}`,
      author: STATE_DEPARTMENT,
      datePublished: releaseDate(edition),
    },
  };
}

const REPORTS: readonly DocumentType[] = ['tip-report', 'interim-assessment', 'un-report', 'action-plan'];

/** Our summary of a document, and the document itself. @param address that of our page on it */
export function documentReport(document: SourceDocument, corpus: Corpus, address: string, language: Language): WebPage {
  const isLaw = document.type === 'law' || document.type === 'treaty';
  const source = {
    name: inWords(document.source.title, language),
    url: document.source.url,
    inLanguage: document.language,
    datePublished: document.published,
    author: { '@type': 'Organization', name: speakerOf(document, corpus, language) },
    about: document.countries.map((slug) => countryThing(corpus.countryBySlug.get(slug)!, language)),
  } as const;
  return {
    '@type': 'WebPage',
    name: inWords(document.title, language),
    url: address,
    inLanguage: language,
    license: LICENCE,
    publisher: TIERLINE,
    mainEntity: REPORTS.includes(document.type)
      ? { '@type': 'Report', ...source }
      : { '@type': isLaw ? 'Legislation' : 'CreativeWork', ...source },
  };
}

/** What a page says of itself to programs, as the text of a data block: no `<` is left that could end the block. */
export function asJsonLd(things: readonly Described[]): string {
  const graph = { '@context': CONTEXT, '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
