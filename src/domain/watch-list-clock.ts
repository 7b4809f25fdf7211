import type { Placement } from './edition.ts';
import { FIRST_WATCH_LIST_EDITION } from './tier.ts';
import type { TierHistory } from './tier-history.ts';

/** How long a country may stay on the Tier 2 Watch List, by the law that an edition stands under. */
export interface ClockLaw {
  /** The first edition under this version of the law. */
  from: number;
  /** Consecutive editions on the list after which Tier 3 follows. */
  limit: number;
  /** Editions by which a waiver can put Tier 3 off. */
  waiverEditions: number;
  /** Whether a country that came back from Tier 3 after used-up waivers may stay for one edition only. */
  returnRule: boolean;
  section: string;
  publicLaw: string;
}

/**
 * The versions of the law, oldest first. The count begins with the edition of 2009 (P.L. 110-457); the first that it
 * could downgrade is that of 2011. That the waiver was cut to one year by P.L. 115-427 is inferred from the text in force.
 */
export const CLOCK_LAWS: readonly ClockLaw[] = [
  {
    from: 2009,
    limit: 2,
    waiverEditions: 2,
    returnRule: false,
    section: '22 USC 7107(b)(2)(D)',
    publicLaw: 'P.L. 110-457',
  },
  {
    from: 2019,
    limit: 2,
    waiverEditions: 1,
    returnRule: true,
    section: '22 USC 7107(b)(2)(D), (F)',
    publicLaw: 'P.L. 115-427',
  },
];

/** The first edition that counts towards the clock. */
export const CLOCK_STARTS = CLOCK_LAWS[0]!.from;

/** The law that an edition stands under; none before the clock began. */
export function clockLawFor(year: number): ClockLaw | undefined {
  return CLOCK_LAWS.findLast((law) => law.from <= year);
}

/** The longest run of editions on the list that a law allows: 4 before 2019, 3 since. */
export function longestRun(law: ClockLaw): number {
  return law.limit + law.waiverEditions;
}

/** Consecutive editions on the Watch List, counted from 2009 on. */
export interface WatchListRun {
  from: number;
  to: number;
  length: number;
  /** Years of the run for which a source notes a waiver. Our notes are incomplete. */
  waivers: readonly number[];
  /** It began in the edition after a Tier 3 that itself followed a run of the longest length. */
  isReturn: boolean;
}

function followsExhaustedRun(cells: readonly Placement[], start: number, earlier: WatchListRun | undefined): boolean {
  let index = start - 1;
  while (cells[index]?.state === 'tier-3') index -= 1;
  const sawTier3 = index < start - 1;
  const before = cells[index];
  if (!sawTier3 || !earlier || !before || earlier.to !== before.year) return false;
  return earlier.length >= longestRun(clockLawFor(earlier.to)!);
}

/** Finds the runs on the Watch List that the clock counts, oldest first. */
export function watchListRuns(cells: readonly Placement[]): WatchListRun[] {
  const runs: WatchListRun[] = [];
  for (const [index, cell] of cells.entries()) {
    if (cell.state !== 'tier-2-watch-list' || cell.year < CLOCK_STARTS) continue;
    const last = runs.at(-1);
    const waivers = cell.notes.includes('waiver') ? [cell.year] : [];
    if (last?.to === cell.year - 1) {
      runs[runs.length - 1] = {
        ...last,
        to: cell.year,
        length: last.length + 1,
        waivers: [...last.waivers, ...waivers],
      };
    } else {
      const isReturn = followsExhaustedRun(cells, index, last);
      runs.push({ from: cell.year, to: cell.year, length: 1, waivers, isReturn });
    }
  }
  return runs;
}

/**
 * What the law says comes next for a country on the list.
 * `may-stay`: a further edition is possible without a waiver; `waiver-or-tier-3`: the next edition is Tier 3 unless it is
 * waived; `tier-3`: the law leaves no further edition on the list. A rise to Tier 2 or Tier 1 is always possible.
 */
export type NextStep = 'may-stay' | 'waiver-or-tier-3' | 'tier-3';

