import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCorpus, type ContentParts } from './corpus.ts';
import { needs, needsAbout } from './freshness.ts';
import { freshnessBoard, isStillAsked } from './freshness-board.ts';
import { contentParts } from './testing/arbitraries.ts';
import {
  country,
  edition,
  narrative,
  progress,
  recommendation,
  soundParts,
  sourceDocument,
} from './testing/builders.ts';

const REGISTER = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((id) =>
  ['mali', 'niger'].map((slug) => recommendation(id, { country: slug })),
);

function boardOf(parts: Partial<ContentParts>) {
  const countries = ['mali', 'niger', 'senegal'].map((slug) => country(slug));
  return freshnessBoard(
    buildCorpus({ ...soundParts(), countries, editions: [], documents: [], recommendations: REGISTER, ...parts }),
  );
}

test('missing narratives: the country with most demands comes first', () => {
  const { narratives, edition: newest } = boardOf({
    editions: [2018, 2019].map((year) => edition(year, { 'tier-2': ['MLI', 'NER', 'SEN'] })),
    documents: [narrative('mali', 2018, ['a']), narrative('niger', 2018, ['a', 'b'])],
  });
  expect(narratives.map((need) => `${need.country.slug} ${need.demands}`)).toEqual(['niger 2', 'mali 1']);
  expect(newest).toBe(2019);
});

test('countries without a document: by region, the lowest tiers first, then those whose place is unknown', () => {
  const slugs = ['ghana', 'kenya', 'mali', 'niger', 'senegal', 'togo', 'benin'];
  const countries = slugs.map((slug) => country(slug)).concat(country('france', { region: 'europe-eurasia' }));
  const { bare, countries: filed } = boardOf({
    countries,
    editions: [
      edition(
        2019,
        {
          'tier-1': ['GHA'],
          'tier-2': ['KEN'],
          'tier-2-watch-list': ['MLI'],
          'tier-3': ['NER', 'FRA'],
          'special-case': ['TOG'],
        },
        { coverage: 'partial', unknown: ['SEN', 'BEN'] },
      ),
    ],
  });
  const lines = bare.flatMap(({ region, states }) =>
    states.map(({ state, needs }) => `${region} ${state}: ${needs.map((need) => need.country.slug).join(' ')}`),
  );
  expect(lines).toEqual([
    'africa tier-3: niger',
    'africa tier-2-watch-list: mali',
    'africa unknown: benin senegal',
    'africa special-case: togo',
    'africa tier-2: kenya',
    'africa tier-1: ghana',
    'europe-eurasia tier-3: france',
  ]);
  expect(filed).toEqual([]);
});

test('old statuses: most in a country first; in it what is still asked, what was not done, what was; then the oldest', () => {
  const { statuses, totals } = boardOf({
    documents: [
      sourceDocument('mali/2010-letter', { progress: [progress('a', 'in-progress')] }),
      sourceDocument('niger/2009-letter', { progress: [progress('e', 'implemented')] }),
      sourceDocument('niger/2010-letter', { progress: [progress('a', 'in-progress')] }),
      sourceDocument('niger/2012-letter', { progress: [progress('d', 'set-back')] }),
      sourceDocument('niger/2008-letter', { progress: [progress('b', 'no-progress')] }),
      sourceDocument('niger/2014-letter', { progress: [progress('c', 'in-progress')] }),
      narrative('niger', 2018, ['c', 'f']),
    ],
  });
  expect(
    statuses.map(({ country, needs }) => [country.slug, ...needs.map(({ item }) => item.recommendation.id)]),
  ).toEqual([
    ['niger', 'c', 'b', 'a', 'd', 'e'],
    ['mali', 'a'],
  ]);
  expect(totals['old-status'], 'nobody reported on f').toBe(6);
});

test('a demand that is asked again after it was reported implemented is still asked', () => {
  const { statuses } = boardOf({
    documents: [
      narrative('mali', 2015, ['b']),
      sourceDocument('mali/2010-letter', { progress: [progress('a', 'set-back')] }),
      sourceDocument('mali/2016-letter', { progress: [progress('b', 'implemented')] }),
      narrative('mali', 2018, ['b']),
    ],
  });
  expect(statuses[0]!.needs.map((need) => [need.item.recommendation.id, isStillAsked(need)])).toEqual([
    ['b', true],
    ['a', false],
  ]);
});

