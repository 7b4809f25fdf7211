import { describe, expect, test } from 'vitest';
import { type Edition, editionsAsOf, isReleasedBy, placedCountries, placementOf } from './edition.ts';
import { edition } from './testing/builders.ts';
import { TIERS } from './tier.ts';

describe('the state of a country that is on a list', () => {
  test.each(TIERS)('is %s', (tier) => {
    const placement = placementOf(edition(2019, { [tier]: ['MLI'] }), 'MLI');
    expect(placement).toMatchObject({ year: 2019, iso3: 'MLI', state: tier, possible: [], deduced: false });
  });

  test('is its tier in a partial edition too', () => {
    expect(placementOf(edition(2025, { 'tier-3': ['MLI'] }, { coverage: 'partial' }), 'MLI').state).toBe('tier-3');
  });
});

describe('the state of a country that is on no list', () => {
  test.each<[string, Partial<Edition>, string, readonly string[]]>([
    ['of a complete edition', { coverage: 'complete' }, 'not-covered', []],
    ['of an assumed edition', { coverage: 'assumed' }, 'not-listed', []],
    ['of a partial edition', { coverage: 'partial' }, 'unknown', TIERS],
    ['of a partial edition that names it', { coverage: 'partial', unknown: ['MLI'] }, 'unknown', TIERS],
    ['of a partial edition that names others', { coverage: 'partial', unknown: ['SEN'] }, 'not-listed', []],
    ['but noted as unknown', { coverage: 'complete', unknown: ['MLI'] }, 'unknown', TIERS],
    ['and of an assumed edition that notes it', { coverage: 'assumed', unknown: ['MLI'] }, 'unknown', TIERS],
    [
      'of a partial edition with whole lists',
      { coverage: 'partial', completeLists: ['tier-3', 'tier-2-watch-list', 'special-case'] },
      'unknown',
      ['tier-1', 'tier-2'],
    ],
  ])('%s', (_, more, state, possible) => {
    expect(placementOf(edition(2025, { 'tier-1': ['NER'] }, more), 'MLI')).toMatchObject({
      state,
      possible,
      sources: [],
    });
  });
});

describe('the sources of a placement', () => {
  const source = { covers: 'all' as const, except: [], pages: [] };
  test.each<[string, Partial<Edition>, readonly string[]]>([
    ['one that covers all', { sources: [{ ...source, id: 'all' }] }, ['all']],
    ['not one that excepts it', { sources: [{ ...source, id: 'all', except: ['MLI'] }] }, []],
    ['one that covers it by name', { sources: [{ ...source, id: 'some', covers: ['MLI'] }] }, ['some']],
    ['not one that covers others', { sources: [{ ...source, id: 'some', covers: ['NER'] }] }, []],
    [
      'each of two, in the order of the file',
      {
        sources: [
          { ...source, id: 'z' },
          { ...source, id: 'a', covers: ['MLI'] },
        ],
      },
      ['z', 'a'],
    ],
    ['none where it is deduced', { deduced: ['MLI'] }, []],
  ])('%s', (_, more, expected) => {
    expect(placementOf(edition(2019, { 'tier-2': ['MLI'] }, more), 'MLI').sources).toEqual(expected);
  });
});

test('a placement carries what the edition says of its country alone', () => {
  const revision = { date: '2009-09', tier: 'tier-2', source: 'lists' } as const;
  const dispute = { says: { factbook: 'tier-3' }, why: 'older text' } as const;
  const found = placementOf(
    edition(
      2009,
      { 'tier-3': ['MLI', 'NER'] },
      {
        disputes: { MLI: dispute },
        notes: { MLI: ['waiver'], NER: ['upgraded'] },
        revisions: [
          { ...revision, country: 'MLI' },
          { ...revision, country: 'NER' },
        ],
        deduced: ['NER'],
      },
    ),
    'MLI',
  );
  expect(found).toMatchObject({ deduced: false, dispute, notes: ['waiver'], revisions: [{ country: 'MLI' }] });
  expect(found.revisions).toHaveLength(1);
});

test('countries are counted in the order of the tiers', () => {
  const lists = { 'special-case': ['SOM'], 'tier-1': ['FRA', 'ARG'], 'tier-3': ['MLI'] };
  expect(placedCountries(edition(2019, lists))).toEqual(['FRA', 'ARG', 'MLI', 'SOM']);
});

test.each([
  ['2019-06-20', '2019-06-19', false],
  ['2019-06-20', '2019-06-20', true],
  ['2019-06', '2019-06-29', false],
  ['2019-06', '2019-06-30', true],
  [undefined, '2019-12-30', false],
  [undefined, '2019-12-31', true],
])('an edition of 2019 released on %s is out by %s: %s', (released, day, expected) => {
  expect(isReleasedBy(edition(2019, {}, { released }), day)).toBe(expected);
});

test('editions as of a day come oldest first, without what is revised later', () => {
  const revision = { country: 'MLI', tier: 'tier-2', source: 'lists' } as const;
  const revisions = [
    { ...revision, date: '2018-08' },
    { ...revision, date: '2018-09' },
  ];
  const all = [edition(2019), edition(2018, {}, { revisions }), edition(2017)];
  const found = editionsAsOf(all, '2018-09-15');
  expect(found.map(({ year, revisions }) => [year, revisions.map(({ date }) => date)])).toEqual([
    [2017, []],
    [2018, ['2018-08']],
  ]);
});
