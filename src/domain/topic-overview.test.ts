import { describe, expect, test } from 'vitest';
import { buildCorpus, type Corpus } from './corpus.ts';
import { ask, country, narrative, progress, recommendation, soundParts, sourceDocument } from './testing/builders.ts';
import { countTopics, subjectOverview, subjectsOf } from './topic-overview.ts';

const TRAINING = 'prosecution/training';

function corpus(): Corpus {
  return buildCorpus(
    soundParts({
      countries: ['mali', 'niger', 'senegal', 'chad'].map((slug) => country(slug)),
      topics: [
        { id: 'protection/shelter', title: 'Shelter' },
        { id: TRAINING, title: 'Training' },
        { id: 'prosecution/law', title: 'Law' },
      ],
      recommendations: [
        recommendation('judges'),
        recommendation('police'),
        recommendation('shelters', { topic: 'protection/shelter' }),
        recommendation('judges', { country: 'niger' }),
        recommendation('shelters', { country: 'senegal', topic: 'protection/shelter' }),
      ],
      documents: [
        sourceDocument('mali/2015-x', { publisher: 'ilo', recommendations: [ask('police')] }),
        narrative('mali', 2016, ['police'], { progress: [progress('police', 'implemented')] }),
        narrative('mali', 2017, ['shelters']),
        narrative('mali', 2018, ['judges'], { listing: 'partial' }),
        narrative('niger', 2018, ['judges'], { listing: 'partial' }),
        narrative('senegal', 2018, ['shelters']),
      ],
      editions: [2016, 2017, 2018, 2019].map((year) => ({ ...soundParts().editions[0]!, year, placements: LISTS })),
    }),
  );
}

const LISTS = {
  'tier-1': [],
  'tier-2': ['MLI', 'NER', 'SEN', 'CHA'],
  'tier-2-watch-list': [],
  'tier-3': [],
  'special-case': [],
};

test('a page stands for each P and for each topic', () => {
  expect(subjectsOf(corpus())).toEqual([
    'prosecution',
    'protection',
    'prevention',
    'partnership',
    'protection/shelter',
    TRAINING,
    'prosecution/law',
  ]);
});

test('topics are counted by P, in the field’s order, and one without a demand is told', () => {
  const told = countTopics(corpus()).flatMap(({ paradigm, demands, countries, since, topics }) => [
    `${paradigm}: ${demands} to ${countries} since ${since}`,
    ...topics.map((each) => `  ${each.topic.id}: ${each.demands} to ${each.countries} since ${each.since}`),
  ]);
  expect(told).toEqual([
    'prosecution: 3 to 2 since 2015',
    '  prosecution/law: 0 to 0 since undefined',
    '  prosecution/training: 3 to 2 since 2015',
    'protection: 2 to 2 since 2017-06-20',
    '  protection/shelter: 2 to 2 since 2017-06-20',
    'prevention: 0 to 0 since undefined',
    'partnership: 0 to 0 since undefined',
  ]);
});

describe('a topic', () => {
  const { topic, paradigm, countries, silent, undocumented, topics, count } = subjectOverview(corpus(), TRAINING);

  test('knows its P and the topics beside it', () => {
    expect([paradigm, topic?.id, ...topics.map((each) => each.topic.id)]).toEqual([
      'prosecution',
      TRAINING,
      'prosecution/law',
      TRAINING,
    ]);
  });

  test('tells of each country what it is asked, since when and by whom', () => {
    const told = countries.map(
      ({ country: { slug }, items, since, askedBy }) =>
        `${slug}: ${items.map(({ recommendation: { id } }) => id).join(', ')} since ${since} by ${askedBy.join(', ')}`,
    );
    expect(told).toEqual([
      'mali: judges, police since 2015 by ilo, tip-report',
      'niger: judges since 2018-06-20 by tip-report',
    ]);
  });

  test('joins the answers of the editions: asked where any demand is, not asked only where the list is whole', () => {
    const told = countries.map(({ years }) => years.map(({ year, answer }) => `${year} ${answer}`));
    expect(told).toEqual([
      ['2016 asked', '2017 not-asked', '2018 asked', '2019 not-known'],
      ['2018 asked', '2019 not-known'],
    ]);
  });

  test('counts what was reported', () => {
    expect(count.tally).toMatchObject({ implemented: 1, 'no-information': 2 });
    expect(countries[0]!.tally).toMatchObject({ implemented: 1, 'no-information': 1 });
  });

  test('keeps apart who was not found to be asked and who cannot be told of', () => {
    expect(silent.map(({ slug }) => slug)).toEqual(['senegal']);
    expect(undocumented).toBe(1);
  });
});

test('a whole P holds the demands of all its topics', () => {
  const { topic, countries, silent } = subjectOverview(corpus(), 'protection');
  expect(topic).toBeUndefined();
  expect(countries.map(({ country: { slug } }) => slug)).toEqual(['mali', 'senegal']);
  expect(silent.map(({ slug }) => slug)).toEqual(['niger']);
});

test('a P of which nothing is on record is told all the same', () => {
  const { count, countries, silent } = subjectOverview(corpus(), 'prevention');
  expect(count).toMatchObject({ demands: 0, countries: 0, since: undefined });
  expect(countries).toEqual([]);
  expect(silent).toHaveLength(3);
});

test.each(['prosecution/police', 'police'])('%s is neither a topic nor a P', (subject) => {
  expect(() => subjectOverview(corpus(), subject)).toThrow(`No topic “${subject}”`);
});
