import { describe, expect, test } from 'vitest';
import { closeNames, relatedThings, shorterQueries } from './suggestions.ts';

const COUNTRIES = [
  ['burma', 'Burma', 'Myanmar', 'Birmanie', 'MMR'],
  ['cote-divoire', 'Côte d’Ivoire', 'Ivory Coast', 'CIV'],
  ['malawi', 'Malawi', 'MWI'],
  ['mali', 'Mali', 'MLI'],
  ['malta', 'Malta', 'Malte', 'MLT'],
  ['niger', 'Niger', 'NER'],
  ['nigeria', 'Nigeria', 'Nigéria', 'NGA'],
  ['united-arab-emirates', 'United Arab Emirates', 'UAE'],
].map(([id = '', ...names]) => ({ id, label: names[0]!, names }));

describe('countries whose name is close', () => {
  test.each([
    ['Malli', ['mali']],
    ['Birma', ['burma']],
    ['Birmany', ['burma']],
    ['mynamar', ['burma']],
    ["Cote d'Ivoire", ['cote-divoire']],
    ['cotedivoire', ['cote-divoire']],
    ['ivory cost', ['cote-divoire']],
    ['slavery in Nigera', ['niger', 'nigeria']],
    ['uae', ['united-arab-emirates']],
    ['UAF', []],
    ['mal', []],
    ['judges', []],
    ['', []],
    ['🇲🇱', []],
  ])('%s', (query, ids) => {
    expect(closeNames(query, COUNTRIES, 3).map(({ id }) => id)).toEqual(ids);
  });

  test('no more than were asked for, the nearest', () => {
    expect(closeNames('Mala', COUNTRIES, 1).map(({ id }) => id)).toEqual(['mali']);
  });
});

const TOPICS = [
  { id: 'protection/shelter', label: 'Shelter', names: ['Shelter'] },
  { id: 'prosecution/training', label: 'Training of police and courts', names: ['Training of police and courts'] },
  { id: 'protection/training', label: 'Training of those who assist', names: ['Training of those who assist'] },
];

test.each([
  ['sheltering', ['protection/shelter']],
  ['trainers for courts', ['prosecution/training', 'protection/training']],
  ['train assistants', ['protection/training', 'prosecution/training']],
  ['of the', []],
  ['shel', []],
])('topics that hold a word of %s', (query, ids) => {
  expect(relatedThings(query, TOPICS, 3).map(({ id }) => id)).toEqual(ids);
});

test.each([
  ['judges', []],
  ['train judges', ['judges', 'train']],
  ['“train the judges”', ['the judges', 'train judges', 'train the']],
  ['judges judges', []],
])('fewer words than %s', (query, queries) => {
  expect(shorterQueries(query)).toEqual(queries);
});
