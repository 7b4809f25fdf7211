import { type ChecklistItem, TALLY_KINDS, tallyKind } from '../../domain/checklist.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Country } from '../../domain/country.ts';
import { checklistOf } from '../../domain/country-checklist.ts';
import { PROGRESS_STATUSES } from '../../domain/document.ts';
import { ascending } from '../../domain/order.ts';
import { lastDay } from '../../domain/partial-date.ts';
import { PARADIGMS, paradigmOf, type Recommendation } from '../../domain/recommendation.ts';
import type { Standing, YearAnswer } from '../../domain/standing.ts';
import { defineTable } from '../table.ts';
import { countryColumns, demandColumn, english, recommendationId } from './shared.ts';

interface Demand {
  country: Country;
  recommendation: Recommendation;
  /** None where the demand was merged into another, or where no document names it. */
  item?: ChecklistItem | undefined;
}

function demandsOf(corpus: Corpus): Demand[] {
  return corpus.countries.flatMap((country) => {
    const { items } = checklistOf(corpus, country.slug);
    const itemById = new Map(items.map((item) => [item.recommendation.id, item]));
    const register = corpus.registerByCountry.get(country.slug)?.values() ?? [];
    return [...register]
      .sort((a, b) => ascending(a.id, b.id))
      .map((recommendation) => ({ country, recommendation, item: itemById.get(recommendation.id) }));
  });
}

function standingYear(standing: Standing): number | null {
  switch (standing.kind) {
    case 'asked':
    case 'asked-again':
      return standing.year;
    case 'dropped':
      return standing.absentFrom;
    case 'not-known':
      return standing.partial;
    case 'not-in-reports':
      return null;
  }
}

/** Dates of all asks, the oldest first. */
function askDates(item: ChecklistItem): string[] {
  const dates = item.askedBy.flatMap(({ mentions }) => mentions.map(({ published }) => published));
  return dates.sort((a, b) => ascending(lastDay(a), lastDay(b)));
}

function deciding(item: ChecklistItem | undefined) {
  return item === undefined || item.status.kind === 'no-information' ? [] : item.status.evidence;
}

/** What stands in a column of folded facts where there is nothing to fold. */
const NOT_FOLDED = 'It was merged into another, or no document names it.';

