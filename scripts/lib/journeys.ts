import type { Page } from 'playwright-core';
import type { Language } from '../../src/domain/text.ts';

/** What a reader came for, and how they go about it. */
export interface Journey {
  name: string;
  /** Whether it can be gone without script. */
  needsScript: boolean;
  /**
   * Goes the whole way.
   * @param home address of the home page in a language
   * @returns what the reader has before their eyes at the end
   * @throws when the way leads nowhere
   */
  go: (page: Page, home: string, language: Language) => Promise<string>;
}

/** A word of the demand that is looked for, as a reader types it. */
const QUERY: Readonly<Record<Language, string>> = { en: 'judges', fr: 'juges' };

/** Opens a page and waits for something on it, not for all that belongs to it: that is what a reader does. */
async function open(page: Page, address: string, wanted: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator(wanted).first().waitFor();
}

/** Follows the first link that fits, as soon as it is there. */
async function follow(page: Page, link: string): Promise<void> {
  await page.locator(link).first().click({ noWaitAfter: true });
}

export const JOURNEYS: readonly Journey[] = [
  {
    name: 'read the tier of Mali on its profile',
    needsScript: false,
    go: async (page, home) => {
      await open(page, `${home}countries/mali/`, '.now strong');
      return page.locator('.now strong').innerText();
    },
  },
  {
    name: 'find a demand: home, search, demand',
    needsScript: true,
    go: async (page, home, language) => {
      await open(page, home, '#site-search');
      await page.locator('#site-search').fill(QUERY[language]);
      await page.keyboard.press('Enter');
      await follow(page, '#results a[href*="/recommendations/"]');
      await page.waitForURL(/\/recommendations\//, { waitUntil: 'commit' });
      return page.locator('h1').innerText();
    },
  },
  {
    name: 'find a demand: home, countries, profile, demand',
    needsScript: false,
    go: async (page, home) => {
      await open(page, home, 'header nav a[href$="/countries/"]');
      await follow(page, 'header nav a[href$="/countries/"]');
      await follow(page, 'main a[href$="/countries/mali/"]');
      await follow(page, '#demand-train-judges-2012-law h4 a');
      await page.waitForURL(/\/recommendations\//, { waitUntil: 'commit' });
      return page.locator('h1').innerText();
    },
  },
  {
    name: 'print the checklist of Mali',
    needsScript: false,
    go: async (page, home) => {
      await page.goto(`${home}countries/mali/`);
      const pdf = await page.pdf({ format: 'A4' });
      return pdf.subarray(0, 5).toString('latin1');
    },
  },
];
