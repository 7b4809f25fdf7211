import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './lib/browser.ts';
import { builtSites } from './lib/built-sites.ts';

const { url } = builtSites().root;
const withPage = useBrowser();

/** What holds the focus: its place in the page, and whether a reader can see that it does. */
async function focused(page: Page): Promise<{ inMain: boolean; name: string; href: string; isMarked: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const style = getComputedStyle(element);
    return {
      inMain: element.closest('main') !== null,
      name: element.getAttribute('name') ?? element.localName,
      href: element.getAttribute('href') ?? '',
      isMarked: style.outlineStyle !== 'none' || style.boxShadow !== 'none',
    };
  });
}

function isInResults(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.closest('#results') !== null);
}

/** Presses Tab until the focus stands in the results of a search. @throws after thirty stops */
async function walkToResults(page: Page): Promise<void> {
  for (let stop = 0; stop < 30; stop += 1) {
    await page.keyboard.press('Tab');
    if (await isInResults(page)) return;
  }
  expect.fail('thirty stops after the field there is still no result');
}

/** Holds back what a page asks for. @returns lets it through, and whatever is asked for after it */
async function holdBack(page: Page, addresses: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(addresses, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** Presses Tab until what holds the focus fits a selector. @throws after so many stops as nobody would go */
async function walkTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.locator(':focus').evaluate((element, wanted) => element.matches(wanted), selector)) return;
  }
  expect.fail(`sixty stops further there is still no ${selector}`);
}

const READERS = [
  { reader: 'a reader', home: '', other: 'fr', query: 'judges' },
  { reader: 'a reader of French', home: 'fr/', other: 'en', query: 'juges' },
];

describe.each(READERS)('with the keyboard alone, $reader', ({ home, other, query }) => {
  it('reaches search and then the content of a profile, and sees where the focus is', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${url}${home}countries/mali/`);
      const stops = [];
      do {
        await page.keyboard.press('Tab');
        stops.push(await focused(page));
      } while (!stops.at(-1)!.inMain && stops.length < 40);
      expect(stops.at(-1)).toMatchObject({ inMain: true });
      expect(stops.map(({ name }) => name)).toContain('q');
      expect(stops.filter(({ isMarked }) => !isMarked)).toEqual([]);
    });
  });

  it('narrows the checklist of a profile, and opens and closes the evidence of a demand', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${url}${home}countries/mali/`);
      const demands = page.locator('.demand:visible');
      const all = await demands.count();
      const byP = page.locator('#checklist-filter select[name=p]');
      await byP.focus();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => demands.count()).toBeLessThan(all);
      expect(await byP.inputValue()).toBe('prosecution');
      await walkTo(page, '.demand summary');
      const evidence = page.locator('details:has(> summary:focus)');
      expect(await evidence.isVisible()).toBe(true);
      await page.keyboard.press('Enter');
      expect(await evidence.getAttribute('open')).not.toBeNull();
      await page.keyboard.press('Enter');
      expect(await evidence.getAttribute('open')).toBeNull();
    });
  });

  it('types a query, walks to the first result and opens it', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${url}${home}search/`);
      await page.locator('#search-form:visible').waitFor();
      await page.locator('#q').focus();
      await page.keyboard.type(query);
      await page.locator('#results li a').first().waitFor();
      await walkToResults(page);
      const { href } = await focused(page);
      await page.keyboard.press('Enter');
      await page.waitForURL((address) => address.pathname + address.hash === href.replace(/\?[^#]*/, ''));
    });
  });

  it('turns to the other language and stays on the page', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${url}${home}countries/mali/`);
      await walkTo(page, 'a[data-keeps-query]');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${url}${other === 'fr' ? 'fr/' : ''}countries/mali/`);
      expect(await page.locator('html').getAttribute('lang')).toBe(other);
    });
  });

  it('compares two countries', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${url}${home}compare/`);
      await page.locator('.atlas-form:visible').waitFor();
      for (const country of ['Mali', 'Niger']) {
        await page.locator('#compare-add').focus();
        await page.keyboard.type(country);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      }
      expect(new URL(page.url()).search).toBe('?c=MLI&c=NER');
      expect(await page.locator('#strips tbody tr:not(.group):visible').count()).toBe(2);
    });
  });
});

describe('with the keyboard alone', () => {
  it('a reader walks past the filters to the results while the counts beside them are still on their way', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${url}search/?q=judges`);
      await page.locator('#results li a').first().waitFor();
      const letThrough = await holdBack(page, '**/pagefind/filter/**');
      await page.locator('#q').focus();
      await walkToResults(page);
      const before = await focused(page);
      letThrough();
      await expect.poll(() => page.locator('select[name=kind] option').nth(1).textContent()).toMatch(/\(\d+\)$/);
      expect(await focused(page)).toEqual(before);
    });
  });

  it('a reader who stands in the results when those of a longer query arrive still stands in them', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${url}search/?q=jud`);
      await page.locator('#results li a').first().waitFor();
      const letThrough = await holdBack(page, '**/pagefind/fragment/**');
      const status = page.locator('#search-status');
      const shortOne = await status.textContent();
      await page.locator('#q').fill('judges 2012');
      await expect.poll(() => status.textContent()).not.toBe(shortOne);
      await walkToResults(page);
      letThrough();
      await expect.poll(() => status.textContent()).toMatch(/\d/);
      expect(await isInResults(page)).toBe(true);
    });
  });

  it('more results are added where the reader goes on', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${url}search/?q=judges`);
      await page.locator('#more').waitFor();
      await page.locator('#more').focus();
      await page.keyboard.press('Enter');
      const eleventh = page.locator('#results > li').nth(10).locator('a').first();
      await eleventh.waitFor();
      expect((await focused(page)).href).toBe(await eleventh.getAttribute('href'));
    });
  });
});
