import { expect, test } from 'vitest';
import { namedFirst, namesOne } from './named-first.ts';

const COUNTRIES = [
  ['niger', 'Niger', 'NER'],
  ['nigeria', 'Nigeria', 'NGA'],
  ['cote-divoire', 'Côte d’Ivoire', 'Ivory Coast', 'CIV'],
  ['central-african-republic', 'Central African Republic', 'CAR'],
].map(([id = '', ...names]) => ({ id, label: names[0]!, names }));

const RESULTS = [
  'demand nigeria',
  'country nigeria',
  'document niger',
  'term',
  'demand mali cote-divoire',
  'country niger',
  'country cote-divoire',
  'country central-african-republic',
].map((text) => {
  const [kind = '', ...countries] = text.split(' ');
  return { text, kind, countries: countries.join(' ') };
});

test.each([
  ['victims', 'demand nigeria'],
  ['Niger', 'country niger'],
  ['NER', 'country niger'],
  ['victims Niger', 'document niger'],
  ['cote d’ivoire', 'country cote-divoire'],
  ['Ivory Coast police', 'demand mali cote-divoire'],
  ['CAR', 'country central-african-republic'],
  ['a stolen car', 'demand nigeria'],
])('first for “%s”: %s', (query, first) => {
  expect(namedFirst(RESULTS, query, COUNTRIES)[0]?.text).toBe(first);
});

test('what a query does not name keeps its order', () => {
  expect(namedFirst(RESULTS, 'victims Niger', COUNTRIES).map(({ text }) => text)).toEqual([
    'document niger',
    'country niger',
    ...RESULTS.map(({ text }) => text).filter((text) => !text.endsWith(' niger')),
  ]);
});

test.each([
  ['Niger', true],
  ['victims in niger', true],
  ['Nigerian', false],
  ['judges', false],
])('“%s” names a country: %s', (query, expected) => {
  expect(namesOne(query, [{ id: 'niger', label: 'Niger', names: ['Niger', 'NER'] }])).toBe(expected);
});
