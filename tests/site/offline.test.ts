import { readFileSync, statSync } from 'node:fs';
import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../../scripts/lib/site-pages.ts';
import type { SetManifest } from '../../src/offline/saved-set.ts';
import type { BuiltSite } from './global-setup.ts';
import { useBrowser } from './lib/browser.ts';
import { builtSites } from './lib/built-sites.ts';
import { shorten } from './lib/shorten.ts';

const { root, nested } = builtSites();
const withPage = useBrowser();

/** The file of an address: a page has that of its folder. */
function fileOf({ folder, base }: BuiltSite, address: string): string {
  return join(folder, address.slice(base.length), address.endsWith('/') ? 'index.html' : '');
}

function manifestAt({ folder }: BuiltSite, file: string): SetManifest {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

describe.each([root, nested])('the sets under $base', (site) => {
  const files = filesOf(site.folder).filter((file) => /^(?:fr\/)?offline\/.+\.json$/.test(file));
  const sets = files.map((file) => ({ file, ...manifestAt(site, file) }));

  it('are there for each country and twice for each region, in both languages', () => {
    const pages = filesOf(site.folder).filter((file) =>
      /^(?:fr\/)?(?:countries|regions)\/[^/]+\/index\.html$/.test(file),
    );
    const perPage = pages.filter((file) => !/\/by-/.test(file)).map((file) => (file.includes('regions/') ? 2 : 1));
    expect(sets).toHaveLength(perPage.reduce((sum: number, count) => sum + count, 0));
  });

  it('tell the sizes that the files have', () => {
    const wrong = sets.flatMap(({ file, files: told }) =>
      told
        .filter(([address, bytes]) => statSync(fileOf(site, address)).size !== bytes)
        .map(([address]) => `${file}: ${address}`),
    );
    expect(shorten(wrong)).toEqual([]);
    for (const [address, , compressed] of manifestAt(site, 'offline/countries/mali.json').files) {
      const params = { [constants.BROTLI_PARAM_QUALITY]: 3 };
      expect(compressed, address).toBe(brotliCompressSync(readFileSync(fileOf(site, address)), { params }).length);
    }
  });

  it('hold each file once, the list of what is saved, and the scripts of their pages', () => {
    for (const { file, files: told, list, page } of sets) {
      const addresses = told.map(([address]) => address);
      expect(new Set(addresses).size, file).toBe(addresses.length);
      expect(addresses, file).toEqual(expect.arrayContaining([list, page]));
    }
    const { files: told, page } = manifestAt(site, 'offline/countries/mali.json');
    const scripts = readFileSync(fileOf(site, page), 'utf8').matchAll(/<script[^>]* src="([^"]+)"/g);
    const addresses = told.map(([address]) => address);
    expect(addresses).toEqual(expect.arrayContaining([...scripts].map(([, src]) => src)));
  });
});

/** Opens the part of a page that saves a set, and presses its button. */
async function startSaving(page: Page, address: string, set = 0): Promise<void> {
  await page.goto(address);
  const panel = page.locator('save-offline').nth(set);
  await panel.locator('summary').click();
  await panel.locator('button').first().click();
}

async function save(page: Page, address: string, set = 0): Promise<void> {
  await startSaving(page, address, set);
  const panel = page.locator('save-offline').nth(set);
  await expect.poll(() => panel.locator('.offline-actions button').count()).toBe(2);
}

/** All that is on the device: addresses in the caches, keys, scopes of workers. */
function onDevice(page: Page): Promise<{ cached: string[]; keys: string[]; workers: string[] }> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return {
      cached: requests.flat().map(({ url }) => new URL(url).pathname),
      keys: Object.keys(localStorage),
      workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    };
  });
}

const COPY = '.saved-copy';

const MINUTE = 60_000;

describe('a country that was saved', () => {
  it(
    'is read whole with the line cut, and is erased without a trace',
    async () => {
      const { files } = manifestAt(root, 'offline/countries/mali.json');
      const pages = files.map(([address]) => address).filter((address) => address.endsWith('/'));
      await withPage({}, async (page, context) => {
        await save(page, `${root.url}countries/mali/`);
        const { cached } = await onDevice(page);
        expect(cached.sort()).toEqual([...files.map(([address]) => address), '/offline/saved-set.json'].sort());
        await context.setOffline(true);
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
        for (const address of pages) {
          await page.goto(new URL(address, root.url).href, { waitUntil: 'domcontentloaded' });
          const told = await page.evaluate(() => [
            document.querySelector('.saved-copy')?.textContent,
            document.querySelectorAll('h1').length,
          ]);
          expect(told, address).toEqual([
            expect.stringMatching(/^This is the copy that you saved on \d+ \w+ \d{4}/),
            1,
          ]);
        }
        console.log(`with the line cut: ${pages.length} pages of Mali opened of ${pages.length} saved`);
        expect(errors).toEqual([]);

        await page.goto(`${root.url}countries/mali/`);
        await page.locator('#own > summary').click();
        const box = page.locator('.own input').first();
        await box.check();
        const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#take-csv').click()]);
        expect(readFileSync(await download.path(), 'utf8').match(/,x,,1\r\n/g)).toHaveLength(1);
        await box.uncheck();

        await page.goto(`${root.url}countries/peru/`);
        expect(await page.locator(COPY).textContent()).toMatch(/not saved on this device/);
        const other = await context.newPage();
        expect(await other.goto(`${root.url}help/`).catch(() => 'no answer')).toBe('no answer');

        await page.goto(`${root.url}offline/`);
        await page.locator('saved-list h3').getByText('Mali').waitFor();
        await page.locator('erase-everything summary').click();
        await page.locator('erase-everything button').click();
        await expect
          .poll(() => page.locator('erase-everything [role=status]').textContent())
          .toMatch(/^Erased – sets of pages: 1/);
        expect(await onDevice(page)).toEqual({ cached: [], keys: [], workers: [] });
      });
    },
    2 * MINUTE,
  );

  it('comes over the line as long as there is one, and is not kept anew', async () => {
    await withPage({}, async (page) => {
      await save(page, `${nested.url}fr/countries/niger/`);
      const before = await onDevice(page);
      await page.goto(`${nested.url}fr/countries/niger/`);
      expect(await page.locator(COPY).count()).toBe(0);
      await page.goto(`${nested.url}fr/countries/mali/`);
      await page.goto(`${nested.url}fr/help/`);
      expect(await onDevice(page)).toEqual(before);
      expect(before.workers).toEqual([nested.url]);
    });
  });
});

