import type { Iso3 } from './country.ts';
import { type Edition, placedCountries } from './edition.ts';
import { oncePer } from './once.ts';
import { ascending } from './order.ts';
import { isKnown, type TierHistory, tierHistory } from './tier-history.ts';
import {
  type ClockFinding,
  clockFindings,
  type RunEnd,
  runEnd,
  type WatchListRun,
  watchListRuns,
} from './watch-list-clock.ts';

/** A day after every edition, so that all of them count. */
const END_OF_TIME = '9999-12-31';

/** One country’s placements, held against the law of their time. */
export interface Judgement {
  iso3: Iso3;
  history: TierHistory;
  /** Its runs on the Watch List that the clock counts, and what followed each. */
  runs: readonly { run: WatchListRun; end: RunEnd }[];
  findings: readonly ClockFinding[];
}

/** Holds the placements of every country that an edition places against the law of their time, once. @returns by code */
export const judgeRecord = oncePer((editions: readonly Edition[]): readonly Judgement[] => {
  const codes = new Set(editions.flatMap((edition) => placedCountries(edition)));
  return [...codes].sort(ascending).map((iso3) => {
    const history = tierHistory(editions, iso3, END_OF_TIME);
    const runs = watchListRuns(history.cells).map((run) => ({
      run,
      end: runEnd(
        run,
        history.cells.find((cell) => cell.year > run.to),
      ),
    }));
    return { iso3, history, runs, findings: clockFindings(history) };
  });
});

/** How much of the record was judged. */
export interface JudgedInNumbers {
  countries: number;
  placements: number;
  /** Runs on the Watch List from 2009 on. */
  runs: number;
  /** Runs that only a waiver explains, and for which none is noted. */
  withoutWaiver: number;
}

/** Counts what was judged. */
export function judgedInNumbers(judgements: readonly Judgement[]): JudgedInNumbers {
  const sum = (count: (judgement: Judgement) => number) => judgements.reduce((total, each) => total + count(each), 0);
  return {
    countries: judgements.length,
    placements: sum(({ history }) => history.cells.filter(isKnown).length),
    runs: sum(({ runs }) => runs.length),
    withoutWaiver: sum(({ findings }) => findings.filter(({ kind }) => kind === 'waiver-not-noted').length),
  };
}
