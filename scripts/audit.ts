import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { LAYOUT_RULES, TARGET_RULES } from './lib/axe.ts';
import { launchBrowser } from './lib/browser.ts';
import { normalBase } from './lib/build-site.ts';
import { htmlFaults } from './lib/html-rules.ts';
import { faultsInView, HIGH, LOW, NARROW, type View, WIDE } from './lib/judge-page.ts';
import { readOptions, runScript } from './lib/run-script.ts';
import { pagesOf, type SitePage } from './lib/site-pages.ts';
import { serveFolder } from './lib/static-server.ts';

/** The tests judge a page of each template in more views; here each page is seen at both widths and in both schemes. */
const VIEWS: readonly View[] = [
  { width: WIDE, height: HIGH, scheme: 'light' },
  { width: NARROW, height: LOW, scheme: 'dark', rules: [...LAYOUT_RULES, ...TARGET_RULES] },
];

/** Of pages: how often the audit says how far it is. */
const SAY_EVERY = 100;

async function faultsOf({ route, html }: SitePage, tab: Page, url: string): Promise<string[]> {
  const faults = await htmlFaults(html);
  await tab.goto(url + route);
  for (const view of VIEWS) faults.push(...(await faultsInView(tab, view)));
  return faults;
}

/** Lets several tabs take pages from one list until it is empty. */
async function inTabs(
  browser: Browser,
  count: number,
  pages: readonly SitePage[],
  judge: (page: SitePage, tab: Page) => Promise<void>,
): Promise<void> {
  const left = pages.values();
  const takeAll = async () => {
    const context = await browser.newContext();
    const tab = await context.newPage();
    for (const page of left) await judge(page, tab);
    await context.close();
  };
  await Promise.all(Array.from({ length: count }, takeAll));
}

/** Judges every page of a built site, where the tests judge one of each template, and tells what is wrong as it goes. */
async function audit(folder: string, base: string, tabs: number): Promise<{ pages: number; faults: number }> {
  const server = await serveFolder({ folder, base, port: 0 });
  const browser = await launchBrowser();
  try {
    const pages = pagesOf(folder);
    let done = 0;
    let count = 0;
    await inTabs(browser, tabs, pages, async (page, tab) => {
      const faults = await faultsOf(page, tab, server.url);
      for (const fault of faults) console.log(`/${page.route}  ${fault}`);
      count += faults.length;
      done += 1;
      if (done % SAY_EVERY === 0) console.log(`${done} of ${pages.length} pages, ${count} violations so far.`);
    });
    return { pages: pages.length, faults: count };
  } finally {
    await browser.close();
    await server.close();
  }
}

await runScript(async () => {
  const options = readOptions({
    out: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    tabs: { type: 'string', default: '3' },
  });
  const { pages, faults } = await audit(resolve(options.out), normalBase(options.base), Number(options.tabs) || 1);
  console.log(`${pages} pages, ${faults} violations.`);
  if (faults > 0) process.exitCode = 1;
});
