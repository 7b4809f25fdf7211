import { describe, expect, test } from 'vitest';
import { inEveryLanguage, languageOf } from './languages.ts';

describe('the pages of a route', () => {
  test('a route that is one page stands at the root in English and under its code in French', () => {
    expect(inEveryLanguage()).toEqual([{ params: { language: undefined } }, { params: { language: 'fr' } }]);
  });

  test('each page stands in each language, with what it was given', () => {
    expect(
      inEveryLanguage([
        { params: { country: 'mali' }, props: { count: 1 } },
        { params: { country: 'chad' }, props: { count: 2 } },
      ]),
    ).toEqual([
      { params: { country: 'mali', language: undefined }, props: { count: 1 } },
      { params: { country: 'chad', language: undefined }, props: { count: 2 } },
      { params: { country: 'mali', language: 'fr' }, props: { count: 1 } },
      { params: { country: 'chad', language: 'fr' }, props: { count: 2 } },
    ]);
  });

  test.each([
    [{ language: undefined }, 'en'],
    [{}, 'en'],
    [{ language: 'fr', country: 'mali' }, 'fr'],
  ] as const)('%j is in %s', (params, language) => {
    expect(languageOf(params)).toBe(language);
  });
});
