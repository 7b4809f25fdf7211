import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/check/check-content.ts';
import { readContent } from '../../src/check/read-content.ts';
import { buildCorpus } from '../../src/domain/corpus.ts';
import type { DraftedDocument } from '../../src/import/draft.ts';
import { draftFile } from '../../src/import/draft-file.ts';
import { importSource } from '../../src/import/import-source.ts';

// Each call of the command is a process of its own, on content of 131 documents.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ROOT = resolve(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'tests/fixtures/import');

interface Expected {
  items: string[];
  /** The demand that each item asks; none where the register has no such demand. */
  demands: (string | null)[];
  figures: string[];
  [field: string]: unknown;
}

const EXPECTED = parse(readFileSync(join(FIXTURES, 'expected.yaml'), 'utf8')) as Record<string, Expected>;

const corpus = buildCorpus(readContent(join(ROOT, 'content')).parts);
const mali = corpus.countryBySlug.get('mali')!;

function draft(name: string): DraftedDocument {
  const bytes = readFileSync(join(FIXTURES, name));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return importSource({ name, bytes, sha256 }, { country: mali }, corpus);
}

const DRAFTS = new Map(Object.keys(EXPECTED).map((name) => [name, draft(name)]));

/** What was recognised, in the form of the table of expectations. */
function recognised(drafted: DraftedDocument): Omit<Expected, 'demands'> {
  const { type, publisher, published, language, edition, tier, covers, address, via, encoding } = drafted;
  const found = { type, publisher, published, language, edition, tier, covers, address, via, encoding };
  const known = Object.entries(found).filter(([, { value }]) => value !== undefined);
  return {
    ...Object.fromEntries(known.map(([field, { value }]) => [field, value])),
    ...(drafted.shape ? { shape: drafted.shape } : {}),
    items: drafted.items.map(({ text }) => text),
    figures: drafted.figures.map(({ measure, value, unit, doubts }) =>
      [[measure, value, unit].filter((part) => part !== undefined).join(' '), ...doubts].join(', '),
    ),
  };
}

describe('a source becomes a draft', () => {
  test('every fixture has its expectation', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(readdirSync(FIXTURES).filter((name) => name !== 'expected.yaml'));
  });

  test.each(Object.entries(EXPECTED))('%s: what it is, what it asks, which figures it gives', (name, expected) => {
    const { demands, ...fields } = expected;
    expect(recognised(DRAFTS.get(name)!)).toEqual(fields);
    expect(demands.length).toBe(fields.items.length);
  });

  test('items are split right, and their demands are among those proposed', () => {
    const items = Object.entries(EXPECTED).flatMap(([name, { items: texts, demands }]) =>
      texts.map((text, i) => ({ drafted: DRAFTS.get(name)!.items[i]!, text, demand: demands[i] })),
    );
    const split = items.filter(({ drafted, text }) => drafted.text === text).length;
    const known = items.filter(({ demand }) => demand);
    const proposed = known.filter(({ drafted, demand }) => drafted.matches.some((match) => match.demand.id === demand));
    const first = known.filter(({ drafted, demand }) => drafted.matches[0]?.demand.id === demand);
    console.log(
      `Items split right: ${split} of ${items.length}. Of ${known.length} demands of the register ${first.length} come first, ${proposed.length} are proposed.`,
    );
    expect(split).toBe(items.length);
    // The register grows, and what is proposed with it.
    expect(first.length / known.length).toBeGreaterThan(0.85);
    expect(proposed.length / known.length).toBeGreaterThan(0.95);
  });

  test('what is read of a page is its text, without its frame and its script', () => {
    const text = DRAFTS.get('embassy-page.html')!.paragraphs.join('\n');
    expect(text).not.toMatch(/cookie|visa|Skip|Tweet|passport|gardener|script|External links/i);
    expect(text).toMatch(/worked hard for this[\s\S]*go on working/);
  });
});

