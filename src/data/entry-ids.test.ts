import { expect, test } from 'vitest';
import { entryIdOf, fileOf, nameOfEntry } from './entry-ids.ts';

test.each([
  ['documents', 'documents/mali/2019-law.md', 'mali/2019-law', 'mali/2019-law'],
  ['documents', 'drafts/documents/mali/2019-law.mdx', 'drafts/mali/2019-law', 'mali/2019-law'],
  ['countries', 'countries/mali.mdx', 'mali', 'mali'],
  ['editions', 'drafts/editions/2026.yaml', 'drafts/2026', '2026'],
])('%s: %s', (collection, file, id, name) => {
  expect(entryIdOf(file, collection)).toBe(id);
  expect(fileOf(collection, { id, filePath: `content/${file}` })).toBe(file);
  expect(nameOfEntry(id)).toBe(name);
});
