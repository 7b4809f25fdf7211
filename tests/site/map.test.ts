import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageAt, pagesOf, templateOf } from '../../scripts/lib/site-pages.ts';
import { useBrowser } from './lib/browser.ts';
import { builtSites } from './lib/built-sites.ts';
import { readRecords } from './lib/csv.ts';
import { elementsOf, type HtmlElement, isWithin, textOf } from './lib/html.ts';

const { folder, url } = builtSites().root;
const withPage = useBrowser();

const TIERS = new Set(['tier-1', 'tier-2', 'tier-2-watch-list', 'tier-3', 'special-case']);
const RANKED = new Set([...TIERS, 'unknown']);

/** `MLI tier-2-watch-list` */
function placementOf({ attributes }: HtmlElement): string {
  return `${attributes.get('data-country')} ${attributes.get('data-tier')}`;
}

function isRanked({ attributes }: HtmlElement): boolean {
  return RANKED.has(attributes.get('data-tier') ?? '');
}

/** Links of the map; their words are those of their titles. */
function mapLinks(html: string): HtmlElement[] {
  return elementsOf(html).filter((element) => element.name === 'a' && element.attributes.get('class') === 'map-mark');
}

function rows(html: string): HtmlElement[] {
  return elementsOf(html).filter(
    (element) => element.name === 'tr' && element.attributes.has('data-country') && isWithin(element, 'tbody'),
  );
}

const home = pageAt(folder, '').html;
const years = pagesOf(folder, 'en')
  .filter(({ route }) => templateOf(route) === 'report')
  .map(({ route }) => route.split('/')[1]!);

describe('the map of the front page', () => {
  const links = mapLinks(home);
  const table = rows(home);

  it('has every placement of the newest edition that is whole as a link, and the table has the same', () => {
    const onMap = links.filter(isRanked).map(placementOf).sort();
    expect(onMap).toHaveLength(188);
    expect(new Set(links.map(({ attributes }) => attributes.get('data-year')))).toEqual(new Set(['2024']));
    expect(table.map(placementOf).sort()).toEqual(onMap);
  });

  it('leads to the profile of each country', () => {
    const broken = links.filter(({ attributes }) => !existsSync(join(folder, attributes.get('href')!, 'index.html')));
    expect(broken.map(placementOf)).toEqual([]);
    expect(new Set(links.map(({ attributes }) => attributes.get('href'))).size).toBe(links.length);
  });

  it('names country, placement and year of each link', () => {
    const names = links.map(({ inner }) => textOf(/<title>[\s\S]*?<\/title>/.exec(inner)?.[0] ?? ''));
    expect(names).toContain('Mali: Tier 2 Watch List (2024)');
    expect(names.filter((name) => !/^\S.*: .+ \(2024\)$/.test(name))).toEqual([]);
  });

  it('says plainly what is newer and not wholly held', () => {
    const text = textOf(home);
    expect(text).toMatch(/TIP Report 2025 came out on 29 September 2025, and we hold a part of it/);
    expect(text).toMatch(/144 of its placements are known; 44 are unknown to us, each Tier 1 or Tier 2/);
  });
});

describe.each(years)('the map of the edition of %s', (year) => {
  const { html } = pageAt(folder, `reports/${year}/`);

  it('leads to the row of each country that the edition ranks', () => {
    const rowOf = new Map(elementsOf(html).map((element) => [element.attributes.get('id'), element]));
    const links = mapLinks(html);
    for (const link of links) {
      const row = rowOf.get(link.attributes.get('href')!.split('#')[1]);
      expect(row && placementOf(row), placementOf(link)).toBe(placementOf(link));
    }
    const ranked = rows(html).filter(isRanked).map(placementOf);
    expect(links.map(placementOf).sort()).toEqual([...new Set(ranked)].sort());
  });

  it('can be had as a table and as a drawing that say the same', () => {
    const data = readRecords(join(folder, `reports/${year}/map.csv`));
    const drawn = elementsOf(readFileSync(join(folder, `reports/${year}/map.svg`), 'utf8'))
      .filter(({ attributes }) => attributes.has('data-country'))
      .map(placementOf);
    const inTable = data.map((row) => `${row.iso3} ${row.state}`);
    expect(drawn.filter((mark) => !inTable.includes(mark))).toEqual([]);
    expect(inTable.filter((row) => TIERS.has(row.split(' ')[1]!)).sort()).toEqual(
      drawn.filter((mark) => TIERS.has(mark.split(' ')[1]!)).sort(),
    );
    expect(data.filter((row) => row.year !== year || !row.region)).toEqual([]);
  });
});

/** The country whose link has the focus, and whether it can be seen in the box of the map. */
async function focusedMark(page: Page): Promise<{ country: string | null; isInSight: boolean }> {
  return page.evaluate(() => {
    const focused = document.activeElement!;
    const box = document.querySelector('.map-scroll')!.getBoundingClientRect();
    const mark = focused.getBoundingClientRect();
    return {
      country: focused.getAttribute('data-country'),
      isInSight: mark.left < box.right && mark.right > box.left && mark.top < innerHeight && mark.bottom > 0,
    };
  });
}

describe('the map with the keyboard alone', () => {
  it('can be skipped: the table comes next', async () => {
    await withPage({}, async (page) => {
      await page.goto(url);
      await page.locator('.map-skip').focus();
      expect(await page.locator('.map-skip').isVisible()).toBe(true);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
      await page.keyboard.press('Enter');
      expect(await page.locator('#behind-map tbody tr:visible').count()).toBe(188);
    });
  });

  it.each([320, 1280])('goes region by region, and shows where it is, %i px', async (width) => {
    await withPage({ viewport: { width, height: 800 } }, async (page) => {
      await page.goto(url);
      await page.locator('.map-skip').focus();
      const stops = [];
      for (let stop = 0; stop < 60; stop += 1) {
        await page.keyboard.press('Tab');
        stops.push(await focusedMark(page));
      }
      expect(stops.slice(0, 3).map(({ country }) => country)).toEqual(['AGO', 'BEN', 'BWA']);
      expect(stops.filter(({ isInSight }) => !isInSight)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/countries\/[^/]+\/$/);
    });
  });
});

describe('the map without script', () => {
  it('leads from land and from dots to profiles, and to the table', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      for (const [country, slug] of [
        ['MLI', 'mali'],
        ['MLT', 'malta'],
        ['SXM', 'sint-maarten'],
      ]) {
        await page.goto(url);
        await page.locator(`a.map-mark[data-country=${country}]`).click();
        expect(new URL(page.url()).pathname).toBe(`/countries/${slug}/`);
      }
      await page.goto(url);
      await page.locator('#behind-map summary').click();
      expect(await page.locator('#behind-map tbody tr:visible').count()).toBe(188);
    });
  });
});
