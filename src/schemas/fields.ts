import { z } from 'zod';
import { isPartialDate, isPeriod, yearOf } from '../domain/partial-date.ts';
import { describeStrangeSign, hasStrangeSign, strangeSigns } from '../domain/strange-sign.ts';
import { TIERS } from '../domain/tier.ts';

/** Where the names stand that a field takes: a folder or a register of the content. */
export type NameHolder =
  | 'countries'
  | 'editions'
  | 'publishers'
  | 'topics'
  | 'sources'
  | 'glossary'
  | 'recommendations';

/** What a field tells editors beside its rule and its description. The published JSON Schemas leave it out. */
export interface FieldHints {
  /** A value that an editor might write. */
  example?: unknown;
  /** When an optional field must be there all the same: “for a TIP Report”. */
  neededWhen?: string;
  names?: NameHolder;
}

/** The names of the hints, for whoever reads or removes them. */
export const FIELD_HINTS = ['example', 'neededWhen', 'names'] as const satisfies readonly (keyof FieldHints)[];

/** What is strange about a value, where something is: a letter that passes for another one is seen by nobody. */
function strangeness(value: unknown): string | undefined {
  const [first] = typeof value === 'string' ? strangeSigns(value) : [];
  return first && describeStrangeSign(first);
}

/** The most signs that a name has: file systems stop at 255 bytes, and an address should be readable. */
const LONGEST_NAME = 100;

/** A name of a fixed form. @param help what to write instead */
export function nameOfForm(pattern: RegExp, help: string) {
  return z
    .string()
    .max(LONGEST_NAME, { error: `A name has at most ${LONGEST_NAME} signs.`, abort: true })
    .regex(pattern, { error: ({ input }) => strangeness(input) ?? help });
}

/** The form of a name in addresses and references, for patterns that it is a part of. */
export const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** A name in addresses and references: lower-case letters, digits and hyphens. */
export const slug = nameOfForm(
  new RegExp(`^${NAME}$`),
  'Use lower-case letters without accents, digits and single hyphens, as in “cote-divoire”.',
).meta({ description: 'A name in lower-case letters, digits and hyphens.' });

/** A name that stands elsewhere in the content; that it does, the rules across files tell. */
export function nameIn(names: NameHolder) {
  return slug.meta({ names });
}

/** ISO 3166-1 alpha-3, with the user-assigned XKX for Kosovo. */
export const iso3 = nameOfForm(/^[A-Z]{3}$/, 'Use the three capital letters of ISO 3166-1 alpha-3, as in “MLI”.').meta({
  description: 'Country code of three capital letters, ISO 3166-1 alpha-3.',
  example: 'MLI',
});

const DAY = 24 * 60 * 60 * 1000;

/**
 * YAML reads `2010` as a number, and some parsers read `2019-08-29` as a point in time; both mean what the editor wrote. A time of day
 * does not: in another time zone it is another day.
 */
function dateText(value: unknown): unknown {
  if (typeof value === 'number' && Number.isInteger(value)) return String(value);
  if (!(value instanceof Date)) return value;
  return value.getTime() % DAY === 0 ? value.toISOString().slice(0, 10) : String(value);
}

/** Whether the years of a date or period can be meant: nothing that is recorded is older, and no calendar but ours is read. */
function isWithinReach(text: string): boolean {
  return text.split('/').every((date) => yearOf(date) >= 1800 && yearOf(date) <= 2100);
}

const REACH_HELP =
  'The year must lie between 1800 and 2100. Convert a year of another calendar: 2562 in Thailand is 2019.';

const DATE = '\\d{4}(?:-\\d{2}(?:-\\d{2})?)?';

/** The form of a date; whether it is in the calendar, `isPartialDate` tells. */
export const DATE_PATTERN = `^${DATE}$`;

/** The form of a period: one date, or two. */
export const PERIOD_PATTERN = `^${DATE}(?:/${DATE})?$`;

