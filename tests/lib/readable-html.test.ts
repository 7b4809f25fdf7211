import { expect, it } from 'vitest';
import { readableHtml } from './readable-html.ts';

it.each([
  [
    'indentation does not count',
    '<ul>\n  <li> a </li>\n\n  <li>b</li>\n</ul>',
    '<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n',
  ],
  ['a space beside an inline element counts', '<p>a <b>b</b>\n c</p>', '<p>a <b>b</b> c</p>\n'],
  ['and so does its absence', '<p>a<b>b</b>c</p>', '<p>a<b>b</b>c</p>\n'],
  ['text beside elements has its own line', '<div>a<p>b</p>c</div>', '<div>\na\n<p>b</p>\nc\n</div>\n'],
  ['a > in an attribute ends no tag', '<p title="a > b">c</p>', '<p title="a > b">c</p>\n'],
  ['pre stays as it is', '<p>a</p> <pre>b\n  c</pre> d', '<p>a</p>\n<pre>b\n  c</pre>\nd\n'],
  [
    'elements of SVG stand by themselves',
    '<g><path d="M0 0"/><text>a</text></g>',
    '<g>\n<path d="M0 0"/>\n<text>a</text>\n</g>\n',
  ],
  [
    'hashes of built files are masked',
    '<img src="/x/_astro/page.D3_fa-1k.js">',
    '<img src="/x/_astro/page.HASH.js">\n',
  ],
])('%s', (_, html, expected) => {
  expect(readableHtml(html)).toBe(expected);
});
