import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { descriptionAt, fieldNamesAt, sampleAt } from '../../src/check/schema-shape.ts';
import { COLLECTIONS } from '../../src/schemas/collections.ts';
import { countrySchema } from '../../src/schemas/country.ts';
import { documentSchema } from '../../src/schemas/document.ts';
import { editionSchema } from '../../src/schemas/edition.ts';
import { pageSchema, recommendationSchema } from '../../src/schemas/registers.ts';

const entry = z.strictObject({ id: z.string().describe('A name.'), note: z.string().optional().describe('A note.') });

const schema = z
  .strictObject({
    title: z.union([z.string(), z.strictObject({ en: z.string(), fr: z.string().optional() })]).describe('A title.'),
    year: z.preprocess((value) => value, z.number()).meta({ description: 'A year.' }),
    entries: z
      .array(entry.transform(({ id }) => id))
      .default([])
      .describe('Entries.'),
    byCode: z.record(z.string(), entry).optional(),
    source: entry.nullable().refine((value) => value !== undefined),
  })
  .refine(() => true)
  .transform(({ title }) => ({ title }));

describe('fieldNamesAt', () => {
  test.each([
    ['the whole, behind a refinement and a transform', [], ['title', 'year', 'entries', 'byCode', 'source']],
    ['one form of a union', ['title'], ['en', 'fr']],
    ['an entry of a list, behind a default and a transform', ['entries', 3], ['id', 'note']],
    ['an entry of a map', ['byCode', 'MLI'], ['id', 'note']],
    ['a field that may be null', ['source'], ['id', 'note']],
    ['a text', ['entries', 0, 'id'], undefined],
    ['a field that the schema does not have', ['colour'], undefined],
    ['a step into a text', ['entries', 0, 'id', 'en'], undefined],
  ])('%s', (_, path, names) => {
    expect(fieldNamesAt(schema, path)).toEqual(names);
  });
});

describe('descriptionAt', () => {
  test.each([
    [['title'], 'A title.'],
    [['year'], 'A year.'],
    [['entries'], 'Entries.'],
    [['entries', 0, 'note'], 'A note.'],
    [['byCode', 'MLI', 'id'], 'A name.'],
    [['source'], undefined],
    [['colour'], undefined],
  ])('%j', (path, description) => {
    expect(descriptionAt(schema, path)).toBe(description);
  });
});

describe('sampleAt', () => {
  test.each([
    [['title'], '…'],
    [['entries'], '[…]'],
    [['source'], '{ id: … }'],
    [['colour'], undefined],
  ])('%j', (path, sample) => {
    expect(sampleAt(schema, path)).toBe(sample);
  });
});

test('every field that an editor writes at the top of a file is described', () => {
  const schemas = {
    countries: countrySchema,
    documents: documentSchema,
    recommendations: recommendationSchema,
    editions: editionSchema,
    pages: pageSchema,
  };
  expect(Object.keys(schemas)).toEqual(Object.keys(COLLECTIONS));
  const silent = Object.entries(schemas).flatMap(([name, collection]) =>
    (fieldNamesAt(collection, []) ?? [])
      .filter((field) => !descriptionAt(collection, [field]))
      .map((field) => `${name} ${field}`),
  );
  expect(silent).toEqual([]);
});
