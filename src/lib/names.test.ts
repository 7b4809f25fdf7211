import { describe, expect, test } from 'vitest';
import type { LocalText } from '../domain/text.ts';
import { byName, firstByLetter, inWords } from './names.ts';

describe('a text in the reader’s language', () => {
  test.each<[string, LocalText, string, string]>([
    ['English alone', 'Ivory', 'Ivory', 'Ivory'],
    ['both', { en: 'Ivory', fr: 'Ivoire' }, 'Ivory', 'Ivoire'],
    ['no French yet', { en: 'Ivory' }, 'Ivory', 'Ivory'],
  ])('%s', (_, text, english, french) => {
    expect(inWords(text, 'en')).toBe(english);
    expect(inWords(text, 'fr')).toBe(french);
  });
});

describe('names in order', () => {
  function sorted(language: 'en' | 'fr', ...names: LocalText[]): string[] {
    return names
      .map((name) => ({ name }))
      .sort(byName(language))
      .map(({ name }) => inWords(name, language));
  }

  test('accents make no letter of their own', () => {
    const expected = ['Costa Rica', 'Côte d’Ivoire', 'Croatia', 'Curaçao', 'Cyprus'];
    expect(sorted('en', 'Cyprus', 'Croatia', 'Curaçao', 'Côte d’Ivoire', 'Costa Rica')).toEqual(expected);
  });

  test('an accent at the beginning does not send a name to the end', () => {
    expect(sorted('fr', 'Zambie', 'États-Unis', 'Éthiopie', 'Espagne', 'Estonie')).toEqual([
      'Espagne',
      'Estonie',
      'États-Unis',
      'Éthiopie',
      'Zambie',
    ]);
  });

  test('the order is that of the names a reader sees', () => {
    const germany = { en: 'Germany', fr: 'Allemagne' };
    expect(sorted('en', germany, 'Albania')).toEqual(['Albania', 'Germany']);
    expect(sorted('fr', 'Bénin', germany)).toEqual(['Allemagne', 'Bénin']);
  });

  test('capitals do not come first', () => {
    expect(sorted('en', 'Niger', 'eSwatini', 'Zambia')).toEqual(['eSwatini', 'Niger', 'Zambia']);
  });

  test('an article does not count, a name that begins like one does', () => {
    expect(sorted('en', 'Niger', 'The Gambia', 'Theland', 'Zambia')).toEqual([
      'The Gambia',
      'Niger',
      'Theland',
      'Zambia',
    ]);
  });
});

test('each letter leads to the first name under it, whatever its accent or article', () => {
  const names = ['Eswatini', 'Éthiopie', 'The Gambia', 'Georgia', 'the Netherlands'].map((name) => ({ name }));
  const firsts = [...firstByLetter(names, 'en')].map(([letter, { name }]) => `${letter} ${name}`);
  expect(firsts).toEqual(['E Eswatini', 'G The Gambia', 'N the Netherlands']);
  expect(firstByLetter([{ name: 'Éthiopie' }], 'fr').has('E')).toBe(true);
});
