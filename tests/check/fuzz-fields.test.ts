import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { checkContent, type PlacedProblem } from '../../src/check/check-content.ts';
import { splitFrontMatter } from '../../src/check/front-matter.ts';
import { CONTENT_FILES } from '../../src/open-data/content-schemas.ts';
import { BAD_NAMES, BAD_VALUES, HUGE_VALUES } from './bad-values.ts';
import { SOUND } from './content-copy.ts';
import { type ContentField, fieldsOf } from './content-fields.ts';
import { expectTold } from './expect-told.ts';

/** The file of the sound content that each schema is tried on. */
const HOSTS: Readonly<Record<keyof typeof CONTENT_FILES, string>> = {
  'content-country': 'countries/arcadia.mdx',
  'content-document': 'documents/arcadia/2009-tip-report.md',
  'content-recommendations': 'recommendations/arcadia.yaml',
  'content-edition': 'editions/2009.yaml',
  'content-page': 'pages/about.en.mdx',
  'content-publishers': 'publishers.yaml',
  'content-topics': 'topics.yaml',
  'content-sources': 'sources.yaml',
  'content-glossary': 'glossary.yaml',
};

const CORRECTED = [{ date: '2010', note: 'It was wrong.' }];

/** What those files lack: nothing may be missing around a value, or a bad one would be found by what is missing. */
const COMPLETED: Readonly<Record<string, Record<string, unknown>>> = {
  'countries/arcadia.mdx': { changes: CORRECTED },
  'documents/arcadia/2009-tip-report.md': {
    progress: [{ recommendation: 'pass-law', status: 'no-progress', note: 'Nothing was done.' }],
  },
  'recommendations/arcadia.yaml': {
    'pass-law': { topic: 'prosecution/legislation', title: 'Pass a law', changes: CORRECTED },
  },
  'editions/2009.yaml': {
    sources: [{ id: 'press', covers: ['ARC'], pages: ['example.org'] }],
    'published-counts': { source: 'Introduction of the report', total: 2 },
    changes: CORRECTED,
  },
  'glossary.yaml': {
    tier: { term: 'Tier', definition: 'A level.', source: { title: '22 USC 7107', url: 'https://uscode.house.gov' } },
  },
};

/** What a file is told of in itself, without any other. */
const OF_ONE_FILE: ReadonlySet<string> = new Set([
  'wrong-value',
  'missing-field',
  'unknown-field',
  'invalid-yaml',
  'duplicate-id',
  'strange-sign',
  'todo-left',
]);

/** The most that a single input may take, in milliseconds, on a machine that does something else beside. */
const PATIENCE = 20_000;

let tried = 0;
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

afterAll(() => console.log(`${tried} inputs tried`));

/** A content folder that holds a single file, again and again another one: what is missing is known beforehand. */
class OneFile {
  private readonly root = join(mkdtempSync(join(tmpdir(), 'tierline-fuzz-')), 'content');
  private readonly file: string;
  private readonly isMarkdown: boolean;
  readonly data: Record<string, unknown>;

  constructor(file: string) {
    folders.push(dirname(this.root));
    this.file = file;
    const text = readFileSync(join(SOUND, file), 'utf8');
    this.isMarkdown = /\.mdx?$/.test(file);
    // Without points in time: a day stays the text that it is.
    const yaml = this.isMarkdown ? splitFrontMatter(text)!.yaml : text;
    this.data = { ...(load(yaml, { schema: CORE_SCHEMA }) as Record<string, unknown>), ...COMPLETED[file] };
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    expect(this.check(JSON.stringify(this.data, null, 1))).toEqual([]);
  }

  private check(yaml: string): PlacedProblem[] {
    writeFileSync(join(this.root, this.file), this.isMarkdown ? `---\n${yaml}\n---\n` : yaml);
    const start = performance.now();
    const result = checkContent(this.root);
    expect(performance.now() - start).toBeLessThan(PATIENCE);
    expectTold(result);
    // The other files are not there: what is said of them is nothing to the point.
    return result.problems.filter(({ code, file }) => file === this.file && OF_ONE_FILE.has(code));
  }

  /** What is found in the file. @param yaml the fields, in braces */
  try(yaml: string): PlacedProblem[] {
    tried += 1;
    return this.check(yaml);
  }
}

const HERE = '@here@';

/** The data with a mark at a place; what leads there is made where it is missing. */
function marked(data: unknown, [step, ...rest]: ContentField['path'], mark: unknown): unknown {
  if (step === undefined) return mark;
  if (step === 0) {
    const [first, ...others] = Array.isArray(data) ? data : [];
    return [marked(first, rest, mark), ...others];
  }
  const object =
    typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...(data as Record<string, unknown>) } : {};
  const key = step === '*' ? (Object.keys(object)[0] ?? 'one') : step;
  // A translation alone is none.
  if (key === 'fr' && object.en === undefined) object.en = 'One';
  return { ...object, [key]: marked(object[key], rest, mark) };
}

/** The fields as YAML, with a piece of it at a place. */
function yamlWith(data: unknown, path: ContentField['path'], piece: string): string {
  return JSON.stringify(marked(data, path, HERE), null, 1).replace(`"${HERE}"`, () => piece);
}

const CASES = Object.keys(CONTENT_FILES).flatMap((schema) =>
  fieldsOf(schema).map(({ path, kind }) => [HOSTS[schema]!, path.join('.'), path, kind] as const),
);

test('every schema has a file to be tried on', () => {
  expect(Object.keys(HOSTS)).toEqual(Object.keys(CONTENT_FILES));
  expect(CASES.length).toBeGreaterThan(120);
});

describe('a bad value is found', () => {
  test.each(CASES)('%s %s', { timeout: 120_000 }, (file, _, path, kind) => {
    const host = new OneFile(file);
    // What is huge takes long, and of fields of one kind one is like the other.
    const isFirstOfKind = CASES.find((other) => other[0] === file && other[3] === kind)?.[2] === path;
    const values = isFirstOfKind ? [...BAD_VALUES, ...HUGE_VALUES] : BAD_VALUES;
    const missed = values.filter(({ yaml, mayBeRight }) => {
      const problems = host.try(yamlWith(host.data, path, yaml));
      return problems.length === 0 && !mayBeRight.includes(kind);
    });
    expect(missed.map(({ name }) => name)).toEqual([]);
  });
});

describe('a bad name is found', () => {
  const places = CASES.filter(([, , , kind]) => kind === 'map' || kind === 'record');
  const tops = Object.values(HOSTS).map((file) => [file, '', [], 'map'] as const);
  test.each([...tops, ...places])('%s %s', { timeout: 120_000 }, (file, _, path) => {
    const host = new OneFile(file);
    const missed = BAD_NAMES.filter((name) => {
      const mark = { ...(valueAt(host.data, path) as object), [HERE]: 'x' };
      const yaml = JSON.stringify(marked(host.data, path, mark), null, 1).replace(`"${HERE}"`, () => name);
      return host.try(yaml).length === 0;
    });
    expect(missed.map((name) => name.slice(0, 30))).toEqual([]);
  });
});

function valueAt(data: unknown, path: ContentField['path']): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return step === '*' ? Object.values(value)[0] : (value as Record<string | number, unknown>)[step];
  }, data);
}

describe('a value that is to be decided is told once, and as nothing else', () => {
  test.each(CASES)('%s %s', (file, _, path) => {
    const host = new OneFile(file);
    const problems = host.try(yamlWith(host.data, path, 'TODO'));
    expect(problems.map(({ code }) => code)).toEqual(['todo-left']);
  });
});
