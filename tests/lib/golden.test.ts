import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { expectGolden, goldensIn } from './golden.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'golden-'));
  expectGolden('case/page.html', 'as it was\n', folder, { UPDATE_GOLDEN: '1' });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function read(name: string): string | undefined {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

it('is written on request', () => {
  expect(read('case/page.html')).toBe('as it was\n');
});

it('passes where nothing changed, and takes the twin of an earlier run away', () => {
  expect(() => expectGolden('case/page.html', 'changed\n', folder, {})).toThrow();
  expectGolden('case/page.html', 'as it was\n', folder, {});
  expect(goldensIn('case', folder)).toEqual(['case/page.html']);
  expect(read('case/page-changed.html')).toBeUndefined();
});

it.each([
  ['without a request', {}],
  ['in CI, even on request', { UPDATE_GOLDEN: '1', CI: 'true' }],
])('fails and leaves a twin %s', (_, environment) => {
  expect(() => expectGolden('case/page.html', 'changed\n', folder, environment)).toThrow('differs from its golden');
  expect(read('case/page.html')).toBe('as it was\n');
  expect(read('case/page-changed.html')).toBe('changed\n');
});

it('fails where there is no golden yet', () => {
  expect(() => expectGolden('case/new.html', 'new\n', folder, {})).toThrow('has no golden yet');
  expect(read('case/new.html')).toBeUndefined();
  expect(read('case/new-changed.html')).toBe('new\n');
});

it('lists goldens without twins', () => {
  expectGolden('case/below/b.svg', 'b\n', folder, { UPDATE_GOLDEN: '1' });
  expect(() => expectGolden('case/page.html', 'changed\n', folder, {})).toThrow();
  expect(goldensIn('case', folder)).toEqual(['case/below/b.svg', 'case/page.html']);
  expect(goldensIn('none', folder)).toEqual([]);
});
