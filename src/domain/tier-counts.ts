import type { Corpus } from './corpus.ts';
import { type Coverage, unknownIn } from './edition.ts';
import type { PartialDate } from './partial-date.ts';
import { TIERS, type Tier } from './tier.ts';

/** How many countries one edition puts on a tier. */
export interface TierCount {
  tier: Tier;
  count: number;
  /** The list is not whole: the edition is partial, and this is none of its complete lists. */
  isOpen: boolean;
}

/** One edition in numbers. */
export interface EditionCounts {
  year: number;
  released?: PartialDate | undefined;
  coverage: Coverage;
  /** In the order of the tiers. */
  tiers: readonly TierCount[];
  total: number;
  /** Countries whose place we could not tell. */
  unknown: number;
}

/** Counts the placements of each edition as its lists give them. @returns oldest first */
export function tierCounts({ editions, countries }: Pick<Corpus, 'editions' | 'countries'>): EditionCounts[] {
  return editions
    .map((edition) => {
      const tiers = TIERS.map((tier) => ({
        tier,
        count: edition.placements[tier].length,
        isOpen: edition.coverage === 'partial' && !edition.completeLists.includes(tier),
      }));
      return {
        year: edition.year,
        released: edition.released,
        coverage: edition.coverage,
        tiers,
        total: tiers.reduce((sum, { count }) => sum + count, 0),
        unknown: unknownIn(edition, countries).length,
      };
    })
    .sort((a, b) => a.year - b.year);
}