const DATE_HELP = 'Write a day, a month or a year that exists: 2019-08-29, 2019-08 or 2019.';

/** A date as precisely as it is known. */
export const partialDate = z
  .preprocess(
    dateText,
    z
      .string({ error: DATE_HELP })
      .refine(isPartialDate, { error: DATE_HELP, abort: true })
      .refine(isWithinReach, REACH_HELP),
  )
  .meta({
    description: 'A day, a month or a year, as precisely as it is known: 2019-08-29, 2019-08 or 2019.',
    example: '2019-08-29',
    // YAML reads a year alone as a number.
    type: ['string', 'integer'],
    pattern: DATE_PATTERN,
  });

const PERIOD_HELP = 'Write a date, or two with a slash between, the earlier first: 2019 or 2011-04/2012-03.';

/** A span of time. */
export const period = z
  .preprocess(
    dateText,
    z
      .string({ error: PERIOD_HELP })
      .refine(isPeriod, { error: PERIOD_HELP, abort: true })
      .refine(isWithinReach, REACH_HELP),
  )
  .meta({
    description: 'A date, or two joined by a slash: 2019 or 2011-04/2012-03.',
    example: '2011-04/2012-03',
    type: ['string', 'integer'],
    pattern: PERIOD_PATTERN,
  });

/** The most signs that a text in a field has; the longest of today has 700. What is longer belongs into the summary. */
const LONGEST_TEXT = 5000;

/** A text in one language. */
export const plainText = z
  .string({ error: 'Write a text here.' })
  .trim()
  .min(1, 'The text is empty: write it, or take the field out.')
  // Messages of the check propose lines with this sign in the place of a text.
  .refine((text) => text !== '…', 'Write your own text in the place of the three dots.')
  .max(LONGEST_TEXT, { error: `The text has more than ${LONGEST_TEXT} signs: shorten it.`, abort: true })
  // A text that was copied from elsewhere may bring one along, and no feed could hold it.
  .refine((text) => !hasStrangeSign(text), { error: ({ input }) => strangeness(input) });

/** A text that is published: English, or `{ en: …, fr: … }`. */
export const localText = z
  .union([plainText, z.strictObject({ en: plainText, fr: plainText.optional() })], {
    error: 'Write a text in English, or { en: …, fr: … }.',
  })
  .meta({ description: 'A text in English, or one for each language: { en: …, fr: … }.' });

export const tier = z.enum(TIERS).meta({
  description: 'A placement: tier-1, tier-2, tier-2-watch-list, tier-3 or special-case.',
  example: 'tier-2',
});

const ADDRESS_HELP = 'Write a full web address that begins with https:// or http://.';

/** The most signs that a web address has: servers and browsers shorten what is longer. */
const LONGEST_ADDRESS = 2000;

/** A web address that is safe to link: https or http, nothing else. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: ADDRESS_HELP, abort: true })
  .max(LONGEST_ADDRESS, { error: `A web address has at most ${LONGEST_ADDRESS} signs.`, abort: true })
  .refine((address) => !hasStrangeSign(address), { error: ({ input }) => strangeness(input), abort: true })
  .refine((address) => /^https?:\/\/[^\s/]\S*$/i.test(address), ADDRESS_HELP)
  .meta({ description: 'A full web address, https:// or http://.', example: 'https://example.org/statement' });

export const editionYear = z
  .int({ error: 'Write the year on the report, as in 2019.' })
  .min(2001, 'The first TIP Report is that of 2001.')
  .max(2100, 'Write the year on the report, as in 2019.')
  .meta({ description: 'The year on the TIP Report.', example: 2024 });

/** Corrections of something that readers may have relied on. */
export const changes = z
  .array(
    z.strictObject({
      date: partialDate.describe('When it was corrected.'),
      note: localText.meta({
        description: 'What was wrong, in one sentence. Readers see it.',
        example: 'The second recommendation had been filed under the wrong demand.',
      }),
    }),
  )
  .default([]);
