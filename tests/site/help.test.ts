import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { filesOf, pageAt, pagesOf, templateOf } from '../../scripts/lib/site-pages.ts';
import { useBrowser } from './lib/browser.ts';
import { builtSites } from './lib/built-sites.ts';
import { elementsOf, textOf } from './lib/html.ts';

const { folder, url } = builtSites().root;
const withPage = useBrowser();

const LANGUAGES = [
  { route: 'help/', exit: 'Leave this page', elsewhere: 'https://en.wikipedia.org/', title: 'Information' },
  { route: 'fr/help/', exit: 'Quitter cette page', elsewhere: 'https://fr.wikipedia.org/', title: 'Informations' },
] as const;

/** Stands in for what the way out leads to. @param status 204 leaves a browser on the page where it is */
async function putElsewhere(context: BrowserContext, status = 200): Promise<void> {
  const answer = { status, contentType: 'text/html', body: '<title>Elsewhere</title>' };
  await context.route('https://*.wikipedia.org/**', (route) => route.fulfill(answer));
}

async function pressShift(page: Page, times: number): Promise<void> {
  for (let press = 0; press < times; press += 1) await page.keyboard.press('Shift');
}

describe.each(LANGUAGES)('/$route', ({ route, exit, elsewhere, title }) => {
  const { html } = pageAt(folder, route);
  const elements = elementsOf(html);

  it('shows nothing on the tab, in the head and by its icon that tells of the subject', () => {
    expect(textOf(elements.find(({ name }) => name === 'title')!.inner)).toBe(title);
    expect(html).not.toContain('favicon.svg');
    expect(textOf(html.slice(html.indexOf('<body')))).not.toContain('Tierline');
    expect(elements.filter(({ name }) => name === 'nav' || name === 'form')).toEqual([]);
  });

  it('gives no number to call, as none was verified', () => {
    expect(textOf(html.slice(html.indexOf('<body')))).not.toMatch(/\d{3}|\+\d/);
  });

  it('leads to the directory of those who help', () => {
    expect(elements.map(({ attributes }) => attributes.get('href'))).toContain('https://globalmodernslavery.org/');
  });

  it('is left by the first stop of the keyboard, and the way back does not lead to it', async () => {
    await withPage({}, async (page, context) => {
      await putElsewhere(context);
      await page.goto(`${url}privacy/`);
      await page.goto(url + route);
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').textContent()).toBe(exit);
      await page.keyboard.press('Enter');
      await page.waitForURL(elsewhere);
      await page.goBack();
      expect(page.url()).toBe(`${url}privacy/`);
    });
  });

  it('leads to how to clear the history, which the way out does not hide', async () => {
    await withPage({ viewport: { width: 320, height: 640 } }, async (page) => {
      await page.goto(url + route);
      await page.locator('a[href="#look-things-up-and-talk-safely"]').click();
      const edge = await page.locator('.exit-bar').evaluate((bar) => bar.getBoundingClientRect().bottom);
      const heading = page.locator('#look-things-up-and-talk-safely');
      const top = () => heading.evaluate((element) => element.getBoundingClientRect().top);
      await expect.poll(top).toBeGreaterThan(edge);
      expect(await top()).toBeLessThan(200);
    });
  });

  it('is left without script too', async () => {
    await withPage({ javaScriptEnabled: false }, async (page, context) => {
      await putElsewhere(context);
      await page.goto(url + route);
      expect(await page.locator('[data-with-script]').isVisible()).toBe(false);
      await page.getByText(exit, { exact: true }).click();
      await page.waitForURL(elsewhere);
    });
  });

  it('is not to be stored', async () => {
    expect((await fetch(url + route)).headers.get('cache-control')).toBe('no-store');
  });
});

describe('three presses of Shift', () => {
  it('leave the page, and each is told of', async () => {
    await withPage({}, async (page, context) => {
      await putElsewhere(context);
      await page.goto(`${url}help/`);
      const status = page.locator('.exit-status');
      await pressShift(page, 1);
      expect(await status.textContent()).toMatch(/two more/);
      await pressShift(page, 1);
      expect(await status.textContent()).toMatch(/once more/);
      await pressShift(page, 1);
      await page.waitForURL('https://en.wikipedia.org/');
    });
  });

  it('count only by themselves, and for five seconds', async () => {
    await withPage({}, async (page, context) => {
      await putElsewhere(context);
      await page.clock.install();
      await page.goto(`${url}help/`);
      const status = page.locator('.exit-status');
      await pressShift(page, 2);
      await page.keyboard.press('a');
      await pressShift(page, 1);
      await page.keyboard.press('Shift+Tab');
      expect(await status.textContent()).toMatch(/^Not left/);
      await pressShift(page, 2);
      await page.clock.runFor(5001);
      expect(await status.textContent()).toMatch(/^Not left/);
      await pressShift(page, 1);
      expect(page.url()).toBe(`${url}help/`);
    });
  });

  it('cover the page until the other one is there', async () => {
    await withPage({}, async (page, context) => {
      await putElsewhere(context, 204);
      await page.goto(`${url}help/`);
      await pressShift(page, 3);
      await expect.poll(() => page.locator('.exit-cover').isVisible()).toBe(true);
      expect(await page.locator('.exit-cover').textContent()).toBe('Loading.');
      const { width, height } = (await page.locator('.exit-cover').boundingBox())!;
      expect({ width, height }).toEqual(page.viewportSize());
      expect(await page.locator('main').isVisible()).toBe(false);
    });
  });
});

it('every profile leads to it near its head, and every other page in its foot', () => {
  const lacking = pagesOf(folder).filter(({ route, html }) => {
    const path = route.startsWith('fr/') ? '/fr/help/' : '/help/';
    const part = templateOf(route) === 'country profile' ? html.slice(0, html.indexOf('class="on-page"')) : html;
    return templateOf(route) !== 'help/' && !part.includes(`href="${path}"`);
  });
  expect(lacking.map(({ route }) => route)).toEqual([]);
});

it('it stands in no index of the search, in no feed and in no set that can be saved', () => {
  const files = filesOf(folder).filter((file) => /(?:^|\/)(?:feed\.xml|offline\/.+\.json)$/.test(file));
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => /\/help\//.test(readFileSync(join(folder, file), 'utf8')))).toEqual([]);
  for (const { route } of LANGUAGES) expect(pageAt(folder, route).html).not.toContain('data-pagefind-body');
});
