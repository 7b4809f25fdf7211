import { describe, expect, it } from 'vitest';
import { examplePages } from '../../scripts/lib/site-pages.ts';
import { useBrowser } from './lib/browser.ts';
import { builtSites } from './lib/built-sites.ts';

const { folder, url } = builtSites().root;
const withPage = useBrowser();

const cases = examplePages(folder).flatMap(({ template, page }) =>
  [320, 1280].map((width) => ({ template, route: page.route, width })),
);

describe('the page', () => {
  it.each(cases)('is no wider than the window: $template, /$route, $width px', async ({ route, width }) => {
    const overflow = await withPage({ viewport: { width, height: 800 } }, async (page) => {
      await page.goto(url + route);
      return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    });
    expect(overflow).toBe(0);
  });
});
