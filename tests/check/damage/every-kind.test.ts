import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROBLEM_KINDS } from '../../../src/domain/problem.ts';

test('every kind of problem is expected by a test of this folder', () => {
  const tests = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts'));
  const text = tests.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8')).join('\n');
  // As `told` takes them: code, space, file.
  const missing = Object.keys(PROBLEM_KINDS).filter((code) => !new RegExp(`['\`]${code} [^'\`]+:`).test(text));
  expect(missing).toEqual([]);
});
