import { expect, test } from 'vitest';
import { withoutIgnored } from './without-ignored.ts';

test.each([
  ['nothing to pass over', '<main><p>a</p></main>', '<main><p>a</p></main>'],
  [
    'an element with its mark',
    '<main><p>a</p><p data-pagefind-ignore>b</p><p>c</p></main>',
    '<main><p>a</p><p>c</p></main>',
  ],
  [
    'what stands in it, of its own kind too',
    '<div><div data-pagefind-ignore=""><div>b</div>c<br></div>d</div>',
    '<div>d</div>',
  ],
  ['one in another', '<p data-pagefind-ignore>a<b data-pagefind-ignore>b</b>c</p>d', 'd'],
  ['elements that are never taken', 'a<nav><a>b</a></nav><svg><title>c</title></svg><style>d</style>e', 'ae'],
  ['an element without an end', '<p>a<input data-pagefind-ignore>b</p>', '<p>a<input data-pagefind-ignore>b</p>'],
  ['signs of markup in an attribute', '<p title="a > b" data-pagefind-ignore>c</p>d', 'd'],
  ['a mark in words', '<p>data-pagefind-ignore</p>', '<p>data-pagefind-ignore</p>'],
  ['another attribute', '<p data-pagefind-ignored>a</p>', '<p data-pagefind-ignored>a</p>'],
  ['an end tag that is not there', '<ul data-pagefind-ignore><li>a</ul>b', 'b'],
])('%s', (_what, html, expected) => {
  expect(withoutIgnored(html)).toBe(expected);
});

test('what is marked for Pagefind is not cut out unseen', () => {
  expect(() => withoutIgnored('<div data-pagefind-ignore><p data-pagefind-filter="year">2019</p></div>')).toThrow(
    'data-pagefind-filter',
  );
});
