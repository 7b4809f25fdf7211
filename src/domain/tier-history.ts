import type { Iso3 } from './country.ts';
import { type Edition, editionsAsOf, type Placement, placementOf } from './edition.ts';
import type { PartialDate } from './partial-date.ts';
import { type Direction, directionOf, isTier, type PlacementState, type Tier } from './tier.ts';

/** Consecutive editions with the same placement. */
export interface Spell {
  state: PlacementState;
  from: number;
  to: number;
  editions: number;
}

/** A move between two known placements; `acrossGap` where editions between them place the country nowhere we know. */
export interface Change {
  year: number;
  previousYear: number;
  from: Tier;
  to: Tier;
  direction: Direction;
  acrossGap: boolean;
}

export type KnownPlacement = Placement & { state: Tier };

export interface TierHistory {
  iso3: Iso3;
  /** One placement an edition, oldest first; every edition that was out. */
  cells: readonly Placement[];
  spells: readonly Spell[];
  changes: readonly Change[];
  /** The newest edition in which the tier is known. */
  latest?: KnownPlacement | undefined;
  /** The tier now: that of `latest`, or what a later revision within its year made of it. */
  current?: Tier | undefined;
  /** Editions newer than `latest` whose placement of this country we do not know. */
  unreadSince: readonly Placement[];
}

function spellsOf(cells: readonly Placement[]): Spell[] {
  const spells: Spell[] = [];
  for (const { state, year } of cells) {
    const last = spells.at(-1);
    if (last?.state === state) {
      last.to = year;
      last.editions += 1;
    } else {
      spells.push({ state, from: year, to: year, editions: 1 });
    }
  }
  return spells;
}

export function isKnown(cell: Placement): cell is KnownPlacement {
  return isTier(cell.state);
}

function changesOf(cells: readonly Placement[]): Change[] {
  const known = cells.filter(isKnown);
  const changes: Change[] = [];
  for (const [index, cell] of known.entries()) {
    const before = known[index - 1];
    if (!before || before.state === cell.state) continue;
    changes.push({
      year: cell.year,
      previousYear: before.year,
      from: before.state,
      to: cell.state,
      direction: directionOf(before.state, cell.state),
      acrossGap: cell.year !== before.year + 1,
    });
  }
  return changes;
}

/**
 * Folds the editions that were out on a day into the history of one country's placements.
 * @param asOf `YYYY-MM-DD`; editions released later do not count
 */
export function tierHistory(editions: readonly Edition[], iso3: Iso3, asOf: string): TierHistory {
  const cells = editionsAsOf(editions, asOf).map((edition) => placementOf(edition, iso3));
  const latest = cells.findLast(isKnown);
  return {
    iso3,
    cells,
    spells: spellsOf(cells),
    changes: changesOf(cells),
    latest,
    current: latest?.revisions.at(-1)?.tier ?? latest?.state,
    unreadSince: latest ? cells.slice(cells.indexOf(latest) + 1).filter((cell) => cell.state === 'unknown') : [],
  };
}

/** One clause of the sentence that tells a history. The words are the language's affair; what is worth telling is decided here. */
export type HistoryClause =
  | { kind: 'never-placed' }
  | { kind: 'throughout'; tier: Tier; from: number; to: number; editions: number }
  | { kind: 'spell'; tier: Tier; from: number; to: number; isLast: boolean }
  | { kind: 'opening'; tier: Tier; from: number; to: number }
  | { kind: 'tally'; tier: Tier; editions: number; of: number; since: number }
  | { kind: 'low-point'; years: readonly number[] }
  /** Where it stands, and since which edition without a break. */
  | { kind: 'now'; tier: Tier; from: number; year: number; since: SinceThen }
  | { kind: 'unread'; years: readonly number[]; possible: readonly Tier[] }
  | { kind: 'absent'; since: number }
  /** The newest placement was changed within its year. */
  | { kind: 'revised'; tier: Tier; date: PartialDate };

/** What follows the last known placement: nothing newer is out; newer editions were not read; newer editions have it on no list. */
export type SinceThen = 'newest' | 'unread' | 'absent';

