import type { Country } from '../../domain/country.ts';
import { historyIn } from '../../domain/country-history.ts';
import { type ClockReading, watchListClock } from '../../domain/watch-list-clock.ts';
import { defineTable } from '../table.ts';
import { byCode, countryColumns } from './shared.ts';

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
      reading: watchListClock(historyIn(corpus, country.iso3)),
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
