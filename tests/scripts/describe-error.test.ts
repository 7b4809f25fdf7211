import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeError, InputError } from '../../scripts/lib/describe-error.ts';

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}

test.each([
  ['what a person gave', new InputError('There is no such folder.'), 'There is no such folder.'],
  [
    'what the system refuses',
    thrownBy(() => readdirSync(`${import.meta.filename}/dist`)),
    expect.stringMatching(/^ENOTDIR: .*dist'$/),
  ],
  [
    'what Astro finds at a place',
    Object.assign(new Error('No.'), { loc: { file: 'a.mdx', line: 2, column: 7 }, hint: 'Write yes.' }),
    'No.\n  a.mdx:2:7\n  Write yes.',
  ],
  ['a word', 'No.', 'No.'],
])('%s is told in words', (_, error, told) => {
  expect(describeError(error)).toEqual(told);
});

test('a fault of a program is told with where it is', () => {
  expect(describeError(new TypeError('No.'))).toMatch(/^TypeError: No\.\n {4}at .*describe-error\.test\.ts/);
});
