import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageAt, pagesOf } from '../../scripts/lib/site-pages.ts';
import { useBrowser } from './lib/browser.ts';
import { builtSites } from './lib/built-sites.ts';
import { readRecords } from './lib/csv.ts';
import { elementsOf, textOf } from './lib/html.ts';

const { folder, url } = builtSites().root;
const withPage = useBrowser();
const WITHOUT_SCRIPT = { javaScriptEnabled: false };

/** What stands in the rows that the table shows, in their order: one text of each, read in the page. */
async function shown(page: Page, kind: 'name' | 'watch-list'): Promise<string[]> {
  return page.locator('#strips tbody tr:not(.group)').evaluateAll(
    (rows, wanted) =>
      rows
        .filter((row) => row.checkVisibility())
        .map((row) =>
          wanted === 'name' ? row.querySelector('th > a')?.textContent : row.getAttribute('data-watch-list'),
        )
        .map((text) => text ?? ''),
    kind,
  );
}

/** Names of the countries that the table shows, in its order. */
async function namesShown(page: Page): Promise<string[]> {
  return shown(page, 'name');
}

async function watchListShown(page: Page): Promise<number[]> {
  return (await shown(page, 'watch-list')).map(Number);
}

/** Opens a page and waits until its script has run. */
async function open(page: Page, route: string): Promise<void> {
  await page.goto(url + route);
  await page.locator('.atlas-form:visible').waitFor();
}

const sortBy = (page: Page, name: RegExp) => page.locator('#strips thead button', { hasText: name });
const parameters = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

