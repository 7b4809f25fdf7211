import type { Iso3, Region } from '../domain/country.ts';
import type { CountryOrder } from '../domain/country-index.ts';
import { documentSlug, homeCountry, type SourceDocument } from '../domain/document.ts';
import type { Placement } from '../domain/edition.ts';
import { isLeftOut, type PlacementState } from '../domain/tier.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page under the site's base path. `path` begins with a slash. */
export function href(path: string): string {
  return `${BASE}${path}`;
}

export function countryHref(slug: string): string {
  return href(`/countries/${slug}/`);
}

export function documentHref(document: SourceDocument): string {
  return href(`/countries/${homeCountry(document)}/documents/${documentSlug(document)}/`);
}

/** The place of a demand on its country's profile; prefixed, so that none is called like a section of the page. */
export function demandAnchor(id: string): string {
  return `demand-${id}`;
}

/** A demand's own page where it has one, else its place on the profile. */
export function recommendationHref(country: string, id: string, hasOwnPage: boolean): string {
  return hasOwnPage
    ? href(`/countries/${country}/recommendations/${id}/`)
    : `${countryHref(country)}#${demandAnchor(id)}`;
}

/** An edition's page, and the place of a country on it where one is given by its code. */
export function reportHref(year: number, iso3?: string): string {
  return href(`/reports/${year}/`) + (iso3 ? `#${iso3}` : '');
}

/** Where an edition tells of a placement: the country's row, or the page where the country has none. */
export function placementHref({ year, iso3, state }: Placement): string {
  return reportHref(year, isLeftOut(state) ? undefined : iso3);
}

/** Where the glossary explains a placement. */
export function placementTermHref(state: PlacementState): string {
  return glossaryHref(state === 'not-listed' ? 'on-no-list' : state);
}

/** Why sources differ on placements of an edition, and what was kept. */
export function disputesHref(year: number): string {
  return `${reportHref(year)}#disputes`;
}

/** The page with all strips of a region. */
export function regionHref(region: Region): string {
  return href(`/regions/${region}/`);
}

/** The place of a group in the table of all countries in one of its orders. No id begins with a digit. */
export function countryGroupId(order: CountryOrder, group: string): string {
  return order === 'watch-list' ? `years-${group}` : group;
}

/** The table of all countries in one of its orders, and a group of it where one is given. */
export function countryOrderHref(order: CountryOrder, group?: string): string {
  return href(`/countries/by-${order}/`) + (group === undefined ? '' : `#${countryGroupId(order, group)}`);
}

/** A file that stands beside a region’s page: `strips.csv`. */
export function regionFileHref(region: Region, file: string): string {
  return href(`/regions/${region}/${file}`);
}

/** The comparison of some countries, by their codes; the form of the page itself sends addresses of this shape. */
export function compareHref(codes: readonly Iso3[]): string {
  const query = new URLSearchParams(codes.map((code) => ['c', code]));
  return href('/compare/') + (codes.length > 0 ? `?${query}` : '');
}

/** A file of the open data, `placements.csv`. */
export function dataHref(file: string): string {
  return href(`/data/${file}`);
}

/** A file that stands beside a country’s page: `tier-strip.svg`, `profile.json`. */
export function countryFileHref(slug: string, file: string): string {
  return href(`/countries/${slug}/${file}`);
}

/** A file that stands beside a demand’s own page: `asked.svg`. */
export function recommendationFileHref(country: string, id: string, file: string): string {
  return href(`/countries/${country}/recommendations/${id}/${file}`);
}

/** A file that stands beside an edition’s page: `map.svg`. */
export function reportFileHref(year: number, file: string): string {
  return href(`/reports/${year}/${file}`);
}

export function glossaryHref(term: string): string {
  return href(`/glossary/#${term}`);
}

/** The place of a country on the board of what needs work. */
export function freshnessAnchor(country: string): string {
  return `country-${country}`;
}

/** What has grown old, stands on one source, or is filed in part; and the place of one country on that page. */
export function freshnessHref(country?: string): string {
  return href('/freshness/') + (country === undefined ? '' : `#${freshnessAnchor(country)}`);
}

/** The log of corrections. */
export function correctionsHref(): string {
  return href('/corrections/');
}
