import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, serveAtNextFreePort, serveFolder } from '../../scripts/lib/static-server.ts';

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'static-server-'));
  mkdirSync(join(folder, 'about'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'about/index.html'), 'about');
  writeFileSync(join(folder, '404.html'), 'no such page');
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
    ['/tierline/about', '/tierline/about/'],
    ['/tierline/about?q=a', '/tierline/about/?q=a'],
  ])('sends %s on to %s', async (path, location) => {
    expect(await get(path)).toMatchObject({ status: 308, location });
  });

  it('sends its headers with pages and with errors', async () => {
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
});
