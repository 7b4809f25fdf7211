import { describe, expect, test } from 'vitest';
import { type ContentField, exampleOf, fieldGroups, fieldsOf } from './content-fields.ts';
import { CONTENT_FILES, hintedSchema } from './content-schemas.ts';

function groupsOf(name: string) {
  return fieldGroups(hintedSchema(CONTENT_FILES[name]!));
}

/** A field of a kind of file, by its path. */
function field(file: string, ...path: string[]): ContentField {
  const name = path.at(-1)!;
  const group = groupsOf(file).find((each) => each.path.join('.') === path.slice(0, -1).join('.'));
  return group!.fields.find((each) => each.name === name)!;
}

describe('what kind of value a field takes', () => {
  test.each<[file: string, path: string, form: string]>([
    ['content-document', 'title', 'text'],
    ['content-document', 'countries', 'list of name'],
    ['content-document', 'type', 'choice'],
    ['content-document', 'published', 'date'],
    ['content-document', 'covers', 'period'],
    ['content-document', 'language', 'code'],
    ['content-document', 'edition', 'integer'],
    ['content-document', 'published-inferred', 'boolean'],
    ['content-document', 'source', 'fields'],
    ['content-document', 'source.url', 'address'],
    ['content-document', 'source.sha256', 'code'],
    ['content-document', 'recommendations', 'list of fields'],
    ['content-document', 'figures.value', 'number'],
    ['content-country', 'iso3', 'code'],
    ['content-country', 'former-names', 'list of text'],
    ['content-recommendations', 'topic', 'name'],
    ['content-edition', 'disputes', 'entries'],
    ['content-edition', 'notes', 'entries'],
    ['content-edition', 'sources.covers', 'all-or-codes'],
    ['content-edition', 'sources.pages', 'list of plain-text'],
    ['content-edition', 'complete-lists', 'list of choice'],
    ['content-sources', 'where', 'plain-text'],
  ])('%s %s: %s', (file, path, form) => {
    const found = field(file, ...path.split('.'));
    expect(`${found.isList ? 'list of ' : ''}${found.form}`).toBe(form);
  });
});

test('a field tells all that an editor needs', () => {
  const told = { isNeeded: false, isList: false, fields: [], neededWhen: undefined, names: undefined };
  expect(field('content-document', 'progress', 'by')).toEqual({
    ...told,
    name: 'by',
    description: 'Whose word it is, if not the publisher’s own.',
    form: 'choice',
    values: ['monitor', 'court', 'law', 'civil-society', 'press', 'government'],
    example: 'monitor',
  });
  expect(field('content-document', 'edition')).toEqual({
    ...told,
    name: 'edition',
    description: 'The year on the TIP Report that it is, follows up or refers to.',
    neededWhen: 'for a TIP Report, and wherever a `tier` is stated',
    form: 'integer',
    values: [],
    names: 'editions',
    example: 2024,
  });
  expect(field('content-edition', 'disputes', 'says')).toMatchObject({
    values: ['tier-1', 'tier-2', 'tier-2-watch-list', 'tier-3', 'special-case'],
  });
});

test('the example of a list is a list, and none stays none', () => {
  const one = field('content-document', 'edition');
  const examples = [one, { ...one, isList: true }, { ...one, isList: true, example: undefined }].map(exampleOf);
  expect(examples).toEqual([2024, [2024], undefined]);
});

test('fields stand in groups: those of the file, then those within fields', () => {
  const paths = (name: string) => groupsOf(name).map(({ path }) => path.join('.'));
  expect(paths('content-document')).toEqual(['', 'source', 'recommendations', 'progress', 'figures', 'changes']);
  expect(paths('content-glossary')).toEqual(['', 'source']);
  expect(groupsOf('content-publishers')[0]!.fields.map(({ name }) => name)).toEqual(['name', 'voice', 'series', 'url']);
});

describe('every field that editors write', () => {
  const all = Object.keys(CONTENT_FILES).flatMap((file) =>
    groupsOf(file).flatMap(({ path, fields }) =>
      fields.map((each) => ({ id: [file, ...path, each.name].join('.'), ...each })),
    ),
  );

  test('is described in whole sentences', () => {
    const unfit = all.filter(({ description }) => !/^[A-Z].*\.$/s.test(description) || description.includes('  '));
    expect(unfit.map(({ id }) => id)).toEqual([]);
    expect(all.length).toBeGreaterThan(80);
  });

  test('has an example or values to choose from, unless it is plain what it looks like', () => {
    const isPlain = ({ form }: ContentField) => ['text', 'plain-text', 'name'].includes(form);
    const silent = all.filter(
      (each) => each.example === undefined && each.values.length === 0 && each.fields.length === 0 && !isPlain(each),
    );
    expect(silent.map(({ id }) => id)).toEqual(['content-document.source.sha256']);
  });
});

test('examples are values that the schemas take', () => {
  for (const file of Object.values(CONTENT_FILES)) {
    const fields = fieldsOf(hintedSchema(file));
    for (const { name, example, isList } of fields.filter(
      (each) => each.example !== undefined && each.form !== 'fields',
    )) {
      const value = isList && !Array.isArray(example) ? [example] : example;
      const issues = file.schema.safeParse({ [name]: value }).error?.issues ?? [];
      expect(
        issues.filter(({ path }) => path[0] === name),
        name,
      ).toEqual([]);
    }
  }
});
