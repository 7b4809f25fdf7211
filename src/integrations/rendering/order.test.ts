import { expect, test } from 'vitest';
import { groupOf } from './order.ts';

test.each([
  ['index.html', 'en'],
  ['404.html', 'en'],
  ['recommendations/index.html', 'en'],
  ['countries/france/index.html', 'en'],
  ['countries/mali/documents/2019-law/index.html', 'en'],
  ['fr/index.html', 'fr'],
  ['fr/countries/mali/index.html', 'fr'],
  ['countries/mali/recommendations/pass-law/index.html', 'not-searched'],
  ['fr/countries/mali/recommendations/pass-law/index.html', 'not-searched'],
  ['fr/countries/mali/brief/index.html', 'not-searched'],
  ['countries/mali/tier-strip.svg', 'not-searched'],
  ['robots.txt', 'not-searched'],
] as const)('%s: %s', (path, group) => {
  expect(groupOf(path, false)).toBe(group);
});

test('what is handed over comes first', () => {
  expect(groupOf('fr/search-records.json', true)).toBe('handed-over');
});
