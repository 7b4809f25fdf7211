import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { axeViolations } from './lib/axe.ts';
import { launchBrowser } from './lib/browser.ts';
import { normalBase } from './lib/build-site.ts';
import { htmlFaults } from './lib/html-rules.ts';
import { readOptions, runScript } from './lib/run-script.ts';
import { pagesOf, type SitePage } from './lib/site-pages.ts';
import { serveFolder } from './lib/static-server.ts';

async function faultsOf({ route, html }: SitePage, tab: Page, url: string): Promise<string[]> {
  await tab.goto(url + route);
  return [...(await htmlFaults(html)), ...(await axeViolations(tab))];
}

/** Judges every page of a built site, where the tests judge one of each template, and tells what is wrong as it goes. */
async function audit(folder: string, base: string): Promise<{ pages: number; faults: number }> {
  const server = await serveFolder({ folder, base, port: 0 });
  const browser = await launchBrowser();
  try {
    // axe opens a page of its own beside the one it judges, which only a context that was made by hand allows.
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const tab = await context.newPage();
    const pages = pagesOf(folder);
    let count = 0;
    for (const page of pages) {
      const faults = await faultsOf(page, tab, server.url);
      for (const fault of faults) console.log(`/${page.route}  ${fault}`);
      count += faults.length;
    }
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
  });
  const { pages, faults } = await audit(resolve(options.out), normalBase(options.base));
  console.log(`${pages} pages, ${faults} violations.`);
  if (faults > 0) process.exitCode = 1;
});
