import { expect, test } from 'vitest';
import type { AskedLink } from './link.ts';
import { summary } from './report.ts';

test('in a summary nothing that was found becomes a cell, a link or HTML', () => {
  const link: AskedLink = {
    file: 'documents/mali/2019-law.md',
    line: 8,
    column: 10,
    url: 'https://example.org/a|b',
    verdict: 'moved',
    detail: 'It has moved for good to https://example.org/[c](d)_`e`<f>',
  };
  expect(summary([link], 'content').split('\n').at(-2)).toBe(
    '| content/documents/mali/2019-law.md:8:10 | https://example.org/a\\|b | It has moved for good to https://example.org/\\[c\\](d)\\_\\`e\\`\\<f\\> |',
  );
});
