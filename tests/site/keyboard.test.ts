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
      for (let stop = 0; stop < 30; stop += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement?.closest('#results') !== null)) return;
      }
      expect.fail('thirty stops after the field there is still no result');
    });
  });
});
