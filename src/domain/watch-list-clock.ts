import type { Placement } from './edition.ts';
import { FIRST_WATCH_LIST_EDITION, isTier } from './tier.ts';
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
  /**
   * It began in the edition after a Tier 3 that itself followed a run of the longest length. A return that follows another
   * is none: Algeria came back in 2022 and, after another Tier 3, stayed for 2024 and 2025.
   */
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

/** What a law says comes next after a run of this length. */
export function nextStep(run: WatchListRun, law: ClockLaw): NextStep {
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

/**
 * What a country came to in the edition after a run on the list. `off-the-list`: its place was not read, but the Watch List
 * and Tier 3 of that edition were, and it is on neither; `newest`: no later edition is held.
 */
export const RUN_ENDS = [
  'tier-3',
  'better-tier',
  'off-the-list',
  'special-case',
  'left-out',
  'not-known',
  'newest',
] as const;
export type RunEnd = (typeof RUN_ENDS)[number];

/** Reads from the edition after a run what became of it. @param after none where no later edition is held */
export function runEnd(run: WatchListRun, after: Placement | undefined): RunEnd {
  if (!after) return 'newest';
  if (after.year !== run.to + 1) return 'not-known';
  switch (after.state) {
    case 'tier-1':
    case 'tier-2':
      return 'better-tier';
    case 'tier-3':
    case 'special-case':
      return after.state;
    case 'not-covered':
    case 'not-listed':
      return 'left-out';
    default:
      return after.possible.every((tier) => tier === 'tier-1' || tier === 'tier-2') ? 'off-the-list' : 'not-known';
  }
}

/**
 * A placement sequence that the law of its time does not allow, or that cannot be judged for lack of a waiver note.
 * `waiver-not-due`: a waiver is noted where none puts anything off; `downgrade-not-due`: so is an automatic downgrade where
 * the clock had not run out.
 */
export type ClockFinding =
  | { kind: 'watch-list-before-2004'; year: number }
  | { kind: 'run-too-long'; run: WatchListRun; limit: number; section: string }
  | { kind: 'waiver-not-due'; year: number }
  | { kind: 'downgrade-not-due'; year: number }
  | { kind: 'waiver-not-noted'; run: WatchListRun; missing: readonly number[] };

/** The year in which a run became longer than the law of that year's edition allows, if it did. */
function overrun(run: WatchListRun): { law: ClockLaw; limit: number } | undefined {
  for (let year = run.from; year <= run.to; year += 1) {
    const law = clockLawFor(year)!;
    const limit = allowedLength(run, law);
    if (year - run.from + 1 > limit) return { law, limit };
  }
  return undefined;
}

/** The editions of a run that only a waiver explains: those after the second. */
function waivedYears(run: WatchListRun): number[] {
  const first = run.from + clockLawFor(run.from)!.limit;
  return Array.from({ length: Math.max(0, run.to - first + 1) }, (_, index) => first + index);
}

/** Whether a country may have been on the list in the edition before a year, for all that we hold. */
function mayHaveBeenOnList(cells: readonly Placement[], year: number): boolean {
  if (year <= CLOCK_STARTS) return false;
  const before = cells.find((cell) => cell.year === year - 1);
  return !before || before.possible.includes('tier-2-watch-list');
}

/** Whether a waiver can have kept a country on the list: from the third edition on, or where the run may be longer than read. */
function waiverIsPossible(cells: readonly Placement[], { year }: Placement, run: WatchListRun | undefined): boolean {
  return run !== undefined && (waivedYears(run).includes(year) || mayHaveBeenOnList(cells, run.from));
}

/** Whether the clock can have put a country on Tier 3. @param run that of the editions before, if it was on the list */
function downgradeIsPossible(cells: readonly Placement[], cell: Placement, run: WatchListRun | undefined): boolean {
  const law = clockLawFor(cell.year);
  if (cell.state !== 'tier-3' || !law || cell.year < CLOCK_STARTS + law.limit) return false;
  if (run && nextStep(run, law) !== 'may-stay') return true;
  return mayHaveBeenOnList(cells, run?.from ?? cell.year);
}

/** Waivers and automatic downgrades that are noted where the law knows none. */
function notesOutOfPlace(cells: readonly Placement[], runs: readonly WatchListRun[]): ClockFinding[] {
  const placed = cells.filter(({ state }) => isTier(state));
  return placed.flatMap((cell): ClockFinding[] => {
    const { year, notes } = cell;
    const ofTheYear = runs.find(({ from, to }) => from <= year && year <= to);
    const upToIt = runs.find(({ to }) => to === year - 1);
    const findings: ClockFinding[] = [];
    if (notes.includes('waiver') && !waiverIsPossible(cells, cell, ofTheYear))
      findings.push({ kind: 'waiver-not-due', year });
    if (notes.includes('auto-downgrade') && !downgradeIsPossible(cells, cell, upToIt))
      findings.push({ kind: 'downgrade-not-due', year });
    return findings;
  });
}

/**
 * Judges a history against the law of its time (22 USC 7107(b)(2)(D), (F)). All kinds but the last are impossible; the last
 * is a gap in our notes. One note is enough for a run, since a waiver could last two years before 2019.
 */
export function clockFindings(history: TierHistory): ClockFinding[] {
  const tooEarly = history.cells.filter(
    (cell) => cell.state === 'tier-2-watch-list' && cell.year < FIRST_WATCH_LIST_EDITION,
  );
  const findings: ClockFinding[] = tooEarly.map(({ year }) => ({ kind: 'watch-list-before-2004', year }));
  const runs = watchListRuns(history.cells);
  for (const run of runs) {
    const broken = overrun(run);
    const missing = waivedYears(run);
    if (broken) {
      findings.push({ kind: 'run-too-long', run, limit: broken.limit, section: broken.law.section });
    } else if (missing.length > 0 && run.waivers.length === 0) {
      findings.push({ kind: 'waiver-not-noted', run, missing });
    }
  }
  return [...findings, ...notesOutOfPlace(history.cells, runs)];
}
