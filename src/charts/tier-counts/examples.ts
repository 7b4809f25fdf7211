import { edition } from '../../domain/testing/builders.ts';
import { TIERS, type Tier } from '../../domain/tier.ts';
import { type EditionCounts, tierCounts } from '../../domain/tier-counts.ts';

/** A chart that shows one thing which charts of counts must be able to show. */
export interface TierCountsExample {
  /** Name of the file of its drawing. */
  id: string;
  shows: string;
  years: readonly EditionCounts[];
  marked?: number;
}

/** @param counts in the order of the tiers */
function counted(year: number, counts: readonly number[], openTiers: readonly Tier[] = []): EditionCounts {
  const lists = Object.fromEntries(
    TIERS.map((tier, at) => [tier, Array.from({ length: counts[at]! }, (_, index) => `${at}${index}`)]),
  );
  const partial = {
    coverage: 'partial' as const,
    completeLists: TIERS.filter((tier) => !openTiers.includes(tier)),
    unknown: ['MLI', 'NER'],
  };
  return tierCounts({ editions: [edition(year, lists, openTiers.length > 0 ? partial : {})], countries: [] })[0]!;
}

function through(from: number, to: number): EditionCounts[] {
  return Array.from({ length: to - from + 1 }, (_, index) =>
    counted(from + index, [
      12 + index,
      47 + 2 * index,
      from + index < 2004 ? 0 : 30 + (index % 5) * 4,
      23 - (index % 7),
      index % 4,
    ]),
  );
}

/** Tests draw and measure these; a new kind of chart begins with a line here. */
export const examples: readonly TierCountsExample[] = [
  {
    id: 'twenty-five-editions',
    shows: 'three pieces, every era, the last edition held in part',
    marked: 2013,
    years: [...through(2001, 2024), counted(2025, [24, 71, 25, 20, 4], ['tier-1', 'tier-2'])],
  },
  { id: 'nine-editions', shows: 'the longest chart in one piece', years: through(2001, 2009) },
  { id: 'ten-editions', shows: 'the shortest chart in two pieces', years: through(2009, 2018) },
  { id: 'before-the-watch-list', shows: 'no bar where there was no such tier', years: through(2002, 2005) },
  { id: 'one-edition', shows: 'a single column', years: [counted(2010, [1, 2, 3, 4, 5])], marked: 2010 },
  { id: 'nobody-on-a-tier', shows: 'nought as a number without a bar', years: [counted(2010, [0, 120, 0, 1, 0])] },
  { id: 'all-open', shows: 'an edition none of whose lists is whole', years: [counted(2010, [3, 4, 5, 6, 7], TIERS)] },
];
