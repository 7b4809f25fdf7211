import fs, { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ROOT } from '../../scripts/lib/build-site.ts';
import { type RunningServer, serveAtNextFreePort, serveFolder } from '../../scripts/lib/static-server.ts';
import { freshFolderFor, swapFolder } from '../../scripts/lib/swap-folder.ts';
import { headersUnder } from '../../src/lib/host-headers.ts';

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'static-server-'));
  mkdirSync(join(folder, 'about'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'about/index.html'), 'about');
  writeFileSync(join(folder, '404.html'), 'no such page');
  const headers = readFileSync(join(ROOT, 'public/_headers'), 'utf8');
  writeFileSync(join(folder, '_headers'), headersUnder(headers, '/tierline/'));
  server = await serveFolder({ folder, base: '/tierline/', port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function get(path: string): Promise<{ status: number; location: string | null; text: string }> {
  const response = await fetch(new URL(path, server.url), { redirect: 'manual' });
  return { status: response.status, location: response.headers.get('location'), text: await response.text() };
}

describe('serveFolder', () => {
  it.each([
    ['/tierline/', 200, 'home'],
    ['/tierline/about/', 200, 'about'],
    ['/tierline/about/?q=1', 200, 'about'],
    ['/tierline/nowhere/', 404, 'no such page'],
    ['/', 404, 'no such page'],
    ['/tierline/..%2f..%2fetc/passwd', 404, 'no such page'],
    ['/tierline/%E0%A4%A', 404, 'no such page'],
  ])('answers %s with %i', async (path, status, text) => {
    expect(await get(path)).toMatchObject({ status, text });
  });

  it.each([
    ['/tierline', '/tierline/'],
    ['/tierline?q=a', '/tierline/?q=a'],
    ['/tierline/about', '/tierline/about/'],
    ['/tierline/about?q=a', '/tierline/about/?q=a'],
  ])('sends %s on to %s', async (path, location) => {
    expect(await get(path)).toMatchObject({ status: 308, location });
  });

  it('sends the headers of the site with pages and with errors', async () => {
    for (const path of ['', 'nowhere/']) {
      const { headers } = await fetch(server.url + path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    }
  });

  it('takes nothing but GET and HEAD', async () => {
    expect((await fetch(server.url, { method: 'POST' })).status).toBe(405);
    expect((await fetch(server.url, { method: 'HEAD' })).status).toBe(200);
  });

  it('ends no more than the answer where a file goes between the look for it and its opening', async () => {
    writeFileSync(join(folder, 'going.txt'), 'text');
    const open = fs.createReadStream;
    fs.createReadStream = (path, options) => {
      rmSync(path);
      return open(path, options);
    };
    syncBuiltinESMExports();
    try {
      await expect(get('/tierline/going.txt')).rejects.toThrow();
    } finally {
      fs.createReadStream = open;
      syncBuiltinESMExports();
    }
    expect(await get('/tierline/')).toMatchObject({ status: 200 });
  });

  it('says how to build where there is nothing to serve', async () => {
    const empty = join(folder, 'about', 'none');
    await expect(serveFolder({ folder: empty, base: '/', port: 0 })).rejects.toThrow('npm run build');
  });
});

describe('serveAtNextFreePort', () => {
  it('passes over a port that is taken', async () => {
    const taken = Number(new URL(server.url).port);
    const second = await serveAtNextFreePort({ folder, base: '/', port: taken });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
    await second.close();
  });

  it('tries no other port where there is nothing to serve', async () => {
    const empty = join(folder, 'about', 'none');
    await expect(serveAtNextFreePort({ folder: empty, base: '/', port: 4900 })).rejects.toThrow('npm run build');
  });
});

describe('while builds replace the site', () => {
  const SIZE = 300_000;
  let place: string;

  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'served-target-'));
  });

  afterAll(() => rmSync(place, { recursive: true, force: true }));

  /** A site of one long page, with another letter and another length each time. */
  function replaceSite(target: string, number: number): void {
    const fresh = freshFolderFor(target);
    writeFileSync(join(fresh, 'index.html'), String.fromCharCode(97 + (number % 26)).repeat(SIZE + number));
    swapFolder(fresh, target);
  }

  it('answers every request whole, from one site', async () => {
    const target = join(place, 'dist');
    replaceSite(target, 0);
    const live = await serveFolder({ folder: target, base: '/', port: 0 });
    const faults: string[] = [];
    const answered = [0, 0, 0];
    let isOver = false;
    const readOn = async (reader: number) => {
      while (!isOver) {
        const response = await fetch(live.url);
        const text = await response.text();
        answered[reader]! += 1;
        const isWhole = response.status === 200 && text === text[0]?.repeat(text.length) && text.length >= SIZE;
        const length = Number(response.headers.get('content-length'));
        if (!isWhole || length !== text.length) faults.push(`${response.status}, ${text.length} of ${length}`);
      }
    };
    const readers = Promise.all(answered.map((_, reader) => readOn(reader)));
    for (let number = 1; number <= 40; number++) {
      replaceSite(target, number);
      // A question may see one site replaced by another, but no question lasts for two builds.
      const before = [...answered];
      await vi.waitUntil(() => answered.every((count, reader) => count >= before[reader]! + 2), {
        interval: 1,
        timeout: 30_000,
      });
    }
    isOver = true;
    await readers;
    await live.close();
    expect(faults).toEqual([]);
  }, 60_000);

  it('answers from the last whole site where the target is gone, and says so where there is none', async () => {
    const target = join(place, 'gone');
    replaceSite(target, 0);
    const live = await serveFolder({ folder: target, base: '/', port: 0 });
    rmSync(target);
    expect((await fetch(live.url)).status).toBe(200);
    for (const name of readdirSync(place)) rmSync(join(place, name), { recursive: true });
    expect((await fetch(live.url)).status).toBe(503);
    expect(existsSync(target)).toBe(false);
    await live.close();
  });
});
