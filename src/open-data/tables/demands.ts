import { type ChecklistItem, TALLY_KINDS, tallyKind } from '../../domain/checklist.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Country } from '../../domain/country.ts';
import { checklistOf } from '../../domain/country-checklist.ts';
import { PROGRESS_STATUSES } from '../../domain/document.ts';
import { ascending } from '../../domain/order.ts';
import { lastDay } from '../../domain/partial-date.ts';
import { PARADIGMS, paradigmOf, type Recommendation } from '../../domain/recommendation.ts';
import type { Standing, YearAnswer } from '../../domain/standing.ts';
import { NAME } from '../../schemas/fields.ts';
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
const NOT_FOLDED = {
  en: 'It was merged into another, or no document names it.',
  fr: 'Elle a été réunie à une autre, ou aucun document ne la cite.',
};

export const recommendations = defineTable<Demand>({
  name: 'recommendations',
  title: { en: 'Recommendations', fr: 'Recommandations' },
  description: {
    en: 'One row for each demand in the register of a country, whatever the words in which documents ask it, with its status and its standing. Status speaks of the world, standing of the text: a demand that was dropped from the reports is not implemented.',
    fr: 'Une ligne par recommandation du registre d’un pays, quels que soient les mots dans lesquels les documents la formulent, avec son état d’avancement et son suivi dans les rapports. L’état d’avancement porte sur la réalité, le suivi sur le texte : une recommandation retirée des rapports n’est pas pour autant mise en œuvre.',
  },
  key: ['recommendation'],
  entries: demandsOf,
  columns: [
    {
      name: 'recommendation',
      type: 'text',
      pattern: `^[a-z0-9-]+/${NAME}$`,
      description: {
        en: 'The demand: the country, a slash, and its id in the register of the country.',
        fr: 'La recommandation : le pays, une barre oblique et son identifiant dans le registre du pays.',
      },
      value: ({ recommendation: { country, id } }) => recommendationId(country, id),
    },
    ...countryColumns<Demand>(({ country }) => country),
    {
      name: 'title',
      type: 'text',
      description: {
        en: 'The demand in one sentence, in our own words.',
        fr: 'La recommandation en une phrase, dans nos propres mots.',
      },
      value: ({ recommendation }) => english(recommendation.title),
    },
    {
      name: 'paradigm',
      type: 'text',
      values: PARADIGMS,
      meanings: (t) => t.paradigm,
      description: { en: 'Which of the four Ps it belongs to.', fr: 'Celui des quatre P dont la ligne relève.' },
      value: ({ recommendation }) => paradigmOf(recommendation.topic),
    },
    {
      name: 'topic',
      type: 'text',
      refersTo: 'topics.topic',
      description: { en: 'What it is about.', fr: 'Ce sur quoi elle porte.' },
      value: ({ recommendation }) => recommendation.topic,
    },
    {
      name: 'note',
      type: 'text',
      description: {
        en: 'How wide the demand is, and how it differs from its sisters.',
        fr: 'L’étendue de la recommandation, et ce qui la distingue des recommandations voisines.',
      },
      whenEmpty: { en: 'Nothing is noted.', fr: 'Rien n’est noté.' },
      value: ({ recommendation }) => english(recommendation.note),
    },
    {
      ...demandColumn,
      name: 'merged_into',
      description: {
        en: 'The demand that it was found to be the same as. What documents say of it counts there.',
        fr: 'La recommandation à laquelle elle s’est révélée identique. Ce que les documents en disent est compté sous celle-ci.',
      },
      whenEmpty: { en: 'It stands for itself.', fr: 'Elle existe par elle-même.' },
      value: ({ recommendation: { country, mergedInto } }) =>
        mergedInto === undefined ? null : recommendationId(country, mergedInto),
    },
    {
      ...demandColumn,
      name: 'split_from',
      description: {
        en: 'The wider demand that it was taken out of.',
        fr: 'La recommandation plus large dont elle a été extraite.',
      },
      whenEmpty: { en: 'It was taken out of none.', fr: 'Elle n’a été extraite d’aucune autre.' },
      value: ({ recommendation: { country, splitFrom } }) =>
        splitFrom === undefined ? null : recommendationId(country, splitFrom),
    },
    {
      name: 'status',
      type: 'text',
      values: TALLY_KINDS,
      meanings: (t) => t.tally,
      description: {
        en: 'The state of the world: the newest report on it that is not the government’s own word.',
        fr: 'La réalité : le compte rendu le plus récent qui ne soit pas la parole du gouvernement.',
      },
      whenEmpty: NOT_FOLDED,
      value: ({ item }) => (item ? tallyKind(item.status) : null),
    },
    {
      name: 'status_reported',
      type: 'text',
      isList: true,
      values: PROGRESS_STATUSES,
      meanings: (t) => t.progress,
      description: {
        en: 'What the deciding reports say: several where sources differ, and what the government says where only it speaks.',
        fr: 'Ce que disent les comptes rendus déterminants : plusieurs valeurs si les sources divergent, et ce que dit le gouvernement s’il est seul à parler.',
      },
      whenEmpty: { en: 'Nothing was reported.', fr: 'Rien n’a été rapporté.' },
      value: ({ item }) => [...new Set(deciding(item).map(({ status }) => status))].sort(ascending),
    },
    {
      name: 'status_as_of',
      type: 'date',
      description: {
        en: 'The date that the status is true for.',
        fr: 'La date pour laquelle vaut l’état d’avancement.',
      },
      whenEmpty: { en: 'Nothing was reported.', fr: 'Rien n’a été rapporté.' },
      value: ({ item }) => deciding(item)[0]?.asOf ?? null,
    },
    {
      name: 'status_documents',
      type: 'text',
      isList: true,
      refersTo: 'documents.document',
      description: {
        en: 'The documents that the status rests on.',
        fr: 'Les documents sur lesquels repose l’état d’avancement.',
      },
      whenEmpty: { en: 'Nothing was reported.', fr: 'Rien n’a été rapporté.' },
      value: ({ item }) => [...new Set(deciding(item).map(({ document }) => document))].sort(ascending),
    },
    {
      name: 'standing',
      type: 'text',
      values: ['asked', 'asked-again', 'dropped', 'not-known', 'not-in-reports'] satisfies Standing['kind'][],
      meanings: (t) => t.data.standings,
      description: {
        en: 'The state of the text: whether the TIP Reports still ask.',
        fr: 'Le texte : si les rapports TIP font encore cette recommandation.',
      },
      whenEmpty: NOT_FOLDED,
      value: ({ item }) => item?.standing.kind ?? null,
    },
    {
      name: 'standing_year',
      type: 'integer',
      refersTo: 'editions.year',
      description: {
        en: 'The edition that decides the standing.',
        fr: 'L’édition qui détermine le suivi dans les rapports.',
      },
      whenEmpty: {
        en: 'No TIP Report that could be read asks it.',
        fr: 'Aucun rapport TIP qui ait pu être lu ne la fait.',
      },
      value: ({ item }) => (item ? standingYear(item.standing) : null),
    },
    {
      name: 'first_asked',
      type: 'date',
      description: {
        en: 'When the first document that asks it was published.',
        fr: 'Date de publication du premier document qui la fait.',
      },
      whenEmpty: { en: 'No ask could be read.', fr: 'Aucune formulation n’a pu en être lue.' },
      value: ({ item }) => (item && askDates(item)[0]) ?? null,
    },
    {
      name: 'last_asked',
      type: 'date',
      description: {
        en: 'When the last document that asks it was published.',
        fr: 'Date de publication du dernier document qui la fait.',
      },
      whenEmpty: { en: 'No ask could be read.', fr: 'Aucune formulation n’a pu en être lue.' },
      value: ({ item }) => (item && askDates(item).at(-1)) ?? null,
    },
    {
      name: 'mention_count',
      type: 'integer',
      description: {
        en: 'How often documents ask it: its rows in the table of mentions.',
        fr: 'Combien de fois des documents la font : ses lignes dans le tableau des mentions.',
      },
      value: ({ item }) => (item ? askDates(item).length : 0),
    },
    {
      name: 'reports_since',
      type: 'integer',
      refersTo: 'editions.year',
      description: {
        en: 'The first TIP Report known to ask it.',
        fr: 'Le premier rapport TIP dont on sait qu’il la fait.',
      },
      whenEmpty: {
        en: 'No TIP Report that could be read asks it.',
        fr: 'Aucun rapport TIP qui ait pu être lu ne la fait.',
      },
      value: ({ item }) => item?.reports?.since ?? null,
    },
    {
      name: 'reports_asked',
      type: 'integer',
      description: {
        en: 'How many TIP Reports are known to ask it.',
        fr: 'Combien de rapports TIP la font, à notre connaissance.',
      },
      whenEmpty: {
        en: 'No TIP Report that could be read asks it.',
        fr: 'Aucun rapport TIP qui ait pu être lu ne la fait.',
      },
      value: ({ item }) => item?.reports?.asked ?? null,
    },
    {
      name: 'reports_readable',
      type: 'integer',
      description: {
        en: 'Of how many TIP Reports since the first some recommendations could be read.',
        fr: 'De combien de rapports TIP, depuis le premier, des recommandations ont pu être lues.',
      },
      whenEmpty: {
        en: 'No TIP Report that could be read asks it.',
        fr: 'Aucun rapport TIP qui ait pu être lu ne la fait.',
      },
      value: ({ item }) => item?.reports?.readable ?? null,
    },
    {
      name: 'reports_published',
      type: 'integer',
      description: {
        en: 'How many TIP Reports since the first came out and may cover the country.',
        fr: 'Combien de rapports TIP, depuis le premier, sont parus et peuvent couvrir le pays.',
      },
      whenEmpty: {
        en: 'No TIP Report that could be read asks it.',
        fr: 'Aucun rapport TIP qui ait pu être lu ne la fait.',
      },
      value: ({ item }) => item?.reports?.published ?? null,
    },
    {
      name: 'progress_count',
      type: 'integer',
      description: {
        en: 'How often documents report on it: its rows in the table of progress.',
        fr: 'Combien de fois des documents en rendent compte : ses lignes dans le tableau des progrès.',
      },
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
  title: { en: 'Asked, edition by edition', fr: 'Demandée, édition par édition' },
  description: {
    en: 'One row for each demand and each TIP Report since the first that is known to ask it: whether that edition asks it.',
    fr: 'Une ligne par recommandation et par rapport TIP depuis le premier dont on sait qu’il la fait : si cette édition la fait.',
  },
  key: ['recommendation', 'year'],
  entries: (corpus) =>
    demandsOf(corpus).flatMap((demand) =>
      (demand.item?.reports?.years ?? []).map(({ year, answer }) => ({ demand, year, answer })),
    ),
  columns: [
    {
      ...demandColumn,
      description: { en: 'The demand.', fr: 'La recommandation.' },
      value: ({ demand: { recommendation } }) => recommendationId(recommendation.country, recommendation.id),
    },
    ...countryColumns<Answer>(({ demand }) => demand.country),
    {
      name: 'year',
      type: 'integer',
      refersTo: 'editions.year',
      description: { en: 'The edition: the year on the report.', fr: 'L’édition : l’année qui figure sur le rapport.' },
      value: ({ year }) => year,
    },
    {
      name: 'answer',
      type: 'text',
      values: ['asked', 'not-asked', 'not-known'] satisfies YearAnswer[],
      meanings: (t) => t.data.answers,
      description: { en: 'Whether the edition asks it.', fr: 'Si l’édition fait cette recommandation.' },
      value: ({ answer }) => answer,
    },
  ],
});
