import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { examplePages } from '../../scripts/lib/site-pages.ts';
import { useBrowser } from './lib/browser.ts';
import { builtSites } from './lib/built-sites.ts';

const { folder, url } = builtSites().root;
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

describe('with the keyboard alone', () => {
  it.each(examplePages(folder))('the first stop skips to the content: $template, /$page.route', async ({
    page: { route },
  }) => {
    await withPage({}, async (page) => {
      await page.goto(url + route);
      await page.keyboard.press('Tab');
      const skip = await focused(page);
      expect(skip.href).toMatch(/#main$/);
      expect(await page.locator(':focus').isVisible()).toBe(true);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('main');
    });
  });

  it('a reader of a profile reaches search and then the content, and sees where the focus is', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${url}countries/mali/`);
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

  it('evidence opens and closes', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${url}countries/mali/`);
      const evidence = page.locator('main details').first();
      await evidence.locator('summary').focus();
      await page.keyboard.press('Enter');
      expect(await evidence.getAttribute('open')).not.toBeNull();
      await page.keyboard.press('Enter');
      expect(await evidence.getAttribute('open')).toBeNull();
    });
  });

  it('a reader types a query and walks to the first result', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${url}search/`, { waitUntil: 'networkidle' });
      await page.locator('#q').focus();
      await page.keyboard.type('judges');
      await page.locator('#results li a').first().waitFor();
      await walkToResults(page);
    });
  });

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
