import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContentCopy } from './content-copy.ts';

const ROOT = resolve(import.meta.dirname, '../..');

let content: ContentCopy;

beforeEach(() => {
  content = new ContentCopy();
});

afterEach(() => content.discard());

/** Runs the check as an editor does. */
function check(args: readonly string[], cwd = ROOT): { status: number | null; out: string; err: string } {
  const script = join(ROOT, 'scripts/check.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd, encoding: 'utf8' });
  return { status, out: stdout.trim(), err: stderr.trim() };
}

/** How the check of sound content ends. */
const END = [
  '17 files of content, no errors.',
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
    expect(out).toMatch(/warning {2}unused-recommendation[\s\S]*0 errors, 1 warning\n17 files/);
    expect(out.endsWith(END)).toBe(true);
  });

  test('ends with 1 where something is wrong, and tells all of it', () => {
    content.replace('countries/arcadia.mdx', 'ARC', 'arc');
    content.replace('topics.yaml', '  title: Shelter', '  titel: Shelter');
    const { status, out, err } = check(['--content', content.root]);
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out).toContain('countries/arcadia.mdx:3:7  error  wrong-value');
    expect(out).toContain('topics.yaml:7:3  error  unknown-field');
    expect(out).toMatch(/\n\n2 errors, 0 warnings$/);
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
  ])('at %s', (_, args) => {
    const { status, out, err } = check(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).not.toMatch(STACK);
    expect(err).toContain('--content FOLDER');
  });

  test('an empty folder is content without its registers', () => {
    const { status, out } = check(['--content', empty]);
    expect(status).toBe(1);
    expect(out).toContain('4 errors, 0 warnings');
  });
});
