import { describe, expect, it, test } from 'vitest';
import { addressesIn } from './find-addresses.ts';

describe('addressesIn', () => {
  test.each([
    ['url: https://example.org/a.html', 'https://example.org/a.html'],
    ['url: "https://example.org/a"', 'https://example.org/a'],
    ["url: 'https://example.org/a'", 'https://example.org/a'],
    ["url: 'http://example.org/l\"a'", 'http://example.org/l"a'],
    ['{ url: https://example.org/a, title: A }', 'https://example.org/a'],
    ['{ title: A, url: https://example.org/a}', 'https://example.org/a'],
    ['[https://example.org/a]', 'https://example.org/a'],
    [
      'url: http://www.refworld.org/country,,USDOS,,BFA,456d,0.html',
      'http://www.refworld.org/country,,USDOS,,BFA,456d,0.html',
    ],
    ['see [the law](https://example.org/law) of 2012', 'https://example.org/law'],
    ['[the law](https://example.org/law_(2012))', 'https://example.org/law_(2012)'],
    ['(see https://example.org/law_(2012)).', 'https://example.org/law_(2012)'],
    ['It is at https://example.org/a.', 'https://example.org/a'],
    ['<https://example.org/a>', 'https://example.org/a'],
    ['**https://example.org/a**, and so on', 'https://example.org/a'],
    ['“https://example.org/a”', 'https://example.org/a'],
    ['https://example.org/a?b=c&d=%20e#f', 'https://example.org/a?b=c&d=%20e#f'],
    ['https://example.org/a/', 'https://example.org/a/'],
    ['https://example.org/é/𝔘(x)', 'https://example.org/é/𝔘(x)'],
    ['https://archive.example/2020/https://example.org/a', 'https://archive.example/2020/https://example.org/a'],
    ['| https://example.org/a | cell |', 'https://example.org/a'],
    ['https://example.org/a\u001b[31m', 'https://example.org/a'],
    ["'https://example.org/a\u202eb'", 'https://example.org/a'],
  ])('finds in %j the address %s', (text, url) => {
    expect(addressesIn(text).map((found) => found.url)).toEqual([url]);
  });

  test.each([
    'no address',
    'https://',
    'http:// and more',
    'ftp://example.org/',
    'mailto:a@example.org',
    '//example.org/a',
  ])('finds none in %j', (text) => {
    expect(addressesIn(text)).toEqual([]);
  });

  it('tells line and column of each, also of one that stands there twice', () => {
    const text = '---\nurl: https://example.org/a\n---\nSee https://example.org/b and https://example.org/a.\n';
    expect(addressesIn(text)).toEqual([
      { url: 'https://example.org/a', line: 2, column: 6 },
      { url: 'https://example.org/b', line: 4, column: 5 },
      { url: 'https://example.org/a', line: 4, column: 31 },
    ]);
  });

  it('takes no long time for a text that is one long line', () => {
    const start = performance.now();
    expect(addressesIn(`https://example.org/${'(['.repeat(500_000)}`)).toHaveLength(1);
    addressesIn('http://a '.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
