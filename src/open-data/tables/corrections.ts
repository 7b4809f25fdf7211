import { CORRECTED_KINDS, correctionsOf, type LoggedCorrection } from '../../domain/corrections.ts';
import { type Column, defineTable } from '../table.ts';
import { english, recommendationId } from './shared.ts';

/** The columns that lead to what was corrected: each is filled where the correction is of a thing of its kind. */
const corrected: readonly Column<LoggedCorrection>[] = [
  {
    name: 'document',
    type: 'text',
    refersTo: 'documents.document',
    description: 'The document that was corrected.',
    whenEmpty: 'The correction is not of a document.',
    value: (of) => (of.kind === 'document' ? of.thing.id : null),
  },
  {
    name: 'year',
    type: 'integer',
    refersTo: 'editions.year',
    description: 'The edition that was corrected: the year on the report.',
    whenEmpty: 'The correction is not of an edition.',
    value: (of) => (of.kind === 'edition' ? of.thing.year : null),
  },
  {
    name: 'country',
    type: 'text',
    refersTo: 'countries.country',
    description: 'The country that was corrected: its names, its region, its neighbours or its introduction.',
    whenEmpty: 'The correction is not of a country.',
    value: (of) => (of.kind === 'country' ? of.thing.slug : null),
  },
  {
    name: 'recommendation',
    type: 'text',
    refersTo: 'recommendations.recommendation',
    description: 'The demand that was corrected.',
    whenEmpty: 'The correction is not of a demand.',
    value: (of) => (of.kind === 'demand' ? recommendationId(of.thing.country, of.thing.id) : null),
  },
];

export const corrections = defineTable<LoggedCorrection>({
  name: 'corrections',
  title: 'Corrections',
  description:
    'One row for each correction of something that a reader may have relied on, newest first. Slips in spelling are not noted, nor is what a new document changes.',
  key: ['document', 'year', 'country', 'recommendation', 'date', 'note'],
  entries: correctionsOf,
  columns: [
    { name: 'date', type: 'date', description: 'When it was corrected.', value: ({ date }) => date },
    {
      name: 'kind',
      type: 'text',
      values: CORRECTED_KINDS,
      meanings: (t) => t.corrections.kinds,
      description: 'What it is a correction of; the column of that name, or year for an edition, says which.',
      value: ({ kind }) => kind,
    },
    ...corrected,
    { name: 'note', type: 'text', description: 'What was corrected.', value: ({ note }) => english(note) },
  ],
});