/** What the fixtures become, by their year and their kind. */
const PLACES = [
  'documents/mali/2010-interim-assessment.md',
  'documents/mali/2018-tip-report.md',
  'documents/mali/2019-embassy-statement.md',
  'documents/mali/2020-tip-report.md',
  'documents/mali/2023-embassy-statement.md',
  'documents/mali/2023-tip-report.md',
  'documents/mali/2024-statement-forced-begging.md',
];

let content: string;

beforeAll(() => {
  content = join(mkdtempSync(join(tmpdir(), 'tierline-import-')), 'content');
  const isDraft = (path: string) => path.startsWith(join(ROOT, 'content/drafts'));
  cpSync(join(ROOT, 'content'), content, { recursive: true, filter: (path) => !isDraft(path) });
  for (const file of PLACES) rmSync(join(content, file), { force: true });
});

afterAll(() => rmSync(resolve(content, '..'), { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/import.ts'), '--content', content, ...args],
    { cwd: FIXTURES, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  return { status, out: stdout, err: stderr.trim() };
}

describe('npm run import', () => {
  test('writes drafts of which the check tells nothing but what is left to do', () => {
    const names = Object.keys(EXPECTED);
    expect(run(...names, '--country', 'mali')).toMatchObject({ status: 0, err: '' });
    const told = checkContent(content, { drafts: true }).problems.filter(({ file }) => file.startsWith('drafts/'));
    expect([...new Set(told.map(({ code }) => code))]).toEqual(['todo-left']);
    expect([...new Set(told.map(({ file }) => file))]).toEqual(PLACES.map((file) => `drafts/${file}`));
  });

  test('tells what was recognised and why, and every line that is left', () => {
    const { out } = run('interim.txt', '--country', 'mali', '--name', '2010-told', '--url', 'https://example.org/a');
    const path = join(content, 'drafts/documents/mali/2010-told.md');
    expect(out).toContain('  publisher  us-state-department     an interim assessment is the Department of State’s\n');
    expect(out).toContain('  url        https://example.org/a   given with --url\n');
    const todos = readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, i) => (/\bTODO\b/.test(line) ? [i + 1] : []));
    expect([...out.matchAll(/^ +(\d+) {2}.*TODO/gm)].map(([, line]) => Number(line))).toEqual(todos);
  });

  test('proposes demands that stand in a draft of the register alone', () => {
    const register = readFileSync(join(content, 'recommendations/mali.yaml'), 'utf8');
    const demand = 'paint-bridges:\n  topic: prevention/awareness\n  title: Paint the bridges of Bamako in blue\n';
    const folder = join(content, 'drafts/recommendations');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'mali.yaml'), `${register}\n${demand}`);
    const source = join(content, '../bridges.txt');
    writeFileSync(source, 'Recommendations:\n\n- Paint the bridges of Bamako in blue.\n- Train judges.\n');
    const { out } = run(source, '--country', 'mali', '--name', '2024-bridges');
    rmSync(folder, { recursive: true });
    expect(out).toMatch(/^ {2}1 {2}0\.\d\d {2}paint-bridges /m);
  });

  test('never writes over a draft or a document, and proposes another name', () => {
    const before = run('statement.md', '--country', 'mali', '--name', '2024-twice');
    const again = run('statement.md', '--country', 'mali', '--name', '2024-twice');
    const published = run('statement.md', '--country', 'mali', '--name', '2019-tip-report');
    expect(before.status).toBe(0);
    expect(again).toMatchObject({ status: 1, out: '' });
    expect(again.err).toMatch(/2024-twice\.md is there already, and nothing is overwritten\.\n.*--name 2024-twice-2$/);
    expect(published.err).toMatch(
      /documents\/mali\/2019-tip-report\.md is there already.*\n.*--name 2019-tip-report-2$/,
    );
    expect(existsSync(join(content, 'drafts/documents/mali/2019-tip-report.md'))).toBe(false);
  });

  test('judges all files, and tells all that is wrong at once', () => {
    const folder = resolve(content, '..');
    const files: [name: string, bytes: string | Uint8Array, told: RegExp][] = [
      ['empty.txt', '', /The file is empty\./],
      ['report.pdf', '%PDF-1.7', /This is a PDF file\./],
      ['letter.docx', 'PK\u0003\u0004', /word processor’s file or an archive/],
      ['page.mhtml', 'From: <x>\nContent-Type: multipart/related', /This is a web archive/],
      ['bytes.bin', Uint8Array.from({ length: 4000 }, (_, i) => i * 7), /not a text/],
      ['large.txt', new Uint8Array(50_000_000), /The file has 50 MB; a source may have 5 MB/],
      ['deep.html', `<body>${'<div>'.repeat(100_000)}`, /nests its elements deeper/],
      ['many.html', `<body>${'<p>a</p>'.repeat(30_000)}`, /more markup than any page/],
      ['book.txt', 'A sentence. '.repeat(40_000), /as many as a book/],
    ];
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    const paths = files.map(([name]) => join(folder, name));
    const { status, out, err } = run(...paths, join(folder, 'none.txt'), folder, '--country', 'mali');
    expect({ status, out }).toEqual({ status: 1, out: '' });
    const told = err.split('\n\n');
    expect(told.length).toBe(files.length + 2);
    for (const [i, [name, , message]] of files.entries()) {
      expect(told[i]).toContain(name);
      expect(told[i]).toMatch(message);
    }
    expect(told.slice(-2).join()).toMatch(/There is no such file[\s\S]*This is a folder/);
    expect(err).not.toMatch(/^\s+at |node:internal|TypeError/m);
  });

  test.each<[string[], RegExp]>([
    [[], /Say which file/],
    [['interim.txt'], /Say which country/],
    [['interim.txt', '--country', 'maly'], /no country “maly” in content\/countries\. Did you mean “mali”\?/],
    [
      ['interim.txt', '--country', 'mali', '--type', 'tipreport'],
      /--type is none of tip-report.*Did you mean “tip-report”/,
    ],
    [
      ['interim.txt', '--country', 'mali', '--publisher', 'us-state-departement'],
      /no publisher “us-state-departement”.*Did you mean “us-state-department”/,
    ],
    [['interim.txt', '--country', 'mali', '--published', '2019-02-30'], /--published is no date/],
    [['interim.txt', '--country', 'mali', '--edition', '1999'], /no edition “1999”/],
    [['interim.txt', '--country', 'mali', '--url', 'javascript:alert(1)'], /--url is no full web address/],
    [['interim.txt', '--country', 'mali', '--name', '../x'], /--name must be of lower-case letters/],
    [['interim.txt', '--contry', 'mali'], /Unknown option '--contry'/],
    [['interim.txt', '--country', 'mali', '--content', 'none'], /^The content could not be [^\n]+$/],
  ])('%j is told as a wrong call, with status 2', (args, message) => {
    const { status, out, err } = run(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(message);
  });
});

test('the words of a source stand in comments alone, and none of their signs can break the file', () => {
  const text =
    'MALI (Tier 2)\n\nRECOMMENDATIONS:\n\n- Fund: the #committee.\n- "Pay" --- \'x\' : y\u200b.\n- *b &a !!x | > %Y\n---\n';
  const bytes = new TextEncoder().encode(text);
  const file = draftFile(importSource({ name: 'odd.txt', bytes, sha256: '0'.repeat(64) }, { country: mali }, corpus));
  const [, front = ''] = file.split(/^---$/m);
  expect(parse(front).recommendations.map((ask: { text: string }) => ask.text)).toEqual(['TODO', 'TODO', 'TODO']);
  expect(JSON.stringify(parse(front))).not.toMatch(/committee\./);
  expect(file).not.toContain('\u200b');
});
