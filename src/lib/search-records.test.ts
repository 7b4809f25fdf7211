import { describe, expect, test } from 'vitest';
import { buildCorpus, type ContentParts } from '../domain/corpus.ts';
import {
  ask,
  country,
  edition,
  progress,
  recommendation,
  soundParts,
  sourceDocument,
  tipReport,
} from '../domain/testing/builders.ts';
import type { Language } from '../domain/text.ts';
import { searchRecords } from './search-records.ts';

function recordsOf(kind: string, more: Partial<ContentParts> = {}, language: Language = 'en') {
  return searchRecords(buildCorpus(soundParts(more)), language).filter(({ filters }) => filters.kind[0] === kind);
}

describe('demands', () => {
  test('each has one record, under the demand that stands for it today', () => {
    expect(recordsOf('demand').map(({ url }) => url)).toEqual([
      '/countries/mali/recommendations/train-judges/',
      '/countries/mali/recommendations/fund-shelters/',
      '/countries/niger/#demand-free-slaves',
    ]);
  });

  const documents = [
    tipReport(2018, [], { recommendations: [ask('train-courts', { text: 'Train the courts.' })] }),
    tipReport(2019, [], { recommendations: [ask('train-judges', { text: { en: 'Train judges.', fr: 'Former.' } })] }),
    sourceDocument('mali/2021-assessment', {
      progress: [progress('train-judges', 'in-progress', { note: 'A course was held.', asOf: '2020-11' })],
    }),
  ];
  const recommendations = [
    recommendation('train-judges', { title: 'Train judges and courts', note: 'Not the police.' }),
    recommendation('train-courts', { mergedInto: 'train-judges' }),
  ];

  test('a record holds every wording and every report, and what the facets ask for by ids', () => {
    const countries = [country('mali', { name: { en: 'Mali', fr: 'Mali (fr)' } }), country('niger')];
    const editions = [edition(2019, { 'tier-2': ['MLI'] })];
    expect(recordsOf('demand', { documents, countries, recommendations, editions })).toEqual([
      {
        url: '/countries/mali/recommendations/train-judges/',
        language: 'en',
        content: 'Train judges and courts. Not the police. Train the courts. Train judges. A course was held.',
        filters: {
          kind: ['demand'],
          country: ['mali'],
          region: ['africa'],
          topic: ['prosecution/training'],
          status: ['in-progress'],
          standing: ['asked'],
          voice: ['monitor'],
          year: ['2018', '2019', '2020'],
          tier: ['tier-2'],
        },
        meta: {
          kind: 'demand',
          countries: 'mali',
          title: 'Train judges and courts',
          about: 'Demand · Mali · in progress, November 2020',
          alias: 'Mali · Mali (fr) · MLI · mali',
        },
        sort: { date: '2020-11-30' },
      },
    ]);
  });

  test('in French the facets are the same, and what is not translated says in which language it is', () => {
    const parts = { documents, recommendations };
    const [english] = recordsOf('demand', parts);
    const [french] = recordsOf('demand', parts, 'fr');
    expect(french?.filters).toEqual(english?.filters);
    expect(french?.url).toBe('/fr/countries/mali/recommendations/train-judges/');
    expect(french?.content).toBe(
      'Train judges and courts. Not the police. Train the courts. Former. A course was held.',
    );
    expect(french?.meta).toMatchObject({ 'title-language': 'en', language: 'en' });
    expect(english?.meta).not.toHaveProperty('language');
  });

  test('one of which nobody reports anything can be found by that', () => {
    const [, shelters] = recordsOf('demand');
    expect(shelters?.filters).toMatchObject({ status: ['no-information'], voice: [] });
    expect(shelters?.meta.about).toBe('Demand · mali · no information');
  });

  test('a register entry that no document names has no record', () => {
    expect(recordsOf('demand', { documents: [] })).toEqual([]);
  });
});

test('a term stands at its place in the glossary, and is found by its French name too', () => {
  const glossary = [
    { id: 'waiver', term: { en: 'Waiver', fr: 'Dérogation' }, definition: 'A year more.', see: [] },
    { id: 'tier', term: 'Tier', definition: { en: 'A rank.', fr: 'Un rang.' }, see: [] },
  ];
  expect(recordsOf('term', { glossary })).toEqual([
    {
      url: '/glossary/#waiver',
      language: 'en',
      content: 'Waiver. A year more.',
      filters: { kind: ['term'] },
      meta: { kind: 'term', title: 'Waiver', about: 'Term', alias: 'Dérogation' },
      sort: { date: '0000-00-00' },
    },
    {
      url: '/glossary/#tier',
      language: 'en',
      content: 'Tier. A rank.',
      filters: { kind: ['term'] },
      meta: { kind: 'term', title: 'Tier', about: 'Term' },
      sort: { date: '0000-00-00' },
    },
  ]);
  const [, tier] = recordsOf('term', { glossary }, 'fr');
  expect(tier).toMatchObject({
    url: '/fr/glossary/#tier',
    content: 'Tier. Un rang.',
    meta: { 'title-language': 'en', language: 'en' },
  });
});

test('a topic leads to its page, and belongs to itself', () => {
  const topics = [{ id: 'protection/shelter', title: 'Shelter', description: 'Places to stay.' }];
  expect(recordsOf('topic', { topics, documents: [] })).toMatchObject([
    {
      url: '/topics/protection/shelter/',
      content: 'Shelter. Places to stay.',
      filters: { kind: ['topic'], topic: ['protection/shelter'] },
    },
  ]);
});

test('an edition stands at its release', () => {
  const editions = [edition(2018, { 'tier-2': ['MLI'] }, { released: '2018-06-28' })];
  expect(recordsOf('edition', { editions })).toMatchObject([
    {
      url: '/reports/2018/',
      content: 'TIP Report 2018.',
      filters: { kind: ['edition'], year: ['2018'] },
      meta: { title: 'TIP Report 2018' },
      sort: { date: '2018-06-28' },
    },
  ]);
});
