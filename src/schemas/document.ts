import { z } from 'zod';
import { DOCUMENT_TYPES, LISTINGS, MEASURES, PROGRESS_STATUSES, READINGS, UNITS, VOICES } from '../domain/document.ts';
import {
  changes,
  editionYear,
  localText,
  nameIn,
  nameOfForm,
  partialDate,
  period,
  tier,
  webAddress,
} from './fields.ts';

const country = nameIn('countries').optional().meta({
  description: 'Which of the countries of the document the entry concerns.',
  neededWhen: 'in a document of several countries, and only there',
});

const by = z.enum(VOICES).optional().describe('Whose word it is, if not the publisher’s own.');

const demand = nameIn('recommendations').meta({
  description: 'The demand: its id in content/recommendations/<country>.yaml.',
  example: 'train-judges-2012-law',
});

const askSchema = z
  .strictObject({
    id: demand,
    text: localText.meta({
      description: 'What is asked, in your own words.',
      example: 'Hold the training for judges every year, in each region.',
    }),
    item: z.int().min(1).optional().meta({
      description:
        'Its place in the source’s list, from 1. One item may hold two demands: make two entries with the same number.',
      example: 1,
    }),
    addressee: localText
      .optional()
      .meta({ description: 'Who is to do it, where the source says so.', example: 'Ministry of Justice' }),
    priority: z.boolean().default(false).describe('Write true if the source marks it as a priority.'),
    country,
  })
  .transform(({ id, ...rest }) => ({ ...rest, recommendation: id }));

const progressSchema = z
  .strictObject({
    recommendation: demand,
    status: z.enum(PROGRESS_STATUSES).describe('What the document reports on it.'),
    note: localText.meta({
      description: 'What was reported, in your own words: one or two sentences.',
      example: 'The embassy counted two courses for judges, both in Bamako.',
    }),
    by,
    'as-of': partialDate
      .optional()
      .describe('The date for which it is true, if that is neither the end of `covers` nor the date of publication.'),
    country,
  })
  .transform(({ 'as-of': asOf, ...rest }) => ({ ...rest, asOf }));

const figureSchema = z
  .strictObject({
    measure: z.enum(MEASURES).describe('What is counted.'),
    value: z
      .number()
      .min(0)
      // No source counts so far, and beyond 2⁵³ two numbers are no longer told apart.
      .max(1e15)
      .meta({ description: 'The number as the source gives it, without separators: 36000.', example: 64 }),
    unit: z.enum(UNITS).optional().describe('In what it is counted, where the source says so.'),
    period: period.describe('The time that it is counted over.'),
    note: localText.optional().meta({
      description: 'What the source adds. With `measure: other` it says what is counted.',
      example: 'Judges and prosecutors.',
      neededWhen: 'with `measure: other`',
    }),
    by,
    country,
  })
  .refine((figure) => figure.measure !== 'other' || figure.note !== undefined, {
    path: ['note'],
    error: 'With “other”, the note says what is counted.',
  });

const sourceSchema = z.strictObject({
  title: localText.meta({
    description: 'The source’s own title, or a plain description of it.',
    example: 'US Embassy in Mali: statement on training for judges',
  }),
  url: webAddress.describe('The address that you read.'),
  via: localText.optional().meta({
    description: 'The copy that you read, if it was not on the publisher’s own site.',
    example: 'copy on ecoi.net',
  }),
  archived: webAddress.optional().describe('The address of an archived copy.'),
  accessed: partialDate.optional().describe('When you read it.'),
  sha256: nameOfForm(/^[0-9a-f]{64}$/, 'Write the 64 lower-case hexadecimal digits of the checksum.')
    .optional()
    .describe('Checksum (SHA-256) of the file that you read, if you know it. Never make one up.'),
});

/** Front matter of `content/documents/<country>/<yyyy>-<slug>.md`; the body is the editor's summary. */
export const documentSchema = z
  .strictObject({
    title: localText.meta({
      description: 'A title in your own words.',
      example: 'Embassy statement on training for judges',
    }),
    countries: z
      .array(nameIn('countries'))
      .min(1, 'Name at least one country.')
      .refine((list) => new Set(list).size === list.length, 'Name each country once.')
      .meta({
        description:
          'The countries it is about, by the names of their files in content/countries. The document stands in the folder of one of them.',
        example: ['mali'],
      }),
    type: z.enum(DOCUMENT_TYPES).describe('What kind of text the source is.'),
    publisher: nameIn('publishers').meta({
      description: 'Who speaks: an id of content/publishers.yaml.',
      example: 'us-embassy-mali',
    }),
    published: partialDate.describe(
      'When the source was published, as precisely as you know it. The name of the file begins with that year.',
    ),
    'published-inferred': z
      .boolean()
      .default(false)
      .describe('Write true if you concluded that date instead of reading it, and say in the summary from what.'),
    language: nameOfForm(/^[a-z]{2}$/, 'Use the two letters of ISO 639-1, as in “en” or “fr”.').meta({
      description: 'Language of the source, in two letters of ISO 639-1.',
      example: 'fr',
    }),
    edition: editionYear.optional().meta({
      description: 'The year on the TIP Report that it is, follows up or refers to.',
      names: 'editions',
      neededWhen: 'for a TIP Report, and wherever a `tier` is stated',
    }),
    tier: tier.optional().describe('A placement that the source states. It must agree with the edition.'),
    covers: period.optional().describe('The time it reports on, only where the source says so.'),
    read: z.enum(READINGS).describe('How much of the source you could read.'),
    source: sourceSchema.describe('The text that was read, and where it stands.'),
    listing: z
      .enum(LISTINGS)
      .describe(
        'Write complete if every recommendation of the source stands below, also if it makes none; otherwise partial.',
      ),
    recommendations: z.array(askSchema).default([]).describe('What the source asks, an entry for each demand.'),
    progress: z
      .array(progressSchema)
      .default([])
      .describe('What the source reports on demands, an entry for each. Silence is no report.'),
    figures: z
      .array(figureSchema)
      .default([])
      .describe('Numbers that the source gives, an entry for each, neither converted nor rounded.'),
    changes: changes.describe('Corrections that you made after the file was published, an entry for each.'),
  })
  .refine((document) => document.type !== 'tip-report' || document.edition !== undefined, {
    path: ['edition'],
    error: 'A TIP Report needs its edition: the year on the report.',
  })
  .refine((document) => document.tier === undefined || document.edition !== undefined, {
    path: ['edition'],
    error: 'A document that states a tier needs the edition that gives it.',
  })
  .transform(({ 'published-inferred': publishedInferred, ...rest }) => ({ ...rest, publishedInferred }));
