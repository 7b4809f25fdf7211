import { z } from 'zod';
import { COVERAGES, PLACEMENT_NOTES } from '../domain/edition.ts';
import type { TIERS } from '../domain/tier.ts';
import { editionYear, iso3, localText, partialDate, period, slug, tier } from './fields.ts';

const codes = z.array(iso3).default([]);

const listed = codes.describe('Codes of the countries that the report puts here, in alphabetical order.');

const count = z.int().min(0).optional().describe('How many countries and territories the report puts here.');

const sourceSchema = z
  .strictObject({
    id: slug.describe('Id of the source in content/sources.yaml.'),
    covers: z
      .union([z.literal('all'), z.array(iso3)], { error: 'Write all, or a list of codes: [MLI, NER].' })
      .describe('The placements that it confirms: all that are not deduced, or a list.'),
    except: codes.describe('With `covers: all`: the placements that it does not confirm.'),
    pages: z.array(z.string().min(1)).default([]).describe('Hosts of the pages that were read.'),
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
  .describe('The lists of the report, by tier; mirrors the official lists.');

const revisionSchema = z.strictObject({
  country: iso3,
  date: partialDate.describe('When the placement was changed.'),
  tier,
  source: z.string().min(1).describe('Where that was read.'),
});

const publishedCountsSchema = z.strictObject({
  source: localText.describe('Who published the counts.'),
  total: count.describe('How many countries and territories the report places.'),
  'tier-1': count,
  'tier-2': count,
  'tier-2-watch-list': count,
  'tier-3': count,
  'special-case': count,
});

const disputeSchema = z.strictObject({
  says: z.record(slug, tier).default({}).describe('The tier that each dissenting source gives.'),
  why: localText.describe('Why the placement above was kept.'),
});

/** `content/editions/<year>.yaml`: one TIP Report. */
export const editionSchema = z
  .strictObject({
    year: editionYear,
    released: partialDate.optional().describe('When the report came out.'),
    period: period.optional().describe('The reporting period, where a source states it.'),
    coverage: z
      .enum(COVERAGES)
      .describe(
        'complete: a published total agrees; assumed: no total to compare; partial: missing countries are unknown.',
      ),
    'published-counts': publishedCountsSchema.optional().describe('What somebody other than the lists published.'),
    sources: z
      .array(sourceSchema)
      .min(1, 'An edition needs at least one source.')
      .describe('What confirms the placements.'),
    placements: placementsSchema,
    deduced: codes.describe('Placements inferred from complete lists of the other tiers, read in no source.'),
    unknown: codes.describe('Countries that were ranked or not: we could not tell.'),
    'complete-lists': z.array(tier).default([]).describe('In a partial edition, the lists that are whole.'),
    disputes: z.record(iso3, disputeSchema).default({}).describe('Placements on which sources differ.'),
    notes: z
      .record(iso3, z.array(z.enum(PLACEMENT_NOTES)))
      .default({})
      .describe('What a source says beside the tier.'),
    revisions: z.array(revisionSchema).default([]).describe('Placements that changed within the year.'),
  })
  .transform(({ 'published-counts': publishedCounts, 'complete-lists': completeLists, ...rest }) => ({
    ...rest,
    publishedCounts,
    completeLists,
  }));
