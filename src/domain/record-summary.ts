import type { Corpus } from './corpus.ts';
import type { Country } from './country.ts';
import { type Confirmations, confirmationsOf, placedCountries, placementOf, unknownIn } from './edition.ts';
import { ascending } from './order.ts';
import { type JudgedInNumbers, judgedInNumbers, judgeRecord } from './record-judgement.ts';
import { RUN_ENDS, type RunEnd, type WatchListRun } from './watch-list-clock.ts';

/** Runs of one length, by what followed them. */
export interface RunsOfLength {
  /** Editions in a row. */
  length: number;
  total: number;
  ends: Readonly<Record<RunEnd, number>>;
}

/** A run that only a waiver explains, and for which no source notes one. */
export interface RunWithoutWaiver {
  country: Country;
  run: WatchListRun;
  end: RunEnd;
  /** The editions for which a note is missing. */
  missing: readonly number[];
}

/** How sure the whole record is, in numbers. */
export interface RecordSummary {
  placements: number;
  confirmed: Confirmations;
  deduced: number;
  disputed: number;
  /** Countries of single editions whose placement we could not tell. */
  unknown: number;
  /** What was held against the law of its time. */
  judged: JudgedInNumbers;
  /** Runs on the Watch List from 2009 on, shortest first. */
  runs: readonly RunsOfLength[];
  /** In the order of the countries’ slugs. */
  withoutWaiver: readonly RunWithoutWaiver[];
}

function byLength(ends: readonly { run: WatchListRun; end: RunEnd }[]): RunsOfLength[] {
  const lengths = [...new Set(ends.map(({ run }) => run.length))].sort((a, b) => a - b);
  return lengths.map((length) => {
    const same = ends.filter(({ run }) => run.length === length);
    const counts = RUN_ENDS.map((end) => [end, same.filter((each) => each.end === end).length]);
    return { length, total: same.length, ends: Object.fromEntries(counts) as Record<RunEnd, number> };
  });
}

/** Sums up the record of placements: what it rests on, and what cannot be judged for lack of a note. */
export function recordSummary(corpus: Corpus): RecordSummary {
  const placements = corpus.editions.flatMap((edition) =>
    placedCountries(edition).map((code) => placementOf(edition, code)),
  );
  const judgements = judgeRecord(corpus.editions);
  return {
    placements: placements.length,
    confirmed: confirmationsOf(placements),
    deduced: placements.filter((placement) => placement.deduced).length,
    disputed: corpus.editions.reduce((sum, edition) => sum + Object.keys(edition.disputes).length, 0),
    unknown: corpus.editions.reduce((sum, edition) => sum + unknownIn(edition, corpus.countries).length, 0),
    judged: judgedInNumbers(judgements),
    runs: byLength(judgements.flatMap(({ runs }) => runs)),
    withoutWaiver: judgements
      .flatMap(({ iso3, runs, findings }) => {
        const country = corpus.countryByIso3.get(iso3);
        if (!country) return [];
        return findings.flatMap((finding) => {
          if (finding.kind !== 'waiver-not-noted') return [];
          const { run, missing } = finding;
          return [{ country, run, missing, end: runs.find((other) => other.run.from === run.from)!.end }];
        });
      })
      .sort((a, b) => ascending(a.country.slug, b.country.slug) || a.run.from - b.run.from),
  };
}
