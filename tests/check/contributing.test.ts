import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/build-site.ts';
import { fieldGroups } from '../../src/open-data/content-fields.ts';
import { CONTENT_FILES, hintedSchema } from '../../src/open-data/content-schemas.ts';

const TEXT = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');

test.each(
  fieldGroups(hintedSchema(CONTENT_FILES['content-document']!)),
)('the guide names each field of a document: $path', ({ fields }) => {
  // As code in a sentence, or as a field of an example.
  const isNamed = (name: string) =>
    TEXT.includes(`\`${name}\``) || new RegExp(`(?:^[ -]*|[{,] )${name}:`, 'm').test(TEXT);
  expect(fields.map(({ name }) => name).filter((name) => !isNamed(name))).toEqual([]);
});
