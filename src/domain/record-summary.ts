import type { Corpus } from './corpus.ts';
import type { Country } from './country.ts';
import { placedCountries, placementOf } from './edition.ts';
import { tierHistory } from './tier-history.ts';
import { clockFindings, type WatchListRun, watchListRuns } from './watch-list-clock.ts';

/** How sure the whole record is, in numbers. */
export interface RecordSummary {
  placements: number;
  confirmed: { twice: number; once: number };
  deduced: number;
  disputed: number;
  /** Countries of single editions whose placement we could not tell. */
  unknown: number;
  /** Runs on the Watch List from 2009 on that were held against the law of their time. */
  runsJudged: number;
  /** Runs that only a waiver explains, and for which none is noted. */
  withoutWaiver: readonly { country: Country; run: WatchListRun }[];
}

/** Sums up the record of placements: what it rests on, and what cannot be judged for lack of a note. */
export function recordSummary(corpus: Corpus): RecordSummary {
  const placements = corpus.editions.flatMap((edition) =>
    placedCountries(edition).map((code) => placementOf(edition, code)),
  );
  const histories = corpus.countries.map((country) => ({
    country,
    history: tierHistory(corpus.editions, country.iso3, corpus.asOf),
  }));
  return {
    placements: placements.length,
    confirmed: {
      twice: placements.filter((placement) => placement.sources.length > 1).length,
      once: placements.filter((placement) => placement.sources.length === 1).length,
    },
    deduced: placements.filter((placement) => placement.deduced).length,
    disputed: corpus.editions.reduce((sum, edition) => sum + Object.keys(edition.disputes).length, 0),
    unknown: corpus.editions.reduce((sum, edition) => sum + edition.unknown.length, 0),
    runsJudged: histories.reduce((sum, { history }) => sum + watchListRuns(history.cells).length, 0),
    withoutWaiver: histories.flatMap(({ country, history }) =>
      clockFindings(history).flatMap((finding) =>
        finding.kind === 'waiver-not-noted' ? [{ country, run: finding.run }] : [],
      ),
    ),
  };
}
