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
  title: { en: 'Documents', fr: 'Documents' },
  description: {
    en: 'One row for each source document that is filed, oldest first.',
    fr: 'Une ligne par document source enregistré, du plus ancien au plus récent.',
  },
  key: ['document'],
  entries: (corpus) => corpus.documents,
  columns: [
    {
      name: 'document',
      type: 'text',
      pattern: '^[a-z0-9-]+/\\d{4}-[a-z0-9-]+$',
      description: {
        en: 'The document by its name in addresses: mali/2019-tip-report has its page at /countries/mali/documents/2019-tip-report/.',
        fr: 'Le document, par son nom dans les adresses : la page de mali/2019-tip-report se trouve à l’adresse /countries/mali/documents/2019-tip-report/.',
      },
      value: ({ id }) => id,
    },
    {
      name: 'title',
      type: 'text',
      description: { en: 'A title in our own words.', fr: 'Un titre dans nos propres mots.' },
      value: ({ title }) => english(title),
    },
    {
      name: 'countries',
      type: 'text',
      isList: true,
      refersTo: 'countries.country',
      description: { en: 'The countries that it is about.', fr: 'Les pays sur lesquels il porte.' },
      value: (document) => document.countries,
    },
    {
      name: 'type',
      type: 'text',
      values: DOCUMENT_TYPES,
      meanings: (t) => t.documentType,
      description: { en: 'What kind of text it is.', fr: 'De quel type de texte il s’agit.' },
      value: ({ type }) => type,
    },
    {
      name: 'publisher',
      type: 'text',
      refersTo: 'publishers.publisher',
      description: { en: 'Who speaks in it.', fr: 'Qui y parle.' },
      value: ({ publisher }) => publisher,
    },
    {
      name: 'published',
      type: 'date',
      description: {
        en: 'When it was published, as precisely as it is known.',
        fr: 'Date de publication, aussi précise qu’elle est connue.',
      },
      value: ({ published }) => published,
    },
    {
      name: 'published_inferred',
      type: 'boolean',
      description: {
        en: 'Whether that date was concluded instead of read.',
        fr: 'Si cette date a été déduite et non lue.',
      },
      value: ({ publishedInferred }) => publishedInferred,
    },
    {
      name: 'language',
      type: 'text',
      pattern: '^[a-z]{2}$',
      description: { en: 'The language of the source, ISO 639-1.', fr: 'La langue de la source, ISO 639-1.' },
      value: ({ language }) => language,
    },
    {
      name: 'edition',
      type: 'integer',
      refersTo: 'editions.year',
      description: {
        en: 'The TIP Report that it is, follows up or refers to.',
        fr: 'Le rapport TIP qu’il est, dont il assure le suivi ou auquel il se réfère.',
      },
      whenEmpty: { en: 'It refers to none.', fr: 'Il ne se réfère à aucun.' },
      value: ({ edition }) => edition ?? null,
    },
    {
      name: 'tier',
      type: 'text',
      values: TIERS,
      meanings: (t) => t.state,
      description: { en: 'A placement that it states.', fr: 'Un classement qu’il indique.' },
      whenEmpty: { en: 'It states none that could be read.', fr: 'Il n’en indique aucun qui ait pu être lu.' },
      value: ({ tier }) => tier ?? null,
    },
    {
      name: 'covers',
      type: 'period',
      description: { en: 'The time that it reports on.', fr: 'La période dont il rend compte.' },
      whenEmpty: { en: 'The source does not say.', fr: 'La source ne le dit pas.' },
      value: ({ covers }) => covers ?? null,
    },
    {
      name: 'read',
      type: 'text',
      values: READINGS,
      meanings: (t) => t.reading,
      description: { en: 'How much of the source could be read.', fr: 'Quelle part de la source a pu être lue.' },
      value: ({ read }) => read,
    },
    {
      name: 'listing',
      type: 'text',
      values: LISTINGS,
      meanings: (t) => t.listing,
      description: {
        en: 'Whether every recommendation of the source stands in the table of mentions.',
        fr: 'Si chaque recommandation de la source figure dans le tableau des mentions.',
      },
      value: ({ listing }) => listing,
    },
    {
      name: 'mention_count',
      type: 'integer',
      description: {
        en: 'How many entries it has in the table of mentions.',
        fr: 'Combien d’entrées il a dans le tableau des mentions.',
      },
      value: ({ recommendations }) => recommendations.length,
    },
    {
      name: 'progress_count',
      type: 'integer',
      description: {
        en: 'How many entries it has in the table of progress.',
        fr: 'Combien d’entrées il a dans le tableau des progrès.',
      },
      value: (document) => document.progress.length,
    },
    {
      name: 'figure_count',
      type: 'integer',
      description: {
        en: 'How many entries it has in the table of figures.',
        fr: 'Combien d’entrées il a dans le tableau des chiffres.',
      },
      value: (document) => document.figures.length,
    },
    {
      name: 'source_title',
      type: 'text',
      description: {
        en: 'The source’s own title, or a plain description of it.',
        fr: 'Le titre de la source elle-même, ou une simple description de celle-ci.',
      },
      value: ({ source }) => english(source.title),
    },
    {
      name: 'source_url',
      type: 'url',
      description: { en: 'The address that was read.', fr: 'L’adresse qui a été lue.' },
      value: ({ source }) => source.url,
    },
    {
      name: 'source_via',
      type: 'text',
      description: { en: 'The copy that was read.', fr: 'La copie qui a été lue.' },
      whenEmpty: { en: 'It is the publisher’s own page.', fr: 'C’est la page de l’auteur lui-même.' },
      value: ({ source }) => english(source.via),
    },
    {
      name: 'source_archived',
      type: 'url',
      description: { en: 'An archived copy.', fr: 'Une copie archivée.' },
      whenEmpty: { en: 'None is known.', fr: 'Aucune n’est connue.' },
      value: ({ source }) => source.archived ?? null,
    },
    {
      name: 'source_accessed',
      type: 'date',
      description: { en: 'When it was read.', fr: 'Date de la lecture.' },
      whenEmpty: { en: 'Not noted.', fr: 'Non noté.' },
      value: ({ source }) => source.accessed ?? null,
    },
    {
      name: 'source_sha256',
      type: 'text',
      pattern: '^[0-9a-f]{64}$',
      description: { en: 'Checksum of the file that was read.', fr: 'Somme de contrôle du fichier qui a été lu.' },
      whenEmpty: { en: 'Not noted.', fr: 'Non noté.' },
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
  title: { en: 'Figures', fr: 'Chiffres' },
  description: {
    en: 'One row for each number that a document gives for a country, as the document gives it: nothing is added up, converted or averaged. Numbers for different kinds of period do not compare.',
    fr: 'Une ligne par nombre qu’un document donne pour un pays, tel que le document le donne : rien n’est additionné ou converti, et aucune moyenne n’est calculée. Les nombres qui portent sur des périodes de nature différente ne se comparent pas.',
  },
  key: ['country', 'document', 'measure', 'unit', 'period', 'value', 'note'],
  entries: everyFigure,
  columns: [
    ...countryColumns<FiledFigure>(({ country }) => country),
    {
      name: 'document',
      type: 'text',
      refersTo: 'documents.document',
      description: { en: 'The document that gives it.', fr: 'Le document qui le donne.' },
      value: ({ figure }) => figure.document,
    },
    {
      name: 'measure',
      type: 'text',
      values: MEASURES,
      meanings: (t) => t.measure,
      description: {
        en: 'What is counted. With other, the note says it.',
        fr: 'Ce qui est compté. Avec other, c’est la note qui le dit.',
      },
      value: ({ figure }) => figure.measure,
    },
    {
      name: 'value',
      type: 'number',
      description: { en: 'The number.', fr: 'Le nombre.' },
      value: ({ figure }) => figure.value,
    },
    {
      name: 'unit',
      type: 'text',
      values: UNITS,
      meanings: (t) => t.unit,
      description: { en: 'In what it is counted.', fr: 'L’unité dans laquelle il est compté.' },
      whenEmpty: { en: 'The source does not say.', fr: 'La source ne le dit pas.' },
      value: ({ figure }) => figure.unit ?? null,
    },
    {
      name: 'period',
      type: 'period',
      description: { en: 'The time that it is counted over.', fr: 'La période sur laquelle il est compté.' },
      value: ({ figure }) => figure.period,
    },
    {
      name: 'period_start',
      type: 'date',
      description: { en: 'The first date of the period.', fr: 'La première date de la période.' },
      value: ({ figure }) => periodEnds(figure.period).start,
    },
    {
      name: 'period_end',
      type: 'date',
      description: { en: 'The last date of the period.', fr: 'La dernière date de la période.' },
      value: ({ figure }) => periodEnds(figure.period).end,
    },
    {
      name: 'period_kind',
      type: 'text',
      values: ['calendar-year', 'reporting-period', 'other'],
      meanings: (t) => t.periodKind,
      description: {
        en: 'What kind of time that is. A reporting period goes from April to March.',
        fr: 'De quelle sorte de période il s’agit. Une période considérée va d’avril à mars.',
      },
      value: ({ figure }) => figure.periodKind,
    },
    {
      name: 'note',
      type: 'text',
      description: { en: 'What the source adds.', fr: 'Ce que la source ajoute.' },
      whenEmpty: { en: 'Nothing.', fr: 'Rien.' },
      value: ({ figure }) => english(figure.note),
    },
    {
      name: 'voice',
      type: 'text',
      values: VOICES,
      meanings: (t) => t.voice,
      description: { en: 'Whose word it is.', fr: 'De qui c’est la parole.' },
      value: ({ figure }) => figure.voice,
    },
    {
      name: 'has_rival',
      type: 'boolean',
      description: {
        en: 'Whether another document gives a different number for the same measure, unit and period.',
        fr: 'Si un autre document donne un nombre différent pour la même mesure, la même unité et la même période.',
      },
      value: ({ figure }) => figure.hasRival,
    },
  ],
});
