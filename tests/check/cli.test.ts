import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ContentCopy } from './content-copy.ts';

// Each check is a process of its own.
vi.setConfig({ testTimeout: 20_000 });

const ROOT = resolve(import.meta.dirname, '../..');

let content: ContentCopy;

beforeEach(() => {
  content = new ContentCopy();
});

afterEach(() => content.discard());

/** What decides how the check tells something, and may be set where the tests run. */
const UNSET = { GITHUB_ACTIONS: undefined, GITHUB_WORKSPACE: undefined, NO_COLOR: undefined, FORCE_COLOR: undefined };

/** Runs the check as an editor does. */
function check(
  args: readonly string[],
  cwd = ROOT,
  environment: NodeJS.ProcessEnv = {},
): { status: number | null; out: string; err: string } {
  const script = join(ROOT, 'scripts/check.ts');
  const env = { ...process.env, ...UNSET, TIERLINE_SITE: undefined, TIERLINE_BASE: undefined, ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd, env, encoding: 'utf8' });
  return { status, out: stdout.trim(), err: stderr.trim() };
}

/** How the check of sound content ends. */
const END = [
  '21 files of content, no errors.',
  'Judged by the law of their time: 5 placements of 2 countries, 1 run on the Watch List; 0 lack a note of a waiver.',
].join('\n');

const STACK = /^\s+at .*:\d+:\d+\)?$|node:internal|\bTypeError\b|\.ts:\d+/m;

describe('npm run check', () => {
  test('ends with 0 where nothing is wrong, and tells how much was judged', () => {
    expect(check(['--content', content.root])).toEqual({ status: 0, out: END, err: '' });
  });

  test('ends with 0 where there are warnings alone, and tells them', () => {
    content.append(
      'recommendations/borduria.yaml',
      '\nopen-hotline:\n  topic: protection/shelter\n  title: Open one\n',
    );
    const { status, out, err } = check(['--content', content.root]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/warning {2}unused-recommendation[\s\S]*0 errors, 1 warning\n21 files/);
    expect(out.endsWith(END)).toBe(true);
  });

  test('ends with 1 where something is wrong, and tells all of it', () => {
    content.replace('countries/arcadia.mdx', 'ARC', 'arc');
    content.replace('topics.yaml', '  title: Shelter', '  titel: Shelter');
    const { status, out, err } = check(['--content', content.root]);
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out).toContain('countries/arcadia.mdx:3:7  error  wrong-value');
    expect(out).toContain('topics.yaml:7:3  error  unknown-field');
    expect(out).toMatch(
      /\n\n2 errors, 0 warnings\nFor more, with an example: {2}npm run check -- --explain wrong-value$/,
    );
    expect(out).not.toMatch(STACK);
  });

  test('tells paths from where it is called, so that a terminal can open them', () => {
    content.replace('countries/arcadia.mdx', 'ARC', 'arc');
    const { out } = check(['--content', 'content'], join(content.root, '..'));
    expect(out).toMatch(/^content\/countries\/arcadia\.mdx:3:7 /);
  });

  test('takes the folder content where none is named', () => {
    content.replace('countries/arcadia.mdx', 'ARC', 'arc');
    expect(check([], join(content.root, '..')).out).toMatch(/^content\/countries\/arcadia\.mdx:3:7 /);
    expect(check([], content.root)).toMatchObject({ status: 2 });
  });
});

