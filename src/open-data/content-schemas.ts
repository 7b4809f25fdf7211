import { z } from 'zod';
import { countrySchema } from '../schemas/country.ts';
import { documentSchema } from '../schemas/document.ts';
import { editionSchema } from '../schemas/edition.ts';
import { DATE_PATTERN, PERIOD_PATTERN, slug } from '../schemas/fields.ts';
import {
  glossaryTermSchema,
  pageSchema,
  placementSourceSchema,
  publisherSchema,
  registerSchema,
  topicId,
  topicSchema,
} from '../schemas/registers.ts';
import type { JsonSchema } from './json-schema.ts';

interface ContentFile {
  /** Which files of the content it describes. */
  title: string;
  /** The whole file, or the front matter of one that goes on in prose. */
  schema: z.ZodType;
}

/** The files that editors write, by the names of their schemas. */
export const CONTENT_FILES: Readonly<Record<string, ContentFile>> = {
  'content-country': { title: 'Front matter of content/countries/<country>.mdx', schema: countrySchema },
  'content-document': {
    title: 'Front matter of content/documents/<country>/<yyyy>-<words>.md',
    schema: documentSchema,
  },
  'content-recommendations': { title: 'content/recommendations/<country>.yaml', schema: registerSchema },
  'content-edition': { title: 'content/editions/<year>.yaml', schema: editionSchema },
  'content-page': { title: 'Front matter of content/pages/<name>.<lang>.mdx', schema: pageSchema },
  'content-publishers': { title: 'content/publishers.yaml', schema: z.record(slug, publisherSchema) },
  'content-topics': { title: 'content/topics.yaml', schema: z.record(topicId, topicSchema) },
  'content-sources': { title: 'content/sources.yaml', schema: z.record(slug, placementSourceSchema) },
  'content-glossary': { title: 'content/glossary.yaml', schema: z.record(slug, glossaryTermSchema) },
};

/** What the schema of a file cannot say. */
const BEYOND =
  'What this schema cannot say is left to `npm run check`: dates that are in no calendar, fields that need one another, names that other files must know.';

/** Mends what zod cannot know of its own schemas: YAML reads a year alone as a number, and no count has an upper limit. */
function mend({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.pattern === DATE_PATTERN || jsonSchema.pattern === PERIOD_PATTERN) {
    Object.assign(jsonSchema, { type: ['string', 'integer'] });
  }
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

/** The JSON Schema of a file that editors write: what it may hold before anything is filled in or renamed. */
export function contentSchema({ title, schema }: ContentFile): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override: mend });
  return { title, $comment: BEYOND, ...rest };
}
