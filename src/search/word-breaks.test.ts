import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexQuery, isPhrase, joinWords, partWords, wordsOf } from './word-breaks.ts';

describe('words are parted at an apostrophe, and joined again for the reader', () => {
  test.each([
    ['l’esclavage', 'l’ esclavage'],
    ["L'État et l'ONU", "L' État et l' ONU"],
    ['jusqu’en 2019, qu’il', 'jusqu’ en 2019, qu’ il'],
    ['Côte d’Ivoire', 'Côte d’ Ivoire'],
    ['Mali’s law', 'Mali ’s law'],
    ['the government’s.', 'the government ’s.'],
  ])('%s', (text, parted) => {
    expect(partWords(text)).toBe(parted);
    expect(joinWords(parted)).toBe(text);
  });

  test.each([
    'aujourd’hui',
    'officials’ training',
    'O’Brien',
    'les années 90’s',
    'd’',
    '’s',
    '2012-023',
  ])('%s stays as it is', (text) => {
    expect(partWords(text)).toBe(text);
  });

  test('markup writes the straight one otherwise', () => {
    expect(partWords('<p title="l&#39;an">l&#39;esclavage, Mali&#39;s</p>')).toBe(
      '<p title="l&#39; an">l&#39; esclavage, Mali &#39;s</p>',
    );
  });

  test('a part that ends where a marked word begins is closed', () => {
    expect(['fin de l’ ', 'esclavage', ' au Mali'].map(joinWords).join('')).toBe('fin de l’esclavage au Mali');
  });

  test('nothing is lost but the space that was put in', () => {
    const words = fc.constantFrom('l’', 'esclavage', ' ', 'Mali', '’s', 'd’', 'Ivoire', '.', 'qu’', 'il', '’');
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join('');
        expect(partWords(text).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});

describe('a query as the index is asked', () => {
  test.each([
    ['judges', 'judges'],
    ['l’esclavage par ascendance', 'esclavage par ascendance'],
    ["Cote d'Ivoire", 'Cote Ivoire'],
    ['Mali’s law', 'Mali law'],
    ['"train judges"', '"train judges"'],
    ['“train judges”', '"train judges"'],
    ['«\u00a0mendicité forcée\u00a0»', '"mendicité forcée"'],
    ['“Côte d’Ivoire”', '"Côte d’ Ivoire"'],
    ['the "2012 law" judges', '"2012 law" judges'],
    ['"', '"'],
  ])('%s', (query, asked) => {
    expect(indexQuery(query)).toBe(asked);
  });

  test.each([
    ['"a b"', true],
    ['« a »', true],
    ['a "b"', false],
    ['""', false],
  ])('%s: a phrase, %j', (query, phrase) => {
    expect(isPhrase(query)).toBe(phrase);
  });

  test.each([
    ['train  judges train', ['train', 'judges']],
    ['“train judges”', ['train', 'judges']],
    ['🇲🇱 – judges & "law"', ['judges', 'law']],
    ['', []],
  ])('its words: %s', (query, words) => {
    expect(wordsOf(query)).toEqual(words);
  });
});
