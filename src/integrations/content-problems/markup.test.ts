import { expect, test } from 'vitest';
import { countInWords, panel, withheld, withheldPage } from './markup.ts';
import type { Fault } from './page-faults.ts';

const hostile: Fault = {
  file: 'documents/mali/2019-law.md',
  place: 'content/documents/mali/2019-law.md:8:10',
  severity: 'error',
  code: 'raw-html',
  lines: ['Found: <script>alert("1")</script> & more', 'Take it out.'],
  explained: '/editors/problems/#raw-html',
  stopsAll: false,
};

test('what an editor wrote is shown as it was typed, and never becomes a part of the page', () => {
  for (const html of [panel([hostile], '/'), withheld([hostile], '/countries/mali/documents/2019-law/')]) {
    expect(html).toContain('Found: &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more\nTake it out.');
    expect(html).toContain('<code>content/documents/mali/2019-law.md:8:10</code>');
    expect(html).toContain('<a href="/editors/problems/#raw-html">raw-html</a>');
    expect(html).not.toContain('<script');
  }
});

test('the panel is open where the page has a problem of its own, and not there where there is none', () => {
  expect(panel([hostile], '/countries/mali/')).toMatch(/^<details open><summary>1 error<\/summary><h2>On this page/);
  expect(panel([hostile], '/')).toMatch(/^<details><summary>1 error<\/summary><h2>Elsewhere/);
  expect(panel([hostile], '/countries/mali/', true)).toContain('<h2>This page cannot be shown yet</h2>');
  expect(panel([], '/')).toBe('');
});

test.each([
  [[], 'no problems'],
  [['error'], '1 error'],
  [['error', 'error', 'warning'], '2 errors, 1 warning'],
  [['todo', 'warning', 'warning', 'todo'], '2 warnings, 2 TODO'],
])('%j are counted as “%s”', (kinds, words) => {
  const faults = kinds.map((kind): Fault => {
    const severity = kind === 'warning' ? 'warning' : 'error';
    return { ...hostile, severity, code: kind === 'todo' ? 'todo-left' : 'wrong-value' };
  });
  expect(countInWords(faults)).toBe(words);
});

test('a page that can be shown is not withheld', () => {
  expect(withheld([hostile], '/about/')).toBeUndefined();
});

test('what stands in the place of a page is a page, with the scripts that bring it back', () => {
  const html = withheldPage(withheld([{ ...hostile, stopsAll: true }], '/')!, ['/@vite/client']);
  expect(html).toMatch(/^<!doctype html><html lang="en">/);
  expect(html).toContain('<script type="module" src="/@vite/client"></script>');
  expect(html).toContain('<h1>The content cannot be shown yet</h1>');
});
