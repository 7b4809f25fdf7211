import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { examplePages } from '../../scripts/lib/site-pages.ts';
import { useBrowser } from './lib/browser.ts';
import { builtSites } from './lib/built-sites.ts';

const withPage = useBrowser();

/** Collects what a page does that it must not: break its policy, write errors, ask for what is elsewhere or not there. */
function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const address = new URL(request.url());
    // A blob is made by the page itself.
    if (address.origin !== origin && address.protocol !== 'blob:') faults.push(`another host: ${request.url()}`);
  });
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  return faults;
}

/** Opens a page and waits until it asks for nothing more. */
async function faultsOf(page: Page, address: string, afterLoad?: () => Promise<void>): Promise<string[]> {
  const faults = watch(page, new URL(address).origin);
  await page.exposeFunction('reportViolation', (text: string) => faults.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = window as unknown as { reportViolation(text: string): void };
      reportViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  const response = await page.goto(address, { waitUntil: 'networkidle' });
  await afterLoad?.();
  // The page for addresses that lead nowhere is served with that status, and Chromium logs it.
  return response?.status() === 404 ? faults.filter((fault) => !fault.includes('status of 404')) : faults;
}

describe.each(Object.values(builtSites()))('under $base, a browser finds nothing against the policy', ({
  folder,
  url,
}) => {
  it.each(examplePages(folder))('on $template, /$page.route', async ({ page: { route } }) => {
    expect(await withPage({}, (page) => faultsOf(page, url + route))).toEqual([]);
  });

  it('while searching', async () => {
    const faults = await withPage({}, (page) =>
      faultsOf(page, `${url}search/?q=judges`, () => page.locator('#results li').first().waitFor()),
    );
    expect(faults).toEqual([]);
  });
});
