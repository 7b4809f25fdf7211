import { TALLY_KINDS, tallyKind } from '../../domain/checklist.ts';
import { NEED_KINDS, type Need, needs, OLD_AFTER, type StatusNeed } from '../../domain/freshness.ts';
import type { Cell } from '../csv.ts';
import { type Column, defineTable } from '../table.ts';
import { countryColumns, demandColumn, recommendationId } from './shared.ts';

const NO_STATUS = 'It is no status that needs work.';

/** What a cell holds in the rows of statuses; in all others it is empty. */
function ofStatus(value: (need: StatusNeed) => Cell): Column<Need>['value'] {
  return (need) => (need.kind === 'old-status' ? value(need) : null);
}

function documentOf(need: Need): string | null {
  if ('document' in need) return need.document.id;
  return need.kind === 'old-status' ? need.evidence.document : null;
}

export const freshness = defineTable<Need>({
  name: 'freshness',
  title: 'What needs work',
  description:
    'One row for each thing that is missing, old, or stands on little, as of the newest document. What is of two kinds has a row in each, so rows of different kinds do not add up.',
  key: ['kind', 'country', 'year', 'document', 'recommendation'],
  entries: needs,
  columns: [
    {
      name: 'kind',
      type: 'text',
      values: NEED_KINDS,
      meanings: (t) => t.freshness.kinds,
      description: 'What needs work. The kinds stand in the order in which mending them helps readers most.',
      value: ({ kind }) => kind,
    },
    ...countryColumns<Need>(({ country }) => country),
    {
      name: 'year',
      type: 'integer',
      refersTo: 'editions.year',
      description: 'The edition: that of the placement, or that whose narrative is not filed.',
      whenEmpty: 'A status or a document needs work, not what belongs to an edition.',
      value: (need) => ('placement' in need ? need.placement.year : null),
    },
    {
      name: 'document',
      type: 'text',
      refersTo: 'documents.document',
      description:
        'The document that needs work, under the country in whose folder it stands; or the one that a status rests on, the first where there are several.',
      whenEmpty: 'It is about no document that is filed.',
      value: documentOf,
    },
    {
      ...demandColumn,
      description: 'The demand whose status is old.',
      whenEmpty: NO_STATUS,
      value: ofStatus(({ country, item }) => recommendationId(country.slug, item.recommendation.id)),
    },
    {
      name: 'status',
      type: 'text',
      values: TALLY_KINDS.filter((kind) => kind !== 'no-information'),
      meanings: (t) => t.tally,
      description: 'The status that is old.',
      whenEmpty: NO_STATUS,
      value: ofStatus(({ item }) => tallyKind(item.status)),
    },
    {
      name: 'status_as_of',
      type: 'date',
      description: 'The date that the status is true for.',
      whenEmpty: NO_STATUS,
      value: ofStatus(({ evidence }) => evidence.asOf),
    },
    {
      name: 'months_at_least',
      type: 'integer',
      description:
        'How old the status is at the least, in whole months: from the last day that its date can mean to the date of the newest document. No clock is read.',
      whenEmpty: NO_STATUS,
      value: ofStatus(({ age }) => age.atLeast),
    },
    {
      name: 'months_at_most',
      type: 'integer',
      description: `How old it is at the most: from the first day that its date can mean. A status is old where this is ${OLD_AFTER} or more.`,
      whenEmpty: NO_STATUS,
      value: ofStatus(({ age }) => age.atMost),
    },
  ],
});
