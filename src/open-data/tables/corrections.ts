import { CORRECTED_KINDS, correctionsOf, type LoggedCorrection } from '../../domain/corrections.ts';
import { type Column, defineTable } from '../table.ts';
import { english, recommendationId } from './shared.ts';

/** The columns that lead to what was corrected: each is filled where the correction is of a thing of its kind. */
const corrected: readonly Column<LoggedCorrection>[] = [
  {
    name: 'document',
    type: 'text',
    refersTo: 'documents.document',
    description: { en: 'The document that was corrected.', fr: 'Le document qui a été corrigé.' },
    whenEmpty: { en: 'The correction is not of a document.', fr: 'La correction ne porte pas sur un document.' },
    value: (of) => (of.kind === 'document' ? of.thing.id : null),
  },
  {
    name: 'year',
    type: 'integer',
    refersTo: 'editions.year',
    description: {
      en: 'The edition that was corrected: the year on the report.',
      fr: 'L’édition qui a été corrigée : l’année qui figure sur le rapport.',
    },
    whenEmpty: { en: 'The correction is not of an edition.', fr: 'La correction ne porte pas sur une édition.' },
    value: (of) => (of.kind === 'edition' ? of.thing.year : null),
  },
  {
    name: 'country',
    type: 'text',
    refersTo: 'countries.country',
    description: {
      en: 'The country that was corrected: its names, its region, its neighbours or its introduction.',
      fr: 'Le pays qui a été corrigé : ses noms, sa région, ses voisins ou son introduction.',
    },
    whenEmpty: { en: 'The correction is not of a country.', fr: 'La correction ne porte pas sur un pays.' },
    value: (of) => (of.kind === 'country' ? of.thing.slug : null),
  },
  {
    name: 'recommendation',
    type: 'text',
    refersTo: 'recommendations.recommendation',
    description: { en: 'The demand that was corrected.', fr: 'La recommandation qui a été corrigée.' },
    whenEmpty: { en: 'The correction is not of a demand.', fr: 'La correction ne porte pas sur une recommandation.' },
    value: (of) => (of.kind === 'demand' ? recommendationId(of.thing.country, of.thing.id) : null),
  },
];

export const corrections = defineTable<LoggedCorrection>({
  name: 'corrections',
  title: { en: 'Corrections', fr: 'Corrections' },
  description: {
    en: 'One row for each correction of something that a reader may have relied on, newest first. Slips in spelling are not noted, nor is what a new document changes.',
    fr: 'Une ligne par correction d’un élément auquel un lecteur a pu se fier, de la plus récente à la plus ancienne. Les fautes d’orthographe ne sont pas notées, ni ce que modifie un nouveau document.',
  },
  key: ['document', 'year', 'country', 'recommendation', 'date', 'note'],
  entries: correctionsOf,
  columns: [
    {
      name: 'date',
      type: 'date',
      description: { en: 'When it was corrected.', fr: 'Date de la correction.' },
      value: ({ date }) => date,
    },
    {
      name: 'kind',
      type: 'text',
      values: CORRECTED_KINDS,
      meanings: (t) => t.corrections.kinds,
      description: {
        en: 'What it is a correction of; the column of that name, or year for an edition, says which.',
        fr: 'Ce sur quoi porte la correction ; la colonne de ce nom, ou year pour une édition, précise de quoi il s’agit.',
      },
      value: ({ kind }) => kind,
    },
    ...corrected,
    {
      name: 'note',
      type: 'text',
      description: { en: 'What was corrected.', fr: 'Ce qui a été corrigé.' },
      value: ({ note }) => english(note),
    },
  ],
});
