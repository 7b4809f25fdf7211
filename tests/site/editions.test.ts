import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageAt } from '../../scripts/lib/site-pages.ts';
import { tierPlacements } from '../lib/tier-placements.ts';
import { builtSites } from './lib/built-sites.ts';
import { readRecords } from './lib/csv.ts';
import { elementsOf, type HtmlElement, textOf } from './lib/html.ts';

const { folder } = builtSites().root;

/** `tier` of the table of placements, best first; a special case stands in no order with them. */
const RANKS = ['1', '2', '2WL', '3'];
const COLUMNS = {
  '1': 'tier_1_count',
  '2': 'tier_2_count',
  '2WL': 'tier_2_watch_list_count',
  '3': 'tier_3_count',
  SC: 'special_case_count',
};

/** The table of placements as it came: by year, the code of the tier by the code of the country. */
function tableByYear(): Map<number, Map<string, string>> {
  const years = new Map<number, Map<string, string>>();
  for (const { iso3, year, code } of tierPlacements().placements) {
    const ofTheYear = years.get(year) ?? new Map<string, string>();
    years.set(year, ofTheYear.set(iso3, code));
  }
  return years;
}

const table = tableByYear();
const years = [...table.keys()].sort();

const reportOf = (year: number) => elementsOf(pageAt(folder, `reports/${year}/`).html);

/** The part of a page that is named by the heading with an id. */
function partNamed(elements: readonly HtmlElement[], id: string): HtmlElement | undefined {
  return elements.find(({ name, attributes }) => name === 'section' && attributes.get('aria-labelledby') === id);
}

/** Slugs of the countries that a part links. */
function linked(part: HtmlElement | undefined): string[] {
  return elementsOf(part?.inner ?? '').flatMap(
    ({ attributes }) => /^\/countries\/([^/]+)\/$/.exec(attributes.get('href') ?? '')?.[1] ?? [],
  );
}

const slugByCode = new Map(
  years.flatMap((year) =>
    reportOf(year).flatMap(({ name, attributes, inner }): [string, string][] => {
      const code = attributes.get('id');
      const slug = /href="\/countries\/([^/]+)\/"/.exec(inner)?.[1];
      return name === 'tr' && code && slug ? [[code, slug]] : [];
    }),
  ),
);

/** Slugs of the countries that go up or down between two years of the table. */
function moved(year: number, direction: 'up' | 'down'): string[] {
  const [before, now] = [table.get(year - 1), table.get(year)!];
  return [...now].flatMap(([iso3, tier]) => {
    const [from, to] = [RANKS.indexOf(before?.get(iso3) ?? ''), RANKS.indexOf(tier)];
    if (from < 0 || to < 0 || from === to) return [];
    return (to < from ? 'up' : 'down') === direction ? [slugByCode.get(iso3)!] : [];
  });
}

describe.each(years.slice(1))('the page of %i', (year) => {
  const elements = reportOf(year);

  it.each(['up', 'down'] as const)('tells who moved %s', (direction) => {
    const expected = moved(year, direction).sort();
    expect(expected.length).toBeGreaterThan(0);
    expect(linked(partNamed(elements, direction)).sort()).toEqual(expected);
  });
});

describe.each(years)('the page of %i', (year) => {
  const elements = reportOf(year);

  it('gives every country of the register one state, and keeps absences apart', () => {
    const states = new Map<string, Set<string>>();
    for (const { attributes } of elements) {
      const [code, state] = [attributes.get('data-country'), attributes.get('data-tier')];
      if (!code || !state || attributes.get('data-year') !== String(year)) continue;
      states.set(code, (states.get(code) ?? new Set()).add(state));
    }
    expect([...states].filter(([, told]) => told.size > 1)).toEqual([]);
    expect([...states.keys()].sort()).toEqual([...slugByCode.keys()].sort());
    const absent = [...states].filter(([code]) => !table.get(year)!.has(code)).flatMap(([, told]) => [...told]);
    expect(absent.filter((state) => !['not-covered', 'not-listed', 'unknown'].includes(state))).toEqual([]);
  });

  it('leads to each of its parts, and to the editions before and after it', () => {
    const navigation = elements.find(({ attributes }) => attributes.get('class') === 'on-page')!;
    const targets = elementsOf(navigation.inner).flatMap(({ attributes }) => attributes.get('href')?.slice(1) ?? []);
    const ids = new Set(elements.map(({ attributes }) => attributes.get('id')));
    expect(targets.length).toBeGreaterThanOrEqual(6);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
    const linkOf = (rel: string) =>
      elements.find(({ attributes }) => attributes.get('rel') === rel)?.attributes.get('href');
    const address = (other: number) => (table.has(other) ? `/reports/${other}/` : undefined);
    expect([linkOf('prev'), linkOf('next')]).toEqual([address(year - 1), address(year + 1)]);
  });

  it('marks its year in the chart, and there alone', () => {
    const marked = elements.filter(({ attributes }) => /\bcounts-this\b/.test(attributes.get('class') ?? ''));
    expect(marked.map(({ inner }) => inner)).toEqual([`’${String(year).slice(2)}`]);
  });
});

