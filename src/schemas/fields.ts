import { z } from 'zod';
import { isPartialDate, isPeriod } from '../domain/partial-date.ts';
import { NOT_IN_XML } from '../domain/text.ts';
import { TIERS } from '../domain/tier.ts';

/** A name in addresses and references: lower-case letters, digits and hyphens. */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'Use lower-case letters without accents, digits and single hyphens, as in “cote-divoire”.',
  )
  .meta({ description: 'A name in lower-case letters, digits and hyphens.' });

/** ISO 3166-1 alpha-3, with the user-assigned XKX for Kosovo. */
export const iso3 = z
  .string()
  .regex(/^[A-Z]{3}$/, 'Use the three capital letters of ISO 3166-1 alpha-3, as in “MLI”.')
  .meta({ description: 'Country code of three capital letters, ISO 3166-1 alpha-3.' });

/** YAML reads `2010` as a number, and some parsers read `2019-08-29` as a point in time; both mean what the editor wrote. */
function dateText(value: unknown): unknown {
  if (typeof value === 'number' && Number.isInteger(value)) return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  return value;
}

const DATE = '\\d{4}(?:-\\d{2}(?:-\\d{2})?)?';

/** The form of a date; whether it is in the calendar, `isPartialDate` tells. */
export const DATE_PATTERN = `^${DATE}$`;

/** The form of a period: one date, or two. */
export const PERIOD_PATTERN = `^${DATE}(?:/${DATE})?$`;

const DATE_HELP = 'Write a day, a month or a year that exists: 2019-08-29, 2019-08 or 2019.';

/** A date as precisely as it is known. */
export const partialDate = z
  .preprocess(dateText, z.string({ error: DATE_HELP }).refine(isPartialDate, DATE_HELP))
  .meta({
    description: 'A day, a month or a year, as precisely as it is known: 2019-08-29, 2019-08 or 2019.',
    pattern: DATE_PATTERN,
  });

const PERIOD_HELP = 'Write a date, or two with a slash between, the earlier first: 2019 or 2011-04/2012-03.';

/** A span of time. */
export const period = z
  .preprocess(dateText, z.string({ error: PERIOD_HELP }).refine(isPeriod, PERIOD_HELP))
  .meta({ description: 'A date, or two joined by a slash: 2019 or 2011-04/2012-03.', pattern: PERIOD_PATTERN });

const plainText = z
  .string({ error: 'Write a text here.' })
  .trim()
  .min(1, 'The text is empty: write it, or take the field out.')
  // A text that was copied from elsewhere may bring one along, and no feed could hold it.
  .refine((text) => !NOT_IN_XML.test(text), 'The text holds a sign that does not show. Type the text anew.');

/** A text that is published: English, or `{ en: …, fr: … }`. */
export const localText = z
  .union([plainText, z.strictObject({ en: plainText, fr: plainText.optional() })], {
    error: 'Write a text in English, or { en: …, fr: … }.',
  })
  .meta({ description: 'A text in English, or one for each language: { en: …, fr: … }.' });

export const tier = z.enum(TIERS).meta({
  description: 'A placement: tier-1, tier-2, tier-2-watch-list, tier-3 or special-case.',
});

/** A web address that is safe to link: https or http, nothing else. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'Write a full web address that begins with https:// or http://.' })
  .meta({ description: 'A full web address, https:// or http://.' });

export const editionYear = z
  .int({ error: 'Write the year on the report, as in 2019.' })
  .min(2001, 'The first TIP Report is that of 2001.')
  .max(2100, 'Write the year on the report, as in 2019.')
  .meta({ description: 'The year on the TIP Report.' });
