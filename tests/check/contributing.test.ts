import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ROOT } from '../../scripts/lib/build-site.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { describeProblem } from '../../src/check/report.ts';
import { fieldGroups } from '../../src/open-data/content-fields.ts';
import { CONTENT_FILES, hintedSchema } from '../../src/open-data/content-schemas.ts';
import { ContentCopy } from './content-copy.ts';

const TEXT = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');

test.each(
  fieldGroups(hintedSchema(CONTENT_FILES['content-document']!)),
)('the guide names each field of a document: $path', ({ fields }) => {
  // As code in a sentence, or as a field of an example.
  const isNamed = (name: string) =>
    TEXT.includes(`\`${name}\``) || new RegExp(`(?:^[ -]*|[{,] )${name}:`, 'm').test(TEXT);
  expect(fields.map(({ name }) => name).filter((name) => !isNamed(name))).toEqual([]);
});

const EXAMPLE = 'drafts/documents/mali/2025-example-statement.md';

/** The text of the one block of a language. */
function block(language: string): string {
  const blocks = [...TEXT.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))];
  expect(blocks).toHaveLength(1);
  return blocks[0]![1]!;
}

test('the example passes as printed, and its mistake is told as printed', () => {
  const content = new ContentCopy(join(ROOT, 'content'));
  onTestFinished(() => content.discard());
  const errors = () =>
    checkContent(content.root, { drafts: true }).problems.filter(
      ({ severity, file }) => severity === 'error' && file === EXAMPLE,
    );
  content.write(EXAMPLE, block('markdown'));
  expect(errors()).toEqual([]);
  content.replace(EXAMPLE, 'recommendation: train-judges-2012-law', 'recommendation: train-judges-2012');
  const [error, ...others] = errors();
  expect(others).toEqual([]);
  expect(block('text').startsWith(`${describeProblem(error!, 'content')}\n`)).toBe(true);
});
