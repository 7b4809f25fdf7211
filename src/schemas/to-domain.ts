import type { z } from 'zod';
import type { GlossaryTerm, PlacementSource } from '../domain/corpus.ts';
import type { Country } from '../domain/country.ts';
import type { Publisher, SourceDocument } from '../domain/document.ts';
import type { Edition } from '../domain/edition.ts';
import type { Recommendation, Topic } from '../domain/recommendation.ts';
import type { countrySchema } from './country.ts';
import type { documentSchema } from './document.ts';
import type { editionSchema } from './edition.ts';
import type {
  glossaryTermSchema,
  placementSourceSchema,
  publisherSchema,
  registerSchema,
  topicSchema,
} from './registers.ts';

// An entry's name stands in its path or key and not in its data; these join the two, alike for the build and for the check.

/** @param id `mali` @param file path within the content folder */
export function toCountry(id: string, file: string, data: z.output<typeof countrySchema>): Country {
  return { ...data, slug: id, file };
}

/** @param id `mali/2019-embassy-statement` @param file path within the content folder */
export function toDocument(id: string, file: string, data: z.output<typeof documentSchema>): SourceDocument {
  return { ...data, id, file };
}

/** @param file path within the content folder */
export function toEdition(file: string, data: z.output<typeof editionSchema>): Edition {
  return { ...data, file };
}

/** @param country slug, the file's name @param file path within the content folder */
export function toRecommendations(
  country: string,
  file: string,
  data: z.output<typeof registerSchema>,
): Recommendation[] {
  return Object.entries(data).map(([id, entry]) => ({ ...entry, id, country, file }));
}

export function toPublisher(id: string, data: z.output<typeof publisherSchema>): Publisher {
  return { ...data, id };
}

export function toTopic(id: string, data: z.output<typeof topicSchema>): Topic {
  return { ...data, id };
}

export function toPlacementSource(id: string, data: z.output<typeof placementSourceSchema>): PlacementSource {
  return { ...data, id };
}

export function toGlossaryTerm(id: string, data: z.output<typeof glossaryTermSchema>): GlossaryTerm {
  return { ...data, id };
}
