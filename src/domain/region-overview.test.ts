import { describe, expect, test } from 'vitest';
import { buildCorpus } from './corpus.ts';
import { regionOverview, regionsOf } from './region-overview.ts';
import { country, edition, soundParts, sourceDocument } from './testing/builders.ts';

const region = 'near-east';
const corpus = buildCorpus(
  soundParts({
    countries: [
      country('yemen', { iso3: 'AAA', region }),
      country('iraq', { iso3: 'IRQ', region }),
      country('oman', { iso3: 'OMN', region }),
      country('mali'),
    ],
    editions: [
      edition(2017, { 'tier-1': ['IRQ'] }),
      edition(2018, { 'tier-2': ['AAA', 'MLI'], 'tier-3': ['IRQ'], 'special-case': ['OMN'] }),
      edition(2019, { 'tier-1': ['IRQ', 'MLI'], 'tier-3': ['AAA', 'OMN'] }),
      edition(2020, { 'tier-3': ['AAA'] }, { coverage: 'partial', completeLists: ['tier-3'], unknown: ['IRQ', 'MLI'] }),
    ],
    documents: [
      sourceDocument('oman/2019-agreement', { countries: ['oman', 'iraq'] }),
      sourceDocument('iraq/2018-law'),
      sourceDocument('mali/2018-law'),
      sourceDocument('mali/2020-agreement', { countries: ['mali', 'yemen'] }),
    ],
  }),
);
const overview = regionOverview(corpus, region);

test('only regions that have a country are there, in their order', () => {
  expect(regionsOf(corpus)).toEqual(['africa', 'near-east']);
});

test('its rows are those of its countries, in the order of the slugs', () => {
  expect(overview.rows.map((row) => row.country.slug)).toEqual(['iraq', 'oman', 'yemen']);
});

test('a document of two of its countries stands once, and one shared with another region stands too; oldest first', () => {
  expect(overview.documents.map(({ id }) => id)).toEqual([
    'iraq/2018-law',
    'oman/2019-agreement',
    'mali/2020-agreement',
  ]);
});

describe('its editions', () => {
  test('are the newest that is whole and the newest that is held', () => {
    expect(overview.editions.map((told) => told.edition.year)).toEqual([2019, 2020]);
  });

  test('are one where the newest is whole', () => {
    const whole = buildCorpus(soundParts({ editions: [edition(2018), edition(2019)], documents: [] }));
    expect(regionOverview(whole, region).editions.map((told) => told.edition.year)).toEqual([2019]);
  });

  test('are none where none is held, and one where none is whole', () => {
    const empty = buildCorpus(soundParts({ editions: [], documents: [] }));
    const partial = buildCorpus(soundParts({ editions: [edition(2018, {}, { coverage: 'partial' })], documents: [] }));
    expect(regionOverview(empty, region).editions).toEqual([]);
    expect(regionOverview(partial, region).editions.map((told) => told.edition.year)).toEqual([2018]);
  });

  test('count the states of its countries alone', () => {
    expect(overview.editions.map(({ counts }) => counts)).toEqual([
      { 'tier-1': 1, 'tier-3': 2 },
      { 'tier-3': 1, unknown: 1, 'not-listed': 1 },
    ]);
  });

  test('tell who moved since the edition before: up, down, then what does not compare', () => {
    const told = overview.editions.map(({ moves }) =>
      moves.map(({ row, from, to, direction }) => `${row.country.slug}: ${from} to ${to}, ${direction}`),
    );
    expect(told).toEqual([
      ['iraq: tier-3 to tier-1, up', 'yemen: tier-2 to tier-3, down', 'oman: special-case to tier-3, not-comparable'],
      // What is unknown has not moved, and neither has what is the same.
      [],
    ]);
  });
});
