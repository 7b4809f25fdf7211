import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/check/front-matter.ts';
import { proseProblems } from '../../src/check/prose.ts';
import { HOSTILE_MARKDOWN, HOSTILE_MDX, PLAIN_MARKDOWN, PLAIN_MDX } from './hostile-prose.ts';

/** @returns `code line` of each problem; the first place counts, the others are of the same making */
function first(file: string, body: string): string | undefined {
  const [problem] = proseProblems(file, body, 0);
  return problem && `${problem.code} ${problem.position?.line}`;
}

describe('is refused in Markdown', () => {
  test.each(HOSTILE_MARKDOWN)('%j', (body, expected) => {
    expect(first('a.md', body)).toBe(expected);
    expect(first('a.md', `One.\n\n${body}`)).toBe(expected.replace(/\d+$/, (line) => String(Number(line) + 2)));
  });
});

describe('is refused in MDX', () => {
  test.each(HOSTILE_MDX)('%j', (body, expected) => {
    expect(first('a.mdx', body)).toBe(expected);
    expect(first('a.mdx', `One.\n\n${body}`)).toBe(expected.replace(/\d+$/, (line) => String(Number(line) + 2)));
  });
});

test.each(PLAIN_MARKDOWN)('%j is a text', (body) => {
  expect(first('a.md', body)).toBeUndefined();
});

test.each(PLAIN_MDX)('%j is a text in MDX', (body) => {
  expect(first('a.mdx', body)).toBeUndefined();
});

test('a second block of fields is seen, as the build sees it', () => {
  const body = '---\nlayout: ../evil.astro\n---\nText.\n';
  expect(first('a.md', body)).toBe('raw-html 1');
  expect(splitFrontMatter(`---\ntitle: x\n---x\n<script>\n---\n`)).toBeUndefined();
});

test.each([
  ['brackets', '['.repeat(50_000)],
  ['brackets and addresses', '[a]('.repeat(20_000)],
  ['quotes', '> '.repeat(20_000)],
  ['lists', '- '.repeat(20_000)],
  ['stars', '*a **b '.repeat(20_000)],
  ['backticks', Array.from({ length: 400 }, (_, index) => '`'.repeat(index + 1)).join(' a ')],
  ['entities', '&amp;'.repeat(50_000)],
  ['angles', '<'.repeat(50_000)],
  ['comments', '<!--'.repeat(20_000)],
  ['references', Array.from({ length: 5000 }, (_, index) => `[a${index}]: /x\n`).join('')],
  ['footnotes', `${'[^1]'.repeat(5000)}\n\n[^1]: a\n`],
  ['tables', `|${'a|'.repeat(2000)}\n|${'-|'.repeat(2000)}\n|${'a|'.repeat(2000)}\n`],
])('%s without end are read in reasonable time', (_, body) => {
  const start = performance.now();
  proseProblems('a.md', `<b>\n${body}`, 0);
  expect(performance.now() - start).toBeLessThan(10_000);
});
