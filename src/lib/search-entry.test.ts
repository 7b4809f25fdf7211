import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../domain/corpus.ts';
import { historyIn } from '../domain/country-history.ts';
import {
  ask,
  country,
  edition,
  progress,
  recommendation,
  soundParts,
  sourceDocument,
} from '../domain/testing/builders.ts';
import { allNames, countryEntry, documentEntry } from './search-entry.ts';

describe('everything that a country is called', () => {
  test.each([
    [
      country('burma', { name: { en: 'Burma', fr: 'Birmanie' }, commonName: 'Myanmar', iso3: 'MMR' }),
      ['Burma', 'Myanmar', 'Birmanie', 'MMR', 'burma'],
    ],
    [
      country('serbia', { name: 'Serbia', formerNames: ['Yugoslavia', 'Serbia and Montenegro'], iso3: 'SRB' }),
      ['Serbia', 'Yugoslavia', 'Serbia and Montenegro', 'SM', 'SRB', 'serbia'],
    ],
    [
      country('congo', { name: 'Democratic Republic of the Congo', iso3: 'COD' }),
      ['Democratic Republic of the Congo', 'DRC', 'COD', 'congo'],
    ],
    [
      country('uae', { name: { en: 'United Arab Emirates', fr: 'Émirats arabes unis' }, iso3: 'ARE' }),
      ['United Arab Emirates', 'Émirats arabes unis', 'UAE', 'ÉA', 'ARE', 'uae'],
    ],
  ])('$slug', (given, names) => {
    expect(allNames(given)).toEqual(names);
  });
});

const recommendations = [
  recommendation('train-judges'),
  recommendation('open-shelters', { topic: 'protection/shelter' }),
];

describe('a profile', () => {
  const countries = [country('mali', { name: 'Mali' }), country('niger')];
  const editions = [edition(2018, { 'tier-3': ['MLI'] }), edition(2019, { 'tier-2-watch-list': ['MLI'] })];
  const documents = [sourceDocument('mali/2012-law', { published: '2012-07' })];
  const corpus = buildCorpus(soundParts({ countries, editions, documents, recommendations }));

  test('has its tier now, its strip, and the date of its newest document', () => {
    const entry = countryEntry(countries[0]!, historyIn(corpus, 'MLI'), corpus, 'en');
    expect(entry).toEqual({
      filters: { kind: ['country'], country: ['mali'], region: ['africa'], tier: ['tier-2-watch-list'] },
      meta: {
        kind: 'country',
        countries: 'mali',
        about: 'Country · Africa',
        names: 'Mali · MLI · mali',
        strip: 'MLI 2018 3W',
        tier: 'tier-2-watch-list',
      },
      sort: { date: '2012-07-31' },
    });
  });

  test('of which nothing is known has no tier and no date', () => {
    const entry = countryEntry(countries[1]!, historyIn(corpus, 'NER'), corpus, 'en');
    expect(entry.filters).not.toHaveProperty('tier');
    expect(entry.meta).not.toHaveProperty('tier');
    expect(entry.sort.date).toBe('0000-00-00');
  });
});

describe('a document', () => {
  const document = sourceDocument('mali/2019-statement', {
    title: { en: 'A statement', fr: 'Une déclaration' },
    countries: ['mali', 'france'],
    type: 'press-release',
    publisher: 'government',
    published: '2019-08-29',
    language: 'fr',
    tier: 'tier-2',
    recommendations: [ask('train-judges', { country: 'mali' })],
    progress: [
      progress('open-shelters', 'in-progress', { country: 'mali', by: 'civil-society' }),
      progress('train-judges', 'in-progress', { country: 'mali' }),
    ],
  });
  const countries = [
    country('mali', { name: 'Mali' }),
    country('france', { name: 'France', region: 'europe-eurasia' }),
  ];
  const corpus = buildCorpus(soundParts({ countries, documents: [document], recommendations }));

  test('is found by what it is, what it is about, what it states and who speaks in it', () => {
    expect(documentEntry(document, corpus, 'en', 'en')).toEqual({
      filters: {
        kind: ['document'],
        country: ['mali', 'france'],
        region: ['africa', 'europe-eurasia'],
        year: ['2019'],
        type: ['press-release'],
        topic: ['prosecution/training', 'protection/shelter'],
        tier: ['tier-2'],
        voice: ['civil-society', 'government'],
        language: ['fr'],
      },
      meta: {
        kind: 'document',
        countries: 'mali france',
        about: 'Press release · Mali · France · 29 August 2019',
        tier: 'tier-2',
      },
      sort: { date: '2019-08-29' },
    });
  });

  test('of several countries belongs to the topics of what it asks of each', () => {
    const treaty = sourceDocument('mali/2019-treaty', {
      countries: ['mali', 'niger'],
      recommendations: [ask('train-judges', { country: 'mali' }), ask('free-slaves', { country: 'niger' })],
    });
    const inNiger = recommendation('free-slaves', { country: 'niger', topic: 'protection/hereditary-slavery' });
    const of = buildCorpus(soundParts({ documents: [treaty], recommendations: [...recommendations, inNiger] }));
    expect(documentEntry(treaty, of, 'en', 'en').filters.topic).toEqual([
      'prosecution/training',
      'protection/hereditary-slavery',
    ]);
  });

  test('whose text is not in the reader’s language says so; a title that is does not', () => {
    const { meta } = documentEntry(document, corpus, 'en', 'fr');
    expect(meta.language).toBe('en');
    expect(meta).not.toHaveProperty('title-language');
  });
});
