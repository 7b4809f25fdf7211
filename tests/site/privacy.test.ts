import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { examplePages } from '../../scripts/lib/site-pages.ts';
import { useBrowser } from './lib/browser.ts';
import { builtSites } from './lib/built-sites.ts';

const { folder, url } = builtSites().root;
const { origin } = new URL(url);
const withPage = useBrowser();

/** Names of all that pages of the site have put on the device. */
async function kept(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).map(({ name }) => `cookie ${name}`);
  const others = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `local storage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `session storage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`),
  ]);
  return [...cookies, ...others];
}

/** Collects what pages ask other hosts for, and cookies that they are sent. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && protocol !== 'blob:') faults.push(`asks ${request.url()}`);
  });
  page.on('response', async (response) => {
    const cookie = await response.headerValue('set-cookie').catch(() => null);
    if (cookie !== null) faults.push(`${response.url()} sets ${cookie}`);
  });
  return faults;
}

describe('what the page on privacy says holds', () => {
  it('no cookie, no other host, nothing on the device after one page of each template', async () => {
    await withPage({}, async (page) => {
      const faults = watch(page);
      const examples = examplePages(folder);
      for (const { page: example } of examples) await page.goto(url + example.route);
      await page.waitForLoadState('networkidle');
      expect(examples.length).toBeGreaterThan(20);
      expect([...faults, ...(await kept(page))]).toEqual([]);
    });
  });

  it('nothing on the device after a search, and after a look at what could be saved', async () => {
    await withPage({}, async (page) => {
      const faults = watch(page);
      await page.goto(`${url}search/?q=judges`);
      await page.locator('#results li a').first().waitFor();
      await page.goto(`${url}countries/mali/`);
      await page.locator('save-offline summary').click();
      await page.locator('save-offline button').waitFor();
      expect([...faults, ...(await kept(page))]).toEqual([]);
    });
  });

  it('other sites are not told which page a reader came from', async () => {
    await withPage({}, async (page, context) => {
      let referrer: string | null | undefined;
      await context.route('https://globalmodernslavery.org/**', async (route) => {
        referrer = await route.request().headerValue('referer');
        await route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' });
      });
      await page.goto(`${url}help/`);
      await page.locator('a[href^="https://globalmodernslavery.org/"]').first().click();
      await page.waitForURL('https://globalmodernslavery.org/');
      expect(referrer).toBeNull();
    });
  });
});
