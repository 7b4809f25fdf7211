import type { Checklist } from './checklist.ts';
import type { Corpus } from './corpus.ts';
import type { Country, Iso3 } from './country.ts';
import { checklistOf, foldCountryChecklist } from './country-checklist.ts';
import { historyIn } from './country-history.ts';
import type { SourceDocument } from './document.ts';
import { type FigureGroup, foldFigures } from './figures.ts';
import { isOutBy } from './partial-date.ts';
import { type RecordInNumbers, recordInNumbers } from './record-in-numbers.ts';
import { isReadable } from './standing.ts';
import { type HistoryClause, historyClauses, isKnown, type TierHistory, tierHistory } from './tier-history.ts';
import { type ClockReading, watchListClock } from './watch-list-clock.ts';

/** What a profile cannot tell, and why: gaps of ours, never of the reports. */
export interface Gaps {
  /** Editions that place the country and whose narrative we do not hold. */
  missingNarratives: readonly number[];
  /** Narratives that we hold and none of whose recommendations could be read. */
  withoutRecommendations: readonly number[];
  /** Narratives of whose recommendations only a part could be read. */
  partialListings: readonly number[];
}

/** All that a country's page shows. Folded, never stored. */
export interface CountryProfile {
  country: Country;
  asOf: string;
  history: TierHistory;
  /** The clauses of the sentence that tells the history. */
  clauses: readonly HistoryClause[];
  clock: ClockReading;
  /** None where no edition that we hold places the country. */
  numbers?: RecordInNumbers | undefined;
  checklist: Checklist;
  figures: readonly FigureGroup[];
  /** Oldest first. */
  documents: readonly SourceDocument[];
  neighbours: readonly { country: Country; history: TierHistory }[];
  gaps: Gaps;
}

function gapsOf(country: string, history: TierHistory, documents: readonly SourceDocument[]): Gaps {
  const narratives = documents.filter((document) => document.type === 'tip-report' && document.edition !== undefined);
  const held = new Set(narratives.map((document) => document.edition));
  const years = (list: readonly SourceDocument[]) => list.map((document) => document.edition!);
  return {
    missingNarratives: history.cells
      .filter((cell) => isKnown(cell) || cell.state === 'unknown')
      .map((cell) => cell.year)
      .filter((year) => !held.has(year)),
    withoutRecommendations: years(narratives.filter((document) => !isReadable(document, country))),
    partialListings: years(
      narratives.filter((document) => isReadable(document, country) && document.listing === 'partial'),
    ),
  };
}

/**
 * Folds the corpus into the profile of one country.
 * @param asOf `YYYY-MM-DD`: what is published later does not count
 * @throws when the corpus has no such country
 */
export function countryProfile(corpus: Corpus, slug: string, asOf: string = corpus.asOf): CountryProfile {
  const country = corpus.countryBySlug.get(slug);
  if (!country) throw new Error(`No country “${slug}”`);
  const documents = (corpus.documentsByCountry.get(slug) ?? []).filter((document) => isOutBy(document.published, asOf));
  const historyOf = (iso3: Iso3) =>
    asOf === corpus.asOf ? historyIn(corpus, iso3) : tierHistory(corpus.editions, iso3, asOf);
  const history = historyOf(country.iso3);
  return {
    country,
    asOf,
    history,
    clauses: historyClauses(history),
    clock: watchListClock(history),
    numbers: recordInNumbers(history),
    checklist: asOf === corpus.asOf ? checklistOf(corpus, slug) : foldCountryChecklist(corpus, slug, asOf),
    figures: foldFigures(slug, documents, corpus.publishers, asOf),
    documents,
    neighbours: country.neighbours.flatMap((neighbourSlug) => {
      const neighbour = corpus.countryBySlug.get(neighbourSlug);
      return neighbour ? [{ country: neighbour, history: historyOf(neighbour.iso3) }] : [];
    }),
    gaps: gapsOf(slug, history, documents),
  };
}
