/**
 * The placements that a TIP Report gives, best first; `special-case` is ranked in no tier.
 * Tiers: 22 USC 7107(b)(1). Special cases are the Department's practice and stand in no statute.
 */
export const TIERS = ['tier-1', 'tier-2', 'tier-2-watch-list', 'tier-3', 'special-case'] as const;
export type Tier = (typeof TIERS)[number];

/**
 * Why a country has no tier in an edition. The three are different things and are never shown alike:
 * `not-covered`, a fact: the edition's list is complete and the country is not on it;
 * `not-listed`, on no list we hold, of an edition whose lists are assumed to be whole;
 * `unknown`, a gap of ours: ranked or not, and where, we could not tell.
 */
export const ABSENCES = ['not-covered', 'not-listed', 'unknown'] as const;
export type Absence = (typeof ABSENCES)[number];

export type PlacementState = Tier | Absence;

/** Every state that an edition can give a country, in the order in which the site lists them. */
export const PLACEMENT_STATES: readonly PlacementState[] = [...TIERS, ...ABSENCES];

/** The one character that a cell carries, so that no placement is told by colour alone. */
export const TIER_LETTER: Readonly<Record<PlacementState, string>> = {
  'tier-1': '1',
  'tier-2': '2',
  'tier-2-watch-list': 'W',
  'tier-3': '3',
  'special-case': 'S',
  'not-covered': '–',
  'not-listed': '·',
  unknown: '?',
};

const RANK: Readonly<Record<Tier, number | undefined>> = {
  'tier-1': 1,
  'tier-2': 2,
  'tier-2-watch-list': 3,
  'tier-3': 4,
  'special-case': undefined,
};

export function isTier(state: PlacementState): state is Tier {
  return (TIERS as readonly string[]).includes(state);
}

/** Whether an edition leaves a country out, as far as we hold its lists, and so tells nothing of it. */
export function isLeftOut(state: PlacementState): boolean {
  return state === 'not-covered' || state === 'not-listed';
}

export type Direction = 'up' | 'down' | 'same' | 'not-comparable';

/** Which way a move goes: `up` is towards Tier 1. A special case is in no order with the tiers. */
export function directionOf(from: Tier, to: Tier): Direction {
  if (from === to) return 'same';
  const [before, after] = [RANK[from], RANK[to]];
  if (before === undefined || after === undefined) return 'not-comparable';
  return after < before ? 'up' : 'down';
}

/** A change in the rules after which cells do not compare with the ones before. */
export interface Era {
  /** The first edition under the rule. */
  from: number;
  id: 'first-report' | 'restrictions' | 'watch-list' | 'wider-coverage' | 'automatic-downgrade' | 'waiver-cut';
  /** The law or the practice that made it. */
  source: string;
}

/** The eras of the report, oldest first. */
export const ERAS: readonly Era[] = [
  { from: 2001, id: 'first-report', source: 'P.L. 106-386' },
  { from: 2003, id: 'restrictions', source: '22 USC 7107(d)' },
  { from: 2004, id: 'watch-list', source: 'P.L. 108-193' },
  { from: 2009, id: 'wider-coverage', source: 'P.L. 110-457' },
  { from: 2011, id: 'automatic-downgrade', source: '22 USC 7107(b)(2)(D)' },
  { from: 2019, id: 'waiver-cut', source: 'P.L. 115-427' },
];

/** The first edition with a Tier 2 Watch List (P.L. 108-193): a Watch List cell before it is an error. */
export const FIRST_WATCH_LIST_EDITION = 2004;

/** Whether the edition of a year could give a tier. */
export function existedIn(year: number, tier: Tier): boolean {
  return tier !== 'tier-2-watch-list' || year >= FIRST_WATCH_LIST_EDITION;
}
