import { expect, test } from 'vitest';
import { buildCorpus } from '../domain/corpus.ts';
import { country, soundParts } from '../domain/testing/builders.ts';
import { plannedSets } from './plan.ts';

const corpus = buildCorpus(
  soundParts({
    countries: [
      country('mali'),
      country('niger', { name: { en: 'Niger', fr: 'Le Niger' } }),
      country('peru', { region: 'western-hemisphere' }),
    ],
  }),
);

test('each country and each region can be saved, a region in two ways', () => {
  expect(plannedSets(corpus, 'en').map(({ id }) => id)).toEqual([
    '/offline/countries/mali.json',
    '/offline/countries/niger.json',
    '/offline/countries/peru.json',
    '/offline/regions/africa.json',
    '/offline/whole-regions/africa.json',
    '/offline/regions/western-hemisphere.json',
    '/offline/whole-regions/western-hemisphere.json',
  ]);
});

test('a set is in the language of its reader', () => {
  const [, niger, , africa, whole] = plannedSets(corpus, 'fr');
  expect(niger).toEqual({
    id: '/fr/offline/countries/niger.json',
    title: 'Le Niger',
    page: '/fr/countries/niger/',
    list: '/fr/offline/',
    language: 'fr',
    pages: ['/fr/offline/'],
    folders: ['/fr/countries/niger/'],
  });
  expect(africa).toMatchObject({
    page: '/fr/regions/africa/',
    pages: ['/fr/offline/', '/fr/countries/mali/', '/fr/countries/niger/'],
    folders: ['/fr/regions/africa/'],
  });
  expect(whole).toMatchObject({
    pages: ['/fr/offline/'],
    folders: ['/fr/regions/africa/', '/fr/countries/mali/', '/fr/countries/niger/'],
  });
});
