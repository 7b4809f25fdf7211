import { describe, expect, it } from 'vitest';
import { examplePages } from '../../scripts/lib/site-pages.ts';
import { useBrowser } from './lib/browser.ts';
import { builtSites } from './lib/built-sites.ts';
import { openWatched } from './lib/watch.ts';

const { root, nested } = builtSites();
const withPage = useBrowser();

// At the root every template is judged along with all else that a browser can tell, in both languages: lib/page-suite.ts.
describe('under another base, a browser finds nothing against the policy', () => {
  it.each(examplePages(nested.folder))('on $template, /$page.route', async ({ page: { route } }) => {
    const faults = await withPage({}, (page) => openWatched(page, nested.url + route));
    expect(faults).toEqual([]);
  });
});

describe('while searching, a browser finds nothing against the policy', () => {
  it.each([
    ['at the root', root.url],
    ['at the root, in French', `${root.url}fr/`],
    ['under another base', nested.url],
  ])('%s', async (_, url) => {
    const faults = await withPage({}, async (page) => {
      const found = await openWatched(page, `${url}search/?q=judges`);
      await page.locator('#results li').first().waitFor();
      return found;
    });
    expect(faults).toEqual([]);
  });
});
