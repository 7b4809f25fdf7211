import { expect, test } from 'vitest';
import { isSafeLink } from './safe-link.ts';

test.each([
  ['https://example.org/a', true],
  ['http://example.org', true],
  ['HTTPS://example.org', true],
  ['/countries/mali/', true],
  ['#history', true],
  ['mailto:a@example.org', true],
  ['//example.org', false],
  ['javascript:alert(1)', false],
  [' javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['ftp://example.org', false],
  ['example.org', false],
  ['', false],
])('“%s” may reach a reader: %s', (url, expected) => {
  expect(isSafeLink(url)).toBe(expected);
});
