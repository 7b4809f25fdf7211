import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, matchesGlob } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ROOT } from '../../scripts/lib/build-site.ts';
import { contentSchemaFiles, SCHEMA_FOLDER, writeFrontMatterSupport } from '../../scripts/lib/editor-support.ts';
import { describeProblem } from '../../src/check/report.ts';
import { schemaLine } from '../../src/scaffold/schema-line.ts';
import { REGISTERS } from '../../src/schemas/collections.ts';
import { SOUND } from '../check/content-copy.ts';
import { LanguageServer, type Place } from '../lib/language-server.ts';

// Servers take seconds to start on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const require = createRequire(import.meta.url);

const YAML_SERVER = join(dirname(require.resolve('yaml-language-server/package.json')), 'bin/yaml-language-server');

/** The settings that the repository gives VS Code. */
const SETTINGS = JSON.parse(readFileSync(join(ROOT, '.vscode/settings.json'), 'utf8'));
const SCHEMAS: Readonly<Record<string, readonly string[]>> = SETTINGS['yaml.schemas'];

/** A workspace as editors open it: the content, the schemas, and a draft. */
let workspace: string;

/** The files that are opened, with faults, by their paths in the workspace. */
const EDITION = 'content/drafts/editions/2011.yaml';
const STATEMENT = 'content/drafts/documents/arcadia/2011-embassy-statement.md';

const TEXTS: Readonly<Record<string, string>> = {
  [EDITION]: ['year: 2011', 'coverge: partial', 'coverage: parti', 'released: 2011-06', 'placements: {}', ''].join(
    '\n',
  ),
  [STATEMENT]: [
    '---',
    'title: Statement',
    'countries: [arcadia]',
    'type: ',
    'publisher: u',
    'publishd: 2011-03-02',
    'published: 2011',
    'recommendations:',
    '  - id: p',
    '    text: Pass the law.',
    '---',
    'The embassy: said little.',
    '',
  ].join('\n'),
};

function addressOf(file: string): string {
  return pathToFileURL(join(workspace, file)).href;
}

/** The end of the line that begins with a text, and where the text itself begins. */
function placesOf(file: string, start: string): { name: Place; end: Place } {
  const lines = TEXTS[file]!.split('\n');
  const line = lines.findIndex((text) => text.startsWith(start));
  return { name: { line, character: start.search(/\S/) + 1 }, end: { line, character: lines[line]!.length } };
}

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'tierline-editor-'));
  cpSync(SOUND, join(workspace, 'content'), { recursive: true });
  cpSync(join(ROOT, SCHEMA_FOLDER), join(workspace, SCHEMA_FOLDER), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(workspace, 'node_modules'), 'junction');
  for (const [file, text] of Object.entries(TEXTS)) {
    mkdirSync(dirname(join(workspace, file)), { recursive: true });
    writeFileSync(join(workspace, file), text);
  }
  writeFrontMatterSupport(workspace, join(workspace, 'content'));
});

afterAll(() => rmSync(workspace, { recursive: true, force: true }));

test('the JSON Schemas in the repository are those of the schemas; `npm run schemas` renews them', () => {
  const folder = join(ROOT, SCHEMA_FOLDER);
  const there = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  expect([...there].sort()).toEqual([...contentSchemaFiles()].sort());
});

test('VS Code has a schema for each kind of YAML file, published or draft', () => {
  const files = ['editions/2019.yaml', 'recommendations/mali.yaml', ...Object.values(REGISTERS)];
  const schemas = files.map((file) =>
    ['content', 'content/drafts'].map((folder) =>
      Object.keys(SCHEMAS).filter((schema) => SCHEMAS[schema]?.some((glob) => matchesGlob(`${folder}/${file}`, glob))),
    ),
  );
  const expected = (name: string) => [
    [`./${SCHEMA_FOLDER}/content-${name}.json`],
    [`./${SCHEMA_FOLDER}/content-${name}.json`],
  ];
  expect(schemas).toEqual(['edition', 'recommendations', 'publishers', 'topics', 'sources', 'glossary'].map(expected));
});

