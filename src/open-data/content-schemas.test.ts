import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../check/front-matter.ts';
import { COLLECTIONS, REGISTERS } from '../schemas/collections.ts';
import { CONTENT_FILES, contentSchema } from './content-schemas.ts';

const CONTENT = join(import.meta.dirname, '../../content');

function validatorOf(name: string) {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  return ajv.compile(contentSchema(CONTENT_FILES[name]!) as object);
}

function dataOf(file: string): unknown {
  const text = readFileSync(join(CONTENT, file), 'utf8');
  return parse(file.endsWith('.yaml') ? text : splitFrontMatter(text)!.yaml);
}

function filesOf(collection: keyof typeof COLLECTIONS): string[] {
  const { base, pattern } = COLLECTIONS[collection];
  return globSync([...pattern], { cwd: join(CONTENT, base) }).map((file) => join(base, file));
}

const FILES: Readonly<Record<string, string[]>> = {
  'content-country': filesOf('countries'),
  'content-document': filesOf('documents'),
  'content-recommendations': filesOf('recommendations'),
  'content-edition': filesOf('editions'),
  'content-page': filesOf('pages'),
  'content-publishers': [REGISTERS.publishers],
  'content-topics': [REGISTERS.topics],
  'content-sources': [REGISTERS.sources],
  'content-glossary': [REGISTERS.glossary],
};

test('there is a schema for each kind of file', () => {
  expect(Object.keys(CONTENT_FILES)).toEqual(Object.keys(FILES));
});

test.each(Object.entries(FILES))('%s describes every such file', (name, files) => {
  const validate = validatorOf(name);
  expect(files).not.toEqual([]);
  for (const file of files) {
    validate(dataOf(file));
    expect(validate.errors, file).toBeNull();
  }
});

describe('content-document', () => {
  const validate = validatorOf('content-document');
  const sound = dataOf('documents/mali/2019-embassy-statement.md') as Record<string, unknown>;

  test.each<[what: string, change: Record<string, unknown>]>([
    ['a field that there is not', { titel: 'Statement' }],
    ['a date in words', { published: 'August 2019' }],
    ['a tier that there is not', { tier: '2' }],
    ['an address that is no link', { source: { title: 'Statement', url: 'example.org' } }],
    ['an empty title', { title: '' }],
    ['no countries', { countries: [] }],
  ])('refuses %s', (_, change) => {
    expect(validate({ ...sound, ...change })).toBe(false);
  });

  test.each<[what: string, change: Record<string, unknown>]>([
    ['a year alone, which YAML reads as a number', { published: 2019 }],
    ['a title in two languages', { title: { en: 'Statement', fr: 'Déclaration' } }],
    ['what is filled in where it is left out', { recommendations: undefined, changes: undefined }],
  ])('takes %s', (_, change) => {
    validate(JSON.parse(JSON.stringify({ ...sound, ...change })));
    expect(validate.errors).toBeNull();
  });
});

describe('what editors of code are told', () => {
  const file = CONTENT_FILES['content-document']!;

  test('a schema that lasts holds neither hints nor names', () => {
    const told = JSON.stringify(Object.values(CONTENT_FILES).map((each) => contentSchema(each)));
    expect(told).not.toMatch(/"(?:example|neededWhen|names|defaultSnippets)":/);
  });

  test('names that are known now are proposed where a field takes one, and refuse nothing', () => {
    const known = { publishers: [{ name: 'unodc', title: 'UN Office' }], editions: [{ name: 2019 }] };
    const { properties } = contentSchema(file, known) as { properties: Record<string, object> };
    expect(properties.publisher).toMatchObject({
      description: 'Who speaks: an id of content/publishers.yaml.',
      defaultSnippets: [{ label: 'unodc', description: 'UN Office', body: 'unodc' }],
    });
    expect(properties.edition).toHaveProperty('defaultSnippets', [
      { label: '2019', description: undefined, body: 2019 },
    ]);
    expect(properties.publisher).not.toHaveProperty('enum');
    expect(properties.tier).not.toHaveProperty('defaultSnippets');
  });
});
