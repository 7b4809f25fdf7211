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

const NEVER_ON_THE_LIST = {
  en: 'It was never on the Watch List from 2009 on.',
  fr: 'Il n’a jamais figuré sur la liste de surveillance à partir de 2009.',
};
const NOT_ON_THE_LIST = {
  en: 'It is not on the Watch List in the newest edition that is known.',
  fr: 'Il ne figure pas sur la liste de surveillance dans l’édition la plus récente qui soit connue.',
};

export const clocks = defineTable<Clock>({
  name: 'clocks',
  title: { en: 'Watch-list clocks', fr: 'Décomptes de la liste de surveillance' },
  description: {
    en: 'One row for each country: its newest run on the Tier 2 Watch List, counted from 2009 on, and what the law says comes next. Our calculation, no forecast.',
    fr: 'Une ligne par pays : sa série la plus récente dans la catégorie 2 – liste de surveillance, comptée à partir de 2009, et ce qui suit selon la loi. C’est notre calcul, non une prévision.',
  },
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
      description: { en: 'How the clock stands.', fr: 'Où en est le décompte.' },
      value: ({ reading }) => reading.state,
    },
    {
      name: 'run_from',
      type: 'integer',
      refersTo: 'editions.year',
      description: {
        en: 'The first edition of the newest run.',
        fr: 'La première édition de la série la plus récente.',
      },
      whenEmpty: NEVER_ON_THE_LIST,
      value: ({ reading }) => runOf(reading)?.from ?? null,
    },
    {
      name: 'run_to',
      type: 'integer',
      refersTo: 'editions.year',
      description: {
        en: 'The last edition of that run that is known.',
        fr: 'La dernière édition connue de cette série.',
      },
      whenEmpty: NEVER_ON_THE_LIST,
      value: ({ reading }) => runOf(reading)?.to ?? null,
    },
    {
      name: 'run_editions',
      type: 'integer',
      description: {
        en: 'How many consecutive editions these are.',
        fr: 'Combien d’éditions consécutives cela représente.',
      },
      whenEmpty: NEVER_ON_THE_LIST,
      value: ({ reading }) => runOf(reading)?.length ?? null,
    },
    {
      name: 'waivers',
      type: 'integer',
      isList: true,
      refersTo: 'editions.year',
      description: {
        en: 'Editions of the run for which a source notes a waiver. Our notes are not complete.',
        fr: 'Éditions de la série pour lesquelles une source signale une dérogation. Nos indications ne sont pas complètes.',
      },
      whenEmpty: { en: 'None is noted.', fr: 'Rien n’est noté.' },
      value: ({ reading }) => runOf(reading)?.waivers ?? [],
    },
    {
      name: 'is_return',
      type: 'boolean',
      description: {
        en: 'Whether the run followed a Tier 3 that itself followed a run of the longest length.',
        fr: 'Si la série a suivi un passage dans la catégorie 3 qui avait lui-même suivi une série de la plus longue durée.',
      },
      whenEmpty: NEVER_ON_THE_LIST,
      value: ({ reading }) => runOf(reading)?.isReturn ?? null,
    },
    {
      name: 'next_step',
      type: 'text',
      values: ['may-stay', 'waiver-or-tier-3', 'tier-3'],
      meanings: (t) => t.data.nextSteps,
      description: {
        en: 'Where the clock is running: what the law says of the next edition. A rise is always possible.',
        fr: 'Lorsque le décompte est en cours : ce que dit la loi de l’édition suivante. Une hausse est toujours possible.',
      },
      whenEmpty: { en: 'The clock is not running.', fr: 'Le décompte n’est pas en cours.' },
      value: ({ reading }) => (reading.state === 'running' ? reading.next : null),
    },
    {
      name: 'stopped_by',
      type: 'integer',
      refersTo: 'editions.year',
      description: {
        en: 'Where it has stopped: the edition whose Watch List was read whole and does not name the country.',
        fr: 'Lorsqu’il s’est arrêté : l’édition dont la liste de surveillance a été lue en entier et ne cite pas le pays.',
      },
      whenEmpty: { en: 'It has not stopped in this way.', fr: 'Il ne s’est pas arrêté de cette façon.' },
      value: ({ reading }) => (reading.state === 'stopped' ? reading.stoppedBy.year : null),
    },
    {
      name: 'unread',
      type: 'integer',
      isList: true,
      refersTo: 'editions.year',
      description: {
        en: 'Where it is not known: the editions whose placement of the country is unknown to us.',
        fr: 'Lorsqu’il est inconnu : les éditions pour lesquelles nous ne connaissons pas le classement du pays.',
      },
      whenEmpty: {
        en: 'No such edition keeps us from telling.',
        fr: 'Aucune édition de ce genre ne nous empêche de le dire.',
      },
      value: ({ reading }) => (reading.state === 'not-known' ? reading.unread : []),
    },
    {
      name: 'law_section',
      type: 'text',
      description: {
        en: 'The section of law that the newest edition of the run stands under.',
        fr: 'L’article de loi dont relève l’édition la plus récente de la série.',
      },
      whenEmpty: NOT_ON_THE_LIST,
      value: ({ reading }) => lawOf(reading)?.section ?? null,
    },
    {
      name: 'public_law',
      type: 'text',
      description: {
        en: 'The act that gave the section this wording.',
        fr: 'La loi qui a donné à l’article ce libellé.',
      },
      whenEmpty: NOT_ON_THE_LIST,
      value: ({ reading }) => lawOf(reading)?.publicLaw ?? null,
    },
  ],
});
