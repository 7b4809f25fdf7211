import { TALLY_KINDS, tallyKind } from '../../domain/checklist.ts';
import { NEED_KINDS, type Need, needs, OLD_AFTER, type StatusNeed } from '../../domain/freshness.ts';
import type { Cell } from '../csv.ts';
import { type Column, defineTable } from '../table.ts';
import { countryColumns, demandColumn, recommendationId } from './shared.ts';

const NO_STATUS = { en: 'It is no status that needs work.', fr: 'Il ne s’agit pas d’un état d’avancement à revoir.' };

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
  title: { en: 'What needs work', fr: 'Ce qui reste à faire' },
  description: {
    en: 'One row for each thing that is missing, old, or stands on little, as of the newest document. What is of two kinds has a row in each, so rows of different kinds do not add up.',
    fr: 'Une ligne par élément qui manque, qui est ancien ou qui repose sur peu de chose, à la date du document le plus récent. Ce qui relève de deux types a une ligne dans chacun ; les lignes de types différents ne s’additionnent donc pas.',
  },
  key: ['kind', 'country', 'year', 'document', 'recommendation'],
  entries: needs,
  columns: [
    {
      name: 'kind',
      type: 'text',
      values: NEED_KINDS,
      meanings: (t) => t.freshness.kinds,
      description: {
        en: 'What needs work. The kinds stand in the order in which mending them helps readers most.',
        fr: 'Ce qui reste à faire. Les types se suivent dans l’ordre où y remédier aide le plus les lecteurs.',
      },
      value: ({ kind }) => kind,
    },
    ...countryColumns<Need>(({ country }) => country),
    {
      name: 'year',
      type: 'integer',
      refersTo: 'editions.year',
      description: {
        en: 'The edition: that of the placement, or that whose narrative is not filed.',
        fr: 'L’édition : celle du classement, ou celle dont le chapitre n’est pas enregistré.',
      },
      whenEmpty: {
        en: 'A status or a document needs work, not what belongs to an edition.',
        fr: 'C’est un état d’avancement ou un document qui est à revoir, non un élément d’une édition.',
      },
      value: (need) => ('placement' in need ? need.placement.year : null),
    },
    {
      name: 'document',
      type: 'text',
      refersTo: 'documents.document',
      description: {
        en: 'The document that needs work, under the country in whose folder it stands; or the one that a status rests on, the first where there are several.',
        fr: 'Le document à revoir, sous le pays dans le dossier duquel il se trouve ; ou celui sur lequel repose un état d’avancement, le premier s’il y en a plusieurs.',
      },
      whenEmpty: { en: 'It is about no document that is filed.', fr: 'Il ne s’agit d’aucun document enregistré.' },
      value: documentOf,
    },
    {
      ...demandColumn,
      description: {
        en: 'The demand whose status is old.',
        fr: 'La recommandation dont l’état d’avancement est ancien.',
      },
      whenEmpty: NO_STATUS,
      value: ofStatus(({ country, item }) => recommendationId(country.slug, item.recommendation.id)),
    },
    {
      name: 'status',
      type: 'text',
      values: TALLY_KINDS.filter((kind) => kind !== 'no-information'),
      meanings: (t) => t.tally,
      description: { en: 'The status that is old.', fr: 'L’état d’avancement ancien.' },
      whenEmpty: NO_STATUS,
      value: ofStatus(({ item }) => tallyKind(item.status)),
    },
    {
      name: 'status_as_of',
      type: 'date',
      description: {
        en: 'The date that the status is true for.',
        fr: 'La date pour laquelle vaut l’état d’avancement.',
      },
      whenEmpty: NO_STATUS,
      value: ofStatus(({ evidence }) => evidence.asOf),
    },
    {
      name: 'months_at_least',
      type: 'integer',
      description: {
        en: 'How old the status is at the least, in whole months: from the last day that its date can mean to the date of the newest document. No clock is read.',
        fr: 'L’âge minimal de l’état d’avancement, en mois entiers : du dernier jour que peut désigner sa date jusqu’à la date du document le plus récent. Aucune horloge n’est lue.',
      },
      whenEmpty: NO_STATUS,
      value: ofStatus(({ age }) => age.atLeast),
    },
    {
      name: 'months_at_most',
      type: 'integer',
      description: {
        en: `How old it is at the most: from the first day that its date can mean. A status is old where this is ${OLD_AFTER} or more.`,
        fr: `Son âge maximal : à partir du premier jour que peut désigner sa date. Un état d’avancement est ancien lorsque ce nombre atteint ${OLD_AFTER} ou plus.`,
      },
      whenEmpty: NO_STATUS,
      value: ofStatus(({ age }) => age.atMost),
    },
  ],
});
