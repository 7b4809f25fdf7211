import { describe, expect, it } from 'vitest';
import { pagesOf, templateOf } from '../../scripts/lib/site-pages.ts';
import { tierPlacements } from '../lib/tier-placements.ts';
import { builtSites } from './lib/built-sites.ts';
import { elementsOf, isWithin } from './lib/html.ts';

/** As the table of placements writes them. */
const TIER_BY_CODE: Readonly<Record<string, string>> = {
  '1': 'tier-1',
  '2': 'tier-2',
  '2WL': 'tier-2-watch-list',
  '3': 'tier-3',
  SC: 'special-case',
};

/** Rows of the table, as `2019 MLI tier-2`. */
function expectedRows(): string[] {
  return tierPlacements().placements.map(({ iso3, year, code }) => `${year} ${iso3} ${TIER_BY_CODE[code]}`);
}

/** What the pages of the reports mark as placed in the year of the page, each country and tier once. */
function builtRows(folder: string): string[] {
  const tiers = new Set(Object.values(TIER_BY_CODE));
  return pagesOf(folder, 'en')
    .filter(({ route }) => templateOf(route) === 'report')
    .flatMap(({ route, html }) => {
      const year = route.split('/')[1]!;
      const marks = elementsOf(html)
        .filter(({ attributes }) => attributes.get('data-year') === year && tiers.has(attributes.get('data-tier')!))
        .filter((element) => isWithin(element, 'main'));
      return [
        ...new Set(
          marks.map(({ attributes }) => `${year} ${attributes.get('data-country')} ${attributes.get('data-tier')}`),
        ),
      ];
    });
}

describe('the pages of the reports', () => {
  const expected = expectedRows();
  const built = builtRows(builtSites().root.folder);

  it('show exactly the placements of the table', () => {
    expect(expected).toHaveLength(4181);
    expect(built.filter((row) => !expected.includes(row))).toEqual([]);
    expect(expected.filter((row) => !built.includes(row))).toEqual([]);
    expect(built).toHaveLength(expected.length);
  });
});
