import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './lib/browser.ts';
import { builtSites } from './lib/built-sites.ts';

const { url } = builtSites().root;
const withPage = useBrowser();

/** Where letters and marks stand that have a colour of their own. */
const ROUTES = [
  'countries/mali/',
  'fr/countries/mali/',
  'reports/2024/',
  'regions/africa/',
  'countries/mali/recommendations/increase-prosecutions/',
  'compare/?c=MLI&c=NER',
];

/** Tiers and marks that are shown on the page, and those tiers among them that have neither a letter nor a name. */
async function tiersOf(page: Page): Promise<{ shown: number; bare: string[] }> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll('main :is([data-tier]:not(pattern), .mark, .dots)')].filter((element) =>
      element.checkVisibility(),
    );
    const isBare = (element: Element) =>
      element.matches('[data-tier]') && (element.textContent ?? '').trim() === '' && !element.querySelector('title');
    return { shown: shown.length, bare: shown.filter(isBare).map((element) => element.outerHTML.slice(0, 80)) };
  });
}

/**
 * Parts of drawings that have the colour of what they stand on when the system has replaced all colours. Chromium replaces those
 * of text and boxes; drawings keep theirs, or take what a style sheet gives them for this. What makes a dot hollow is the ground itself.
 */
async function lostInGround(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = getComputedStyle(document.body).backgroundColor;
    const isLost = (element: Element) => {
      // A letter on the map stands on its country, which keeps its colour.
      const land = element.localName === 'text' ? element.closest('.map-mark') : null;
      const ground = land ? getComputedStyle(land).fill : canvas;
      const { fill, stroke } = getComputedStyle(element);
      return [fill, stroke].every((colour) => colour === 'none' || colour === ground);
    };
    return [...document.querySelectorAll('main svg :is(text, circle, path, rect, line)')]
      .filter(
        (element) =>
          element.checkVisibility() && !element.closest('defs, symbol, pattern, .dot-hole') && isLost(element),
      )
      .map((element) => `${element.outerHTML.slice(0, 90)} in ${element.closest('svg')?.getAttribute('class')}`);
  });
}

describe('where the system replaces all colours', () => {
  it.each(ROUTES)('letters and marks of /%s stay visible', async (route) => {
    await withPage({ forcedColors: 'active' }, async (page) => {
      await page.goto(url + route);
      const { shown, bare } = await tiersOf(page);
      expect(shown).toBeGreaterThan(0);
      expect(bare).toEqual([]);
      expect([...new Set(await lostInGround(page))].slice(0, 10)).toEqual([]);
    });
  });
});

describe('where a reader asks for less motion', () => {
  it.each(ROUTES)('nothing on /%s moves', async (route) => {
    await withPage({ reducedMotion: 'reduce' }, async (page) => {
      await page.goto(url + route);
      const moving = await page.evaluate(() =>
        document
          .getAnimations()
          .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 0)
          .map((animation) => (animation as CSSAnimation).animationName),
      );
      expect(moving).toEqual([]);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
    });
  });
});