export const recommendations = defineTable<Demand>({
  name: 'recommendations',
  title: 'Recommendations',
  description:
    'One row for each demand in the register of a country, whatever the words in which documents ask it, with its status and its standing. Status speaks of the world, standing of the text: a demand that was dropped from the reports is not implemented.',
  key: ['recommendation'],
  entries: demandsOf,
  columns: [
    {
      name: 'recommendation',
      type: 'text',
      pattern: '^[a-z0-9-]+/[a-z0-9]+(?:-[a-z0-9]+)*$',
      description: 'The demand: the country, a slash, and its id in the register of the country.',
      value: ({ recommendation: { country, id } }) => recommendationId(country, id),
    },
    ...countryColumns<Demand>(({ country }) => country),
    {
      name: 'title',
      type: 'text',
      description: 'The demand in one sentence, in our own words.',
      value: ({ recommendation }) => english(recommendation.title),
    },
    {
      name: 'paradigm',
      type: 'text',
      values: PARADIGMS,
      meanings: (t) => t.paradigm,
      description: 'Which of the four Ps it belongs to.',
      value: ({ recommendation }) => paradigmOf(recommendation.topic),
    },
    {
      name: 'topic',
      type: 'text',
      refersTo: 'topics.topic',
      description: 'What it is about.',
      value: ({ recommendation }) => recommendation.topic,
    },
    {
      name: 'note',
      type: 'text',
      description: 'How wide the demand is, and how it differs from its sisters.',
      whenEmpty: 'Nothing is noted.',
      value: ({ recommendation }) => english(recommendation.note),
    },
    {
      ...demandColumn,
      name: 'merged_into',
      description: 'The demand that it was found to be the same as. What documents say of it counts there.',
      whenEmpty: 'It stands for itself.',
      value: ({ recommendation: { country, mergedInto } }) =>
        mergedInto === undefined ? null : recommendationId(country, mergedInto),
    },
    {
      ...demandColumn,
      name: 'split_from',
      description: 'The wider demand that it was taken out of.',
      whenEmpty: 'It was taken out of none.',
      value: ({ recommendation: { country, splitFrom } }) =>
        splitFrom === undefined ? null : recommendationId(country, splitFrom),
    },
    {
      name: 'status',
      type: 'text',
      values: TALLY_KINDS,
      meanings: (t) => t.tally,
      description: 'The state of the world: the newest report on it that is not the government’s own word.',
      whenEmpty: NOT_FOLDED,
      value: ({ item }) => (item ? tallyKind(item.status) : null),
    },
    {
      name: 'status_reported',
      type: 'text',
      isList: true,
      values: PROGRESS_STATUSES,
      meanings: (t) => t.progress,
      description:
        'What the deciding reports say: several where sources differ, and what the government says where only it speaks.',
      whenEmpty: 'Nothing was reported.',
      value: ({ item }) => [...new Set(deciding(item).map(({ status }) => status))].sort(ascending),
    },
    {
      name: 'status_as_of',
      type: 'date',
      description: 'The date that the status is true for.',
      whenEmpty: 'Nothing was reported.',
      value: ({ item }) => deciding(item)[0]?.asOf ?? null,
    },
    {
      name: 'status_documents',
      type: 'text',
      isList: true,
      refersTo: 'documents.document',
      description: 'The documents that the status rests on.',
      whenEmpty: 'Nothing was reported.',
      value: ({ item }) => [...new Set(deciding(item).map(({ document }) => document))].sort(ascending),
    },
    {
      name: 'standing',
      type: 'text',
      values: ['asked', 'asked-again', 'dropped', 'not-known', 'not-in-reports'] satisfies Standing['kind'][],
      meanings: (t) => t.data.standings,
      description: 'The state of the text: whether the TIP Reports still ask.',
      whenEmpty: NOT_FOLDED,
      value: ({ item }) => item?.standing.kind ?? null,
    },
    {
      name: 'standing_year',
      type: 'integer',
      refersTo: 'editions.year',
      description: 'The edition that decides the standing.',
      whenEmpty: 'No TIP Report that could be read asks it.',
      value: ({ item }) => (item ? standingYear(item.standing) : null),
    },
    {
      name: 'first_asked',
      type: 'date',
      description: 'When the first document that asks it was published.',
      whenEmpty: 'No ask could be read.',
      value: ({ item }) => (item && askDates(item)[0]) ?? null,
    },
    {
      name: 'last_asked',
      type: 'date',
      description: 'When the last document that asks it was published.',
      whenEmpty: 'No ask could be read.',
      value: ({ item }) => (item && askDates(item).at(-1)) ?? null,
    },
    {
      name: 'mention_count',
      type: 'integer',
      description: 'How often documents ask it: its rows in the table of mentions.',
      value: ({ item }) => (item ? askDates(item).length : 0),
    },
    {
      name: 'reports_since',
      type: 'integer',
      refersTo: 'editions.year',
      description: 'The first TIP Report known to ask it.',
      whenEmpty: 'No TIP Report that could be read asks it.',
      value: ({ item }) => item?.reports?.since ?? null,
    },
    {
      name: 'reports_asked',
      type: 'integer',
      description: 'How many TIP Reports are known to ask it.',
      whenEmpty: 'No TIP Report that could be read asks it.',
      value: ({ item }) => item?.reports?.asked ?? null,
    },
    {
      name: 'reports_readable',
      type: 'integer',
      description: 'Of how many TIP Reports since the first some recommendations could be read.',
      whenEmpty: 'No TIP Report that could be read asks it.',
      value: ({ item }) => item?.reports?.readable ?? null,
    },
    {
      name: 'reports_published',
      type: 'integer',
      description: 'How many TIP Reports since the first came out and may cover the country.',
      whenEmpty: 'No TIP Report that could be read asks it.',
      value: ({ item }) => item?.reports?.published ?? null,
    },
    {
      name: 'progress_count',
      type: 'integer',
      description: 'How often documents report on it: its rows in the table of progress.',
      value: ({ item }) => item?.evidence.length ?? 0,
    },
  ],
});

interface Answer {
  demand: Demand;
  year: number;
  answer: YearAnswer;
}

export const asked = defineTable<Answer>({
  name: 'asked',
  title: 'Asked, edition by edition',
  description:
    'One row for each demand and each TIP Report since the first that is known to ask it: whether that edition asks it.',
  key: ['recommendation', 'year'],
  entries: (corpus) =>
    demandsOf(corpus).flatMap((demand) =>
      (demand.item?.reports?.years ?? []).map(({ year, answer }) => ({ demand, year, answer })),
    ),
  columns: [
    {
      ...demandColumn,
      description: 'The demand.',
      value: ({ demand: { recommendation } }) => recommendationId(recommendation.country, recommendation.id),
    },
    ...countryColumns<Answer>(({ demand }) => demand.country),
    {
      name: 'year',
      type: 'integer',
      refersTo: 'editions.year',
      description: 'The edition: the year on the report.',
      value: ({ year }) => year,
    },
    {
      name: 'answer',
      type: 'text',
      values: ['asked', 'not-asked', 'not-known'] satisfies YearAnswer[],
      meanings: (t) => t.data.answers,
      description: 'Whether the edition asks it.',
      value: ({ answer }) => answer,
    },
  ],
});
