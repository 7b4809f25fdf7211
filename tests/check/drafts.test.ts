import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { readContent } from '../../src/check/read-content.ts';
import { ContentCopy } from './content-copy.ts';

const REPORT = 'documents/arcadia/2009-tip-report.md';

let content: ContentCopy;

beforeEach(() => {
  content = new ContentCopy();
});

afterEach(() => content.discard());

function found(drafts: boolean): string[] {
  return checkContent(content.root, { drafts }).problems.map(
    ({ code, file, position }) => `${code} ${file}:${position.line}`,
  );
}

function titles(drafts: boolean): unknown[] {
  return readContent(content.root, { drafts }).parts.documents.map(({ title }) => title);
}

describe('what is not asked for is not read', () => {
  test.each<[what: string, write: () => void]>([
    ['a draft with faults', () => content.write(`drafts/${REPORT}`, 'nothing')],
    ['a stray file', () => content.write('drafts/notes.txt', 'Buy milk.')],
    ['bytes', () => content.write('drafts/topics.yaml', Buffer.from([0xff, 0xfe, 0]))],
    [
      'a link',
      () => {
        content.makeFolder('drafts');
        symlinkSync('/etc', join(content.root, 'drafts/etc'));
      },
    ],
    ['a link in its place', () => symlinkSync('/etc', join(content.root, 'drafts'))],
  ])('%s', (_, write) => {
    const before = titles(false);
    write();
    expect(found(false)).toEqual([]);
    expect(titles(false)).toEqual(before);
  });
});

test('all drafts are listed with what is left to do, whether they are judged or not', () => {
  content.write(`drafts/${REPORT}`, 'title: TODO\n# TODO: ask\nTODOS are none, TODO is.\n');
  content.write('drafts/editions/2026.yaml', '');
  content.write('drafts/.DS_Store', 'TODO');
  const drafts = [
    { file: `drafts/${REPORT}`, todos: 3 },
    { file: 'drafts/editions/2026.yaml', todos: 0 },
  ];
  expect(checkContent(content.root).drafts).toEqual(drafts);
  expect(checkContent(content.root, { drafts: true }).drafts).toEqual(drafts);
});

describe('where drafts are judged', () => {
  test('a new one stands among the others, and is told by its own path', () => {
    const text = content
      .read(REPORT)
      .replace('edition: 2009', 'edition: 2010')
      .replace('tier: tier-2-watch-list', 'tier: tier-2');
    content.write('drafts/documents/arcadia/2009-later.md', text.replace('listing: complete', 'listing: TODO'));
    expect(found(false)).toEqual([]);
    expect(found(true)).toEqual(['todo-left drafts/documents/arcadia/2009-later.md:16']);
    content.write('drafts/documents/arcadia/2009-later.md', text);
    expect(found(true)).toEqual(['tier-contradiction drafts/documents/arcadia/2009-later.md:9']);
  });

  test('one takes the place of the published file', () => {
    content.write(`drafts/${REPORT}`, content.read(REPORT).replace('Arcadia in the TIP Report of 2009', 'Anew'));
    content.replace(REPORT, 'edition: 2009', 'edition: 1999');
    expect(found(false)).toEqual([`wrong-value ${REPORT}:8`]);
    expect(found(true)).toEqual([]);
    expect(titles(true)).toContain('Anew');
  });

  test('an edition, a country, a register and a translation are read too', () => {
    content.write(
      'drafts/countries/cadonia.mdx',
      '---\nname: Cadonia\niso3: CAD\nregion: africa\nneighbours: []\n---\n',
    );
    content.write(
      'drafts/editions/2011.yaml',
      content.read('editions/2010.yaml').replace('2010', '2011').replace('[BOR]', '[BOR, CAD]'),
    );
    content.write('drafts/recommendations/cadonia.yaml', 'act:\n  topic: protection/shelter\n  title: Act\n');
    content.write('drafts/documents/arcadia/2009-tip-report.fr.md', '<b>Onze</b>\n');
    content.write('drafts/topics.yaml', content.read('topics.yaml'));
    expect(found(true)).toEqual([
      'raw-html drafts/documents/arcadia/2009-tip-report.fr.md:1',
      'unused-recommendation drafts/recommendations/cadonia.yaml:1',
    ]);
  });

  test('what belongs nowhere is told, and so is a link', () => {
    content.write('drafts/notes.txt', 'Buy milk.');
    symlinkSync('/etc/hostname', join(content.root, `drafts/topics.yaml`));
    expect(found(true)).toEqual(['wrong-file-name drafts/notes.txt:1', 'outside-folder drafts/topics.yaml:1']);
  });
});
