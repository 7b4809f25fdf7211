import { expect, test } from 'vitest';
import { buildCorpus } from '../domain/corpus.ts';
import { countryProfile } from '../domain/country-profile.ts';
import { ask, progress, recommendation, soundParts, sourceDocument, tipReport } from '../domain/testing/builders.ts';
import { planRows } from './plan-rows.ts';

const corpus = buildCorpus(
  soundParts({
    recommendations: [recommendation('a'), recommendation('b')],
    documents: [
      tipReport(2015, ['a']),
      tipReport(2016, [], { recommendations: [ask('a'), ask('a', { text: 'A, in other words.' })] }),
      sourceDocument('mali/2017-x', {
        recommendations: [ask('b', { addressee: { en: 'Parliament', fr: 'Le Parlement' } })],
        progress: [progress('a', 'in-progress')],
      }),
    ],
  }),
);

const rows = (language: 'en' | 'fr') =>
  planRows(countryProfile(corpus, 'mali'), corpus, language, (path) => `https://tierline.example${path}`);

test('a row tells who asked, each year once, and where the status is from', () => {
  expect(rows('en')[0]).toMatchObject({
    country: 'mali',
    id: 'a',
    addressee: 'The Government',
    asked: 'TIP Reports 2015–2016',
    statusDate: '2017',
    source: 'state, 2017',
    page: expect.stringMatching(/^https:\/\/tierline\.example\/countries\/mali\//),
  });
});

test('of a demand on which nobody reported there is neither day nor source', () => {
  expect(rows('fr')[1]).toMatchObject({
    id: 'b',
    addressee: 'Le Parlement',
    asked: 'state, 2017',
    statusDate: '',
    source: '',
    sourceAddress: '',
  });
});
