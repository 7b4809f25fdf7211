import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsInView, HIGH, layoutShiftOf, NARROW, viewsFrom, WIDE } from '../../../scripts/lib/judge-page.ts';
import { examplePages } from '../../../scripts/lib/site-pages.ts';
import type { Language } from '../../../src/domain/text.ts';
import { useBrowser } from './browser.ts';
import { builtSites } from './built-sites.ts';
import { shorten } from './shorten.ts';
import { withSpacedText } from './text-spacing.ts';
import { openWatched } from './watch.ts';

/** The table of all countries takes seconds to judge, and minutes on a machine that does something else beside. In milliseconds. */
const PATIENCE = 4 * 60_000;

/** Each language is loaded and judged by all rules at one of the widths: both have the same templates. */
const LOADED_AT: Readonly<Record<Language, number>> = { en: WIDE, fr: NARROW };

/** Whether the first stop of the keyboard can be seen and leads past the head of the page, or out of it on the page for people in danger. */
async function firstStopFaults(page: Page): Promise<string[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Tab');
  const first = page.locator(':focus');
  if (!(await first.isVisible())) return ['keyboard: the first stop cannot be seen'];
  const isWayOut = (await page.locator('a.exit').count()) > 0;
  if (isWayOut)
    return (await first.getAttribute('class')) === 'exit' ? [] : ['keyboard: the way out is not the first stop'];
  await page.keyboard.press('Enter');
  const place = await page.evaluate(() => document.activeElement?.closest('main')?.id);
  return place === 'main' ? [] : [`keyboard: the first stop leads to ${place}, and not to the content`];
}

/**
 * What is wrong where readers set more space between letters, words and lines: text that is cut off, and on a narrow screen a
 * page that is wider. On a wide one, tables of data may be: WCAG 2.2, 1.4.10 leaves them out.
 */
async function spacingFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const width of [WIDE, NARROW]) {
    await page.setViewportSize({ width, height: HIGH });
    const { cut, overflow } = await withSpacedText(page);
    if (width === NARROW && overflow > 0) cut.push(`the page is ${overflow} px wider than the window`);
    faults.push(...cut.map((fault) => `${width} px, more space in text: ${fault}`));
  }
  return faults;
}

/** Of the layout shift score: what is taken for good, <https://web.dev/articles/cls>. */
const MOST_SHIFT = 0.1;

/** Whether scripts move what a reader has begun to read. */
async function shiftFaults(page: Page): Promise<string[]> {
  const shift = await layoutShiftOf(page);
  return shift > MOST_SHIFT ? [`while it loads, what is shown moves: a layout shift of ${shift.toFixed(2)}`] : [];
}

/** Opens a page once and looks at it in every view. */
async function faultsOf(page: Page, address: string, first: number): Promise<string[]> {
  const ofBrowser = await openWatched(page, address);
  const found = await shiftFaults(page);
  for (const view of viewsFrom(first)) found.push(...(await faultsInView(page, view)));
  found.push(...(await spacingFaults(page)), ...(await firstStopFaults(page)));
  return [...ofBrowser, ...found];
}

/**
 * Declares the tests that open one page of each template and state in a browser and judge all that can be judged there: the
 * content security policy, errors and requests; layout shift; axe, and the width of the page, in every view; spaced text; the first stop of the keyboard. One
 * file declares them for each language, because only files run side by side.
 */
export function declarePageTests(language: Language): void {
  const { folder, url } = builtSites().root;
  const withPage = useBrowser();
  const width = LOADED_AT[language];
  describe(`a browser finds nothing, ${language}`, () => {
    it.each(examplePages(folder, language))('on $template, /$page.route', { timeout: PATIENCE }, async ({
      page: { route },
    }) => {
      const viewport = { width, height: HIGH };
      const faults = await withPage({ viewport }, (page) => faultsOf(page, url + route, width));
      expect(shorten(faults)).toEqual([]);
    });
  });
}
