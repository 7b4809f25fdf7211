import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../src/check/read-content.ts';
import { ContentCopy } from './content-copy.ts';

const REPORT = 'documents/arcadia/2009-tip-report.md';

let content: ContentCopy;

beforeEach(() => {
  content = new ContentCopy();
});

afterEach(() => content.discard());

function digests(): Map<string, string> {
  return new Map(readContent(content.root).digestsOfFiles());
}

/** Files whose digest is not what it was, or that came or went. */
function changed(before: ReadonlyMap<string, string>): string[] {
  const after = digests();
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((file) => before.get(file) !== after.get(file))
    .sort();
}

test('files of every kind have a digest; drafts have none', () => {
  content.write(`drafts/${REPORT}`, content.read(REPORT));
  content.write('countries/arcadia.fr.md', 'Un pays.');
  const files = [...digests().keys()];
  expect(files).toEqual(
    expect.arrayContaining([
      'countries/arcadia.fr.md',
      'countries/arcadia.mdx',
      REPORT,
      'editions/2009.yaml',
      'pages/about.en.mdx',
      'publishers.yaml',
      'recommendations/arcadia.yaml',
    ]),
  );
  expect(files.filter((file) => file.startsWith('drafts/'))).toEqual([]);
});

test.each<[what: string, edit: (content: ContentCopy) => void, files: string[]]>([
  ['a field', (it) => it.replace(REPORT, 'value: 11', 'value: 12'), [REPORT]],
  ['a word of a text', (it) => it.append(REPORT, 'Word.'), [REPORT]],
  ['a new name', (it) => it.rename(REPORT, 'documents/arcadia/2009-x.md'), [REPORT, 'documents/arcadia/2009-x.md']],
  ['a draft', (it) => it.write(`drafts/${REPORT}`, ''), []],
  ['the same text again', (it) => it.write(REPORT, it.read(REPORT)), []],
])('%s changes the digests of the files that it concerns', (_, edit, files) => {
  const before = digests();
  edit(content);
  expect(changed(before)).toEqual(files.toSorted());
});
