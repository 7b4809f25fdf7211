import type { Iso3, Region } from '../domain/country.ts';
import type { CountryOrder } from '../domain/country-index.ts';
import { documentSlug, homeCountry, type SourceDocument } from '../domain/document.ts';
import type { Placement } from '../domain/edition.ts';
import { once } from '../domain/once.ts';
import { LANGUAGES, type Language } from '../domain/text.ts';
import { isLeftOut, type PlacementState } from '../domain/tier.ts';
import { isMadeOnce, prefixOf } from './languages.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a file that is the same for readers of every language. `path` begins with a slash. */
export function fileHref(path: string): string {
  return `${BASE}${path}`;
}

/** A file of the open data, `placements.csv`. */
export function dataHref(file: string): string {
  return fileHref(`/data/${file}`);
}

/** The place of a demand on its country's profile; prefixed, so that none is called like a section of the page. */
export function demandAnchor(id: string): string {
  return `demand-${id}`;
}

/** The place of a group in the table of all countries in one of its orders. No id begins with a digit. */
export function countryGroupId(order: CountryOrder, group: string): string {
  return order === 'watch-list' ? `years-${group}` : group;
}

/** The place of a country on the board of what needs work. */
export function freshnessAnchor(country: string): string {
  return `country-${country}`;
}

/**
 * The same page in another language.
 * @param here address of a page of the site, under the base path
 */
export function inLanguage(here: string, language: Language): string {
  const prefix = LANGUAGES.map(prefixOf).find((each) => each !== '' && here.startsWith(`${BASE}${each}/`)) ?? '';
  return `${BASE}${prefixOf(language)}${here.slice(BASE.length + prefix.length)}`;
}

/** The addresses of the pages in a language. */
export const linksIn = once((language: Language) => {
  /** The address of a page under the site's base path. `path` begins with a slash. */
  const href = (path: string): string => fileHref(`${prefixOf(language)}${path}`);

  /** A file that stands beside a page: tables are made once, in English, drawings in each language. */
  const beside = (page: string, file: string): string => (isMadeOnce(file) ? fileHref : href)(`${page}${file}`);

  const countryHref = (slug: string): string => href(`/countries/${slug}/`);

  /** An edition's page, and the place of a country on it where one is given by its code. */
  const reportHref = (year: number, iso3?: string): string => href(`/reports/${year}/`) + (iso3 ? `#${iso3}` : '');

  const glossaryHref = (term: string): string => href(`/glossary/#${term}`);

  return {
    href,
    countryHref,
    reportHref,
    glossaryHref,

    documentHref: (document: SourceDocument): string =>
      href(`/countries/${homeCountry(document)}/documents/${documentSlug(document)}/`),

    /** A demand's own page where it has one, else its place on the profile. */
    recommendationHref: (country: string, id: string, hasOwnPage: boolean): string =>
      hasOwnPage ? href(`/countries/${country}/recommendations/${id}/`) : `${countryHref(country)}#${demandAnchor(id)}`,

    /** Where an edition tells of a placement: the country's row, or the page where the country has none. */
    placementHref: ({ year, iso3, state }: Placement): string => reportHref(year, isLeftOut(state) ? undefined : iso3),

    /** Where the glossary explains a placement. */
    placementTermHref: (state: PlacementState): string => glossaryHref(state === 'not-listed' ? 'on-no-list' : state),

    /** Why sources differ on placements of an edition, and what was kept. */
    disputesHref: (year: number): string => `${reportHref(year)}#disputes`,

    /** The page with all strips of a region. */
    regionHref: (region: Region): string => href(`/regions/${region}/`),

    /** The table of all countries in one of its orders, and a group of it where one is given. */
    countryOrderHref: (order: CountryOrder, group?: string): string =>
      href(`/countries/by-${order}/`) + (group === undefined ? '' : `#${countryGroupId(order, group)}`),

    /** The comparison of some countries, by their codes; the form of the page itself sends addresses of this shape. */
    compareHref: (codes: readonly Iso3[]): string => {
      const query = new URLSearchParams(codes.map((code) => ['c', code]));
      return href('/compare/') + (codes.length > 0 ? `?${query}` : '');
    },

    /** Demands on a topic, `prosecution/law`, or on a whole P, in all countries. */
    topicHref: (topic: string): string => href(`/topics/${topic}/`),

    /** A file that stands beside the page of a topic: `demands.csv`. */
    topicFileHref: (topic: string, file: string): string => beside(`/topics/${topic}/`, file),

    /** A file that stands beside a region’s page: `strips.csv`. */
    regionFileHref: (region: Region, file: string): string => beside(`/regions/${region}/`, file),

    /** A file that stands beside a country’s page: `tier-strip.svg`, `profile.json`. */
    countryFileHref: (slug: string, file: string): string => beside(`/countries/${slug}/`, file),

    /** A file that stands beside a demand’s own page: `asked.svg`. */
    recommendationFileHref: (country: string, id: string, file: string): string =>
      beside(`/countries/${country}/recommendations/${id}/`, file),

    /** A file that stands beside the list of editions: `tier-counts.svg`. */
    reportsFileHref: (file: string): string => beside('/reports/', file),

    /** A file that stands beside an edition’s page: `map.svg`. */
    reportFileHref: (year: number, file: string): string => beside(`/reports/${year}/`, file),

    /** What has grown old, stands on one source, or is filed in part; and the place of one country on that page. */
    freshnessHref: (country?: string): string =>
      href('/freshness/') + (country === undefined ? '' : `#${freshnessAnchor(country)}`),

    /** What a reader saves with a country or a region: the list of its files. */
    savedSetHref: (kind: 'countries' | 'regions' | 'whole-regions', name: string): string =>
      href(`/offline/${kind}/${name}.json`),

    /** The log of corrections. */
    correctionsHref: (): string => href('/corrections/'),
  };
});
