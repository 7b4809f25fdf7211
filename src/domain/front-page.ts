import type { Corpus } from './corpus.ts';
import type { Country, Region } from './country.ts';
import type { SourceDocument } from './document.ts';
import { type Edition, newestWhole } from './edition.ts';
import { type EditionOverview, editionOverview } from './edition-overview.ts';
import { regionsOf } from './region-overview.ts';

/** A region and how many countries of the record it has. */
export interface RegionSize {
  region: Region;
  countries: number;
}

/** All that the front page shows. */
export interface FrontPage {
  /** The edition of the map: the newest whose lists are not known to lack anyone. None where all are partial. */
  shown?: EditionOverview | undefined;
  /** Editions that are out and newer than the map, of which we hold a part; oldest first. */
  newer: readonly EditionOverview[];
  /** The newest documents, oldest first. */
  documents: readonly SourceDocument[];
  /** Countries with documents, in the order of their slugs. */
  documented: readonly Country[];
  /** Regions with a country, in their order. */
  regions: readonly RegionSize[];
}

const NEWEST_DOCUMENTS = 8;

/** Chooses what a reader who has just arrived sees of the whole record. */
export function frontPage(corpus: Corpus): FrontPage {
  const { editions, countries } = corpus;
  const shown = newestWhole(editions);
  const overviewOf = ({ year }: Edition) => editionOverview(corpus, year);
  return {
    shown: shown && overviewOf(shown),
    newer: editions.filter(({ year }) => !shown || year > shown.year).map(overviewOf),
    documents: corpus.documents.slice(-NEWEST_DOCUMENTS),
    documented: countries.filter(({ slug }) => corpus.documentsByCountry.has(slug)),
    regions: regionsOf(corpus).map((region) => ({
      region,
      countries: countries.filter((country) => country.region === region).length,
    })),
  };
}
