import { describe, expect, it } from 'vitest';
import { useBrowser } from './lib/browser.ts';
import { builtSites } from './lib/built-sites.ts';

const { url } = builtSites().root;
const withPage = useBrowser();

describe('without script', () => {
  it('a profile shows tier, sentence, strip, table, checklist and evidence', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url}countries/mali/`);
      const main = page.locator('main');
      const text = await main.innerText();
      expect(text).toContain('Tier 2 Watch List');
      expect(text).toMatch(/its place in 2025 was not read: it is Tier 1 or Tier 2/);
      expect(await main.locator('[data-country=MLI][data-year]:visible').count()).toBeGreaterThanOrEqual(25);
      for (const details of await main.locator('details:visible').all())
        await details.locator('summary').first().click();
      expect(await main.locator('table:visible').first().locator('tbody tr').count()).toBe(25);
      expect(await main.locator('#demand-train-judges-2012-law').isVisible()).toBe(true);
      const evidence = main.locator('[data-status] details a:visible');
      expect(await evidence.count()).toBeGreaterThan(0);
    });
  });

  it('countries, reports and documents are reached by links alone', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(url);
      await page.locator('a[href$="/countries/"]:visible').first().click();
      await page.locator('main a[href$="/countries/mali/"]:visible').first().click();
      await page.locator('main a[href*="/documents/"]:visible').first().click();
      expect(await page.locator('main h1').isVisible()).toBe(true);
    });
  });
});