describe('the table of all countries', () => {
  it('has every country once, with the newest placement and a cell for each edition', () => {
    const elements = elementsOf(pageAt(folder, 'countries/').html);
    const rows = elements.filter(
      ({ name, attributes }) => name === 'tr' && /^[A-Z]{3}$/.test(attributes.get('id') ?? ''),
    );
    expect(rows.length).toBe(pagesOf(folder).filter(({ route }) => /^countries\/(?!by-)[^/]+\/$/.test(route)).length);
    const cells = rows.map(
      ({ inner, attributes }) =>
        elementsOf(inner).filter((cell) => cell.attributes.get('data-country') === attributes.get('id')).length,
    );
    expect(new Set(cells)).toEqual(new Set([25]));
  });

  it('says the same as the profiles', () => {
    const strip = (html: string) =>
      elementsOf(html)
        .filter(({ attributes }) => attributes.get('data-country') === 'MLI' && attributes.has('data-year'))
        .map(({ attributes }) => `${attributes.get('data-year')} ${attributes.get('data-tier')}`)
        .slice(0, 25);
    const mali = strip(pageAt(folder, 'countries/mali/').html);
    expect(mali).toHaveLength(25);
    for (const route of ['countries/', 'countries/by-tier/', 'regions/africa/', 'compare/']) {
      expect(strip(pageAt(folder, route).html), route).toEqual(mali);
    }
  });

  it('is sorted by the heads of its columns, which say so', async () => {
    await withPage({}, async (page) => {
      await open(page, 'countries/');
      const byName = await namesShown(page);
      const head = page.locator('#strips th', { hasText: 'Watch List' }).first();
      await sortBy(page, /Watch List/).click();
      const most = await watchListShown(page);
      expect(most).toEqual(most.toSorted((a, b) => b - a));
      expect(await head.getAttribute('aria-sort')).toBe('descending');
      expect(await page.locator('#strips [aria-sort]').count()).toBe(1);
      await sortBy(page, /Watch List/).click();
      expect(await watchListShown(page)).toEqual(most.toReversed());
      expect(await head.getAttribute('aria-sort')).toBe('ascending');
      await sortBy(page, /Country/).click();
      expect(await namesShown(page)).toEqual(byName);
      expect(parameters(page)).toEqual({});
    });
  });

  it('is sorted with the keyboard alone, and the focus stays', async () => {
    await withPage({}, async (page) => {
      await open(page, 'countries/');
      const button = sortBy(page, /Newest placement/);
      await button.focus();
      await page.keyboard.press('Enter');
      expect(parameters(page)).toEqual({ sort: 'now' });
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Space');
      expect(parameters(page)).toEqual({ sort: 'now', order: 'descending' });
    });
  });

  it('is narrowed by its filters together, and says how many are left', async () => {
    await withPage({}, async (page) => {
      await open(page, 'countries/');
      const all = (await namesShown(page)).length;
      const option = (filter: string, name: string) =>
        page.locator(`#orders [data-filter=${filter}] button`, { hasText: new RegExp(`^${name}$`) });
      await option('region', 'Africa').click();
      const african = (await namesShown(page)).length;
      expect(await page.locator('#index-status[role=status]').textContent()).toBe(`${african} of ${all} are shown.`);
      const promised = Number(await option('tier', 'Tier 3').locator('xpath=following-sibling::small').textContent());
      await option('tier', 'Tier 3').click();
      expect((await namesShown(page)).length).toBe(promised);
      expect(promised).toBeLessThan(african);
      expect(await option('tier', 'Tier 3').getAttribute('aria-pressed')).toBe('true');
      await option('tier', 'Tier 3').click();
      expect((await namesShown(page)).length).toBe(african);
      await page.locator('#index-reset').click();
      expect((await namesShown(page)).length).toBe(all);
    });
  });

  it.each([
    ['cote divoire', ['Côte d’Ivoire']],
    ['swaziland', ['Eswatini']],
    ['myanmar', ['Burma']],
    ['allemagne', ['Germany']],
    ['mli', ['Mali']],
    ['KOREA', ['North Korea', 'South Korea']],
    ['xyzzy', []],
    ['<img src=x>', []],
  ])('finds “%s” by any name that a country goes by', async (text, names) => {
    await withPage({}, async (page) => {
      await open(page, 'countries/');
      await page.locator('#index-text').fill(text);
      expect(await namesShown(page)).toEqual(names);
      const status = await page.locator('#index-status').textContent();
      expect(status).toMatch(names.length > 0 ? new RegExp(`^${names.length} of`) : /No country fits/);
    });
  });

  it('keeps what a reader made of it in the address', async () => {
    await withPage({}, async (page) => {
      await open(page, 'countries/');
      await page.locator('#index-text').fill('guinea');
      await sortBy(page, /Watch List/).click();
      await page.locator('#orders [data-filter=region] button', { hasText: 'Africa' }).click();
      const names = await namesShown(page);
      expect(names.length).toBeGreaterThan(1);
      await page.reload();
      await page.locator('.atlas-form:visible').waitFor();
      expect(await namesShown(page)).toEqual(names);
      expect(await page.locator('#index-text').inputValue()).toBe('guinea');
      expect(parameters(page)).toEqual({ q: 'guinea', region: 'africa', sort: 'watch-list' });
    });
  });

  it('passes over what an address cannot mean', async () => {
    await withPage({}, async (page) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      await open(page, 'countries/?tier=tier-9&sort=__proto__&order=x&region=<script>&watch-list=-1&q=%');
      expect((await namesShown(page)).length).toBeGreaterThan(100);
      expect(faults).toEqual([]);
    });
  });

  it('leads to the first country under a letter, while all are there by name', async () => {
    await withPage({ viewport: { width: 320, height: 700 } }, async (page) => {
      await open(page, 'countries/');
      await page.locator('#letters a', { hasText: /^S$/ }).click();
      const row = page.locator('tr:target');
      expect(await row.locator('a').first().innerText()).toBe('Saint Lucia');
      const { top } = await row.evaluate((element) => element.getBoundingClientRect());
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(400);
      await page.locator('#index-text').fill('mali');
      expect(await page.locator('#letters').isVisible()).toBe(false);
      await page.locator('#index-reset').click();
      expect(await page.locator('#letters').isVisible()).toBe(true);
    });
  });

  it('is ordered and narrowed by plain links where there is no script', async () => {
    await withPage(WITHOUT_SCRIPT, async (page) => {
      await page.goto(`${url}countries/`);
      const all = (await namesShown(page)).length;
      await page.locator('#strips thead a', { hasText: 'Watch List' }).click();
      await page.waitForURL(/\/by-watch-list\/$/);
      const most = await page.locator('#strips tbody tr td.number:nth-child(4)').allTextContents();
      const numbers = most.map((text) => Number.parseInt(text, 10));
      expect(numbers).toHaveLength(all);
      expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
      await page.locator('#orders a', { hasText: 'Tier 3' }).click();
      await page.waitForURL(/\/by-tier\/#tier-3$/);
      const group = (await namesShown(page)).length;
      expect(group).toBeGreaterThan(0);
      expect(group).toBeLessThan(all);
      expect(await page.locator('#strips tbody:target .chip').count()).toBe(group);
      await page.locator('.all-groups a').click();
      expect((await namesShown(page)).length).toBe(all);
    });
  });
});

