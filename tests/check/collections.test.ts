import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { entriesByCollection } from '../../src/check/file-names.ts';
import { COLLECTIONS } from '../../src/schemas/collections.ts';
import { ContentCopy } from './content-copy.ts';

const OTHERS = [
  'countries/.hidden.mdx',
  'countries/a.md',
  'countries/deep/a.mdx',
  'documents/a.md',
  'documents/arcadia/.hidden.md',
  'documents/.arcadia/a.md',
  'documents/arcadia/deep/a.md',
  'documents/arcadia/a.fr.md',
  'documents/arcadia/a.fr.mdx',
  'documents/arcadia/a.de.md',
  'documents/arcadia/afr.md',
  'documents/arcadia/A B.mdx',
  'documents/arcadia/a.markdown',
  'editions/a.yml',
  'editions/deep/2010.yaml',
  'pages/help.en.md',
  'pages/help.mdx',
  'recommendations/a b.yaml',
  'recommendations2/a.yaml',
];

let content: ContentCopy;

beforeAll(() => {
  content = new ContentCopy();
  for (const file of OTHERS) content.write(file, '');
});

afterAll(() => content.discard());

test.each(
  Object.keys(COLLECTIONS) as (keyof typeof COLLECTIONS)[],
)('the check reads the %s that the build reads', (name) => {
  const { base, pattern } = COLLECTIONS[name];
  const all = globSync('**', { cwd: content.root, dot: true }).sort();
  // As Astro's loader looks for files.
  const built = globSync([...pattern], { cwd: join(content.root, base), expandDirectories: false });
  expect(built.length).toBeGreaterThan(1);
  expect(entriesByCollection(all)[name]).toEqual(built.map((file) => `${base}/${file}`).sort());
});
