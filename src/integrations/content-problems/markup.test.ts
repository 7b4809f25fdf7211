import { expect, test } from 'vitest';
import { countInWords, missing, panel, withheld, withheldPage } from './markup.ts';
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
  expect(panel([hostile], '/countries/mali/')).toMatch(
    /^<details open><summary>Content: 1 error<\/summary><h2>On this page: 1 error</,
  );
  expect(panel([hostile], '/')).toMatch(/^<details><summary>Content: 1 error<\/summary><h2>Elsewhere: 1 error</);
  expect(panel([], '/')).toBe('');
});

test('all TODO of a file are told once, after what is wrong, and not as errors', () => {
  const todo = (file: string, place: string): Fault => ({
    ...hostile,
    file,
    place: `content/${file}:${place}`,
    code: 'todo-left',
    lines: ['Decide.'],
  });
  const places = ['2:9', '5:12', '5:20', '11:1'].map((place) => todo('drafts/documents/mali/2026-x.md', place));
  places[1]!.lines = ['Decide.', 'Then take this comment out.'];
  const html = panel([...places, todo('drafts/editions/2026.yaml', '4:1'), hostile], '/');
  const items = [...html.matchAll(/<li class="fault-(\w+)"><p><code>([^<]*)<\/code> ([^<]*) </g)];
  expect(items.map(([, kind, place, words]) => [kind, place, words])).toEqual([
    ['error', 'content/documents/mali/2019-law.md:8:10', 'error'],
    ['todo', 'content/drafts/documents/mali/2026-x.md:2:9', 'TODO in lines 2, 5, 11'],
    ['todo', 'content/drafts/editions/2026.yaml:4:1', 'TODO in line 4'],
  ]);
  expect(html).toContain('<pre>Decide.\nThen take this comment out.</pre>');
});

test('where a draft was expected, what it lacks stands in the place of its page', () => {
  const html = missing([hostile], '/countries/mali/documents/2019-law/');
  expect(html).toMatch(/^<div id="content-missing"><h1>This page cannot be shown yet<\/h1>/);
  expect(html).toContain('<code>content/documents/mali/2019-law.md:8:10</code>');
  expect(missing([hostile], '/countries/mali/documents/2019-mistyped/')).toBeUndefined();
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
