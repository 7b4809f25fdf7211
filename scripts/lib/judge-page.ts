import type { Page } from 'playwright-core';
import { axeViolations, COLOUR_RULES, LAYOUT_RULES, TARGET_RULES } from './axe.ts';

/** How a reader looks at a page, and what of it is judged then. */
export interface View {
  /** Of the window, in CSS pixels. */
  width: number;
  height: number;
  scheme: 'light' | 'dark';
  /** Rules of axe; without them all. */
  rules?: readonly string[];
}

/** The width of a phone, and of a window of 1280 px at 400 %: WCAG 2.2, 1.4.10. */
export const NARROW = 320;
export const WIDE = 1280;

export const HIGH = 800;

/** In a window as low as a magnified one nothing stays in place over what moves: axe would take that for targets too small. */
export const LOW = 400;

/**
 * The views that a page is judged in: by all rules at one width, by those that layout or colour can break at the other, by
 * those of colour in the dark at both, and by the size of targets at both.
 * @param first the width at which it was loaded, which is judged by all rules
 */
export function viewsFrom(first: number): readonly View[] {
  const second = first === WIDE ? NARROW : WIDE;
  return [
    { width: first, height: HIGH, scheme: 'light' },
    { width: second, height: LOW, scheme: 'light', rules: [...LAYOUT_RULES, ...TARGET_RULES] },
    { width: second, height: HIGH, scheme: 'dark', rules: COLOUR_RULES },
    { width: first, height: LOW, scheme: 'dark', rules: [...COLOUR_RULES, ...TARGET_RULES] },
  ];
}

/** By how many pixels the page that a browser shows is wider than its window. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** How much what was already shown has moved by itself since the page was opened, as Chromium counts it: the layout shift score. */
export async function layoutShiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        // What was buffered is handed over before the next task but one; where nothing moved, nothing is.
        setTimeout(() => setTimeout(() => resolve(sum)));
      }),
  );
}

/** What is wrong with the page that a browser shows, in one view of it. */
export async function faultsInView(page: Page, { width, height, scheme, rules }: View): Promise<string[]> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme });
  const overflow = await overflowOf(page);
  const wider = overflow > 0 ? [`the page is ${overflow} px wider than the window`] : [];
  return [...wider, ...(await axeViolations(page, rules))].map((fault) => `${width} px, ${scheme}: ${fault}`);
}