export type ClockReading =
  /** Not on the list in the newest edition that is known, or left out of the newer ones. */
  | { state: 'off'; lastRun?: WatchListRun | undefined }
  /** On the list in the newest edition that is out. */
  | { state: 'running'; run: WatchListRun; law: ClockLaw; next: NextStep }
  /** On the list when last read; a newer edition was not read, but its Watch List was, and the country is not on it. */
  | { state: 'stopped'; run: WatchListRun; law: ClockLaw; stoppedBy: Placement }
  /** On the list when last read, but editions after it, or right before the run, were not read. No forecast. */
  | { state: 'not-known'; run: WatchListRun; law: ClockLaw; unread: readonly number[] };

/** How many editions in a row a law allows this run: one on the return from Tier 3, else the longest run. */
function allowedLength(run: WatchListRun, law: ClockLaw): number {
  return law.returnRule && run.isReturn ? 1 : longestRun(law);
}

function nextStep(run: WatchListRun, law: ClockLaw): NextStep {
  if (run.length >= allowedLength(run, law)) return 'tier-3';
  return run.length >= law.limit ? 'waiver-or-tier-3' : 'may-stay';
}

/** Editions right before a run whose placement is unknown and may have been the Watch List: the run may be longer. */
function unreadBefore(cells: readonly Placement[], run: WatchListRun): Placement[] {
  const before = cells.slice(
    0,
    cells.findIndex((cell) => cell.year === run.from),
  );
  const lastRead = before.findLastIndex((cell) => !cell.possible.includes('tier-2-watch-list'));
  return before.slice(lastRead + 1).filter((cell) => cell.year >= CLOCK_STARTS);
}

/**
 * Reads the watch-list clock from a history (22 USC 7107(b)(2)(D), (F)): our calculation, no forecast for an edition that
 * is out but that we do not hold.
 */
export function watchListClock(history: TierHistory): ClockReading {
  const lastRun = watchListRuns(history.cells).at(-1);
  const law = lastRun && clockLawFor(lastRun.to);
  if (!lastRun || !law || history.latest?.year !== lastRun.to) return { state: 'off', lastRun };
  const stoppedBy = history.unreadSince.find((cell) => !cell.possible.includes('tier-2-watch-list'));
  if (stoppedBy) return { state: 'stopped', run: lastRun, law, stoppedBy };
  const unread = [...unreadBefore(history.cells, lastRun), ...history.unreadSince].map((cell) => cell.year);
  if (unread.length > 0) return { state: 'not-known', run: lastRun, law, unread };
  if (history.cells.at(-1)?.year !== lastRun.to) return { state: 'off', lastRun };
  return { state: 'running', run: lastRun, law, next: nextStep(lastRun, law) };
}

/** A placement sequence that the law of its time does not allow, or that cannot be judged for lack of a waiver note. */
export type ClockFinding =
  | { kind: 'watch-list-before-2004'; year: number }
  | { kind: 'run-too-long'; run: WatchListRun; limit: number; section: string }
  | { kind: 'waiver-not-noted'; run: WatchListRun };

/** The year in which a run became longer than the law of that year's edition allows, if it did. */
function overrun(run: WatchListRun): { law: ClockLaw; limit: number } | undefined {
  for (let year = run.from; year <= run.to; year += 1) {
    const law = clockLawFor(year)!;
    const limit = allowedLength(run, law);
    if (year - run.from + 1 > limit) return { law, limit };
  }
  return undefined;
}

/** Judges a history against the law of its time. The two first kinds are impossible; the last is a gap in our notes. */
export function clockFindings(history: TierHistory): ClockFinding[] {
  const tooEarly = history.cells.filter(
    (cell) => cell.state === 'tier-2-watch-list' && cell.year < FIRST_WATCH_LIST_EDITION,
  );
  const findings: ClockFinding[] = tooEarly.map(({ year }) => ({ kind: 'watch-list-before-2004', year }));
  for (const run of watchListRuns(history.cells)) {
    const broken = overrun(run);
    if (broken) {
      findings.push({ kind: 'run-too-long', run, limit: broken.limit, section: broken.law.section });
    } else if (run.length > clockLawFor(run.to)!.limit && run.waivers.length === 0) {
      findings.push({ kind: 'waiver-not-noted', run });
    }
  }
  return findings;
}
