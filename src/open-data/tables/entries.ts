import { seriesOf } from '../../domain/checklist.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Country } from '../../domain/country.ts';
import {
  type Ask,
  concerns,
  PROGRESS_STATUSES,
  type Progress,
  progressDate,
  type SourceDocument,
  VOICES,
  voiceOf,
} from '../../domain/document.ts';
import { resolveRecommendation } from '../../domain/recommendation.ts';
import type { LocalText } from '../../domain/text.ts';
import { type Column, defineTable } from '../table.ts';
import { countryColumns, demandColumn, english, entryColumns, recommendationId } from './shared.ts';

/** An entry of a document, with the country that it concerns. */
interface Said<Entry> {
  country: Country;
  document: SourceDocument;
  said: Entry;
  /** From 1. */
  entry: number;
  corpus: Corpus;
}

/** What documents say of demands, in the order of publication, each entry once for each country that it concerns. */
function everySaid<Entry extends { country?: string | undefined }>(
  corpus: Corpus,
  listOf: (document: SourceDocument) => readonly Entry[],
): Said<Entry>[] {
  return corpus.documents.flatMap((document) =>
    listOf(document).flatMap((said, index) =>
      document.countries
        .filter((slug) => concerns(document, said, slug))
        .map((slug) => ({ country: corpus.countryBySlug.get(slug)!, document, said, entry: index + 1, corpus })),
    ),
  );
}

/** The two columns that say which demand an entry is about: today, and when it was filed. */
function aboutColumns<Entry extends { recommendation: string }>(): Column<Said<Entry>>[] {
  const standsFor = ({ country, said, corpus }: Said<Entry>) =>
    resolveRecommendation(corpus.registerByCountry.get(country.slug)!, said.recommendation)!.id;
  return [
    {
      ...demandColumn,
      description: {
        en: 'The demand. Where the one that our file names was merged into another, the other.',
        fr: 'La recommandation. Si celle que cite notre fichier a été réunie à une autre, cette autre.',
      },
      value: (entry) => recommendationId(entry.country.slug, standsFor(entry)),
    },
    {
      ...demandColumn,
      name: 'filed_as',
      description: { en: 'The demand that our file names.', fr: 'La recommandation que cite notre fichier.' },
      whenEmpty: { en: 'The same.', fr: 'La même.' },
      value: (entry) =>
        standsFor(entry) === entry.said.recommendation
          ? null
          : recommendationId(entry.country.slug, entry.said.recommendation),
    },
  ];
}

/** When and by whom the document was published. @param publisher what the publisher is to the entry */
function publicationColumns<Entry>(publisher: LocalText): Column<Said<Entry>>[] {
  return [
    {
      name: 'published',
      type: 'date',
      description: { en: 'When the document was published.', fr: 'Date de publication du document.' },
      value: ({ document }) => document.published,
    },
    {
      name: 'publisher',
      type: 'text',
      refersTo: 'publishers.publisher',
      description: publisher,
      value: ({ document }) => document.publisher,
    },
  ];
}

