import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ownPolicy } from './page-policy.ts';

const [STYLE, SCRIPT, OTHER] = ['p{margin:0}', 'let a="é"', 'b{margin:0}'];

function digest(text: string): string {
  return `'sha256-${hash('sha256', text, 'base64')}'`;
}

function page(policy: string, inline: string): string {
  return `<head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${inline}</body>`;
}

const WHOLE = `default-src 'none'; script-src 'self' ${digest(SCRIPT)} ${digest(OTHER)}; style-src 'self' ${digest(OTHER)} ${digest(STYLE)};`;

test.each([
  ['nothing inline', '', "default-src 'none'; script-src 'self'; style-src 'self';"],
  ['a style', `<style>${STYLE}</style>`, `default-src 'none'; script-src 'self'; style-src 'self' ${digest(STYLE)};`],
  [
    'a style and a script',
    `<style media="all">${STYLE}</style><script type="module">${SCRIPT}</script>`,
    `default-src 'none'; script-src 'self' ${digest(SCRIPT)}; style-src 'self' ${digest(STYLE)};`,
  ],
  [
    'a script of its own file',
    '<script type="module" src="/a.js"></script>',
    "default-src 'none'; script-src 'self'; style-src 'self';",
  ],
])('a page with %s is left the digests of it', (_, inline, policy) => {
  expect(ownPolicy(page(WHOLE, inline))).toBe(page(policy, inline));
});

test('a page without a policy comes back as it is', () => {
  const html = `<style>${STYLE}</style><p>'sha256-${STYLE}'</p>`;
  expect(ownPolicy(html)).toBe(html);
});
