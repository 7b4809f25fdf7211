import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { asModule } from '../../../scripts/bench/go-template.ts';
import { templateOf } from '../../../scripts/bench/templates.ts';
import { PAGE_KINDS } from '../../../scripts/bench/views/page-kinds.ts';

/** What a template gives for a view. */
function rendered(template: string, view: object): string {
  const module: { exports?: (view: object) => string } = {};
  runInContext(asModule(template, ['$v']), createContext({ module }));
  return module.exports!(view);
}

describe('a template gives', () => {
  test.each<[string, string, object, string]>([
    ['text as it is', '<p>`a` "b"\\n</p>', {}, '<p>`a` "b"\\n</p>'],
    ['a value, escaped', '{{ $v.name }}', { name: `<a href="x">R&D's` }, '&lt;a href=&#34;x&#34;&gt;R&amp;D&#39;s'],
    ['a value as it is where it is HTML', '{{ $v.html | safeHTML }}', { html: '<b>' }, '<b>'],
    ['nothing for what is not there', '[{{ $v.a.b }}]', {}, '[]'],
    ['a zero', '{{ $v.count }}', { count: 0 }, '0'],
    ['one branch of two', '{{ if $v.a }}yes{{ else }}no{{ end }}', { a: 1 }, 'yes'],
    ['the other branch, also for an empty list', '{{ if $v.a }}yes{{ else }}no{{ end }}', { a: [] }, 'no'],
    ['the dot of a with', '{{ with $v.a }}{{ .b }}{{ . }}{{ end }}', { a: { b: 1, toString: () => 'a' } }, '1a'],
    [
      'what stands outside in the else of a with',
      '{{ range $v.l }}{{ with .a }}{{ else }}{{ .b }}{{ end }}{{ end }}',
      { l: [{ b: 2 }] },
      '2',
    ],
    [
      'what stands outside after a with',
      '{{ range $v.l }}{{ with .a }}{{ . }}{{ end }}{{ .b }}{{ end }}',
      { l: [{ a: 1, b: 2 }] },
      '12',
    ],
    ['a list', '{{ range $v.l }}<{{ . }}>{{ end }}', { l: [1, 2] }, '<1><2>'],
    ['the else of an empty list', '{{ range $v.l }}x{{ else }}none{{ end }}', { l: [] }, 'none'],
    [
      'separators',
      '{{ range $i, $e := $v.l }}{{ if $i }}, {{ end }}{{ $e.n }}{{ .n }}{{ end }}',
      { l: [{ n: 'a' }, { n: 'b' }] },
      'aa, bb',
    ],
    ['lists in lists', '{{ range $v.l }}{{ range .m }}{{ . }}{{ end }};{{ end }}', { l: [{ m: [1, 2] }, {}] }, '12;;'],
    [
      'a variable',
      '{{ range $v.l }}{{ $n := .n }}{{ range .m }}{{ $n }}{{ end }}{{ end }}',
      { l: [{ n: 'a', m: [1, 2] }] },
      'aa',
    ],
    [
      'an entry by its name',
      '{{ with $v.a }}{{ index $v.signs .kind }}{{ end }}',
      { a: { kind: 'set-back' }, signs: { 'set-back': 'M1' } },
      'M1',
    ],
  ])('%s', (_, template, view, expected) => {
    expect(rendered(template, view)).toBe(expected);
  });
});

test.each([
  ['a function that is not known', '{{ printf "%d" 1 }}'],
  ['a block that does not end', '{{ if $v.a }}x'],
  ['an end without a block', '{{ end }}'],
  ['a second else', '{{ if $v.a }}{{ else }}{{ else }}{{ end }}'],
])('%s is refused', (_, template) => {
  expect(() => asModule(template, ['$v'])).toThrow();
});

test.each(PAGE_KINDS)('the template of a %s is within what is known, and in one line', (kind) => {
  const template = templateOf(kind);
  expect(template).not.toMatch(/\n|\binclude\b/);
  expect(() => asModule(template, ['$v', '$w', '$d', '$body'])).not.toThrow();
});
