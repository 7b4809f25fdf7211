import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Country } from './country.ts';
import { type Edition, placedCountries } from './edition.ts';
import { editions } from './testing/arbitraries.ts';
import { country, edition } from './testing/builders.ts';
import { tierCounts } from './tier-counts.ts';

const complete = edition(2018, { 'tier-1': ['MLI', 'NER'], 'special-case': ['SEN'] });
const partial = edition(
  2019,
  { 'tier-2': ['MLI'], 'tier-3': ['NER'] },
  { coverage: 'partial', unknown: ['SEN'], completeLists: ['tier-3', 'special-case'], released: undefined },
);

/** `tier-1 2, tier-2 0+`: a plus where the list is open. */
function told(editions: readonly Edition[], countries: readonly Country[] = []): string[] {
  return tierCounts({ editions, countries }).map(
    ({ year, tiers, total, unknown }) =>
      `${year}: ${tiers.map(({ count, isOpen }) => `${count}${isOpen ? '+' : ''}`).join(' ')} = ${total}, ${unknown} unknown`,
  );
}

test('each edition is counted tier by tier, oldest first', () => {
  expect(told([partial, complete])).toEqual(['2018: 2 0 0 0 1 = 3, 0 unknown', '2019: 0+ 1+ 0+ 1 0 = 2, 1 unknown']);
});

test('where a partial edition does not name who is unknown, all that are on no list of it are', () => {
  const silent = edition(2019, { 'tier-2': ['MLI'] }, { coverage: 'partial' });
  const countries = [country('mali'), country('niger'), country('senegal')];
  expect(told([silent], countries)).toEqual(['2019: 0+ 1+ 0+ 0+ 0+ = 1, 2 unknown']);
  expect(told([{ ...silent, unknown: ['NER'] }], countries)).toEqual(['2019: 0+ 1+ 0+ 0+ 0+ = 1, 1 unknown']);
});

test('release and coverage come with the counts', () => {
  expect(tierCounts({ editions: [complete, partial], countries: [] })).toMatchObject([
    { released: '2018-06-20', coverage: 'complete' },
    { released: undefined, coverage: 'partial' },
  ]);
});

test('nothing is counted without an edition', () => {
  expect(told([])).toEqual([]);
});

test('for all editions, the tiers add up to the placements', () => {
  fc.assert(
    fc.property(editions(), (held) => {
      for (const { year, tiers, total } of tierCounts({ editions: held, countries: [] })) {
        const placed = placedCountries(held.find((other) => other.year === year)!);
        expect(tiers.reduce((sum, { count }) => sum + count, 0)).toBe(placed.length);
        expect(total).toBe(placed.length);
      }
    }),
  );
});