/** Above this number of spells a history is summed up instead of told one by one. */
const SPELLS_TOLD_ONE_BY_ONE = 4;

function mostFrequent(cells: readonly KnownPlacement[]): { tier: Tier; editions: number } {
  const tally = new Map<Tier, number>();
  for (const cell of cells) tally.set(cell.state, (tally.get(cell.state) ?? 0) + 1);
  const [tier, editions] = [...tally].sort((a, b) => b[1] - a[1])[0]!;
  return { tier, editions };
}

/** The first of the editions that have the newest tier, one after the other; one that was not read ends the row. */
function unbrokenSince(cells: readonly KnownPlacement[]): number {
  const latest = cells.at(-1)!;
  const breaks = cells.findLastIndex(
    (cell, index) => cell.state !== latest.state || (cells[index + 1] && cells[index + 1]!.year !== cell.year + 1),
  );
  return cells[breaks + 1]!.year;
}

/** What is told once the opening spell is over: the most frequent tier since, the years on Tier 3, and where it stands. */
function summary(
  cells: readonly KnownPlacement[],
  opening: Spell & { state: Tier },
  sinceThen: SinceThen,
): HistoryClause[] {
  const later = cells.filter((cell) => cell.year > opening.to);
  // Where the opening tier stays the most frequent one, it is counted from the beginning on.
  const isSameTier = mostFrequent(later).tier === opening.state;
  const counted = isSameTier ? cells : later;
  const { tier, editions } = mostFrequent(counted);
  const latest = cells.at(-1)!;
  const from = unbrokenSince(cells);
  // The years with which the history ends are told by where it stands.
  const lowPoints = counted.filter((cell) => cell.state === 'tier-3' && cell.year < from).map((cell) => cell.year);
  return [
    ...(isSameTier ? [] : [{ kind: 'opening', tier: opening.state, from: opening.from, to: opening.to } as const]),
    { kind: 'tally', tier, editions, of: counted.length, since: counted[0]!.year },
    ...(tier !== 'tier-3' && lowPoints.length > 0 ? [{ kind: 'low-point', years: lowPoints } as const] : []),
    { kind: 'now', tier: latest.state, from, year: latest.year, since: sinceThen },
  ];
}

function sinceThenOf(history: TierHistory): SinceThen {
  if (history.unreadSince.length > 0) return 'unread';
  return history.cells.at(-1) === history.latest ? 'newest' : 'absent';
}

function knownClauses(history: TierHistory): HistoryClause[] {
  const known = history.cells.filter(isKnown);
  const spells = spellsOf(known) as (Spell & { state: Tier })[];
  const [first] = spells;
  if (!first) return [{ kind: 'never-placed' }];
  if (spells.length === 1) {
    return [{ kind: 'throughout', tier: first.state, from: first.from, to: first.to, editions: first.editions }];
  }
  if (spells.length > SPELLS_TOLD_ONE_BY_ONE) return summary(known, first, sinceThenOf(history));
  return spells.map((spell, index) => ({
    kind: 'spell',
    tier: spell.state,
    from: spell.from,
    to: spell.to,
    isLast: index === spells.length - 1 && sinceThenOf(history) !== 'absent',
  }));
}

/** Chooses what one sentence says of a history; the clauses are in the order in which they are told. */
export function historyClauses(history: TierHistory): HistoryClause[] {
  const revision = history.latest?.revisions.at(-1);
  const clauses: HistoryClause[] = [
    ...knownClauses(history),
    ...(revision ? [{ kind: 'revised', tier: revision.tier, date: revision.date } as const] : []),
  ];
  const [unread] = history.unreadSince;
  if (unread) {
    const years = history.unreadSince.map((cell) => cell.year);
    return [...clauses, { kind: 'unread', years, possible: unread.possible }];
  }
  const next = history.cells[history.latest ? history.cells.indexOf(history.latest) + 1 : history.cells.length];
  return next ? [...clauses, { kind: 'absent', since: next.year }] : clauses;
}
