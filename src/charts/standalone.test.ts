import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { element, escapeXml, standaloneSvg, wrapText } from './standalone.ts';

test('what XML gives a meaning to is written so that it has none', () => {
  expect(escapeXml(`<a href="x">R & D</a> 'quoted'`)).toBe(`&lt;a href=&quot;x&quot;&gt;R &amp; D&lt;/a&gt; 'quoted'`);
});

test('characters that no XML document may hold are left out, and others are kept', () => {
  expect(escapeXml('a\u0000b\u000bc\ud800d\ufffee')).toBe('abcde');
  expect(escapeXml('Côte d’Ivoire 中国 🄯\n\t')).toBe('Côte d’Ivoire 中国 🄯\n\t');
});

test('an element', () => {
  expect(element('path', { d: 'M0 0', stroke: undefined })).toBe('<path d="M0 0"/>');
  expect(element('g', { id: 'a"b' }, '<path/>', 'text')).toBe('<g id="a&quot;b"><path/>text</g>');
});

test.each([
  ['', 10, []],
  ['one', 10, ['one']],
  ['one two three', 7, ['one two', 'three']],
  ['one two three', 8, ['one two', 'three']],
  ['a incomprehensible word', 6, ['a', 'incomprehensible', 'word']],
])('%j in lines of %i characters', (text, most, lines) => {
  expect(wrapText(text, most)).toEqual(lines);
});

test('lines hold every word in its order, and are too long only for a single word', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 1, max: 60 }), (text, most) => {
      const lines = wrapText(text, most);
      expect(lines.join(' ')).toBe(text);
      for (const line of lines) expect(line.length <= most || !line.includes(' ')).toBe(true);
    }),
  );
});

test('a narrow drawing leaves room for its title and its source', () => {
  const drawing = { title: 'Title', description: 'In words', source: 'Source', width: 10, height: 10, body: [] };
  const long = { ...drawing, title: 'A demand that takes two lines, since it says all' };
  const heightOf = (svg: string) => Number(/height="(\d+)"/.exec(svg)![1]);
  expect(standaloneSvg(drawing)).toContain('viewBox="0 0 520 ');
  expect(heightOf(standaloneSvg(long))).toBe(heightOf(standaloneSvg(drawing)) + 26);
});
