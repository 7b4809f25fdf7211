import type { PlacementState } from '../../domain/tier.ts';

/** A tile of strokes over the ground of a placement, in units of the map. */
export interface MapPattern {
  state: PlacementState;
  size: number;
  /** By how many degrees the strokes lean. */
  turn: number;
  stroke: string;
  width: number;
}

const STRIPE = 'M0 0V10';

/**
 * What tells placements apart for those who do not see colours, and on paper: what is below Tier 2 is striped, a special case
 * is striped the other way, and what is unknown is dotted. Tier 1 and Tier 2 are plain, one dark and one light.
 */
export const PATTERNS: readonly MapPattern[] = [
  { state: 'tier-2-watch-list', size: 10, turn: 45, stroke: STRIPE, width: 4 },
  { state: 'tier-3', size: 10, turn: 45, stroke: STRIPE, width: 3 },
  { state: 'special-case', size: 10, turn: -45, stroke: STRIPE, width: 3 },
  { state: 'unknown', size: 10, turn: 0, stroke: 'M4 5H7', width: 3 },
];

/** The id of a placement’s pattern in the drawing that has it. */
export function patternId(state: PlacementState): string {
  return `map-${state}`;
}
