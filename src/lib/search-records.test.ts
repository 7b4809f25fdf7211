import { expect, test } from 'vitest';
import { buildCorpus, type ContentParts } from '../domain/corpus.ts';
import {
  ask,
  country,
  progress,
  recommendation,
  soundParts,
  sourceDocument,
  tipReport,
} from '../domain/testing/builders.ts';
import { searchRecords } from './search-records.ts';

function recordsOf(more: Partial<ContentParts> = {}) {
  return searchRecords(buildCorpus(soundParts(more)), 'en');
}

test('each demand has one record, under the demand that stands for it today', () => {
  expect(recordsOf().map(({ url }) => url)).toEqual([
    '/countries/mali/recommendations/train-judges/',
    '/countries/mali/recommendations/fund-shelters/',
    '/countries/niger/#demand-free-slaves',
  ]);
});

test('a record holds every wording and every report, and what the facets ask for', () => {
  const documents = [
    tipReport(2018, [], { recommendations: [ask('train-courts', { text: 'Train the courts.' })] }),
    tipReport(2019, [], { recommendations: [ask('train-judges', { text: { en: 'Train judges.', fr: 'Former.' } })] }),
    sourceDocument('mali/2021-assessment', {
      progress: [progress('train-judges', 'in-progress', { note: 'A course was held.', asOf: '2020-11' })],
    }),
  ];
  const countries = [country('mali', { name: { en: 'Mali', fr: 'Mali (fr)' } }), country('niger')];
  const recommendations = [
    recommendation('train-judges', { title: 'Train judges and courts' }),
    recommendation('train-courts', { mergedInto: 'train-judges' }),
  ];
  expect(recordsOf({ documents, countries, recommendations })).toEqual([
    {
      url: '/countries/mali/recommendations/train-judges/',
      language: 'en',
      content: 'Train judges and courts. Train the courts. Train judges. A course was held.',
      meta: { title: 'Train judges and courts', about: 'Demand · Mali · in progress, November 2020' },
      filters: {
        kind: ['Demand'],
        country: ['Mali'],
        topic: ['Training'],
        status: ['in progress'],
        year: ['2018', '2019', '2020'],
      },
    },
  ]);
});

test('a demand is found under the other names of its country too', () => {
  const countries = [country('mali', { commonName: 'Malia', formerNames: ['Old Mali'] }), country('niger')];
  const [judges, , slaves] = recordsOf({ countries });
  expect(judges?.meta.names).toBe('Also called Malia, formerly Old Mali');
  expect(slaves?.meta).not.toHaveProperty('names');
});

test('a demand of which nobody reports anything can be found by that', () => {
  const [, shelters] = recordsOf();
  expect(shelters?.filters.status).toEqual(['no information']);
  expect(shelters?.meta.about).toBe('Demand · mali · no information');
});

test('a register entry that no document names has no record', () => {
  expect(recordsOf({ documents: [] })).toEqual([]);
});
