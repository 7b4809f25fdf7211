import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageAt, pagesOf, templateOf } from '../../scripts/lib/site-pages.ts';
import { PARADIGMS } from '../../src/domain/recommendation.ts';
import { useBrowser } from './lib/browser.ts';
import { builtSites } from './lib/built-sites.ts';
import { readRecords } from './lib/csv.ts';
import { elementsOf, type HtmlElement, textOf } from './lib/html.ts';
import { shorten } from './lib/shorten.ts';

const { folder, url } = builtSites().root;
const withPage = useBrowser();
const pages = new Map(pagesOf(folder).map((page) => [page.route, page.html]));
/** Those that stand for themselves and that a document names. */
const demands = readRecords(join(folder, 'data/recommendations.csv')).filter(({ status }) => status !== '');
const topics = readRecords(join(folder, 'data/topics.csv')).map(({ topic }) => topic!);

const addressOf = ({ recommendation }: (typeof demands)[number]) => {
  const [country, id] = recommendation!.split('/');
  return [`/countries/${country}/recommendations/${id}/`, `/countries/${country}/#demand-${id}`];
};

function linksOf(html: string): Set<string> {
  return new Set(elementsOf(html).flatMap(({ attributes }) => attributes.get('href') ?? []));
}

/** Titles of the demands in a list of the explorer. */
function listed(html: string, kind: string): HtmlElement[] {
  const section = elementsOf(html).find(({ attributes }) => attributes.get('aria-labelledby') === kind);
  return elementsOf(section!.inner).filter(({ attributes }) => attributes.get('class') === 'demand-line');
}

describe('recommendations across countries, as built', () => {
  const { html } = pageAt(folder, 'recommendations/');

  it('counts the demands as their table does', () => {
    expect(textOf(html)).toContain(`${demands.length} demands, read in`);
    const implemented = demands.filter(({ status }) => status === 'implemented');
    expect(listed(html, 'implemented')).toHaveLength(Math.min(implemented.length, 8));
  });

  it('begins the most repeated with the demand that the most TIP Reports make', () => {
    const most = Math.max(...demands.map(({ reports_asked }) => Number(reports_asked)));
    expect(textOf(listed(html, 'most-asked')[0]!.inner)).toContain(`Asked in ${most} TIP Reports since`);
  });

  it('lists nothing as open that was reported implemented or dropped', () => {
    const states = listed(html, 'longest-open').map(
      ({ attributes }) => `${attributes.get('data-status')} ${attributes.get('data-standing')}`,
    );
    expect(states).not.toEqual([]);
    expect(states.filter((state) => /^implemented | dropped$/.test(state))).toEqual([]);
  });

  it('has a page for each P and each topic, in both languages, reached from the list of topics', () => {
    for (const prefix of ['', 'fr/']) {
      const built = [...pages.keys()].filter((route) => route.startsWith(`${prefix}topics/`));
      const wanted = [`${prefix}topics/`, ...[...PARADIGMS, ...topics].map((id) => `${prefix}topics/${id}/`)];
      expect(built.sort()).toEqual(wanted.sort());
      const links = linksOf(pageAt(folder, `${prefix}topics/`).html);
      const below = wanted.filter((route) => route !== `${prefix}topics/`);
      expect(below.filter((route) => !links.has(`/${route}`))).toEqual([]);
    }
  });

  it('links each demand from the page of its topic, and files it beside', () => {
    const missing = topics.flatMap((topic) => {
      const links = linksOf(pageAt(folder, `topics/${topic}/`).html);
      const about = demands.filter((demand) => demand.topic === topic);
      const filed = readRecords(join(folder, `topics/${topic}/demands.csv`)).map(
        ({ recommendation }) => recommendation,
      );
      expect(filed).toEqual(about.map(({ recommendation }) => recommendation));
      return about.filter((demand) => !addressOf(demand).some((address) => links.has(address))).map(addressOf);
    });
    expect(shorten(missing.flat())).toEqual([]);
  });

  it('does not call a country unasked of which nothing is filed', () => {
    const { html: topic } = pageAt(folder, 'topics/prosecution/training/');
    expect(textOf(topic)).toMatch(/Of \d+ other countries and territories no document is filed yet\./);
    expect(topic).not.toContain('/countries/chad/');
  });
});