describe('the end of the clock', () => {
  const clockOf = (year: number) => partNamed(reportOf(year), 'clock');

  it('stands on no page before the clock began', () => {
    expect(years.filter((year) => clockOf(year) === undefined)).toEqual(years.filter((year) => year < 2009));
  });

  it.each([
    [2013, 'clock-tier-3', 'Uzbekistan 2009–2012'],
    [2017, 'clock-tier-3', 'Mali 2013–2016, waiver noted for 2015'],
    [2017, 'clock-waiver-or-tier-3', 'China 2014–2016, after a return from Tier 3'],
    [2018, 'clock-waiver-or-tier-3', 'Senegal 2016–2018'],
    [2021, 'clock-tier-3', 'Malaysia 2018–2020, waiver noted for 2020'],
    [2024, 'clock-last', 'Gabon 2022–2024, waiver noted for 2024'],
  ])('%i, %s: %s', (year, part, words) => {
    expect(textOf(partNamed(reportOf(year), part)!.inner)).toContain(words);
  });

  it('names the section of law', () => {
    expect(textOf(clockOf(2018)!.inner)).toContain('22 USC 7107(b)(2)(D) as of the edition of 2009');
    expect(textOf(clockOf(2019)!.inner)).toContain('22 USC 7107(b)(2)(D), (F) as of the edition of 2019');
  });
});

it('the change of Swaziland within 2009 is shown', () => {
  expect(textOf(partNamed(reportOf(2009), 'revisions')!.inner)).toMatch(
    /Eswatini.*Tier 2 Watch List from September 2009/,
  );
});

it('the counts for download are those of the table', () => {
  const told = readRecords(join(folder, 'reports/tier-counts.csv'));
  expect(told.map(({ year }) => Number(year))).toEqual(years);
  for (const counts of told) {
    const placed = [...table.get(Number(counts.year))!.values()];
    for (const [tier, column] of Object.entries(COLUMNS))
      expect(counts[column], `${counts.year} ${tier}`).toBe(String(placed.filter((code) => code === tier).length));
    expect(counts.placement_count).toBe(String(placed.length));
  }
});

describe('the methodology', () => {
  const elements = elementsOf(pageAt(folder, 'methodology/').html);
  const rowsOf = (table: HtmlElement) =>
    elementsOf(table.inner)
      .filter(({ name }) => name === 'tr')
      .map(({ inner }) => textOf(inner));
  const [runs, waivers] = elements.filter(({ name }) => name === 'table').map(rowsOf);

  it('counts the runs on the Watch List as they were counted by hand', () => {
    expect(runs!.find((row) => row.startsWith('3 '))).toMatch(/ 75$/);
    expect(runs!.find((row) => row.startsWith('4 '))).toMatch(/^4 19 17 .* 36$/);
  });

  it('lists each run that lacks a note of a waiver', () => {
    expect(textOf(pageAt(folder, 'methodology/').html)).toContain(`${waivers!.length - 1} of them went on`);
    expect(waivers).toContain('Hong Kong 2016–2018 Tier 1 or Tier 2 2018');
    // The narrative of 2018 tells of its waiver.
    expect(waivers!.filter((row) => row.startsWith('Senegal 2016–2018'))).toEqual([]);
    expect(waivers).toContain('China 2009–2012 Tier 3 2011–2012');
  });
});
