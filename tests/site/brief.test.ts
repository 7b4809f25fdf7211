import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './lib/browser.ts';
import { builtSites } from './lib/built-sites.ts';

const { root, nested } = builtSites();
const withPage = useBrowser();

const FORMATS = ['A4', 'Letter'] as const;

/** The longest brief, one that has no open end, one without documents, and the longest name. */
const COUNTRIES = ['mali', 'niger', 'chad', longestName()];

function longestName(): string {
  const slugs = readdirSync(join(root.folder, 'countries'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('by-'))
    .map(({ name }) => name);
  return slugs.reduce((longest, slug) => (slug.length > longest.length ? slug : longest));
}

async function pagesOnPaper(page: Page, format: (typeof FORMATS)[number]): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe('a brief', () => {
  // The nested site knows its host: its addresses are the longest that are printed.
  it.each(
    COUNTRIES.flatMap((country) => ['', 'fr/'].map((prefix) => `${prefix}countries/${country}/brief/`)),
  )('is one sheet of A4 and of Letter: /%s', async (route) => {
    await withPage({}, async (page) => {
      await page.goto(nested.url + route);
      const sheets = [];
      for (const format of FORMATS) sheets.push(await pagesOnPaper(page, format));
      expect(sheets).toEqual([1, 1]);
    });
  });

  it('tells what is open and what is not shown, with sources and addresses in print', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${root.url}countries/mali/`);
      const total = await page.locator('.demand').count();
      await page.getByRole('link', { name: 'Print a one-page brief' }).click();
      await page.emulateMedia({ media: 'print' });
      const shown = await page.locator('.brief-demands > li').count();
      const text = await page.locator('main').innerText();
      const more = [...text.matchAll(/^(?:and )?(\d+) more/gm)].map(([, count]) => Number(count));
      expect(shown + more.reduce((sum, count) => sum + count, 0)).toBe(total);
      // Fewer would be no brief to draft a plan from.
      expect(await page.locator('.brief-open > li').count()).toBeGreaterThanOrEqual(5);
      const cited = [...text.matchAll(/\. \[(\d+)\]/g)].map(([, number]) => Number(number));
      const listed = [...text.matchAll(/^\[(\d+)\].*https?:\/\//gm)].map(([, number]) => Number(number));
      expect(new Set(cited)).toEqual(new Set(listed));
      expect(text).toMatch(/As of \d.* CC BY 4\.0.*\/countries\/mali\/brief\/$/m);
      expect(await page.locator('.site-head, .site-foot, .brief-tools').filter({ visible: true }).count()).toBe(0);
    });
  });

  it('of a country without documents tells the strip, the sentence and the gaps', async () => {
    await withPage({ viewport: { width: 320, height: 800 } }, async (page) => {
      await page.goto(`${root.url}countries/chad/brief/`);
      const main = page.locator('main');
      expect(await main.locator('[data-country=TCD][data-year]').count()).toBeGreaterThanOrEqual(20);
      expect(await main.innerText()).toMatch(/What we do not know\s+.*are not held/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });
});
