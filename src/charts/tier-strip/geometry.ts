import { scalePoint } from 'd3';
import type { Placement } from '../../domain/edition.ts';
import { ERAS, type Era, type PlacementState, TIER_LETTER, type Tier } from '../../domain/tier.ts';
import { columnScale, rounded } from '../columns.ts';

/** One edition, placed in pixels of its segment. */
export interface StripCell {
  placement: Placement;
  letter: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line where the rules change, and what it is called. */
export interface StripEra {
  era: Era;
  x: number;
}

/** A piece of the strip: side by side they make one strip, one below the other they stay legible on a narrow screen. */
export interface StripSegment {
  from: number;
  to: number;
  width: number;
  height: number;
  cells: readonly StripCell[];
  /** Moves between two tiers, as short vertical lines; the last may lead to the next piece. */
  steps: readonly { x: number; from: number; to: number }[];
  eras: readonly StripEra[];
  /** Baseline of the years under the cells. */
  axisY: number;
}

const CELL = { width: 36, height: 24, gap: 2 } as const;
const LEVELS = ['tier-1', 'tier-2', 'tier-2-watch-list', 'tier-3'] as const;
const TOP = 24;
const LEVEL_STEP = 27;
const AXIS = 20;

/** A drawing says what changed in words; these two say what a reader of the strip needs, the rest stands on the methodology page. */
const MARKED_ERAS: readonly Era['id'][] = ['watch-list', 'automatic-downgrade', 'waiver-cut'];

const levelY = scalePoint<string>()
  .domain(LEVELS)
  .range([TOP, TOP + LEVEL_STEP * (LEVELS.length - 1)]);

/** What is in no tier stands in the middle, on no level. */
const OFF_LEVEL = TOP + (LEVEL_STEP * (LEVELS.length - 1)) / 2;

function hasLevel(state: PlacementState): boolean {
  return levelY(state) !== undefined;
}

function yOf(state: PlacementState): number {
  return levelY(state) ?? OFF_LEVEL;
}

/** The top of the cells of each tier, best first. */
export const STRIP_LEVELS: readonly { tier: Tier; y: number }[] = LEVELS.map((tier) => ({ tier, y: yOf(tier) }));

/** @param next the placement that the following piece begins with */
function layOut(placements: readonly Placement[], next?: Placement): StripSegment {
  const width = placements.length * CELL.width;
  const years = placements.map((placement) => placement.year);
  const x = columnScale(years, 0, CELL);
  const cells = placements.map((placement) => ({
    placement,
    letter: TIER_LETTER[placement.state],
    x: rounded(x(placement.year)!),
    y: yOf(placement.state),
    width: rounded(x.bandwidth()),
    height: CELL.height,
  }));
  const height = TOP + LEVEL_STEP * (LEVELS.length - 1) + CELL.height + AXIS;
  return {
    from: placements[0]!.year,
    to: placements.at(-1)!.year,
    width,
    height,
    cells,
    steps: [...placements.slice(1), next].flatMap((after, index) => {
      const before = placements[index]!;
      if (!after || !hasLevel(before.state) || !hasLevel(after.state) || before.state === after.state) return [];
      const levels = [yOf(before.state), yOf(after.state)];
      return [
        {
          x: Math.min((index + 1) * CELL.width, width - 0.5),
          from: Math.min(...levels) + CELL.height,
          to: Math.max(...levels),
        },
      ];
    }),
    eras: ERAS.filter((era) => MARKED_ERAS.includes(era.id)).flatMap((era) => {
      const at = cells.find((cell) => cell.placement.year === era.from);
      return at ? [{ era, x: Math.max(0.5, at.x - CELL.gap / 2) }] : [];
    }),
    axisY: height - 5,
  };
}

/** How many pieces a strip is cut into; three pieces of eight or nine editions fit 320 pixels with letters of 11. */
const SEGMENTS = 3;

/** Shorter strips stay in one piece. */
const SHORTEST_SEGMENT = 4;

/**
 * Lays out a country's placements, one cell an edition, one level a tier: up is better.
 * @param placements oldest first, at least one
 */
export function tierStrip(placements: readonly Placement[]): StripSegment[] {
  if (placements.length < SEGMENTS * SHORTEST_SEGMENT) return [layOut(placements)];
  const cuts = Array.from({ length: SEGMENTS + 1 }, (_, index) => Math.ceil((index * placements.length) / SEGMENTS));
  return cuts.slice(1).map((end, index) => layOut(placements.slice(cuts[index], end), placements[end]));
}
