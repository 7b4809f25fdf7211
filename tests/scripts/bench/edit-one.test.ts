import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editedText, whileEdited } from '../../../scripts/bench/edit-one.ts';

const REPORTS = `---
title: Report
progress:
  - recommendation: train-judges
    status: in-progress
    note: Judges were trained
      in Kayes.
  - recommendation: other
    status: no-progress
    note: Nothing.
---
The summary.
`;
const ASKS = '---\ntitle: Statement\n---\nThe summary.\n';

let content: string;

beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'edit-one-'));
  mkdirSync(join(content, 'documents/mali'), { recursive: true });
  writeFileSync(join(content, 'documents/mali/2001-statement.md'), ASKS);
  writeFileSync(join(content, 'documents/mali/2002-report.md'), REPORTS);
});

afterAll(() => rmSync(content, { recursive: true, force: true }));

test('an edit changes one note and adds a sentence, and nothing else', () => {
  expect(editedText(REPORTS)).toBe(`---
title: Report
progress:
  - recommendation: train-judges
    status: in-progress
    note: A note was changed here to see how long an edit takes.
  - recommendation: other
    status: no-progress
    note: Nothing.
---
The summary.

A sentence was added here to see how long an edit takes.
`);
});

test.each([
  ['asks and does not report', ASKS],
  ['has no fields', 'The summary.\n'],
])('a document that %s is left alone', (_, text) => {
  expect(editedText(text)).toBeUndefined();
});

test('the first document that reports is another one while something is done, and then as it was', async () => {
  const read = () => readFileSync(join(content, 'documents/mali/2002-report.md'), 'utf8');
  expect(await whileEdited(content, async () => read())).toBe(editedText(REPORTS));
  expect(read()).toBe(REPORTS);
  const failing = whileEdited(content, () => Promise.reject(new Error('The build failed.')));
  await expect(failing).rejects.toThrow('The build failed.');
  expect(read()).toBe(REPORTS);
});
