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
  description: {
    en: `How many countries and territories our list of ${tier} holds.`,
    fr: `Combien de pays et de territoires contient notre liste ${tier}.`,
  },
  value: ({ placements }) => placements[tier].length,
}));

const publishedCounts: Column<Edition>[] = (['total', ...TIERS] as const).map((what) => ({
  name: `published_${what === 'total' ? what : columnName(what)}`,
  type: 'integer',
  description:
    what === 'total'
      ? {
          en: 'How many the report places by a published count, to hold our lists against.',
          fr: 'Combien le rapport en classe selon un total publié, auquel comparer nos listes.',
        }
      : {
          en: `How many of them are on ${what} by that count.`,
          fr: `Combien d’entre eux sont dans ${what} selon ce total.`,
        },
  whenEmpty: { en: 'No such count was found.', fr: 'Aucun total de ce genre n’a été trouvé.' },
  value: (edition) => edition.publishedCounts?.[what] ?? null,
}));

export const editions = defineTable<Edition>({
  name: 'editions',
  title: { en: 'Editions', fr: 'Éditions' },
  description: {
    en: 'One row for each TIP Report, oldest first, and how much of its lists we hold.',
    fr: 'Une ligne par rapport TIP, du plus ancien au plus récent, et la part de ses listes dont nous disposons.',
  },
  key: ['year'],
  // Those whose place is unknown are told by name.
  entries: ({ editions, countries }) =>
    editions.map((edition) => ({ ...edition, unknown: unknownIn(edition, countries) })),
  columns: [
    {
      name: 'year',
      type: 'integer',
      description: { en: 'The year on the report.', fr: 'L’année qui figure sur le rapport.' },
      value: ({ year }) => year,
    },
    {
      name: 'released',
      type: 'date',
      description: { en: 'When it came out.', fr: 'Date de parution.' },
      whenEmpty: { en: 'Not known.', fr: 'Non connue.' },
      value: ({ released }) => released ?? null,
    },
    {
      name: 'period',
      type: 'period',
      description: {
        en: 'The reporting period, where a source states it. It is never concluded from the year.',
        fr: 'La période considérée, si une source l’indique. Elle n’est jamais déduite de l’année.',
      },
      whenEmpty: { en: 'No source that we read states it.', fr: 'Aucune source que nous ayons lue ne l’indique.' },
      value: ({ period }) => period ?? null,
    },
    {
      name: 'coverage',
      type: 'text',
      values: COVERAGES,
      meanings: (t) => t.coverage,
      description: { en: 'How much of its lists we hold.', fr: 'La part de ses listes dont nous disposons.' },
      value: ({ coverage }) => coverage,
    },
    {
      name: 'complete_lists',
      type: 'text',
      isList: true,
      values: TIERS,
      meanings: (t) => t.state,
      description: {
        en: 'In a partial edition, the lists that are whole: a country missing from the edition is on none of them.',
        fr: 'Dans une édition partielle, les listes qui sont entières : un pays absent de l’édition ne figure sur aucune d’elles.',
      },
      whenEmpty: { en: 'None, or the edition is not partial.', fr: 'Aucune, ou l’édition n’est pas partielle.' },
      value: ({ completeLists }) => completeLists,
    },
    {
      name: 'sources',
      type: 'text',
      isList: true,
      refersTo: 'sources.source',
      description: {
        en: 'The sources that confirm its placements.',
        fr: 'Les sources qui confirment ses classements.',
      },
      value: ({ sources }) => sources.map(({ id }) => id),
    },
    {
      name: 'placement_count',
      type: 'integer',
      description: {
        en: 'How many countries and territories our lists place.',
        fr: 'Combien de pays et de territoires nos listes classent.',
      },
      value: (edition) => placedCountries(edition).length,
    },
    ...heldCounts,
    {
      name: 'deduced_count',
      type: 'integer',
      description: {
        en: 'How many of these placements were concluded from complete lists of the other tiers.',
        fr: 'Combien de ces classements ont été déduits des listes complètes des autres catégories.',
      },
      value: ({ deduced }) => deduced.length,
    },
    {
      name: 'unknown_count',
      type: 'integer',
      description: {
        en: 'Of how many countries we could not tell whether the report ranks them, or where.',
        fr: 'Pour combien de pays nous n’avons pas pu dire si le rapport les classe, ni où.',
      },
      value: ({ unknown }) => unknown.length,
    },
    ...publishedCounts,
    {
      name: 'published_source',
      type: 'text',
      description: { en: 'Who published these counts.', fr: 'Qui a publié ces totaux.' },
      whenEmpty: { en: 'No such count was found.', fr: 'Aucun total de ce genre n’a été trouvé.' },
      value: (edition) => english(edition.publishedCounts?.source),
    },
  ],
});
