import { expect, test } from 'vitest';
import { buildCorpus, type Corpus } from '../domain/corpus.ts';
import { ask, progress, recommendation, soundParts, sourceDocument, tipReport } from '../domain/testing/builders.ts';
import { demandFile } from './demand-file.ts';

function corpus(): Corpus {
  return buildCorpus(
    soundParts({
      recommendations: [
        recommendation('judges', { title: { en: 'Train judges', fr: 'Former les juges' } }),
        recommendation('shelters', { title: 'Fund shelters', topic: 'protection/shelters' }),
      ],
      documents: [
        tipReport(2018, ['judges']),
        tipReport(2019, ['judges'], { progress: [progress('judges', 'in-progress', { asOf: '2019-03' })] }),
        sourceDocument('mali/2020-x', { recommendations: [ask('shelters')] }),
      ],
      topics: [
        { id: 'prosecution/training', title: { en: 'Training', fr: 'Formation' } },
        { id: 'protection/shelters', title: 'Shelters' },
      ],
    }),
  );
}

test('a demand is told with all by which it is chosen and ordered', () => {
  expect(demandFile(corpus(), 'en').demands).toEqual([
    {
      title: 'Train judges',
      href: '/countries/mali/recommendations/judges/',
      country: 'mali',
      topic: 'prosecution/training',
      paradigm: 'prosecution',
      status: 'in-progress',
      standing: 'asked',
      reports: 2,
      first: '2018-06-20',
      reported: '2019-03-31',
      said: 'In progress, March 2019',
      count: 'Asked in 2 TIP Reports since 2018; 2 of 2 readable',
    },
    {
      title: 'Fund shelters',
      href: '/countries/mali/#demand-shelters',
      country: 'mali',
      topic: 'protection/shelters',
      paradigm: 'protection',
      status: 'no-information',
      standing: 'not-in-reports',
      reports: 0,
      first: '2020-12-31',
      reported: '',
      said: 'No information',
      count: 'In no TIP Report that could be read.',
    },
  ]);
});

test('reports that could be read and do not ask are not counted as asking', () => {
  const documents = [tipReport(2018, ['judges']), tipReport(2019, [])];
  const [judges] = demandFile(
    buildCorpus(soundParts({ recommendations: [recommendation('judges')], documents })),
    'en',
  ).demands;
  expect(judges).toMatchObject({ reports: 1, standing: 'dropped' });
  expect(judges?.count).toMatch(/2 of 2 readable/);
});

test('in French, a title that nobody translated says that it is English, and values stay the same', () => {
  const { demands, topics } = demandFile(corpus(), 'fr');
  const told = demands.map(({ title, lang, href, status }) => [title, lang, href, status]);
  expect(told).toEqual([
    ['Former les juges', undefined, '/fr/countries/mali/recommendations/judges/', 'in-progress'],
    ['Fund shelters', 'en', '/fr/countries/mali/#demand-shelters', 'no-information'],
  ]);
  expect(topics).toEqual({
    'prosecution/training': { title: 'Formation', href: '/fr/topics/prosecution/training/' },
    'protection/shelters': { title: 'Shelters', href: '/fr/topics/protection/shelters/' },
  });
});
