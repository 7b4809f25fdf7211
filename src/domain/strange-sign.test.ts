import { describe, expect, test } from 'vitest';
import { describeStrangeSign, hasStrangeSign, strangeSigns } from './strange-sign.ts';

describe('signs that nobody can have meant', () => {
  test.each<[text: string, told: string[]]>([
    ['ma\u200bli', ['Here stands a sign that does not show: a zero-width space, U+200B.']],
    ['\u0000', ['Here stands a sign that does not show: a null character, U+0000.']],
    ['a\u3164', ['Here stands a sign that does not show: U+3164.']],
    ['\u{e0041}', ['Here stands a sign that does not show: U+E0041.']],
    ['\ud83d', ['Here stands a sign that does not show: U+D83D.']],
    ['m\u0430li', ['In “m\u0430li” the letter “\u0430” is a Cyrillic letter, U+0430: it only looks like a Latin one.']],
    ['nig\u03b5r', ['In “nig\u03b5r” the letter “\u03b5” is a Greek letter, U+03B5: it only looks like a Latin one.']],
    [
      'x\u0578',
      ['In “x\u0578” the letter “\u0578” is a letter of another alphabet, U+0578: it only looks like a Latin one.'],
    ],
  ])('%j', (text, told) => {
    expect(strangeSigns(text).map(describeStrangeSign)).toEqual(told);
    expect(hasStrangeSign(text)).toBe(true);
  });

  test('each is told, in the order of the text', () => {
    expect(strangeSigns('\u0441at \u202edog\u202c').map(({ index }) => index)).toEqual([0, 4, 8]);
  });

  test('a word without end is shortened', () => {
    const [first] = strangeSigns(`\u0430${'x'.repeat(1_000_000)}`);
    expect(describeStrangeSign(first!).length).toBeLessThan(200);
  });
});

test.each([
  'Côte d’Ivoire – “São Tomé”… 5 €, ½, №, 10 000 – 20 000',
  'Türkiye, Łódź, Việt Nam, Ǹnà',
  'cafe\u0301',
  'Россия, Ελλάδα, 中国, مالي, ไทย',
  'β-carotene, α and Ω',
  'one\ttwo\r\nthree',
  '',
])('%j is a text', (text) => {
  expect([strangeSigns(text), hasStrangeSign(text)]).toEqual([[], false]);
});