export const mentions = defineTable<Said<Ask>>({
  name: 'mentions',
  title: { en: 'Mentions', fr: 'Mentions' },
  description: {
    en: 'One row each time that a document asks a demand: who asked, when, and in what words.',
    fr: 'Une ligne chaque fois qu’un document fait une recommandation : qui l’a demandée, quand, et en quels termes.',
  },
  key: ['document', 'entry', 'country'],
  entries: (corpus) => everySaid(corpus, ({ recommendations }) => recommendations),
  columns: [
    ...entryColumns<Said<Ask>>({ en: 'recommendations', fr: 'recommandations' }),
    ...countryColumns<Said<Ask>>(({ country }) => country),
    ...aboutColumns<Ask>(),
    {
      name: 'item',
      type: 'integer',
      description: {
        en: 'Its place in the list of the source, from 1. One item may hold two demands.',
        fr: 'Sa place dans la liste de la source, à partir de 1. Un même point peut contenir deux recommandations.',
      },
      whenEmpty: {
        en: 'The source has no list, or its order could not be read.',
        fr: 'La source n’a pas de liste, ou son ordre n’a pas pu être lu.',
      },
      value: ({ said }) => said.item ?? null,
    },
    {
      name: 'text',
      type: 'text',
      description: { en: 'What is asked, in our own words.', fr: 'Ce qui est demandé, dans nos propres mots.' },
      value: ({ said }) => english(said.text),
    },
    {
      name: 'addressee',
      type: 'text',
      description: { en: 'Who is to do it.', fr: 'Qui doit le faire.' },
      whenEmpty: { en: 'The source does not say.', fr: 'La source ne le dit pas.' },
      value: ({ said }) => english(said.addressee),
    },
    {
      name: 'priority',
      type: 'boolean',
      description: {
        en: 'Whether the source marks it as a priority.',
        fr: 'Si la source la signale comme prioritaire.',
      },
      value: ({ said }) => said.priority,
    },
    ...publicationColumns<Ask>({ en: 'Who asks.', fr: 'Qui demande.' }),
    {
      name: 'series',
      type: 'text',
      description: {
        en: 'What the ask is counted under: tip-report for every TIP Report, else the publisher.',
        fr: 'Sous quoi la mention est comptée : tip-report pour tout rapport TIP, sinon l’auteur.',
      },
      value: ({ document }) => seriesOf(document),
    },
    {
      name: 'edition',
      type: 'integer',
      refersTo: 'editions.year',
      description: {
        en: 'The TIP Report that the document is, follows up or refers to.',
        fr: 'Le rapport TIP que le document est, dont il assure le suivi ou auquel il se réfère.',
      },
      whenEmpty: { en: 'It refers to none.', fr: 'Il ne se réfère à aucun.' },
      value: ({ document }) => document.edition ?? null,
    },
  ],
});

export const progress = defineTable<Said<Progress>>({
  name: 'progress',
  title: { en: 'Progress', fr: 'Progrès' },
  description: {
    en: 'One row each time that a document reports on a demand. Silence makes no row: where there is none, nothing was reported.',
    fr: 'Une ligne chaque fois qu’un document rend compte d’une recommandation. Le silence ne donne pas de ligne : s’il n’y en a pas, rien n’a été rapporté.',
  },
  key: ['document', 'entry', 'country'],
  entries: (corpus) => everySaid(corpus, (document) => document.progress),
  columns: [
    ...entryColumns<Said<Progress>>({ en: 'reports on demands', fr: 'comptes rendus de progrès' }),
    ...countryColumns<Said<Progress>>(({ country }) => country),
    ...aboutColumns<Progress>(),
    {
      name: 'status',
      type: 'text',
      values: PROGRESS_STATUSES,
      meanings: (t) => t.progress,
      description: { en: 'What is reported.', fr: 'Ce qui est rapporté.' },
      value: ({ said }) => said.status,
    },
    {
      name: 'note',
      type: 'text',
      description: { en: 'What is reported, in our own words.', fr: 'Ce qui est rapporté, dans nos propres mots.' },
      value: ({ said }) => english(said.note),
    },
    {
      name: 'voice',
      type: 'text',
      values: VOICES,
      meanings: (t) => t.voice,
      description: {
        en: 'Whose word it is. The government’s own word alone never makes a demand implemented.',
        fr: 'De qui c’est la parole. La seule parole du gouvernement ne fait jamais d’une recommandation une recommandation mise en œuvre.',
      },
      value: ({ document, said, corpus }) => voiceOf(document, said, corpus.publishers),
    },
    {
      name: 'as_of',
      type: 'date',
      description: {
        en: 'The date that it is true for: its own, or the end of what the document covers, or its publication.',
        fr: 'La date pour laquelle cela vaut : la sienne propre, ou la fin de ce que couvre le document, ou sa publication.',
      },
      value: ({ document, said }) => progressDate(document, said),
    },
    ...publicationColumns<Progress>({ en: 'Who published the document.', fr: 'Qui a publié le document.' }),
  ],
});
