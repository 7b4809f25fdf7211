import { z } from 'zod';
import { REGIONS } from '../domain/country.ts';
import { changes, iso3, localText, nameIn, nameOfForm } from './fields.ts';

/** Front matter of `content/countries/<slug>.mdx`; the body is an introduction in prose. */
export const countrySchema = z
  .strictObject({
    name: localText.meta({
      description: 'The name as the TIP Reports use it.',
      example: { en: 'Burma', fr: 'Birmanie' },
    }),
    'common-name': localText.optional().meta({
      description: 'The common name, where it differs from the one that the reports use.',
      example: 'Myanmar',
    }),
    iso3,
    iso2: nameOfForm(/^[A-Z]{2}$/, 'Use the two capital letters of ISO 3166-1 alpha-2, as in “ML”.')
      .optional()
      .meta({ description: 'Country code of two capital letters, ISO 3166-1 alpha-2.', example: 'ML' }),
    region: z.enum(REGIONS).describe('The bureau of the Department of State that the country belongs to.'),
    neighbours: z
      .array(nameIn('countries'))
      .default([])
      .meta({
        description:
          'Countries that it borders by land, by the names of their files in content/countries. Each must name it back.',
        example: ['niger', 'senegal'],
      }),
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
      .meta({ description: 'Names that earlier reports used, oldest first.', example: ['Upper Volta'] }),
    note: localText
      .optional()
      .describe('What a reader must know about the name or the record, as where two countries once had one entry.'),
    changes: changes.describe('Corrections of this file after it was published.'),
  })
  .transform(({ 'common-name': commonName, 'former-names': formerNames, ...rest }) => ({
    ...rest,
    commonName,
    formerNames,
  }));
