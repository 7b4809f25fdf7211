import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../domain/text.ts';
import { stringsFor } from './strings.ts';

/** Every text of a dictionary with where it stands; what functions make of facts is tested beside them. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, path === '' ? key : `${path}.${key}`));
}

test.each(LANGUAGES)('%s says everything', (language) => {
  expect(textsOf(stringsFor(language)).filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('each language has its own words', () => {
  expect(stringsFor('en').state['tier-1']).toBe('Tier 1');
  expect(stringsFor('fr').state['tier-1']).toBe('Catégorie 1');
});

describe('French typography', () => {
  const texts = textsOf(stringsFor('fr')).filter(([path]) => !path.startsWith('dev.'));

  test.each([
    ['the apostrophe is ’', /\p{L}'\p{L}/u],
    ['a thin space that does not break stands before ; ! and ?', /[\p{L}\p{N})»][ \u00a0]?[;!?]/u],
    ['a space that does not break stands before :', /[\p{L}\p{N})»][ \u202f]:/u],
    ['spaces that do not break stand within « and »', /«[^\u00a0]|[^\u00a0]»/u],
    ['quotation marks are « and »', /[“”]/u],
    ['œ is one letter', /\b(?:coeur|oeuvre|noeud)/iu],
  ])('%s', (_, fault) => {
    expect(texts.filter(([, text]) => fault.test(text))).toEqual([]);
  });
});