it('a region is saved with its profiles, in French, under a base path', async () => {
  await withPage({}, async (page, context) => {
    await save(page, `${nested.url}fr/regions/south-central-asia/`);
    await context.setOffline(true);
    await page.locator('main tbody th a').first().click();
    await page.locator(COPY).waitFor();
    expect(await page.locator(COPY).textContent()).toMatch(/^Ceci est la copie que vous avez enregistrée le /);
  });
});

describe('a saving that is cut at half', () => {
  it('shows nothing of the half, says so, and goes on from there', async () => {
    const { files } = manifestAt(root, 'offline/countries/niger.json');
    const half = Math.floor(files.filter(([address]) => address.startsWith('/countries/niger/')).length / 2);
    await withPage({}, async (page, context) => {
      let asked = 0;
      let most = half;
      await context.route('**/countries/niger/**', async (route) => {
        if (route.request().resourceType() !== 'fetch') return route.continue();
        asked += 1;
        return asked > most ? route.abort() : route.continue();
      });
      await startSaving(page, `${root.url}countries/niger/`);
      const panel = page.locator('save-offline');
      await expect.poll(() => panel.innerText()).toMatch(/The line broke/);
      expect((await onDevice(page)).cached).not.toContain('/offline/saved-set.json');
      await context.setOffline(true);
      expect(await page.goto(`${root.url}countries/niger/`).catch(() => 'no answer')).toBe('no answer');
      await context.setOffline(false);
      [asked, most] = [0, files.length];
      await save(page, `${root.url}countries/niger/`);
      expect(asked).toBeGreaterThan(0);
      // What was under way when the line broke may come once more.
      expect(asked).toBeLessThanOrEqual(half + 4);
    });
  });

  it('is told where the browser has no workers', async () => {
    await withPage({}, async (page) => {
      await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }));
      await startSaving(page, `${root.url}countries/chad/`);
      await expect.poll(() => page.locator('save-offline').innerText()).toMatch(/does not let the site save pages/);
      expect(await page.evaluate(() => caches.keys())).toEqual([]);
    });
  });
});

it('a list of what is saved that does not load says so', async () => {
  await withPage({}, async (page, context) => {
    await context.route('**/_astro/en-offline*', (route) => route.abort());
    await page.goto(`${root.url}offline/`);
    await expect.poll(() => page.locator('saved-list [role=status]').textContent()).toMatch(/did not load/);
  });
});

/** The site at another address, with a worker of its own or none. */
async function serveWithWorker(): Promise<{
  url: string;
  setWorker: (script: string | undefined) => void;
  close: () => void;
}> {
  let worker: string | undefined;
  const { port } = new URL(root.url);
  const server = createServer((request, response) => {
    if (request.url === '/sw.js') {
      response.writeHead(worker === undefined ? 404 : 200, { 'Content-Type': 'text/javascript' }).end(worker);
      return;
    }
    ask({ port, path: request.url, headers: { host: request.headers.host } }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: own } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${own}/`,
    setWorker: (script) => {
      worker = script;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

describe('a worker that is left over', () => {
  it('from an older build makes way for the new one while pages are open', async () => {
    const site = await serveWithWorker();
    try {
      site.setWorker("self.addEventListener('fetch', (e) => e.respondWith(new Response('old')))");
      await withPage({}, async (page) => {
        await page.goto(`${site.url}countries/mali/`);
        await page.evaluate(async () => {
          await navigator.serviceWorker.register('/sw.js');
          await navigator.serviceWorker.ready;
        });
        await page.goto(`${site.url}countries/niger/`);
        expect(await page.locator('body').innerText()).toBe('old');
        site.setWorker(readFileSync(join(root.folder, 'sw.js'), 'utf8'));
        await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
        await expect
          .poll(async () => {
            await page.goto(`${site.url}countries/niger/`);
            return page.locator('h1').count();
          })
          .toBe(1);
      });
    } finally {
      site.close();
    }
  });

  it('on a site that has none any more still brings pages over the line', async () => {
    const site = await serveWithWorker();
    try {
      site.setWorker(readFileSync(join(root.folder, 'sw.js'), 'utf8'));
      await withPage({}, async (page) => {
        await save(page, `${site.url}countries/chad/`);
        site.setWorker(undefined);
        await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => {}));
        await page.goto(`${site.url}countries/chad/`);
        expect(await page.locator('h1').textContent()).toBe('Chad');
        expect(await page.locator(COPY).count()).toBe(0);
      });
    } finally {
      site.close();
    }
  });
});
