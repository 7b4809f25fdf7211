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
      description: 'The demand. Where the one that our file names was merged into another, the other.',
      value: (entry) => recommendationId(entry.country.slug, standsFor(entry)),
    },
    {
      ...demandColumn,
      name: 'filed_as',
      description: 'The demand that our file names.',
      whenEmpty: 'The same.',
      value: (entry) =>
        standsFor(entry) === entry.said.recommendation
          ? null
          : recommendationId(entry.country.slug, entry.said.recommendation),
    },
  ];
}

/** When and by whom the document was published. @param publisher what the publisher is to the entry */
function publicationColumns<Entry>(publisher: string): Column<Said<Entry>>[] {
  return [
    {
      name: 'published',
      type: 'date',
      description: 'When the document was published.',
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
  title: 'Mentions',
  description: 'One row each time that a document asks a demand: who asked, when, and in what words.',
  key: ['document', 'entry', 'country'],
  entries: (corpus) => everySaid(corpus, ({ recommendations }) => recommendations),
  columns: [
    ...entryColumns<Said<Ask>>('recommendations'),
    ...countryColumns<Said<Ask>>(({ country }) => country),
    ...aboutColumns<Ask>(),
    {
      name: 'item',
      type: 'integer',
      description: 'Its place in the list of the source, from 1. One item may hold two demands.',
      whenEmpty: 'The source has no list, or its order could not be read.',
      value: ({ said }) => said.item ?? null,
    },
    {
      name: 'text',
      type: 'text',
      description: 'What is asked, in our own words.',
      value: ({ said }) => english(said.text),
    },
    {
      name: 'addressee',
      type: 'text',
      description: 'Who is to do it.',
      whenEmpty: 'The source does not say.',
      value: ({ said }) => english(said.addressee),
    },
    {
      name: 'priority',
      type: 'boolean',
      description: 'Whether the source marks it as a priority.',
      value: ({ said }) => said.priority,
    },
    ...publicationColumns<Ask>('Who asks.'),
    {
      name: 'series',
      type: 'text',
      description: 'What the ask is counted under: tip-report for every TIP Report, else the publisher.',
      value: ({ document }) => seriesOf(document),
    },
    {
      name: 'edition',
      type: 'integer',
      refersTo: 'editions.year',
      description: 'The TIP Report that the document is, follows up or refers to.',
      whenEmpty: 'It refers to none.',
      value: ({ document }) => document.edition ?? null,
    },
  ],
});

export const progress = defineTable<Said<Progress>>({
  name: 'progress',
  title: 'Progress',
  description:
    'One row each time that a document reports on a demand. Silence makes no row: where there is none, nothing was reported.',
  key: ['document', 'entry', 'country'],
  entries: (corpus) => everySaid(corpus, (document) => document.progress),
  columns: [
    ...entryColumns<Said<Progress>>('reports on demands'),
    ...countryColumns<Said<Progress>>(({ country }) => country),
    ...aboutColumns<Progress>(),
    {
      name: 'status',
      type: 'text',
      values: PROGRESS_STATUSES,
      meanings: (t) => t.progress,
      description: 'What is reported.',
      value: ({ said }) => said.status,
    },
    {
      name: 'note',
      type: 'text',
      description: 'What is reported, in our own words.',
      value: ({ said }) => english(said.note),
    },
    {
      name: 'voice',
      type: 'text',
      values: VOICES,
      meanings: (t) => t.voice,
      description: 'Whose word it is. The government’s own word alone never makes a demand implemented.',
      value: ({ document, said, corpus }) => voiceOf(document, said, corpus.publishers),
    },
    {
      name: 'as_of',
      type: 'date',
      description: 'The date that it is true for: its own, or the end of what the document covers, or its publication.',
      value: ({ document, said }) => progressDate(document, said),
    },
    ...publicationColumns<Progress>('Who published the document.'),
  ],
});
