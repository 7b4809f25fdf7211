import type { Page, Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './lib/browser.ts';
import { builtSites } from './lib/built-sites.ts';

const { url } = builtSites().root;
const withPage = useBrowser();

/** Budget of DESIGN for 5,000 documents; fewer must do with less. */
const MOST_BYTES = 200 * 1024;

/** What a reader types, and where one of the first results must lead. */
const QUERIES: readonly { query: string; leadsTo: RegExp }[] = [
  { query: 'judges', leadsTo: /\/countries\/[^/]+\/.*demand-train-judges/ },
  { query: 'judges 2012 law', leadsTo: /\/countries\/mali\/.*train-judges-2012-law/ },
  { query: 'NAPTIP', leadsTo: /\/countries\/nigeria\// },
  { query: 'Bouaké agreement', leadsTo: /\/countries\/mali\/documents\/2011-standing-commission-abidjan\// },
  { query: 'hereditary slavery', leadsTo: /\/countries\/mali\/.*(?:criminalise|end)-hereditary-slavery/ },
  {
    query: 'armed groups',
    leadsTo: /\/countries\/mali\/.*(?:end-child-soldier-recruitment|cease-support-armed-groups)/,
  },
  { query: '2012 law', leadsTo: /\/countries\/mali\/.*(?:train-judges-2012-law|2012-law-2012-023)/ },
  // A common name, and one of earlier reports.
  { query: 'Myanmar', leadsTo: /\/countries\/burma\/$/ },
  { query: 'Yugoslavia', leadsTo: /\/countries\/serbia\/$/ },
];

/** How many results count as the first ones: what a reader sees without scrolling far. */
const FIRST = 5;

/** Addresses of the results, without the sections that are listed below each. */
async function results(page: Page): Promise<string[]> {
  await page.locator('#results > li a').first().waitFor();
  return page
    .locator('#results > li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''));
}

/** Adds up what requests brought over the wire, headers included. */
async function bytesOf(requests: readonly Request[]): Promise<number> {
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  return sizes.reduce(
    (sum, { responseBodySize, responseHeadersSize }) => sum + responseBodySize + responseHeadersSize,
    0,
  );
}

/** Collects what is fetched for searching: everything but the page itself and its icon. */
function watchFetches(page: Page): Request[] {
  const finished: Request[] = [];
  page.on('requestfinished', (request) => {
    const isForSearch =
      request.url().startsWith('http') && !request.isNavigationRequest() && !/favicon/.test(request.url());
    if (isForSearch) finished.push(request);
  });
  return finished;
}

describe('search', () => {
  it.each(QUERIES)('finds “$query”', async ({ query, leadsTo }) => {
    await withPage({}, async (page) => {
      const fetched = watchFetches(page);
      await page.goto(`${url}search/`);
      await page.locator('#q').fill(query);
      const found = await results(page);
      const bytes = await bytesOf([...fetched]);
      console.log(`“${query}”: ${bytes} bytes before the first result, as served without compression`);
      expect(bytes).toBeGreaterThan(0);
      expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
      expect(found.slice(0, FIRST)).toContainEqual(expect.stringMatching(leadsTo));
    });
  });

  it('says how many it found, and when there is nothing', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${url}search/?q=judges`);
      await results(page);
      expect(await page.locator('#search-status[role=status]').textContent()).toMatch(/\d/);
      await page.locator('#q').fill('xyzzyplugh');
      await expect.poll(() => page.locator('#results > li').count()).toBe(0);
      expect((await page.locator('#search-status').textContent())?.trim()).not.toBe('');
    });
  });

  it('keeps query and filters in the address, where they survive a reload', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${url}search/`);
      await page.locator('#q').fill('children');
      await results(page);
      const status = page.locator('#search-status');
      const unfiltered = await status.textContent();
      await page.locator('select[name=kind]').selectOption({ index: 1 });
      const kind = await page.locator('select[name=kind]').inputValue();
      await expect.poll(() => status.textContent()).not.toBe(unfiltered);
      await expect.poll(() => status.textContent()).toMatch(/\d/);
      await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('children');
      await expect.poll(() => new URL(page.url()).searchParams.get('kind')).toBe(kind);
      const before = await results(page);
      await page.reload();
      await expect.poll(() => results(page)).toEqual(before);
      expect(await page.locator('#q').inputValue()).toBe('children');
      expect(await page.locator('select[name=kind]').inputValue()).toBe(kind);
    });
  });

  it('has all its filters, each with more than one choice', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${url}search/`, { waitUntil: 'networkidle' });
      for (const name of ['kind', 'country', 'year', 'type', 'topic', 'status']) {
        await expect
          .poll(() => page.locator(`select[name=${name}] option`).count(), { message: name })
          .toBeGreaterThan(2);
      }
    });
  });

  it('shows a filter without a query as a list to browse', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${url}search/`, { waitUntil: 'networkidle' });
      await page.locator('select[name=kind]').selectOption({ index: 1 });
      expect((await results(page)).length).toBeGreaterThan(0);
    });
  });

  it('is reached from the field at the head of any page', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${url}countries/mali/`);
      await page.locator('header input[name=q]').fill('judges');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${url}search/?q=judges`);
      expect(await results(page)).toContainEqual(expect.stringContaining('/countries/mali/'));
    });
  });

  it('says when further results could not be loaded, and adds them, each once, when asked again', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${url}search/?q=children`);
      const more = page.locator('#more');
      await more.waitFor();
      const first = await results(page);
      const status = page.locator('#search-status');
      const found = await status.textContent();
      await page.route('**/pagefind/fragment/**', (route) => route.abort());
      await more.click();
      await expect.poll(() => status.textContent()).not.toBe(found);
      await page.unroute('**/pagefind/fragment/**');
      await more.dblclick();
      await expect.poll(() => page.locator('#results > li').count()).toBeGreaterThan(first.length);
      const all = await results(page);
      expect(all.slice(0, first.length)).toEqual(first);
      expect(new Set(all).size).toBe(all.length);
    });
  });

  it('leads without script to the pages where one can look by hand', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url}search/`);
      const main = page.locator('main');
      expect(await main.innerText()).toMatch(/script/i);
      for (const index of ['countries/', 'reports/']) {
        expect(await main.locator(`a[href$="/${index}"]:visible`).count(), index).toBeGreaterThan(0);
      }
    });
  });
});

describe('search under a base path', () => {
  it('finds what leads there', async () => {
    const nested = builtSites().nested;
    await withPage({}, async (page) => {
      await page.goto(`${nested.url}search/?q=judges`);
      const found = await results(page);
      expect(found.filter((address) => !new URL(address, page.url()).pathname.startsWith(nested.base))).toEqual([]);
      const response = await page.goto(new URL(found[0]!, page.url()).href);
      expect(response?.status()).toBe(200);
    });
  });
});
