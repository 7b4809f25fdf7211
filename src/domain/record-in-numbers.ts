import { type Confirmations, confirmationsOf } from './edition.ts';
import { TIERS, type Tier } from './tier.ts';
import { isKnown, type TierHistory } from './tier-history.ts';

/** A country’s record of placements in numbers, and what it rests on. */
export interface RecordInNumbers {
  /** Editions that are known to place the country. */
  editions: number;
  /** The first and the last of them. */
  years: readonly [number, number];
  /** Editions on each tier, in the order of the tiers, those without any left out. */
  tiers: readonly { tier: Tier; editions: number }[];
  /** Moves between two tiers that compare; more where an edition between two that place the country was not read. */
  moves: { up: number; down: number; atLeast: boolean };
  /** Placements that two or more sources give, those that rest on one, and those that none gives. */
  confirmed: Confirmations & { deduced: number };
  /** Editions of which another source says something else. */
  disputed: readonly number[];
}

/** Counts a history. @returns nothing where no edition that we hold places the country */
export function recordInNumbers(history: TierHistory): RecordInNumbers | undefined {
  const known = history.cells.filter(isKnown);
  const [first] = known;
  if (!first) return undefined;
  const moves = (direction: 'up' | 'down') => history.changes.filter((change) => change.direction === direction).length;
  return {
    editions: known.length,
    years: [first.year, known.at(-1)!.year],
    tiers: TIERS.map((tier) => ({ tier, editions: known.filter((cell) => cell.state === tier).length })).filter(
      ({ editions }) => editions > 0,
    ),
    moves: {
      up: moves('up'),
      down: moves('down'),
      atLeast: history.cells.some(
        ({ state, year }) => state === 'unknown' && year > first.year && year < known.at(-1)!.year,
      ),
    },
    confirmed: { ...confirmationsOf(known), deduced: known.filter((cell) => cell.deduced).length },
    disputed: known.filter((cell) => cell.dispute).map((cell) => cell.year),
  };
}
