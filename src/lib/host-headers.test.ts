import { describe, expect, it, test } from 'vitest';
import { headersFor, headersUnder, parseHeaderRules } from './host-headers.ts';

const TEXT = `# Every file
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: frame-ancestors 'none'

/assets/*
  # for a year
  Cache-Control: public, max-age=31536000
/feed.xml
  X-Feed: yes
`;

const ALWAYS = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Content-Security-Policy', "frame-ancestors 'none'"],
];

test.each([
  ['/', ALWAYS],
  ['/about/', ALWAYS],
  ['/assets', ALWAYS],
  ['/assets/a.css', [...ALWAYS, ['Cache-Control', 'public, max-age=31536000']]],
  ['/feed.xml', [...ALWAYS, ['X-Feed', 'yes']]],
  ['/feed.xml.gz', ALWAYS],
])('with %s go the headers of each rule that matches', (path, headers) => {
  expect(headersFor(parseHeaderRules(TEXT), path)).toEqual(headers);
});

describe('parseHeaderRules', () => {
  it.each([
    ['  X-Early: yes', 'a header above the first path'],
    ['/a/*/b\n  X-A: 1', 'a star in the middle, which hosts read differently'],
    ['/a/:name\n  X-A: 1', 'a placeholder'],
    ['/a\n  no header', 'a line without a colon'],
    ['a/*', 'a path without a slash'],
  ])('refuses %j: %s', (text) => {
    expect(() => parseHeaderRules(text)).toThrow('neither a path nor a header');
  });

  it('reads lines that end as on Windows', () => {
    expect(parseHeaderRules(TEXT.replaceAll('\n', '\r\n'))).toEqual(parseHeaderRules(TEXT));
  });
});

describe('headersUnder', () => {
  it('leaves the file as it is where the site stands at the root', () => {
    expect(headersUnder(TEXT, '/')).toBe(TEXT);
  });

  it('puts each pattern under the base path, and nothing else', () => {
    expect(headersUnder(TEXT, '/tierline/')).toBe(
      TEXT.replace('/*', '/tierline/*').replace('/assets/*', '/tierline/assets/*').replace('/feed', '/tierline/feed'),
    );
  });
});
