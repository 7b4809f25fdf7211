import { expect, test } from 'vitest';
import { differenceFrom } from './difference.ts';

test.each([
  ['adressee: X', 'addressee: X', 'ad||ressee: X'],
  ['addressee: X', 'adressee: X', 'ad|d|ressee: X'],
  ['tier: tier-2', 'tier: tier-2-watch-list', 'tier: tier-2||'],
  ['published: 16/06/2009', 'published: 2009-06-16', 'published: |16/06/2009|'],
  ['read: full\nsource:', 'source:', '|read: full|\nsource:'],
  ['a:\n  b: 1\n  c: 2', 'a:\n  c: 2', 'a:\n  |b: 1|\n  c: 2'],
  ['a\n\tb', 'a\n  b', 'a\n\t||b'],
  ['a: [x]', 'a: [x]', 'a: [x]||'],
  ['', 'a', '||'],
  ['é’', 'é‘', 'é|’|'],
])('%j beside %j', (text, other, parts) => {
  const { before, differs, after } = differenceFrom(text, other);
  expect([before, differs, after].join('|')).toBe(parts);
});
