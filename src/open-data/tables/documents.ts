import type { Corpus } from '../../domain/corpus.ts';
import type { Country } from '../../domain/country.ts';
import {
  DOCUMENT_TYPES,
  LISTINGS,
  MEASURES,
  READINGS,
  type SourceDocument,
  UNITS,
  VOICES,
} from '../../domain/document.ts';
import { type FigureRow, foldFigures } from '../../domain/figures.ts';
import { periodEnds } from '../../domain/partial-date.ts';
import { TIERS } from '../../domain/tier.ts';
import { defineTable } from '../table.ts';
import { countryColumns, english } from './shared.ts';

export const documents = defineTable<SourceDocument>({
  name: 'documents',
  title: 'Documents',
  description: 'One row for each source document that is filed, oldest first.',
  key: ['document'],
  entries: (corpus) => corpus.documents,
  columns: [
    {
      name: 'document',
      type: 'text',
      pattern: '^[a-z0-9-]+/\\d{4}-[a-z0-9-]+$',
      description:
        'The document by its name in addresses: mali/2019-tip-report has its page at /countries/mali/documents/2019-tip-report/.',
      value: ({ id }) => id,
    },
    { name: 'title', type: 'text', description: 'A title in our own words.', value: ({ title }) => english(title) },
    {
      name: 'countries',
      type: 'text',
      isList: true,
      refersTo: 'countries.country',
      description: 'The countries that it is about.',
      value: (document) => document.countries,
    },
    {
      name: 'type',
      type: 'text',
      values: DOCUMENT_TYPES,
      meanings: (t) => t.documentType,
      description: 'What kind of text it is.',
      value: ({ type }) => type,
    },
    {
      name: 'publisher',
      type: 'text',
      refersTo: 'publishers.publisher',
      description: 'Who speaks in it.',
      value: ({ publisher }) => publisher,
    },
    {
      name: 'published',
      type: 'date',
      description: 'When it was published, as precisely as it is known.',
      value: ({ published }) => published,
    },
    {
      name: 'published_inferred',
      type: 'boolean',
      description: 'Whether that date was concluded instead of read.',
      value: ({ publishedInferred }) => publishedInferred,
    },
    {
      name: 'language',
      type: 'text',
      pattern: '^[a-z]{2}$',
      description: 'The language of the source, ISO 639-1.',
      value: ({ language }) => language,
    },
    {
      name: 'edition',
      type: 'integer',
      refersTo: 'editions.year',
      description: 'The TIP Report that it is, follows up or refers to.',
      whenEmpty: 'It refers to none.',
      value: ({ edition }) => edition ?? null,
    },
    {
      name: 'tier',
      type: 'text',
      values: TIERS,
      meanings: (t) => t.state,
      description: 'A placement that it states.',
      whenEmpty: 'It states none that could be read.',
      value: ({ tier }) => tier ?? null,
    },
    {
      name: 'covers',
      type: 'period',
      description: 'The time that it reports on.',
      whenEmpty: 'The source does not say.',
      value: ({ covers }) => covers ?? null,
    },
    {
      name: 'read',
      type: 'text',
      values: READINGS,
      meanings: (t) => t.reading,
      description: 'How much of the source could be read.',
      value: ({ read }) => read,
    },
    {
      name: 'listing',
      type: 'text',
      values: LISTINGS,
      meanings: (t) => t.listing,
      description: 'Whether every recommendation of the source stands in the table of mentions.',
      value: ({ listing }) => listing,
    },
    {
      name: 'mention_count',
      type: 'integer',
      description: 'How many entries it has in the table of mentions.',
      value: ({ recommendations }) => recommendations.length,
    },
    {
      name: 'progress_count',
      type: 'integer',
      description: 'How many entries it has in the table of progress.',
      value: (document) => document.progress.length,
    },
    {
      name: 'figure_count',
      type: 'integer',
      description: 'How many entries it has in the table of figures.',
      value: (document) => document.figures.length,
    },
    {
      name: 'source_title',
      type: 'text',
      description: 'The source’s own title, or a plain description of it.',
      value: ({ source }) => english(source.title),
    },
    {
      name: 'source_url',
      type: 'url',
      description: 'The address that was read.',
      value: ({ source }) => source.url,
    },
    {
      name: 'source_via',
      type: 'text',
      description: 'The copy that was read.',
      whenEmpty: 'It is the publisher’s own page.',
      value: ({ source }) => english(source.via),
    },
    {
      name: 'source_archived',
      type: 'url',
      description: 'An archived copy.',
      whenEmpty: 'None is known.',
      value: ({ source }) => source.archived ?? null,
    },
    {
      name: 'source_accessed',
      type: 'date',
      description: 'When it was read.',
      whenEmpty: 'Not noted.',
      value: ({ source }) => source.accessed ?? null,
    },
    {
      name: 'source_sha256',
      type: 'text',
      pattern: '^[0-9a-f]{64}$',
      description: 'Checksum of the file that was read.',
      whenEmpty: 'Not noted.',
      value: ({ source }) => source.sha256 ?? null,
    },
  ],
});

