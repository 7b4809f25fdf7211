import { expect, test } from 'vitest';
import { z } from 'zod';
import { countrySchema } from '../../src/schemas/country.ts';
import { documentSchema } from '../../src/schemas/document.ts';
import { editionSchema } from '../../src/schemas/edition.ts';
import {
  glossaryTermSchema,
  pageSchema,
  placementSourceSchema,
  publisherSchema,
  recommendationSchema,
  topicSchema,
} from '../../src/schemas/registers.ts';

const SCHEMAS = {
  country: countrySchema,
  document: documentSchema,
  edition: editionSchema,
  page: pageSchema,
  'placement source': placementSourceSchema,
  publisher: publisherSchema,
  recommendation: recommendationSchema,
  'glossary term': glossaryTermSchema,
  topic: topicSchema,
};

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
}

/** Paths of the fields below a schema that no sentence describes. */
function undescribed(schema: JsonSchema, path: string): string[] {
  const inner = [schema.items, schema.additionalProperties].filter((part) => typeof part === 'object');
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
      ...(field.description ? [] : [`${path}.${name}`]),
      ...undescribed(field, `${path}.${name}`),
    ]),
    ...inner.flatMap((part) => undescribed(part, path)),
  ];
}

test.each(Object.entries(SCHEMAS))('every field of a %s has a sentence that describes it', (name, schema) => {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  expect(Object.keys(json.properties ?? {}).length).toBeGreaterThan(1);
  expect(undescribed(json, name)).toEqual([]);
});
