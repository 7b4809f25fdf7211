import { expect, test } from 'vitest';
import { dressingOf } from '../../../scripts/bench/dressing.ts';
import { bodyIn } from '../../../scripts/bench/views/bodies.ts';

test.each([
  ['fields and text', '---\ntitle: A\n---\n\nThe text.\n', 'The text.'],
  ['a rule within the text', '---\ntitle: A\n---\nOne.\n\n---\n\nTwo.\n', 'One.\n\n---\n\nTwo.'],
  ['fields alone', '---\ntitle: A\n---\n', ''],
  ['fields alone, without a last line break', '---\ntitle: A\n---', ''],
  ['text alone', 'The text.\n', 'The text.'],
  ['lines as Windows ends them', '---\r\ntitle: A\r\n---\r\nThe text.\r\n', 'The text.'],
])('%s', (_, text, body) => {
  expect(bodyIn(text)).toBe(body);
});

test('pages of a kind share policy, styles and scripts, and not their data', () => {
  const html = [
    '<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src \'none\';">',
    '<style>a{}</style><style>b{}</style></head><body><script type="module" src="/a.js"></script><p>text</p>',
    '<script type="module">run()</script><script type="application/ld+json">{}</script></body>',
  ].join('');
  expect(dressingOf(html)).toEqual({
    head: '<meta http-equiv="content-security-policy" content="default-src \'none\';"><style>a{}</style><style>b{}</style>',
    foot: '<script type="module" src="/a.js"></script><script type="module">run()</script>',
  });
});
