import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { EditedFolder } from '../../src/check/edited-content.ts';
import { readContent } from '../../src/check/read-content.ts';
import { ContentCopy } from './content-copy.ts';

const REPORT = 'documents/arcadia/2009-tip-report.md';

let content: ContentCopy;
let folder: EditedFolder;

beforeEach(() => {
  content = new ContentCopy();
  folder = new EditedFolder(content.root);
});

afterEach(() => content.discard());

function titleOf(file: string): unknown {
  return folder.current.parts.documents.find((document) => document.file === file)?.title;
}

/** What was read with the help of what was kept is what whoever reads the folder for the first time finds. */
function expectAsReadAnew(): void {
  const { parts, pages, check } = folder.readAgain();
  const anew = new EditedFolder(content.root).current;
  expect({ parts, pages, check }).toEqual({ parts: anew.parts, pages: anew.pages, check: anew.check });
  expect(check).toEqual(checkContent(content.root, { drafts: true }));
}

describe('after an edit the folder is as whoever reads it for the first time finds it', () => {
  test.each<[what: string, edit: (content: ContentCopy) => void]>([
    ['nothing', () => {}],
    ['a title', (it) => it.replace(REPORT, 'title: ', 'title: Another ')],
    ['a field that there is not', (it) => it.replace(REPORT, 'addressee:', 'adressee:')],
    ['no YAML', (it) => it.replace('editions/2009.yaml', 'placements:', 'placements: [')],
    ['a name that is not in the register', (it) => it.replace('publishers.yaml', 'us-state-department:', 'state:')],
    ['HTML in a text', (it) => it.append(REPORT, '\n<b>Bold</b>\n')],
    ['another name of a file', (it) => it.rename(REPORT, 'documents/arcadia/2009-other-name.md')],
    ['a file less', (it) => it.remove(REPORT)],
    ['a folder less', (it) => it.remove('documents')],
    ['a register less', (it) => it.remove('topics.yaml')],
    ['a copy', (it) => it.write('documents/arcadia/2009-copy.md', it.read(REPORT))],
    ['a translation', (it) => it.write(REPORT.replace('.md', '.fr.md'), 'En français. <i>!</i>\n')],
    ['a draft in the place of a document', (it) => it.write(`drafts/${REPORT}`, it.read(REPORT))],
    ['a draft with a fault', (it) => it.write(`drafts/${REPORT}`, it.read(REPORT).replace('2009', 'then'))],
    ['the title of a page', (it) => it.replace('pages/about.en.mdx', 'title: ', 'title: All ')],
  ])('%s', (_, edit) => {
    folder.readAgain();
    const sound = new Map(readFiles(content));
    edit(content);
    expectAsReadAnew();
    for (const [file, text] of sound) content.write(file, text);
    expectAsReadAnew();
  });
});

function readFiles(copy: ContentCopy): [file: string, text: string][] {
  const { digestsOfFiles } = readContent(copy.root);
  return [...digestsOfFiles().keys()].map((file) => [file, copy.read(file)]);
}

test('only what has changed is read again', () => {
  const before = folder.readAgain().parts;
  content.replace(REPORT, 'title: ', 'title: New ');
  const { documents, countries, editions } = folder.readAgain().parts;
  const kept = documents.filter((document) => before.documents.includes(document));
  expect(documents.length - kept.length).toBe(1);
  expect(documents.length).toBeGreaterThan(1);
  expect(countries.every((country) => before.countries.includes(country))).toBe(true);
  expect(editions.every((edition) => before.editions.includes(edition))).toBe(true);
});

test('a file is read again where another of the same length and date has been put in its place', () => {
  folder.readAgain();
  const path = join(content.root, REPORT);
  const { atime, mtime } = statSync(path);
  const text = content.read(REPORT);
  const other = text.replace('title: A', 'title: B');
  expect(other).not.toBe(text);
  content.write('documents/arcadia/new', other);
  utimesSync(join(content.root, 'documents/arcadia/new'), atime, mtime);
  content.rename('documents/arcadia/new', REPORT);
  folder.readAgain();
  expect(titleOf(REPORT)).toMatch(/^B/);
});

test('a draft stands beside what it is to replace, and is judged in its place', () => {
  content.write(`drafts/${REPORT}`, content.read(REPORT).replace('title: ', 'title: New '));
  const published = String(titleOf(REPORT));
  expect([published, titleOf(`drafts/${REPORT}`)]).toEqual([expect.not.stringContaining('New'), `New ${published}`]);
  expect(folder.current.check.problems).toEqual(checkContent(content.root).problems);
});

test('what cannot be read at all leaves things as they were', () => {
  const before = folder.readAgain();
  content.rename('', '../elsewhere');
  expect(() => folder.readAgain()).toThrow('there is no folder');
  expect(folder.current).toBe(before);
  content.rename('../elsewhere', '');
});
