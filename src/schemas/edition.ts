import { z } from 'zod';
import { COVERAGES, PLACEMENT_NOTES } from '../domain/edition.ts';
import type { TIERS } from '../domain/tier.ts';
import { changes, editionYear, iso3, localText, nameIn, partialDate, period, plainText, tier } from './fields.ts';

const codes = z.array(iso3).default([]);

const listed = codes.describe('Codes of the countries that the report puts here, in alphabetical order.');

const count = z
  .int()
  .min(0)
  .optional()
  .meta({ description: 'How many countries and territories the report puts here.', example: 33 });

const sourceSchema = z
  .strictObject({
    id: nameIn('sources').describe('Id of the source in content/sources.yaml.'),
    covers: z.union([z.literal('all'), z.array(iso3)], { error: 'Write all, or a list of codes: [MLI, NER].' }).meta({
      description: 'The placements that it confirms: all that are not deduced, or a list of codes.',
      example: ['MLI', 'NER'],
    }),
    except: codes.describe('With `covers: all`: the placements that it does not confirm.'),
    pages: z.array(plainText).default([]).describe('Hosts of the pages that were read.'),
  })
  .refine((source) => source.covers === 'all' || source.except.length === 0, {
    path: ['except'],
    error: 'Exceptions go with covers: all. Take the codes out of the list instead.',
  });

const placementsSchema = z
  .strictObject({
    'tier-1': listed,
    'tier-2': listed,
    'tier-2-watch-list': listed,
    'tier-3': listed,
    'special-case': listed,
  } satisfies Record<(typeof TIERS)[number], typeof listed>)
  .describe('The lists of the report, by tier, as the official lists give them.');

const revisionSchema = z.strictObject({
  country: iso3,
  date: partialDate.describe('When the placement was changed.'),
  tier,
  source: plainText.describe('Where that was read.'),
});

const publishedCountsSchema = z.strictObject({
  source: localText.describe('Who published the counts.'),
  total: count.meta({ description: 'How many countries and territories the report places.', example: 188 }),
  'tier-1': count,
  'tier-2': count,
  'tier-2-watch-list': count,
  'tier-3': count,
  'special-case': count,
});

const disputeSchema = z.strictObject({
  says: z
    .record(nameIn('sources'), tier)
    .default({})
    .meta({
      description: 'The tier that each dissenting source gives, by its id in content/sources.yaml.',
      example: { 'example-source': 'tier-2' },
    }),
  why: localText.describe('Why the placement above was kept.'),
});

/** `content/editions/<year>.yaml`: one TIP Report. */
export const editionSchema = z
  .strictObject({
    year: editionYear,
    released: partialDate.optional().describe('When the report came out, where that is known.'),
    period: period.optional().describe('The reporting period, where a source states it.'),
    coverage: z
      .enum(COVERAGES)
      .describe(
        'Write complete if a published total agrees with the lists, assumed if there is no total, partial if placements are missing.',
      ),
    'published-counts': publishedCountsSchema
      .optional()
      .describe('Counts that somebody published, to hold the lists against.'),
    sources: z
      .array(sourceSchema)
      .min(1, 'An edition needs at least one source.')
      .describe('What confirms the placements, an entry for each source.'),
    placements: placementsSchema,
    deduced: codes.describe(
      'Codes of countries whose placement was inferred from complete lists of the other tiers and read in no source.',
    ),
    unknown: codes.describe(
      'Codes of countries of which no source that you read tells whether they are ranked, and where.',
    ),
    'complete-lists': z.array(tier).default([]).describe('With `coverage: partial`, the lists that are whole.'),
    disputes: z
      .record(iso3, disputeSchema)
      .default({})
      .meta({
        description: 'Placements on which sources differ, by the code of the country.',
        example: { ABC: { says: { 'example-source': 'tier-2' }, why: 'The page copies an older report.' } },
      }),
    notes: z
      .record(iso3, z.array(z.enum(PLACEMENT_NOTES)))
      .default({})
      .meta({
        description: 'What a source says of a placement beside the tier, by the code of the country.',
        example: { ABC: ['waiver'] },
      }),
    revisions: z
      .array(revisionSchema)
      .default([])
      .describe('Placements that were changed within the year, an entry for each.'),
    changes: changes.describe('Corrections of this file after it was published.'),
  })
  .transform(({ 'published-counts': publishedCounts, 'complete-lists': completeLists, ...rest }) => ({
    ...rest,
    publishedCounts,
    completeLists,
  }));
