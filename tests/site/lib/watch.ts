import type { Page } from 'playwright-core';

/** In milliseconds: a page that asks for nothing for so long after it was loaded is taken to be whole. */
const QUIET = 60;

/** Keeps count of what a page asks for. @returns waits until nothing is under way */
function countRequests(page: Page): () => Promise<void> {
  let underWay = 0;
  let lastChange = performance.now();
  const count = (change: 1 | -1) => () => {
    underWay += change;
    lastChange = performance.now();
  };
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
  return async () => {
    while (underWay > 0 || performance.now() - lastChange < QUIET) await page.waitForTimeout(QUIET / 2);
  };
}

/**
 * Opens a page, and waits until it asks for nothing more.
 * @returns what it does that it must not: breaks its policy, writes errors, asks for what is elsewhere or not there. The list
 * grows for as long as the page is open.
 */
export async function openWatched(page: Page, address: string): Promise<readonly string[]> {
  const faults: string[] = [];
  const { origin } = new URL(address);
  const settled = countRequests(page);
  page.on('console', (message) => {
    const isFault = message.type() === 'error' || message.type() === 'warning';
    // The page for addresses that lead nowhere is served with that status, and Chromium logs it.
    const isOwnStatus = message.location().url === address && message.text().includes('status of 404');
    if (isFault && !isOwnStatus) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    // A blob is made by the page itself.
    if (url.origin !== origin && url.protocol !== 'blob:') faults.push(`another host: ${request.url()}`);
  });
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  await page.exposeFunction('reportViolation', (text: string) => faults.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = window as unknown as { reportViolation(text: string): void };
      reportViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  await page.goto(address);
  await settled();
  return faults;
}
