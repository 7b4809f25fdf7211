import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText, fillTemplate, foldText } from './text.ts';

describe('names are compared without', () => {
  test.each([
    ['accents', 'Türkiye', 'turkiye'],
    ['accents written apart', 'Tu\u0308rkiye', 'turkiye'],
    ['apostrophes of either kind', "Côte d’Ivoire, Côte d'Ivoire", 'cote divoire cote divoire'],
    ['hyphens and brackets', 'Guinea-Bissau (former)', 'guinea bissau former'],
    ['spaces around and between', '  São  Tomé ', 'sao tome'],
    ['signs alone', '…—', ''],
    ['markup', '<b>Mali</b>', 'b mali b'],
  ])('%s: %s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('folded twice is folded once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

test.each([
  ['{shown} of {total}', { shown: 3, total: 190 }, '3 of 190'],
  ['{name} and {name}', { name: 'Mali' }, 'Mali and Mali'],
  ['{name} of {else}', { name: '{else}' }, '{else} of {else}'],
  ['{name}', { name: '$& $1' }, '$& $1'],
  ['{count}', { count: 0 }, '0'],
  ['{constructor} {__proto__}', {}, '{constructor} {__proto__}'],
])('%s with %j', (template, values, text) => {
  expect(fillTemplate(template, values)).toBe(text);
});

test.each([
  ['Mali', 10, 'Mali'],
  ['Mali', 2, 'Ma'],
  ['🇲🇱🇲🇱', 2, '🇲🇱'],
  ['', 2, ''],
])('%s, at most %i', (text, most, cut) => {
  expect(cutText(text, most)).toBe(cut);
});
