import { describe, expect, it } from 'vitest';
import { pageAt } from '../../scripts/lib/site-pages.ts';
import { builtSites } from './lib/built-sites.ts';
import { elementsOf } from './lib/html.ts';

/** Mali, edition by edition, as it was put together by hand from the sources; that of 2025 could not be read. */
const GOLDEN: readonly (readonly [from: number, to: number, state: string])[] = [
  [2001, 2008, 'tier-2'],
  [2009, 2011, 'tier-2-watch-list'],
  [2012, 2012, 'tier-2'],
  [2013, 2016, 'tier-2-watch-list'],
  [2017, 2017, 'tier-3'],
  [2018, 2018, 'tier-2-watch-list'],
  [2019, 2019, 'tier-2'],
  [2020, 2022, 'tier-2-watch-list'],
  [2023, 2023, 'tier-2'],
  [2024, 2024, 'tier-2-watch-list'],
  [2025, 2025, 'unknown'],
];

const golden = GOLDEN.flatMap(([from, to, state]) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${from + index} ${state}`),
);

describe('the profile of Mali', () => {
  const { html } = pageAt(builtSites().root.folder, 'countries/mali/');
  const marks = elementsOf(html).filter(({ attributes }) => attributes.get('data-country') === 'MLI');
  const told = marks.map(({ attributes }) => `${attributes.get('data-year')} ${attributes.get('data-tier')}`);

  it('tells the golden case wherever it marks a placement', () => {
    expect([...new Set(told)].sort()).toEqual(golden);
  });
});
