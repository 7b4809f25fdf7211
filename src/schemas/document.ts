import { z } from 'zod';
import { DOCUMENT_TYPES, LISTINGS, MEASURES, PROGRESS_STATUSES, READINGS, UNITS, VOICES } from '../domain/document.ts';
import { editionYear, localText, partialDate, period, slug, tier, webAddress } from './fields.ts';

const country = slug
  .optional()
  .describe('Which country the entry concerns; only, and always, in a document of several countries.');

const by = z.enum(VOICES).optional().describe('Whose word it is, if not the publisher’s own.');

const askSchema = z
  .strictObject({
    id: slug.describe('Id of the demand in content/recommendations/<country>.yaml.'),
    text: localText.describe('What is asked, in our own words.'),
    item: z.int().min(1).optional().describe('Place in the source’s list, from 1; one item may hold two demands.'),
    addressee: localText.optional().describe('Who is to do it, where the source says so.'),
    priority: z.boolean().default(false).describe('Whether the source marks it as a priority.'),
    country,
  })
  .transform(({ id, ...rest }) => ({ ...rest, recommendation: id }));

const progressSchema = z
  .strictObject({
    recommendation: slug.describe('Id of the demand in content/recommendations/<country>.yaml.'),
    status: z.enum(PROGRESS_STATUSES).describe('What the document reports on it.'),
    note: localText.describe('What was reported, in our own words.'),
    by,
    'as-of': partialDate
      .optional()
      .describe('The date it is true for, if not the end of `covers` or the date of publication.'),
    country,
  })
  .transform(({ 'as-of': asOf, ...rest }) => ({ ...rest, asOf }));

const figureSchema = z
  .strictObject({
    measure: z.enum(MEASURES).describe('What is counted.'),
    value: z.number().min(0).describe('The number, without separators.'),
    unit: z.enum(UNITS).optional().describe('In what it is counted, where the source says so.'),
    period: period.describe('The time that it is counted over.'),
    note: localText.optional().describe('What the source adds; with `other` it names what is counted.'),
    by,
    country,
  })
  .refine((figure) => figure.measure !== 'other' || figure.note !== undefined, {
    path: ['note'],
    error: 'With “other”, the note says what is counted.',
  });

const sourceSchema = z.strictObject({
  title: localText.describe('The source’s own title, or a plain description of it.'),
  url: webAddress.describe('The address that was read.'),
  via: localText.optional().describe('The copy that was read, when it is not the publisher’s own page.'),
  archived: webAddress.optional().describe('An archived copy.'),
  accessed: partialDate.optional().describe('When it was read.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'Write the 64 lower-case hexadecimal digits of the checksum.')
    .optional()
    .describe('Checksum of the file that was read.'),
});

/** Front matter of `content/documents/<country>/<yyyy>-<slug>.md`; the body is the editor's summary. */
export const documentSchema = z
  .strictObject({
    title: localText.describe('A title in our own words.'),
    countries: z
      .array(slug)
      .min(1, 'Name at least one country.')
      .refine((list) => new Set(list).size === list.length, 'Name each country once.')
      .describe('The countries it is about; the file stands in the folder of one of them.'),
    type: z.enum(DOCUMENT_TYPES).describe('What kind of text the source is.'),
    publisher: slug.describe('Who speaks: an id of content/publishers.yaml.'),
    published: partialDate.describe('When the source was published, as precisely as it is known.'),
    'published-inferred': z.boolean().default(false).describe('Whether that date was concluded instead of read.'),
    language: z
      .string()
      .regex(/^[a-z]{2}$/, 'Use the two letters of ISO 639-1, as in “en” or “fr”.')
      .describe('Language of the source, ISO 639-1.'),
    edition: editionYear.optional().describe('The TIP Report that it is, follows up or refers to.'),
    tier: tier.optional().describe('A placement that it states; it must agree with the edition.'),
    covers: period.optional().describe('The time it reports on, only where the source says so.'),
    read: z.enum(READINGS).describe('How much of the source could be read.'),
    source: sourceSchema.describe('The text that was read, and where it stands.'),
    listing: z.enum(LISTINGS).describe('Whether every recommendation of the source stands below.'),
    recommendations: z.array(askSchema).default([]).describe('What the source asks.'),
    progress: z.array(progressSchema).default([]).describe('What the source reports on demands.'),
    figures: z.array(figureSchema).default([]).describe('Numbers that the source gives.'),
    changes: z
      .array(
        z.strictObject({
          date: partialDate.describe('When it was corrected.'),
          note: localText.describe('What was corrected.'),
        }),
      )
      .default([])
      .describe('Corrections of this file after it was published.'),
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
