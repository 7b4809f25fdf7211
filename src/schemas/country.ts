import { z } from 'zod';
import { REGIONS } from '../domain/country.ts';
import { iso3, localText, slug } from './fields.ts';

/** Front matter of `content/countries/<slug>.mdx`; the body is an introduction in prose. */
export const countrySchema = z
  .strictObject({
    name: localText.describe('The name as the TIP Reports use it.'),
    'common-name': localText
      .optional()
      .describe('The common name, where it differs from the one that the reports use, as in Myanmar for Burma.'),
    iso3,
    iso2: z
      .string()
      .regex(/^[A-Z]{2}$/, 'Use the two capital letters of ISO 3166-1 alpha-2, as in “ML”.')
      .optional()
      .describe('Country code of two capital letters, ISO 3166-1 alpha-2.'),
    region: z.enum(REGIONS).describe('The bureau of the Department of State that the country belongs to.'),
    neighbours: z.array(slug).default([]).describe('Countries that it borders by land; they must name it back.'),
    'former-names': z
      .array(
        // In the tables of the open data a stroke stands between the names of a list.
        localText.refine(
          (name) =>
            !Object.values(typeof name === 'string' ? { name } : name)
              .join('')
              .includes('|'),
          {
            error: 'Write one name, without “|”; each further one is an entry of its own.',
          },
        ),
      )
      .default([])
      .describe('Names that earlier reports used, oldest first.'),
    note: localText.optional().describe('What a reader must know about the name or the record, as of joint entries.'),
  })
  .transform(({ 'common-name': commonName, 'former-names': formerNames, ...rest }) => ({
    ...rest,
    commonName,
    formerNames,
  }));