describe('a recommendation, as built', () => {
  it('tells each edition since the first ask, asked or not, and each report on it', () => {
    const asked = readRecords(join(folder, 'data/asked.csv'));
    const progress = readRecords(join(folder, 'data/progress.csv'));
    const wrong = demands.flatMap((demand) => {
      const route = addressOf(demand)[0]!.slice(1);
      const html = pages.get(route);
      if (html === undefined) return [];
      const elements = elementsOf(html);
      const years = elements.filter(({ attributes }) => attributes.get('class') === 'life-year');
      const silent = years.filter(({ attributes }) => attributes.has('data-silence')).map(({ inner }) => textOf(inner));
      const untold = asked.filter(({ recommendation, answer, year }) => {
        if (recommendation !== demand.recommendation || answer === 'asked') return false;
        return !silent.some((text) => {
          const [, from, to = from] = /^(\d{4})(?:–(\d{4}))?/.exec(text)!;
          return Number(year) >= Number(from) && Number(year) <= Number(to);
        });
      });
      const reports = elements.filter(({ attributes }) => attributes.get('class') === 'life-report').length;
      const expected = progress.filter(({ recommendation }) => recommendation === demand.recommendation).length;
      return untold.length > 0 || reports !== expected ? [`${route} ${untold.length} ${reports}/${expected}`] : [];
    });
    expect(shorten(wrong)).toEqual([]);
  });

  it('shows in French what was translated, and the rest as English', () => {
    const { html } = pageAt(folder, 'fr/countries/ghana/');
    const route = [...linksOf(html)].find((href) => /^\/fr\/countries\/ghana\/recommendations\/.+\/$/.test(href))!;
    const [title] = elementsOf(pageAt(folder, route.slice(1)).html).filter(({ name }) => name === 'h1');
    expect(title!.inner).toMatch(/^<span lang="en">/);
    expect(templateOf(route.slice(1))).not.toBe(route.slice(1));
  });
});

describe('the explorer in a browser', () => {
  const found = (page: Page) => page.locator('#demand-results li');
  const choose = (page: Page, name: string, value: string) => page.locator(`#demand-${name}`).selectOption(value);

  it('narrows demands, keeps the choice in the address and tells how many fit, in both languages', async () => {
    const expected = demands.filter(({ country, status }) => country === 'mali' && status === 'in-progress');
    await withPage({ viewport: { width: 320, height: 800 } }, async (page) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(`${url}recommendations/`);
      await page.locator('#demand-filter:visible').waitFor();
      expect(requests.filter((address) => address.endsWith('demands.json'))).toEqual([]);
      await choose(page, 'country', 'mali');
      await choose(page, 'status', 'in-progress');
      await page.locator('#demand-found', { hasText: `${expected.length} demands fit.` }).waitFor();
      expect(await found(page).count()).toBe(expected.length);
      expect(new URL(page.url()).search).toBe('?country=mali&status=in-progress');
      expect(requests.filter((address) => address.endsWith('demands.json'))).toHaveLength(1);
      await page.goto(`${url}fr/recommendations/${new URL(page.url()).search}`);
      await page.locator('#demand-found', { hasText: `${expected.length} recommandations correspondent.` }).waitFor();
      expect(await found(page).locator('.line-title a').first().getAttribute('href')).toMatch(
        /^\/fr\/countries\/mali\//,
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });

  it('shows more on demand, and moves to it', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${url}recommendations/?order=first`);
      await page.locator('#demand-found', { hasText: `${demands.length} demands fit.` }).waitFor();
      expect(await found(page).count()).toBe(20);
      await page.locator('#demand-results button').press('Enter');
      expect(await found(page).count()).toBe(40);
      const focused = await page.evaluate(() => document.activeElement?.closest('li')?.matches(':nth-child(21)'));
      expect(focused).toBe(true);
    });
  });

  it('says so where nothing fits or the demands do not load, and stays usable', async () => {
    await withPage({}, async (page) => {
      await page.route('**/demands.json', (route) => route.abort(), { times: 1 });
      await page.goto(`${url}recommendations/?status=set-back&country=niger`);
      await page.locator('#demand-found', { hasText: 'could not be loaded' }).waitFor();
      await choose(page, 'country', 'senegal');
      await page.locator('#demand-found', { hasText: 'No demand fits.' }).waitFor();
      await page.locator('#demand-reset').click();
      expect(new URL(page.url()).search).toBe('');
      expect(await page.locator('#demand-found').textContent()).toBe('');
      expect(await page.locator('#demand-results').isVisible()).toBe(false);
      expect(await page.locator('#demand-reset').isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('country');
    });
  });

  it('is whole without script', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url}recommendations/`);
      expect(await page.locator('#demand-filter').isVisible()).toBe(false);
      await page.locator('#topics').waitFor();
      await page.locator('a[href="/topics/prosecution/training/"]').first().click();
      await page.locator('.year-grid').waitFor();
      await page.locator('.demand-line a').first().click();
      expect(await page.locator('h1').count()).toBe(1);
    });
  });
});