describe('YAML files in an editor', () => {
  let server: LanguageServer;

  beforeAll(async () => {
    server = new LanguageServer(YAML_SERVER, {
      yaml: { schemas: SCHEMAS, validate: true, completion: true, hover: true },
    });
    await server.start(pathToFileURL(workspace).href);
    await server.open(addressOf(EDITION), 'yaml', TEXTS[EDITION]!);
  });

  afterAll(() => server.stop());

  test('have a red line where a field is misspelt or a value is none', async () => {
    await expect
      .poll(() => server.faults(addressOf(EDITION)), { timeout: 20_000 })
      .toEqual([
        '1: Missing property "sources".',
        '2: Property coverge is not allowed.',
        '3: Value is not accepted. Valid values: "complete", "assumed", "partial".',
      ]);
  });

  test('propose the fields that are left, and the values that are allowed', async () => {
    const { end } = placesOf(EDITION, 'coverage');
    expect([...(await server.completions(addressOf(EDITION), end)).keys()]).toEqual(['complete', 'assumed', 'partial']);
    const fields = await server.completions(addressOf(EDITION), { line: 5, character: 0 });
    expect([...fields.keys()]).toContain('published-counts');
    expect(fields.get('period')).toBe('The reporting period, where a source states it.');
  });

  test('say what a field holds', async () => {
    const text = await server.hover(addressOf(EDITION), placesOf(EDITION, 'released').name);
    expect(text).toContain('When the report came out, where that is known.');
  });
});

test('a draft finds its schema in any editor, without settings, by the line that it begins with', async () => {
  const server = new LanguageServer(YAML_SERVER);
  try {
    await server.start(pathToFileURL(workspace).href);
    const text = `${schemaLine('content-edition', 'editions/2011.yaml')}\n${TEXTS[EDITION]}`;
    await server.open(addressOf(EDITION), 'yaml', text);
    await expect
      .poll(() => server.faults(addressOf(EDITION)), { timeout: 20_000 })
      .toContain('4: Property coverge is not allowed.');
  } finally {
    server.stop();
  }
});

describe('front matter in an editor', () => {
  let server: LanguageServer;

  beforeAll(async () => {
    const script = join(dirname(require.resolve('@astrojs/language-server/package.json')), 'bin/nodeServer.js');
    server = new LanguageServer(script);
    const tsdk = join(dirname(require.resolve('typescript/package.json')), 'lib');
    await server.start(pathToFileURL(workspace).href, {
      typescript: { tsdk },
      contentIntellisense: SETTINGS['astro.content-intellisense'],
    });
    await server.open(addressOf(STATEMENT), 'markdown', TEXTS[STATEMENT]!);
  });

  afterAll(() => server.stop());

  test('has a red line where a field is misspelt or a value is none, also in a draft', async () => {
    await expect
      .poll(() => server.faults(addressOf(STATEMENT)), { timeout: 20_000 })
      .toEqual([
        '1: Missing property "language".',
        '1: Missing property "listing".',
        '1: Missing property "read".',
        '1: Missing property "source".',
        '4: Incorrect type. Expected "string".',
        '4: Value is not accepted. Valid values: "tip-report", "interim-assessment", "press-release", "law", "action-plan", "treaty", "un-report", "court", "other".',
        '6: Property publishd is not allowed.',
      ]);
  });

  test('proposes values, the names that the content knows, and the demands of the country', async () => {
    const at = async (start: string) => server.completions(addressOf(STATEMENT), placesOf(STATEMENT, start).end);
    expect([...(await at('type')).keys()].slice(0, 2)).toEqual(['tip-report', 'interim-assessment']);
    expect([...(await at('publisher'))]).toEqual([
      ['arcadian-gazette', 'Official gazette of Arcadia'],
      ['us-state-department', 'US Department of State'],
    ]);
    expect([...(await at('  - id'))]).toEqual([
      ['pass-law', 'Pass a law against trafficking'],
      ['train-judges', 'Train judges'],
      ['train-magistrates', 'Train magistrates'],
    ]);
  });

  test('says what a field holds', async () => {
    expect(await server.hover(addressOf(STATEMENT), placesOf(STATEMENT, 'publisher').name)).toBe(
      'Who speaks: an id of content/publishers.yaml.',
    );
  });
});

test('the task of VS Code finds in the report of the check what stands on its lines', () => {
  const { tasks } = JSON.parse(readFileSync(join(ROOT, '.vscode/tasks.json'), 'utf8'));
  const [head, next] = tasks.flatMap(
    (task: { problemMatcher: { pattern?: object[] } }) => task.problemMatcher.pattern ?? [],
  );
  const problem = {
    code: 'wrong-value',
    severity: 'error',
    file: 'topics.yaml',
    path: [],
    message: 'So it is.',
  } as const;
  const report = describeProblem({ ...problem, position: { line: 7, column: 3 } }, 'content').split('\n');
  expect(new RegExp(head.regexp).exec(report[0]!)?.slice(1)).toEqual([
    'content/topics.yaml',
    '7',
    '3',
    'error',
    'wrong-value',
  ]);
  expect(new RegExp(next.regexp).exec(report[1]!)?.slice(1)).toEqual(['So it is.']);
});
