import { z } from 'zod';
import { countrySchema } from '../schemas/country.ts';
import { documentSchema } from '../schemas/document.ts';
import { editionSchema } from '../schemas/edition.ts';
import { FIELD_HINTS, type FieldHints, type NameHolder, slug } from '../schemas/fields.ts';
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

/** A kind of file that editors write. */
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

/** A JSON Schema as zod makes it, with the hints for editors. */
export type HintedSchema = z.core.JSONSchema.BaseSchema & FieldHints;

/** A name that stands in the content, and what it names, in words. */
export interface KnownName {
  name: string | number;
  title?: string | undefined;
}

/** The names that stand in the content now. */
export type KnownNames = Readonly<Partial<Record<NameHolder, readonly KnownName[]>>>;

/** Mends what zod cannot know: no count has an upper limit. */
function mend(schema: HintedSchema): void {
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}

function jsonSchemaOf(schema: z.ZodType, override: (schema: HintedSchema) => void): HintedSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => override(jsonSchema),
  });
  return rest;
}

/** What a file may hold before anything is filled in or renamed, with the hints for editors. */
export function hintedSchema({ schema }: ContentFile): HintedSchema {
  return jsonSchemaOf(schema, mend);
}

/**
 * The JSON Schema of a file that editors write: what it may hold before anything is filled in or renamed.
 * @param known names of the content, which editors of code then propose where a field takes one; a schema that lasts has none
 */
export function contentSchema({ title, schema }: ContentFile, known: KnownNames = {}): JsonSchema {
  const override = (part: HintedSchema) => {
    mend(part);
    const names = part.names && known[part.names];
    for (const hint of FIELD_HINTS) delete part[hint];
    // What language servers for YAML propose; nothing is refused for not being among them.
    if (names && names.length > 0)
      part.defaultSnippets = names.map(({ name, title }) => ({ label: String(name), description: title, body: name }));
  };
  return { title, $comment: BEYOND, ...jsonSchemaOf(schema, override) };
}
