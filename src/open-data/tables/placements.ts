import type { Corpus } from '../../domain/corpus.ts';
import type { Country } from '../../domain/country.ts';
import { historyIn } from '../../domain/country-history.ts';
import { PLACEMENT_NOTES, type Placement, type Revision } from '../../domain/edition.ts';
import { PLACEMENT_STATES, TIERS, type Tier } from '../../domain/tier.ts';
import { defineTable } from '../table.ts';
import { byCode, CODES, countryColumns, english, TIER_CODES } from './shared.ts';

interface Placed {
  country: Country;
  placement: Placement;
}

const year = {
  name: 'year',
  type: 'integer',
  refersTo: 'editions.year',
  description: 'The edition: the year on the report.',
} as const;

function everyPlacement(corpus: Corpus): Placed[] {
  return byCode(corpus).flatMap((country) =>
    historyIn(corpus, country.iso3).cells.map((placement) => ({ country, placement })),
  );
}

export const placements = defineTable<Placed>({
  name: 'placements',
  title: 'Placements',
  description:
    'One row for each country and edition, also where the edition places the country nowhere: then state says why. The rows with a code are the placements.',
  key: ['iso3', 'year'],
  entries: everyPlacement,
  columns: [
    ...countryColumns<Placed>(({ country }) => country),
    {
      name: 'country_name',
      type: 'text',
      description: 'The name of the country in English, as the reports use it today.',
      value: ({ country }) => english(country.name),
    },
    { ...year, value: ({ placement }) => placement.year },
    {
      name: 'state',
      type: 'text',
      values: PLACEMENT_STATES,
      meanings: (t) => ({ ...t.state, ...t.data.absences }),
      description: 'The tier, or why there is none. The three reasons are different things and must not be merged.',
      value: ({ placement }) => placement.state,
    },
    {
      name: 'code',
      type: 'text',
      values: CODES,
      description: 'The tier as it is usually abbreviated.',
      whenEmpty: 'In no tier: see state.',
      value: ({ placement }) => TIER_CODES[placement.state],
    },
    {
      name: 'sources',
      type: 'text',
      isList: true,
      refersTo: 'sources.source',
      description: 'The sources that give exactly this tier.',
      whenEmpty: 'In no tier, or deduced.',
      value: ({ placement }) => placement.sources,
    },
    {
      name: 'confirmed_by',
      type: 'integer',
      description: 'How many sources these are.',
      value: ({ placement }) => placement.sources.length,
    },
    {
      name: 'deduced',
      type: 'boolean',
      description: 'Whether the tier was concluded from complete lists of the others, and read in no source.',
      value: ({ placement }) => placement.deduced,
    },
    {
      name: 'disputed',
      type: 'boolean',
      description: 'Whether sources differ: the table of disputes says how, and why this tier was kept.',
      value: ({ placement }) => placement.dispute !== undefined,
    },
    {
      name: 'possible',
      type: 'text',
      isList: true,
      values: TIERS,
      meanings: (t) => t.state,
      description: 'Where the state is unknown: the tiers that the complete lists of the edition leave open.',
      whenEmpty: 'The state is known.',
      value: ({ placement }) => placement.possible,
    },
    {
      name: 'notes',
      type: 'text',
      isList: true,
      values: PLACEMENT_NOTES,
      meanings: (t) => t.placementNote,
      description: 'What a source says beside the tier. Our notes are not complete: no waiver here does not mean none.',
      whenEmpty: 'Nothing is noted.',
      value: ({ placement }) => placement.notes,
    },
    {
      name: 'revised',
      type: 'boolean',
      description: 'Whether the placement was changed within the year: the table of revisions says to what.',
      value: ({ placement }) => placement.revisions.length > 0,
    },
  ],
});

interface Revised {
  country: Country;
  year: number;
  revision: Revision;
}

export const revisions = defineTable<Revised>({
  name: 'revisions',
  title: 'Placements changed within the year',
  description: 'One row for each placement that was changed after its edition came out, before the next.',
  key: ['iso3', 'year', 'date'],
  entries: (corpus) =>
    everyPlacement(corpus).flatMap(({ country, placement }) =>
      placement.revisions.map((revision) => ({ country, year: placement.year, revision })),
    ),
  columns: [
    ...countryColumns<Revised>(({ country }) => country),
    { ...year, value: (entry) => entry.year },
    {
      name: 'date',
      type: 'date',
      description: 'When the placement was changed.',
      value: ({ revision }) => revision.date,
    },
    {
      name: 'state',
      type: 'text',
      values: TIERS,
      meanings: (t) => t.state,
      description: 'The tier that it was changed to.',
      value: ({ revision }) => revision.tier,
    },
    {
      name: 'code',
      type: 'text',
      values: CODES,
      description: 'That tier as it is usually abbreviated.',
      value: ({ revision }) => TIER_CODES[revision.tier],
    },
    { name: 'source', type: 'text', description: 'Where it was read.', value: ({ revision }) => revision.source },
  ],
});

interface Dissent {
  country: Country;
  year: number;
  says?: { source: string; tier: Tier };
  why: string;
}

function dissents({ country, placement }: Placed): Dissent[] {
  const { dispute } = placement;
  if (!dispute) return [];
  const row = { country, year: placement.year, why: english(dispute.why) };
  const said = Object.entries(dispute.says).map(([source, tier]) => ({ ...row, says: { source, tier } }));
  return said.length > 0 ? said : [row];
}

export const disputes = defineTable<Dissent>({
  name: 'disputes',
  title: 'Disputed placements',
  description:
    'One row for each source that gives another tier than the table of placements, with why that one was kept.',
  key: ['iso3', 'year', 'source'],
  entries: (corpus) => everyPlacement(corpus).flatMap(dissents),
  columns: [
    ...countryColumns<Dissent>(({ country }) => country),
    { ...year, value: (entry) => entry.year },
    {
      name: 'source',
      type: 'text',
      refersTo: 'sources.source',
      description: 'The source that says otherwise.',
      whenEmpty: 'Not one of the sources, but within one: the reason says how.',
      value: ({ says }) => says?.source ?? null,
    },
    {
      name: 'state',
      type: 'text',
      values: TIERS,
      meanings: (t) => t.state,
      description: 'The tier that it gives.',
      whenEmpty: 'It gives no other tier outright.',
      value: ({ says }) => says?.tier ?? null,
    },
    {
      name: 'code',
      type: 'text',
      values: CODES,
      description: 'That tier as it is usually abbreviated.',
      whenEmpty: 'It gives no other tier outright.',
      value: ({ says }) => (says ? TIER_CODES[says.tier] : null),
    },
    {
      name: 'why',
      type: 'text',
      description: 'Why the tier in the table of placements was kept.',
      value: ({ why }) => why,
    },
  ],
});