interface FiledFigure {
  country: Country;
  figure: FigureRow;
}

function everyFigure(corpus: Corpus): FiledFigure[] {
  return corpus.countries.flatMap((country) =>
    foldFigures(
      country.slug,
      corpus.documentsByCountry.get(country.slug) ?? [],
      corpus.publishers,
      corpus.asOf,
    ).flatMap(({ rows }) => rows.map((figure) => ({ country, figure }))),
  );
}

export const figures = defineTable<FiledFigure>({
  name: 'figures',
  title: 'Figures',
  description:
    'One row for each number that a document gives for a country, as the document gives it: nothing is added up, converted or averaged. Numbers for different kinds of period do not compare.',
  key: ['country', 'document', 'measure', 'unit', 'period', 'value', 'note'],
  entries: everyFigure,
  columns: [
    ...countryColumns<FiledFigure>(({ country }) => country),
    {
      name: 'document',
      type: 'text',
      refersTo: 'documents.document',
      description: 'The document that gives it.',
      value: ({ figure }) => figure.document,
    },
    {
      name: 'measure',
      type: 'text',
      values: MEASURES,
      meanings: (t) => t.measure,
      description: 'What is counted. With other, the note says it.',
      value: ({ figure }) => figure.measure,
    },
    { name: 'value', type: 'number', description: 'The number.', value: ({ figure }) => figure.value },
    {
      name: 'unit',
      type: 'text',
      values: UNITS,
      meanings: (t) => t.unit,
      description: 'In what it is counted.',
      whenEmpty: 'The source does not say.',
      value: ({ figure }) => figure.unit ?? null,
    },
    {
      name: 'period',
      type: 'period',
      description: 'The time that it is counted over.',
      value: ({ figure }) => figure.period,
    },
    {
      name: 'period_start',
      type: 'date',
      description: 'The first date of the period.',
      value: ({ figure }) => periodEnds(figure.period).start,
    },
    {
      name: 'period_end',
      type: 'date',
      description: 'The last date of the period.',
      value: ({ figure }) => periodEnds(figure.period).end,
    },
    {
      name: 'period_kind',
      type: 'text',
      values: ['calendar-year', 'reporting-period', 'other'],
      meanings: (t) => t.periodKind,
      description: 'What kind of time that is. A reporting period goes from April to March.',
      value: ({ figure }) => figure.periodKind,
    },
    {
      name: 'note',
      type: 'text',
      description: 'What the source adds.',
      whenEmpty: 'Nothing.',
      value: ({ figure }) => english(figure.note),
    },
    {
      name: 'voice',
      type: 'text',
      values: VOICES,
      meanings: (t) => t.voice,
      description: 'Whose word it is.',
      value: ({ figure }) => figure.voice,
    },
    {
      name: 'has_rival',
      type: 'boolean',
      description: 'Whether another document gives a different number for the same measure, unit and period.',
      value: ({ figure }) => figure.hasRival,
    },
  ],
});