test('documents: most in a country first; in it what most statuses rest on, then the newest', () => {
  const { documents } = boardOf({
    documents: [
      sourceDocument('mali/2016-letter'),
      sourceDocument('niger/2011-letter', { progress: [progress('a', 'in-progress'), progress('b', 'in-progress')] }),
      sourceDocument('niger/2012-letter', { publishedInferred: true }),
      sourceDocument('niger/2013-letter'),
    ],
  });
  const lines = documents.flatMap(({ documents: ofCountry }) =>
    ofCountry.map(({ document, wants, statuses }) => `${document.id} ${statuses}: ${wants.join(' ')}`),
  );
  expect(lines).toEqual([
    'niger/2011-letter 2: partial-listing not-archived',
    'niger/2013-letter 0: partial-listing not-archived',
    'niger/2012-letter 0: partial-listing not-archived inferred-date',
    'mali/2016-letter 0: partial-listing not-archived',
  ]);
});

test('placements are counted by edition, the newest first, and out of all that there are', () => {
  const board = boardOf({
    editions: [
      edition(2017, { 'tier-2': ['MLI', 'NER', 'SEN'] }),
      edition(2018, { 'tier-2': ['MLI', 'NER'] }, { coverage: 'partial', unknown: ['SEN'], deduced: ['MLI'] }),
      edition(2019, {}, { coverage: 'partial', unknown: ['MLI'] }),
    ],
  });
  expect(board.editions).toEqual([
    { year: 2018, deduced: 1, singleSource: 1 },
    { year: 2017, deduced: 0, singleSource: 3 },
  ]);
  expect(board.unknown.map(({ year, needs }) => [year, ...needs.map((need) => need.country.slug)])).toEqual([
    [2019, 'mali'],
    [2018, 'senegal'],
  ]);
  expect(board.totals).toMatchObject({
    'deduced-placement': 5,
    'single-source-placement': 5,
    'unknown-placement': 7,
    'no-document': 3,
  });
});

test('a country is told by the parts of the board, and a document once, whatever it wants', () => {
  const { countries } = boardOf({
    editions: [
      edition(2018, { 'tier-2': ['MLI'] }),
      edition(2019, { 'tier-2': ['MLI'] }, { deduced: ['MLI'], sources: [] }),
    ],
    documents: [sourceDocument('mali/2010-letter', { progress: [progress('a', 'in-progress')] })],
  });
  expect(countries).toMatchObject([
    {
      country: { slug: 'mali' },
      counts: [
        { part: 'no-latest-narrative', count: 1 },
        { part: 'old-status', count: 1 },
        { part: 'documents', count: 1 },
        { part: 'placements', count: 2 },
      ],
    },
  ]);
});

test('a board of no content is empty', () => {
  const {
    counts,
    totals,
    edition: newest,
    ...lists
  } = freshnessBoard(buildCorpus({ ...soundParts(), countries: [], documents: [], editions: [], recommendations: [] }));
  expect([newest, ...Object.values(counts), ...Object.values(totals)]).toEqual([undefined, ...Array(20).fill(0)]);
  expect(Object.values(lists).flat()).toEqual(['0001-01-01']);
});

test('for any content the lists hold each row once, and no count is above what there is', () => {
  fc.assert(
    fc.property(contentParts(), (parts) => {
      const corpus = buildCorpus(parts);
      const board = freshnessBoard(corpus);
      const listed = [
        ...board.narratives,
        ...board.bare.flatMap(({ states }) => states).flatMap(({ needs }) => needs),
        ...board.unknown.flatMap(({ needs }) => needs),
        ...board.statuses.flatMap(({ needs }) => needs),
      ];
      const wants = board.documents.flatMap(({ documents }) => documents.flatMap((document) => document.wants));
      const weak = board.editions.reduce((sum, { deduced, singleSource }) => sum + deduced + singleSource, 0);
      const anchored = [
        ...board.countries.map(({ country }) => country.slug),
        ...board.bare.flatMap(({ states }) => states.flatMap(({ needs }) => needs.map(({ country }) => country.slug))),
      ];
      expect(anchored.sort(), 'each country with a need has one place').toEqual(
        corpus.countries.map(({ slug }) => slug).filter((slug) => needsAbout(corpus, slug).length > 0),
      );
      expect(new Set(listed).size).toBe(listed.length);
      expect(listed.length + wants.length + weak).toBe(needs(corpus).length);
      for (const [kind, count] of Object.entries(board.counts)) {
        expect(count, kind).toBeLessThanOrEqual(board.totals[kind as keyof typeof board.totals]);
      }
    }),
    { numRuns: 150 },
  );
});
