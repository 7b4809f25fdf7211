import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../../scripts/lib/browser.ts';

/**
 * One browser for all tests of a file.
 * @returns runs a test in a context of its own, without storage from another, and closes it whatever comes of the test
 */
export function useBrowser(): <Result>(
  options: BrowserContextOptions,
  test: (page: Page, context: BrowserContext) => Promise<Result>,
) => Promise<Result> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  return async (options, test) => {
    const context = await browser.newContext(options);
    try {
      return await test(await context.newPage(), context);
    } finally {
      await context.close();
    }
  };
}