describe('a region', () => {
  it('is reached from a profile, and shows its countries alone', async () => {
    await withPage(WITHOUT_SCRIPT, async (page) => {
      await page.goto(`${url}countries/mali/`);
      await page
        .locator('a', { hasText: /^Africa$/ })
        .first()
        .click();
      // A click is done before the page that it leads to is whole.
      await page.waitForURL(/\/regions\/africa\/$/);
      expect(new URL(page.url()).pathname).toMatch(/\/regions\/africa\/$/);
      const names = await namesShown(page);
      expect(names).toContain('Mali');
      expect(names).not.toContain('France');
    });
  });

  it('gives its strips as a table and as a drawing', () => {
    const html = pageAt(folder, 'regions/near-east/').html;
    const codes = elementsOf(html).flatMap(({ name, attributes }) =>
      name === 'tr' ? (attributes.get('id') ?? []) : [],
    );
    const placed = new Set(readRecords(join(folder, 'regions/near-east/strips.csv')).map(({ iso3 }) => iso3));
    expect([...placed].sort()).toEqual(codes.sort());
    const svg = readFileSync(join(folder, 'regions/near-east/strips.svg'), 'utf8');
    expect(svg).toMatch(/<title[^>]*>Near East/);
    expect(svg).toContain('Yemen');
  });

  it('sends the countries that are ticked to the comparison', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${url}regions/africa/`);
      await page.locator('#NER input').check();
      await page.locator('#MLI input').check();
      await page.locator('button', { hasText: 'Compare the ticked' }).click();
      await page.locator('.atlas-form:visible').waitFor();
      // In the order of the table: a form sends its boxes so.
      expect(await namesShown(page)).toEqual(['Mali', 'Niger']);
    });
  });
});

describe('the comparison', () => {
  const status = (page: Page) => page.locator('#compare-status[role=status]').textContent();
  const add = async (page: Page, name: string) => {
    await page.locator('#compare-add').selectOption({ label: name });
    await page.locator('#compare-form button[type=submit]').click();
  };

  it('shows the countries of the address, in its order, on the same years', async () => {
    await withPage({}, async (page) => {
      await open(page, 'compare/?c=NER&c=MLI');
      expect(await namesShown(page)).toEqual(['Niger', 'Mali']);
      const lefts = await page
        .locator('#strips tr:visible [data-year="2009"]')
        .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().left)));
      const head = await page
        .locator('#strips .years th', { hasText: '2009' })
        .evaluate((cell) => Math.round(cell.getBoundingClientRect().left));
      expect(lefts).toEqual([head, head]);
      expect(await page.locator('#MLI .sentence').innerText()).toMatch(/Watch List/);
    });
  });

  it('gains and loses countries, and the way back brings them again', async () => {
    await withPage({}, async (page) => {
      await open(page, 'compare/');
      await add(page, 'Mali');
      await add(page, 'Chad');
      expect(await namesShown(page)).toEqual(['Mali', 'Chad']);
      expect(new URL(page.url()).search).toBe('?c=MLI&c=TCD');
      await page.locator('#MLI .remove').click();
      expect(await namesShown(page)).toEqual(['Chad']);
      expect(await page.evaluate(() => document.activeElement?.closest('tr')?.id)).toBe('TCD');
      await page.goBack();
      await expect.poll(() => namesShown(page)).toEqual(['Mali', 'Chad']);
      await page.goBack();
      await expect.poll(() => namesShown(page)).toEqual(['Mali']);
      await page.goForward();
      await expect.poll(() => namesShown(page)).toEqual(['Mali', 'Chad']);
    });
  });

  it('takes a link within the page for no choice', async () => {
    await withPage({}, async (page) => {
      await open(page, 'compare/?c=MLI&c=TCD');
      await page.locator('#compare-only').uncheck();
      await page.locator('.skip').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/#main$/);
      expect(await page.locator('#compare-only').isChecked()).toBe(false);
      expect(new URL(page.url()).search).toBe('?c=MLI&c=TCD');
    });
  });

  it('refuses a seventh, and says so', async () => {
    await withPage({}, async (page) => {
      await open(page, 'compare/?c=MLI&c=NER&c=SEN&c=TCD&c=GIN&c=GHA');
      await add(page, 'Togo');
      expect(await status(page)).toMatch(/Six countries are compared already\. Remove one to make room for Togo/);
      expect(await namesShown(page)).toHaveLength(6);
      await page.locator('#compare-only').uncheck();
      await page.locator('#TGO input').click();
      expect(await page.locator('#TGO input').isChecked()).toBe(false);
      expect(new URL(page.url()).searchParams.getAll('c')).toHaveLength(6);
      await page.locator('#MLI input').uncheck();
      await page.locator('#TGO input').check();
      expect(new URL(page.url()).searchParams.getAll('c')).toEqual(['NER', 'SEN', 'TCD', 'GIN', 'GHA', 'TGO']);
    });
  });

  it.each([
    ['small letters', '?c=mli&c=ner', ['Mali', 'Niger'], /^2 of 6 are chosen\.\s*$/],
    ['an unknown code', '?c=MLI&c=XQX', ['Mali'], /No country is known under XQX\./],
    ['a code twice', '?c=MLI&c=MLI&c=NER', ['Mali', 'Niger'], /counted once: Mali\./],
    ['markup', '?c=<img src=x onerror=alert(1)>&c=MLI', ['Mali'], /known under <img, src=x, onerror=alert\(1\)>\./],
  ])('reads %s', async (_, query, names, says) => {
    await withPage({}, async (page) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('dialog', (dialog) => faults.push(dialog.message()));
      await open(page, `compare/${query}`);
      expect(await namesShown(page)).toEqual(names);
      expect(await status(page)).toMatch(says);
      expect(await page.locator('#compare-status *').count()).toBe(0);
      expect(faults).toEqual([]);
    });
  });

  it('shows six of fifty codes, and names some of the others', async () => {
    const codes = elementsOf(pageAt(folder, 'compare/').html)
      .flatMap(({ name, attributes }) => (name === 'tr' ? (attributes.get('id') ?? []) : []))
      .slice(0, 50);
    await withPage({}, async (page) => {
      await open(page, `compare/?${codes.map((code) => `c=${code}`).join('&')}`);
      expect(await namesShown(page)).toHaveLength(6);
      expect(await status(page)).toMatch(/At most six countries are compared\. Left out: .* and 40 more\./);
      expect(new URL(page.url()).searchParams.getAll('c')).toEqual(codes.slice(0, 6));
    });
  });

  it('is made with the keyboard alone', async () => {
    await withPage({}, async (page) => {
      await open(page, 'compare/');
      await page.locator('#compare-add').focus();
      await page.keyboard.type('Mali');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await namesShown(page)).toEqual(['Mali']);
      await page.locator('#MLI .remove').focus();
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).search).toBe('');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('compare-add');
    });
  });

  it('is reached from the neighbours of a profile', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${url}countries/mali/`);
      await page.locator('a', { hasText: 'Compare with its neighbours' }).click();
      await page.locator('.atlas-form:visible').waitFor();
      const names = await namesShown(page);
      expect(names[0]).toBe('Mali');
      expect(names).toHaveLength(6);
    });
  });

  it('works without script: any choice is ticked and shown alone', async () => {
    await withPage(WITHOUT_SCRIPT, async (page) => {
      await page.goto(`${url}compare/?c=MLI`);
      expect(await page.locator('main').innerText()).toMatch(/Without JavaScript this page cannot read the choice/);
      const all = await namesShown(page);
      expect(all.length).toBeGreaterThan(100);
      for (const code of ['MLI', 'NER', 'FRA']) await page.locator(`#${code} input`).check();
      await page.locator('#compare-only').check();
      expect(await namesShown(page)).toEqual(['France', 'Mali', 'Niger']);
      expect(await page.locator('#MLI .sentence').isVisible()).toBe(true);
      await page.locator('#compare-only').uncheck();
      expect(await namesShown(page)).toEqual(all);
    });
  });

  it('shows its table although its script never comes', async () => {
    await withPage({}, async (page) => {
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(`${url}compare/?c=MLI`);
      await expect.poll(() => page.locator('#MLI').isVisible()).toBe(true);
    });
  });
});

describe('weight', () => {
  it.each([
    ['countries/', 30],
    ['countries/by-tier/', 30],
    ['regions/africa/', 30],
    ['compare/', 40],
  ])('%s weighs at most %i KB', (route, most) => {
    const { html } = pageAt(folder, route);
    const size = brotliCompressSync(html).length;
    console.log(`/${route}: ${size} bytes`);
    expect(textOf(html).length).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(most * 1024);
  });
});
