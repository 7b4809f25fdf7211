import type { Corpus } from '../../domain/corpus.ts';
import type { Country } from '../../domain/country.ts';
import { PLACEMENT_NOTES, type Placement, type Revision } from '../../domain/edition.ts';
import { ascending } from '../../domain/order.ts';
import { ABSENCES, TIERS, type Tier } from '../../domain/tier.ts';
import { tierHistory } from '../../domain/tier-history.ts';
import { type ClockReading, watchListClock } from '../../domain/watch-list-clock.ts';
import { defineTable } from '../table.ts';
import { CODES, countryColumns, english, TIER_CODES } from './shared.ts';

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

function byCode(corpus: Corpus): Country[] {
  return [...corpus.countries].sort((a, b) => ascending(a.iso3, b.iso3));
}

function everyPlacement(corpus: Corpus): Placed[] {
  return byCode(corpus).flatMap((country) =>
    tierHistory(corpus.editions, country.iso3, corpus.asOf).cells.map((placement) => ({ country, placement })),
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
      values: [...TIERS, ...ABSENCES],
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

interface Clock {
  country: Country;
  reading: ClockReading;
}

function runOf(reading: ClockReading) {
  return reading.state === 'off' ? reading.lastRun : reading.run;
}

function lawOf(reading: ClockReading) {
  return reading.state === 'off' ? undefined : reading.law;
}

const NEVER_ON_THE_LIST = 'It was never on the Watch List from 2009 on.';
const NOT_ON_THE_LIST = 'It is not on the Watch List in the newest edition that is known.';

export const clocks = defineTable<Clock>({
  name: 'clocks',
  title: 'Watch-list clocks',
  description:
    'One row for each country: its newest run on the Tier 2 Watch List, counted from 2009 on, and what the law says comes next. Our calculation, no forecast.',
  key: ['iso3'],
  entries: (corpus) =>
    byCode(corpus).map((country) => ({
      country,
      reading: watchListClock(tierHistory(corpus.editions, country.iso3, corpus.asOf)),
    })),
  columns: [
    ...countryColumns<Clock>(({ country }) => country),
    {
      name: 'state',
      type: 'text',
      values: ['running', 'stopped', 'not-known', 'off'],
      meanings: (t) => t.data.clockStates,
      description: 'How the clock stands.',
      value: ({ reading }) => reading.state,
    },
    {
      name: 'run_from',
      type: 'integer',
      refersTo: 'editions.year',
      description: 'The first edition of the newest run.',
      whenEmpty: NEVER_ON_THE_LIST,
      value: ({ reading }) => runOf(reading)?.from ?? null,
    },
    {
      name: 'run_to',
      type: 'integer',
      refersTo: 'editions.year',
      description: 'The last edition of that run that is known.',
      whenEmpty: NEVER_ON_THE_LIST,
      value: ({ reading }) => runOf(reading)?.to ?? null,
    },
    {
      name: 'run_editions',
      type: 'integer',
      description: 'How many consecutive editions these are.',
      whenEmpty: NEVER_ON_THE_LIST,
      value: ({ reading }) => runOf(reading)?.length ?? null,
    },
    {
      name: 'waivers',
      type: 'integer',
      isList: true,
      refersTo: 'editions.year',
      description: 'Editions of the run for which a source notes a waiver. Our notes are not complete.',
      whenEmpty: 'None is noted.',
      value: ({ reading }) => runOf(reading)?.waivers ?? [],
    },
    {
      name: 'is_return',
      type: 'boolean',
      description: 'Whether the run followed a Tier 3 that itself followed a run of the longest length.',
      whenEmpty: NEVER_ON_THE_LIST,
      value: ({ reading }) => runOf(reading)?.isReturn ?? null,
    },
    {
      name: 'next_step',
      type: 'text',
      values: ['may-stay', 'waiver-or-tier-3', 'tier-3'],
      meanings: (t) => t.data.nextSteps,
      description: 'Where the clock is running: what the law says of the next edition. A rise is always possible.',
      whenEmpty: 'The clock is not running.',
      value: ({ reading }) => (reading.state === 'running' ? reading.next : null),
    },
    {
      name: 'stopped_by',
      type: 'integer',
      refersTo: 'editions.year',
      description: 'Where it has stopped: the edition whose Watch List was read whole and does not name the country.',
      whenEmpty: 'It has not stopped in this way.',
      value: ({ reading }) => (reading.state === 'stopped' ? reading.stoppedBy.year : null),
    },
    {
      name: 'unread',
      type: 'integer',
      isList: true,
      refersTo: 'editions.year',
      description: 'Where it is not known: the editions whose placement of the country is unknown to us.',
      whenEmpty: 'No such edition keeps us from telling.',
      value: ({ reading }) => (reading.state === 'not-known' ? reading.unread : []),
    },
    {
      name: 'law_section',
      type: 'text',
      description: 'The section of law that the newest edition of the run stands under.',
      whenEmpty: NOT_ON_THE_LIST,
      value: ({ reading }) => lawOf(reading)?.section ?? null,
    },
    {
      name: 'public_law',
      type: 'text',
      description: 'The act that gave the section this wording.',
      whenEmpty: NOT_ON_THE_LIST,
      value: ({ reading }) => lawOf(reading)?.publicLaw ?? null,
    },
  ],
});
