import { expect, test } from 'vitest';
import { buildCorpus } from '../domain/corpus.ts';
import { country, edition, progress, soundParts, sourceDocument } from '../domain/testing/builders.ts';
import { FACETS } from '../search/state.ts';
import { facetGroups } from './search-facets.ts';

const corpus = buildCorpus(
  soundParts({
    countries: [country('mali', { name: 'Mali' }), country('cote-divoire', { name: 'Côte d’Ivoire', iso3: 'CIV' })],
    documents: [
      sourceDocument('mali/2012-law', { type: 'law', language: 'fr', published: '2012-07' }),
      sourceDocument('mali/2021-letter', { progress: [progress('train-judges', 'in-progress', { asOf: '2020' })] }),
      sourceDocument('mali/2018-review', { covers: '2015/2016', progress: [progress('train-judges', 'no-progress')] }),
    ],
    editions: [edition(2018), edition(2012)],
    topics: [
      { id: 'protection/shelter', title: { en: 'Shelter', fr: 'Hébergement' } },
      { id: 'prosecution/training', title: { en: 'Training', fr: 'Formation' } },
      { id: 'prosecution/courts', title: { en: 'Courts', fr: 'Juridictions' } },
    ],
  }),
);

test('values are ids, the same in both languages', () => {
  const ids = (language: 'en' | 'fr') => {
    const groups = facetGroups(corpus, language);
    return FACETS.map((name) => groups[name].flatMap(({ options }) => options.map(({ value }) => value)).sort());
  };
  expect(ids('fr')).toEqual(ids('en'));
});

test('countries stand in the order of their names, topics under their P, years newest first', () => {
  const { country: countries, topic, year, type, language } = facetGroups(corpus, 'fr');
  expect(countries[0]?.options.map(({ value }) => value)).toEqual(['cote-divoire', 'mali']);
  expect(topic.map(({ label, options }) => [label, ...options.map((option) => option.label)])).toEqual([
    ['Poursuites', 'Formation', 'Juridictions'],
    ['Protection', 'Hébergement'],
  ]);
  expect(year[0]?.options.map(({ label }) => label)).toEqual(['2021', '2020', '2018', '2016', '2012']);
  expect(type[0]?.options.map(({ value }) => value)).toEqual(['law', 'other']);
  expect(language[0]?.options).toEqual([
    { value: 'en', label: 'anglais' },
    { value: 'fr', label: 'français' },
  ]);
});
