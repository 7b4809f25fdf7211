import { describe, expect, test } from 'vitest';
import { type Fault, faultsByPage, faultsThatWithhold } from './page-faults.ts';

function fault(file: string, more: Partial<Fault> = {}): Fault {
  const place = `content/${file}:1:1`;
  return { file, place, severity: 'error', code: 'wrong-value', lines: [], explained: '', stopsAll: false, ...more };
}

const FILES = [
  'countries/mali.mdx',
  'countries/mali-empire.mdx',
  'documents/mali/2019-law.md',
  'documents/mali/2019-law-two.md',
  'drafts/documents/mali/2026-note.md',
  'drafts/editions/2026.yaml',
  'editions/2019.yaml',
  'glossary.yaml',
  'pages/about.en.mdx',
  'recommendations/mali.yaml',
];

test.each([
  ['/countries/mali/documents/2019-law/', ['documents/mali/2019-law.md']],
  ['/countries/mali/documents/2026-note/', ['drafts/documents/mali/2026-note.md']],
  [
    '/countries/mali/',
    [
      'countries/mali.mdx',
      'documents/mali/2019-law.md',
      'documents/mali/2019-law-two.md',
      'drafts/documents/mali/2026-note.md',
      'recommendations/mali.yaml',
    ],
  ],
  [
    '/countries/mali/recommendations/train-judges/',
    [
      'documents/mali/2019-law.md',
      'documents/mali/2019-law-two.md',
      'drafts/documents/mali/2026-note.md',
      'recommendations/mali.yaml',
    ],
  ],
  ['/reports/2026/', ['drafts/editions/2026.yaml']],
  ['/reports/', []],
  ['/glossary/', ['glossary.yaml']],
  ['/about/', ['pages/about.en.mdx']],
  ['/', []],
])('the problems of %s come first', (path, files) => {
  const { here, elsewhere } = faultsByPage(
    FILES.map((file) => fault(file)),
    path,
  );
  expect(here.map(({ file }) => file)).toEqual(files);
  expect(elsewhere.map(({ file }) => file)).toEqual(FILES.filter((file) => !files.includes(file)));
});

describe('a page is withheld', () => {
  const withheldFor = (path: string, ...faults: Fault[]) => faultsThatWithhold(faults, path).map(({ file }) => file);
  const LAW = '/countries/mali/documents/2019-law/';
  const law = 'documents/mali/2019-law.md';

  test.each<[string, string, Fault, boolean]>([
    ['for an error of its own document', LAW, fault(law), true],
    ['for an error of the draft of its document', LAW, fault(`drafts/${law}`), true],
    ['for an error of the text of its country', '/countries/mali/', fault('countries/mali.mdx'), true],
    ['not for an error of a document that it tells of', '/countries/mali/', fault(law), false],
    ['not for an error of another document', LAW, fault('documents/mali/2019-law-two.md'), false],
    ['not for a draft of its edition', '/reports/2026/', fault('drafts/editions/2026.yaml'), false],
    ['not for a warning', LAW, fault(law, { severity: 'warning' }), false],
    ['not for a TODO', LAW, fault(law, { code: 'todo-left' }), false],
    ['wherever it stands, for what stops all', '/', fault('publishers.yaml', { stopsAll: true }), true],
  ])('%s', (_, path, one, isWithheld) => {
    expect(withheldFor(path, one)).toEqual(isWithheld ? [one.file] : []);
  });

  test('for what stops all before anything else', () => {
    expect(withheldFor(LAW, fault(law), fault('topics.yaml', { stopsAll: true }))).toEqual(['topics.yaml']);
  });
});
