import { COVERAGES, type Edition, placedCountries, unknownIn } from '../../domain/edition.ts';
import { TIERS, type Tier } from '../../domain/tier.ts';
import { type Column, defineTable } from '../table.ts';
import { english } from './shared.ts';

/** `tier-2-watch-list` → `tier_2_watch_list` */
function columnName(tier: Tier): string {
  return tier.replaceAll('-', '_');
}

const heldCounts: Column<Edition>[] = TIERS.map((tier) => ({
  name: `${columnName(tier)}_count`,
  type: 'integer',
  description: `How many countries and territories our list of ${tier} holds.`,
  value: ({ placements }) => placements[tier].length,
}));

const publishedCounts: Column<Edition>[] = (['total', ...TIERS] as const).map((what) => ({
  name: `published_${what === 'total' ? what : columnName(what)}`,
  type: 'integer',
  description:
    what === 'total'
      ? 'How many the report places by a published count, to hold our lists against.'
      : `How many of them are on ${what} by that count.`,
  whenEmpty: 'No such count was found.',
  value: (edition) => edition.publishedCounts?.[what] ?? null,
}));

export const editions = defineTable<Edition>({
  name: 'editions',
  title: 'Editions',
  description: 'One row for each TIP Report, oldest first, and how much of its lists we hold.',
  key: ['year'],
  // Those whose place is unknown are told by name.
  entries: ({ editions, countries }) =>
    editions.map((edition) => ({ ...edition, unknown: unknownIn(edition, countries) })),
  columns: [
    { name: 'year', type: 'integer', description: 'The year on the report.', value: ({ year }) => year },
    {
      name: 'released',
      type: 'date',
      description: 'When it came out.',
      whenEmpty: 'Not known.',
      value: ({ released }) => released ?? null,
    },
    {
      name: 'period',
      type: 'period',
      description: 'The reporting period, where a source states it. It is never concluded from the year.',
      whenEmpty: 'No source that we read states it.',
      value: ({ period }) => period ?? null,
    },
    {
      name: 'coverage',
      type: 'text',
      values: COVERAGES,
      meanings: (t) => t.coverage,
      description: 'How much of its lists we hold.',
      value: ({ coverage }) => coverage,
    },
    {
      name: 'complete_lists',
      type: 'text',
      isList: true,
      values: TIERS,
      meanings: (t) => t.state,
      description:
        'In a partial edition, the lists that are whole: a country missing from the edition is on none of them.',
      whenEmpty: 'None, or the edition is not partial.',
      value: ({ completeLists }) => completeLists,
    },
    {
      name: 'sources',
      type: 'text',
      isList: true,
      refersTo: 'sources.source',
      description: 'The sources that confirm its placements.',
      value: ({ sources }) => sources.map(({ id }) => id),
    },
    {
      name: 'placement_count',
      type: 'integer',
      description: 'How many countries and territories our lists place.',
      value: (edition) => placedCountries(edition).length,
    },
    ...heldCounts,
    {
      name: 'deduced_count',
      type: 'integer',
      description: 'How many of these placements were concluded from complete lists of the other tiers.',
      value: ({ deduced }) => deduced.length,
    },
    {
      name: 'unknown_count',
      type: 'integer',
      description: 'Of how many countries we could not tell whether the report ranks them, or where.',
      value: ({ unknown }) => unknown.length,
    },
    ...publishedCounts,
    {
      name: 'published_source',
      type: 'text',
      description: 'Who published these counts.',
      whenEmpty: 'No such count was found.',
      value: (edition) => english(edition.publishedCounts?.source),
    },
  ],
});
