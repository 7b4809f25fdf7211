import { describe, expect, it } from 'vitest';
import { axeViolations, COLOUR_RULES } from '../../../scripts/lib/axe.ts';
import { examplePages } from '../../../scripts/lib/site-pages.ts';
import { useBrowser } from './browser.ts';
import { builtSites } from './built-sites.ts';
import { shorten } from './shorten.ts';

const WIDTHS = [320, 1280];

/**
 * Declares the tests that run axe over one page of each template, narrow and wide. One file declares them for each scheme,
 * because only files run side by side. The markup is the same in both, so the dark one is judged by its colours alone.
 */
export function declareAxeTests(scheme: 'light' | 'dark'): void {
  const { folder, url } = builtSites().root;
  const withPage = useBrowser();
  const cases = examplePages(folder).flatMap(({ template, page }) =>
    WIDTHS.map((width) => ({ template, route: page.route, width })),
  );
  describe(`axe, ${scheme}`, () => {
    it.each(cases)('finds nothing: $template, /$route, $width px', async ({ route, width }) => {
      const violations = await withPage({ colorScheme: scheme, viewport: { width, height: 800 } }, async (page) => {
        await page.goto(url + route);
        return axeViolations(page, scheme === 'dark' ? COLOUR_RULES : undefined);
      });
      expect(shorten(violations)).toEqual([]);
    });
  });
}
