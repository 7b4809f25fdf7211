import { describe, expect, test } from 'vitest';
import { buildCorpus, type ContentParts, type Corpus } from './corpus.ts';
import { type DemandListKind, demandLists, demandsOfAll, documentedCountries } from './demand-explorer.ts';
import type { SourceDocument } from './document.ts';
import type { Recommendation } from './recommendation.ts';
import { ask, country, narrative, progress, recommendation, soundParts, sourceDocument } from './testing/builders.ts';

function corpusOf(documents: readonly SourceDocument[], more: Partial<ContentParts> = {}): Corpus {
  const ids = (slug: string): Recommendation[] =>
    ['a', 'b', 'c'].map((id) => recommendation(id, { country: slug, topic: 'prosecution/training' }));
  return buildCorpus(soundParts({ recommendations: [...ids('mali'), ...ids('niger')], documents, ...more }));
}

/** `mali/a`, in the order of the list. */
function listed(kind: DemandListKind, corpus: Corpus, most = 10): string[] {
  const list = demandLists(corpus, most).find((each) => each.kind === kind)!;
  return list.demands.map(({ country: { slug }, item }) => `${slug}/${item.recommendation.id}`);
}

test('every demand of every country stands once', () => {
  const corpus = corpusOf([narrative('niger', 2018, ['a', 'b']), narrative('mali', 2018, ['a'])]);
  const told = demandsOfAll(corpus).map(({ country: { slug }, item }) => `${slug}/${item.recommendation.id}`);
  expect(told).toEqual(['mali/a', 'niger/a', 'niger/b']);
});

test('a country without documents is not among those that can be told of', () => {
  const corpus = corpusOf([narrative('mali', 2018, ['a'])], { countries: [country('mali'), country('chad')] });
  expect(documentedCountries(corpus).map(({ slug }) => slug)).toEqual(['mali']);
});

describe('the most repeated', () => {
  const corpus = corpusOf([
    narrative('mali', 2016, ['a', 'b']),
    narrative('mali', 2017, ['a', 'b', 'c']),
    narrative('mali', 2018, ['a', 'c']),
    narrative('niger', 2015, ['b']),
    narrative('niger', 2017, ['b']),
  ]);

  test('are those of at least two TIP Reports, most first, and of equal ones the oldest', () => {
    expect(listed('most-asked', corpus)).toEqual(['mali/a', 'niger/b', 'mali/b', 'mali/c']);
  });

  test('are shown to a number, and counted whole', () => {
    const [list] = demandLists(corpus, 2);
    expect(list).toMatchObject({ kind: 'most-asked', total: 4 });
    expect(listed('most-asked', corpus, 2)).toEqual(['mali/a', 'niger/b']);
  });

  test('asks of others are not added', () => {
    const others = [2016, 2017].map((year) => sourceDocument(`mali/${year}-x`, { recommendations: [ask('a')] }));
    expect(listed('most-asked', corpusOf([...others, narrative('mali', 2018, ['a'])]))).toEqual([]);
  });
});

describe('the longest open', () => {
  const asked = narrative('mali', 2017, ['a'], { listing: 'partial' });
  const reportOn = (status: Parameters<typeof progress>[1], by?: 'government') =>
    sourceDocument('mali/2018-x', { progress: [progress('a', status, { by })] });

  test.each<[string, SourceDocument[], string[]]>([
    ['asked, and nothing reported', [], ['mali/a']],
    ['reported in progress', [reportOn('in-progress')], ['mali/a']],
    ['reported implemented', [reportOn('implemented')], []],
    ['implemented by the government’s own word', [reportOn('implemented', 'government')], ['mali/a']],
    ['absent from a list read in part', [narrative('mali', 2018, ['b'], { listing: 'partial' })], ['mali/a', 'mali/b']],
    ['dropped from a whole list', [narrative('mali', 2018, ['b'])], ['mali/b']],
  ])('%s', (_, documents, expected) => {
    expect(listed('longest-open', corpusOf([asked, ...documents]))).toEqual(expected);
  });

  test('begin with the oldest ask, by whomever', () => {
    const corpus = corpusOf([
      asked,
      sourceDocument('niger/2016-x', { recommendations: [ask('c')] }),
      sourceDocument('mali/2015-x', { recommendations: [ask('b')] }),
    ]);
    expect(listed('longest-open', corpus)).toEqual(['mali/b', 'niger/c', 'mali/a']);
  });

  test('what nobody asked is not open', () => {
    expect(listed('longest-open', corpusOf([reportOn('no-progress')]))).toEqual([]);
  });
});

describe('newly asked', () => {
  test('is what the newest readable report asks first, or others since', () => {
    const corpus = corpusOf([
      narrative('mali', 2017, ['a']),
      narrative('mali', 2018, ['a', 'b']),
      narrative('mali', 2019, [], { listing: 'partial' }),
      sourceDocument('mali/2020-x', { recommendations: [ask('c')] }),
    ]);
    expect(listed('newly-asked', corpus)).toEqual(['mali/c', 'mali/b']);
  });

  test('is nothing that somebody else had asked before', () => {
    const corpus = corpusOf([
      sourceDocument('mali/2015-x', { recommendations: [ask('b')] }),
      narrative('mali', 2017, ['a']),
      narrative('mali', 2018, ['b']),
    ]);
    expect(listed('newly-asked', corpus)).toEqual([]);
  });

  test('is nothing where a country has a single report', () => {
    expect(listed('newly-asked', corpusOf([narrative('mali', 2018, ['a'])]))).toEqual([]);
  });
});

test('asked again, implemented and set back go by standing and status, the newest first', () => {
  const corpus = corpusOf([
    narrative('mali', 2016, ['a', 'b']),
    sourceDocument('mali/2017-x', {
      progress: [progress('a', 'implemented', { asOf: '2016-12' }), progress('b', 'implemented')],
    }),
    narrative('mali', 2018, ['a', 'b'], { progress: [progress('a', 'set-back')] }),
    sourceDocument('niger/2019-x', { progress: [progress('c', 'implemented'), progress('b', 'set-back')] }),
  ]);
  expect(listed('asked-again', corpus)).toEqual(['mali/a', 'mali/b']);
  expect(listed('implemented', corpus)).toEqual(['niger/c', 'mali/b']);
  expect(listed('set-back', corpus)).toEqual(['niger/b', 'mali/a']);
});

test('of what was asked again, that which the most reports ask stands first', () => {
  const done = (id: string) => progress(id, 'implemented', { asOf: '2017-12' });
  const corpus = corpusOf([
    narrative('mali', 2015, ['a']),
    narrative('mali', 2016, ['b']),
    narrative('mali', 2017, ['b']),
    sourceDocument('mali/2018-x', { published: '2018-01', progress: [done('a'), done('b')] }),
    narrative('mali', 2018, ['a', 'b']),
  ]);
  expect(listed('asked-again', corpus)).toEqual(['mali/b', 'mali/a']);
});

test('what was asked anew after it was implemented is open, and still reported implemented', () => {
  const corpus = corpusOf([
    narrative('mali', 2016, ['a']),
    sourceDocument('mali/2017-x', { published: '2017', progress: [progress('a', 'implemented')] }),
    narrative('mali', 2018, ['a']),
  ]);
  expect([listed('longest-open', corpus), listed('implemented', corpus)]).toEqual([['mali/a'], ['mali/a']]);
});