describe('what is found', () => {
  beforeEach(() => content.replace('countries/arcadia.mdx', 'ARC', 'arc'));

  const parent = () => join(content.root, '..');
  const FAULT = 'content/countries/arcadia.mdx';

  test('is plain text where the output is no terminal', () => {
    const { out } = check([], parent());
    expect(out.split('\n')[0]).toBe(`${FAULT}:3:7  error  wrong-value`);
    expect(out).not.toContain('\u001b');
  });

  test.each<[string, NodeJS.ProcessEnv, boolean]>([
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, false],
    ['NO_COLOR', { NO_COLOR: '1' }, false],
  ])('is drawn as %s says', (_, environment, isDrawn) => {
    const { status, out } = check([], parent(), environment);
    expect({ status, isDrawn: out.includes('\u001b[31merror\u001b[39m') }).toEqual({ status: 1, isDrawn });
    expect(out.includes('\u001b')).toBe(isDrawn);
  });

  test('is told to GitHub where GitHub runs the check, unless a reporter is named', () => {
    const actions = { GITHUB_ACTIONS: 'true', FORCE_COLOR: '1' };
    const annotation = `::error file=${FAULT},line=3,col=7,title=wrong-value::`;
    expect(check([], parent(), actions)).toMatchObject({ status: 1, out: expect.stringContaining(annotation) });
    expect(check([], parent(), actions).out).not.toContain('\u001b');
    expect(check(['--reporter', 'terminal'], parent(), actions).out).not.toContain('::error');
    expect(check(['--reporter', 'github'], parent()).out).toContain(annotation);
  });

  test('is told to GitHub by its place in what was checked out', () => {
    const { out } = check([], parent(), { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: join(content.root, '../..') });
    expect(out).toMatch(/^::error file=tierline-content-\w+\/content\/countries\/arcadia\.mdx,line=3,/);
  });

  test('is one object for programs, with the page that explains it', () => {
    const environment = { TIERLINE_SITE: 'https://example.org', TIERLINE_BASE: '/tierline/' };
    const { status, out, err } = check(['--reporter', 'json'], parent(), environment);
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      counts: { errors: 1, warnings: 0 },
      problems: [
        {
          code: 'wrong-value',
          file: FAULT,
          line: 3,
          column: 7,
          found: 'arc',
          explains: 'https://example.org/tierline/editors/problems/#wrong-value',
        },
      ],
    });
    expect(JSON.parse(check(['--reporter', 'json'], parent()).out).problems[0].explains).toBe(
      '/editors/problems/#wrong-value',
    );
  });
});

describe('--explain', () => {
  test('tells of a kind of problem, and reads no content', () => {
    const { status, out, err } = check(['--explain', 'wrong-value'], content.root);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^wrong-value {2}error\n[\s\S]*published: 16\/06\/2009[\s\S]*published: 2009-06-16/);
  });

  test('proposes the kind that was meant', () => {
    const { status, out, err } = check(['--explain', 'wrong-valeu']);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('Did you mean “wrong-value”?');
    expect(err).not.toMatch(STACK);
  });
});

describe('drafts', () => {
  const DRAFT = 'drafts/documents/arcadia/2011-law.md';

  beforeEach(() => {
    content.write(DRAFT, content.read('documents/arcadia/2010-border-agreement.md').replaceAll('2010-05-04', 'TODO'));
  });

  test('are told of in one line, and judged no further', () => {
    expect(check(['--content', content.root])).toEqual({
      status: 0,
      out: `${END}\n1 draft, 1 TODO left: the site shows none of them. To check them too:  npm run check -- --drafts`,
      err: '',
    });
  });

  test('are judged where that is asked for', () => {
    const { status, out } = check(['--content', 'content', '--drafts'], join(content.root, '..'));
    expect(status).toBe(1);
    expect(out).toContain(`content/${DRAFT}:6:12  error  todo-left`);
    expect(out).toMatch(
      /\n1 error, 0 warnings\n.*\n1 draft, 1 TODO left: judged as though they stood in their places\.$/,
    );
  });
});

describe('a check that cannot begin ends with 2, in words', () => {
  let empty: string;

  beforeEach(() => {
    empty = mkdtempSync(join(tmpdir(), 'tierline-empty-'));
  });

  afterEach(() => rmSync(empty, { recursive: true }));

  test('where the folder is missing', () => {
    const { status, out, err } = check(['--content', 'no-such-folder'], empty);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^The content could not be checked: there is no folder \/.*\/no-such-folder\.$/);
  });

  test('where the folder is a file', () => {
    const { status, err } = check(['--content', join(content.root, 'topics.yaml')]);
    expect(status).toBe(2);
    expect(err).toContain('there is no folder');
  });

  test.each([
    ['an option that there is not', ['--contnet', 'x']],
    ['an option without its value', ['--content']],
    ['a word too many', ['x']],
    ['a reporter that there is not', ['--reporter', 'xml']],
    ['a reporter by another name', ['--reporter', 'constructor']],
    ['a kind of problem that is not named', ['--explain']],
  ])('at %s', (_, args) => {
    const { status, out, err } = check(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).not.toMatch(STACK);
    expect(err).toMatch(/--content FOLDER[\s\S]*--drafts[\s\S]*--reporter NAME[\s\S]*--explain CODE/);
  });

  test('an empty folder is content without its registers', () => {
    const { status, out } = check(['--content', empty]);
    expect(status).toBe(1);
    expect(out).toContain('4 errors, 0 warnings');
  });
});
