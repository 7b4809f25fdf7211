import type { BrowserContext, Page, Request, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { homeRoute } from '../../scripts/lib/site-pages.ts';
import type { Language } from '../../src/domain/text.ts';
import { useBrowser } from './lib/browser.ts';
import { builtSites } from './lib/built-sites.ts';
import { QUERIES } from './search-queries.ts';

const { url } = builtSites().root;
const withPage = useBrowser();

/** Budget of DESIGN for 5,000 documents; fewer must do with less. */
const MOST_BYTES = 200 * 1024;

function homeOf(language: Language): string {
  return url + homeRoute(language);
}

/** What the page says once it has answered. */
async function answered(page: Page): Promise<string> {
  const status = page.locator('#search-status');
  await expect
    .poll(() => status.textContent(), { timeout: 15_000 })
    .toMatch(/^(?!(?:Searching|Recherche en cours)…$)./);
  return (await status.textContent()) ?? '';
}

/** Types a query, sends it and waits for the answer. */
async function ask(page: Page, query: string): Promise<string> {
  await page.locator('#q').fill(query);
  await page.locator('#q').press('Enter');
  return answered(page);
}

/** How many results the page says that it has. */
function countIn(status: string): number {
  return Number(/^[\d\s,.]+/.exec(status)?.[0].replace(/\D/g, '') ?? Number.NaN);
}

/** So many results are shown at first, the first few of them before the others. */
const SHOWN = 10;

/** Addresses of the results that a page shows, without the sections that are listed below each. */
async function results(page: Page): Promise<string[]> {
  const items = page.locator('#results > li');
  await items.first().waitFor();
  const count = countIn(await answered(page));
  await expect.poll(() => items.count()).toBeGreaterThanOrEqual(Math.min(SHOWN, count));
  return items.evaluateAll((each) => each.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''));
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

describe.each(['en', 'fr'] as const)('search in %s', (language) => {
  const queries = QUERIES.filter((each) => each.language === language);

  it(`leads where it must with the first result, ${queries.length} times`, { timeout: 60_000 }, async () => {
    await withPage({}, async (page) => {
      await page.goto(`${homeOf(language)}search/`);
      const missed: string[] = [];
      for (const { query, first } of queries) {
        await ask(page, query);
        const [found = ''] = (await page.locator('#results > li').count()) > 0 ? await results(page) : [];
        const path = new URL(found, url).href.slice(homeOf(language).length);
        if (!first.test(path)) missed.push(`“${query}” leads to ${path}`);
      }
      console.log(
        `${queries.length - missed.length} of ${queries.length} searches in ${language} lead where they must`,
      );
      expect(missed).toEqual([]);
    });
  });

  it('needs few bytes before the first result', async () => {
    await withPage({}, async (page) => {
      const fetched = watchFetches(page);
      await page.goto(`${homeOf(language)}search/`);
      await page.locator('#q').fill('judges');
      await page.locator('#results > li').first().waitFor();
      const bytes = await bytesOf([...fetched]);
      console.log(`${bytes} bytes before the first result in ${language}, as served without compression`);
      expect(bytes).toBeGreaterThan(50_000);
      expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    });
  });
});

describe('a search', () => {
  it('means the same in both languages, facets and all', async () => {
    await withPage({}, async (page) => {
      const search = 'search/?country=ghana&kind=document&voice=monitor';
      await page.goto(homeOf('en') + search);
      const english = countIn(await answered(page));
      await page.goto(homeOf('fr') + search);
      expect(countIn(await answered(page))).toBe(english);
      expect(english).toBeGreaterThan(1);
      expect(await page.locator('#chosen li').allTextContents()).toEqual([
        'Nature\u00a0: Document ×',
        'Pays\u00a0: Ghana ×',
        'Qui parle\u00a0: organe de suivi ×',
      ]);
      const first = page.locator('#results > li').first();
      expect(await first.locator('a').first().getAttribute('lang')).toBe('en');
      expect(await first.textContent()).toContain('(en anglais)');
    });
  });

  it('finds a word with its accents and without, after an article, and as a phrase', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${homeOf('fr')}search/`);
      const counts: Record<string, number> = {};
      for (const query of ['mendicité', 'mendicite', 'esclavage', 'l’esclavage', "d'esclavage"]) {
        counts[query] = countIn(await ask(page, query));
      }
      expect(counts.mendicite).toBe(counts.mendicité);
      expect(counts['l’esclavage']).toBe(counts.esclavage);
      expect(counts["d'esclavage"]).toBe(counts.esclavage);
      expect(counts.esclavage).toBeGreaterThan(20);
      const loose = countIn(await ask(page, 'mendicité forcée'));
      const phrase = countIn(await ask(page, '«\u00a0mendicité forcée\u00a0»'));
      expect(phrase).toBeGreaterThan(0);
      expect(phrase).toBeLessThan(loose);
    });
  });

  it('is narrowed down by facets with counts, widened again by their chips, and gone back to', async () => {
    await withPage({}, async (page) => {
      const address = () => new URL(page.url()).search;
      const kind = page.locator('select[name=kind]');
      await page.goto(`${url}search/?q=children`);
      const all = countIn(await answered(page));
      await kind.focus();
      await expect.poll(() => kind.locator('option[value=demand]').textContent()).toMatch(/^Demand \(\d+\)$/);
      const promised = Number(/\d+/.exec((await kind.locator('option[value=demand]').textContent()) ?? '')?.[0]);
      await kind.selectOption('demand');
      await expect.poll(address).toBe('?q=children&kind=demand');
      await expect.poll(async () => countIn(await answered(page))).toBe(promised);
      expect(promised).toBeLessThan(all);
      // A demand has no language: what would leave nothing cannot be chosen, another kind in its place can.
      await expect.poll(() => page.locator('select[name=language] option[value=en]').isDisabled()).toBe(true);
      expect(await kind.locator('option[value=document]').isEnabled()).toBe(true);
      await page.locator('select[name=country]').selectOption('mali');
      await expect.poll(address).toBe('?q=children&kind=demand&country=mali');
      await page.getByRole('button', { name: 'Remove the filter Kind: Demand' }).click();
      await expect.poll(address).toBe('?q=children&country=mali');
      await page.goBack();
      await expect.poll(() => kind.inputValue()).toBe('demand');
      expect(address()).toBe('?q=children&kind=demand&country=mali');
      await page.getByRole('button', { name: 'Clear all filters' }).click();
      await expect.poll(address).toBe('?q=children');
      await expect.poll(async () => countIn(await answered(page))).toBe(all);
    });
  });

  it('of an old address, with labels for ids, still stands', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${url}search/?country=C%C3%B4te+d%E2%80%99Ivoire&kind=Demand`);
      await answered(page);
      expect(await page.locator('select[name=country]').inputValue()).toBe('cote-divoire');
      expect(await page.locator('select[name=kind]').inputValue()).toBe('demand');
    });
  });

  it('without words shows everything, the newest first or the oldest', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${url}search/`);
      await page.getByRole('link', { name: 'Everything, newest first' }).click();
      const everything = countIn(await answered(page));
      expect(everything).toBeGreaterThan(500);
      const [newest] = await results(page);
      await page.locator('select[name=sort]').selectOption('oldest');
      await expect.poll(() => new URL(page.url()).search).toBe('?sort=oldest');
      await expect.poll(async () => (await results(page))[0]).not.toBe(newest);
      expect(countIn(await answered(page))).toBe(everything);
      await page.goto(`${url}search/?kind=document&country=mali`);
      await answered(page);
      const years = (await results(page)).map((address) => Number(/documents\/(\d{4})/.exec(address)?.[1]));
      expect(years).toEqual([...years].sort((a, b) => b - a));
    });
  });

  it('without words loads the order of dates and no list of words', async () => {
    await withPage({}, async (page) => {
      const fetched = watchFetches(page);
      await page.goto(`${url}search/?kind=document`);
      await results(page);
      const paths = fetched.map((request) => new URL(request.url()).pathname);
      expect(paths.filter((path) => path.endsWith('/oldest-first.json'))).toHaveLength(1);
      // The one for the empty word, which holds none.
      expect(paths.filter((path) => path.endsWith('.pf_index'))).toHaveLength(1);
    });
  });

  it('taken back to nothing lets every facet be chosen again', async () => {
    await withPage({}, async (page) => {
      const english = page.locator('select[name=language] option[value=en]');
      await page.goto(`${url}search/?kind=demand`);
      await answered(page);
      await expect.poll(() => english.isDisabled()).toBe(true);
      await page.getByRole('button', { name: 'Remove the filter Kind: Demand' }).click();
      await expect.poll(() => english.isDisabled()).toBe(false);
      expect(new URL(page.url()).search).toBe('');
      expect(await page.locator('#start').isVisible()).toBe(true);
    });
  });

  it('without results leads on: without filters, with fewer words, to a country, to a topic', async () => {
    await withPage({}, async (page) => {
      const ways = page.locator('#suggestions li');
      await page.goto(`${url}search/?q=judges&kind=term&country=mali`);
      expect(await answered(page)).toMatch(/^Nothing was found\. /);
      await expect
        .poll(() => ways.allTextContents())
        .toEqual([expect.stringMatching(/^“judges” without filters \(\d+\)$/)]);
      await ways.first().locator('a').click();
      await expect.poll(async () => countIn(await answered(page))).toBeGreaterThan(10);
      expect(await ask(page, 'Malli')).toMatch(/^Nothing was found\. /);
      await expect.poll(() => ways.allTextContents()).toContain('Country: Mali');
      await ask(page, 'shelters Malli');
      await expect.poll(() => page.locator('#search-status').textContent()).toMatch(/Found nowhere: “Malli”\.$/);
      await expect.poll(() => ways.allTextContents()).toContain('Country: Mali');
      await ask(page, 'trafficking');
      expect(await ways.first().isVisible()).toBe(false);
    });
  });

  it('by somebody who looks for help shows the way to it first', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${homeOf('fr')}search/?q=au+secours`);
      const link = page.locator('#for-help a');
      await expect.poll(() => link.isVisible()).toBe(true);
      expect(await link.getAttribute('href')).toMatch(/\/fr\/help\/$/);
      await ask(page, 'juges');
      expect(await link.isVisible()).toBe(false);
    });
  });

  it.each([
    'a'.repeat(10_000),
    '🇲🇱⚖️👩🏾‍⚖️',
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '"',
  ])('for %s does no harm', async (query) => {
    await withPage({}, async (page) => {
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('dialog', (dialog) => faults.push(dialog.message()));
      await page.goto(`${url}search/?${new URLSearchParams({ q: query })}`);
      expect(await answered(page)).not.toBe('');
      expect(countIn(await ask(page, 'judges'))).toBeGreaterThan(10);
      expect(faults).toEqual([]);
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

  it('is walked through with the keyboard', async () => {
    await withPage({}, async (page) => {
      const focused = () =>
        page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute('href'));
      await page.goto(`${url}search/?q=judges`);
      const [first] = await results(page);
      await page.keyboard.press('/');
      expect(await focused()).toBe('q');
      await page.keyboard.type('/');
      expect(await page.locator('#q').inputValue()).toBe('/');
      await ask(page, 'judges');
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe(first);
      await page.keyboard.press('ArrowDown');
      expect(await focused()).not.toBe(first);
      await page.keyboard.press('ArrowUp');
      expect(await focused()).toBe(first);
      await page.keyboard.press('Escape');
      expect(await focused()).toBe('q');
    });
  });

  it('on a narrow screen folds its facets, says how many are chosen, and fits', async () => {
    await withPage({ viewport: { width: 320, height: 800 } }, async (page) => {
      await page.goto(`${homeOf('fr')}search/?q=victim&country=ghana&kind=country`);
      await results(page);
      expect(await page.locator('#facets').getAttribute('open')).toBeNull();
      expect(await page.locator('#facets summary').textContent()).toContain('2');
      const cells = page.locator('#results > li').first().locator('.mini i');
      expect(await cells.first().evaluate(({ dataset, textContent }) => ({ ...dataset, textContent }))).toEqual({
        country: 'GHA',
        year: '2001',
        tier: 'tier-2',
        textContent: '2',
      });
      expect(await page.locator('#results > li').first().locator('.chip').getAttribute('data-tier')).toBe('tier-2');
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
      await page.locator('#facets summary').click();
      expect(await overflow()).toBeLessThanOrEqual(0);
    });
  });

  it('leads without script to the pages where one can look by hand', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url}search/`);
      const main = page.locator('main');
      expect(await main.innerText()).toMatch(/script/i);
      for (const index of ['countries/', 'reports/', 'glossary/', 'topics/protection/shelter/']) {
        expect(await main.locator(`a[href$="/${index}"]:visible`).count(), index).toBeGreaterThan(0);
      }
    });
  });
});

describe('where a part of the index does not come', () => {
  const FAILED = /^The search index could not be loaded\./;

  /** Answers in the place of the site until it is called off. */
  async function standInFor(context: BrowserContext, parts: string, reply: (route: Route) => Promise<void>) {
    await context.route(parts, reply);
    return () => context.unroute(parts);
  }

  it.each<[string, string, (route: Route) => Promise<void>]>([
    ['its words are cut off', '**/pagefind/index/**', (route) => route.abort()],
    ['its words are gone', '**/pagefind/index/**', (route) => route.fulfill({ status: 404 })],
    [
      'a network wants a login',
      '**/pagefind/index/**',
      (route) => route.fulfill({ contentType: 'text/html', body: '<p>Log in' }),
    ],
    ['a result is gone', '**/pagefind/fragment/**', (route) => route.fulfill({ status: 404 })],
    ['its program is gone', '**/pagefind/pagefind.js*', (route) => route.fulfill({ status: 404 })],
    ['it is another build', '**/*.pf_meta', (route) => route.fulfill({ status: 404 })],
    ['the order of dates is gone', '**/oldest-first.json', (route) => route.fulfill({ status: 404 })],
  ])('because %s, the page says so and tries again', async (_, parts, reply) => {
    await withPage({}, async (page, context) => {
      const callOff = await standInFor(context, parts, reply);
      await page.goto(`${url}search/?q=judges&sort=newest`);
      expect(await answered(page)).toMatch(FAILED);
      expect(await page.locator('#elsewhere a').first().isVisible()).toBe(true);
      await callOff();
      await page.locator('#again button').click();
      await expect.poll(async () => countIn(await answered(page))).toBeGreaterThan(10);
      expect(await page.locator('#again').isVisible()).toBe(false);
    });
  });

  it('because the site was renewed under an open page, it is loaded anew without a word', async () => {
    await withPage({}, async (page, context) => {
      await page.goto(`${url}search/?q=judges`);
      await results(page);
      let gone = 0;
      await standInFor(context, '**/pagefind/index/**', (route) => {
        gone += 1;
        return gone === 1 ? route.fulfill({ status: 404 }) : route.continue();
      });
      expect(countIn(await ask(page, 'shelter'))).toBeGreaterThan(10);
      expect(gone).toBeGreaterThan(1);
    });
  });

  it('says when further results could not be loaded, and adds them, each once, when asked again', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${url}search/?q=children`);
      const more = page.locator('#more');
      await more.waitFor();
      const first = await results(page);
      await page.route('**/pagefind/fragment/**', (route) => route.abort());
      await more.click();
      await expect.poll(() => page.locator('#search-status').textContent()).toMatch(FAILED);
      await page.unroute('**/pagefind/fragment/**');
      await more.dblclick();
      await expect.poll(() => page.locator('#results > li').count()).toBeGreaterThan(first.length);
      const all = await results(page);
      expect(all.slice(0, first.length)).toEqual(first);
      expect(new Set(all).size).toBe(all.length);
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
