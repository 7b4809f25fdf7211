import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cacheNameOf } from './device.ts';
import type { SavedSet } from './saved-set.ts';
import { FakeDevice } from './testing/fake-device.ts';

const ORIGIN = 'https://tierline.example';
const SCOPE = `${ORIGIN}/base/`;
const HTML = { 'Content-Type': 'text/html;charset=utf-8' };

interface FetchEvent {
  request: { url: string; method: string; mode: string; cache: string };
  respondWith(response: Promise<Response>): void;
}

let device: FakeDevice;
let onFetch: (event: FetchEvent) => void;
let line: (address: string, signal?: AbortSignal) => Response | Promise<Response>;

beforeEach(async () => {
  device = new FakeDevice(ORIGIN);
  vi.stubGlobal('caches', device.caches);
  vi.stubGlobal('fetch', async (request: { url: string }, { signal }: { signal?: AbortSignal } = {}) =>
    line(request.url, signal),
  );
  vi.stubGlobal('self', {
    registration: { scope: SCOPE },
    addEventListener: (name: string, listen: (event: FetchEvent) => void) => {
      if (name === 'fetch') onFetch = listen;
    },
  });
  line = (address) => new Response(`${address} over the line`);
  vi.resetModules();
  await import('./worker.ts');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Puts a set on the device. A set without a day was never finished. */
async function keep(name: string, savedAt: string | undefined, pages: Record<string, string>): Promise<void> {
  const cache = await device.caches.open(cacheNameOf(`/base/offline/${name}.json`, 'one'));
  for (const [address, text] of Object.entries(pages)) await cache.put(address, new Response(text, { headers: HTML }));
  const facts: Partial<SavedSet> = { list: '/base/offline/', copyNote: `Copy of ${name}.`, unsavedNote: 'Not saved.' };
  if (savedAt) await cache.put('/base/offline/saved-set.json', Response.json({ ...facts, savedAt }));
}

/** What a page gets that asks for an address; nothing where the worker leaves the request to the browser. */
async function answerTo(
  path: string,
  { method = 'GET', mode = 'navigate', cache = 'default' } = {},
): Promise<string | undefined> {
  let answer: Promise<Response> | undefined;
  onFetch({
    request: { url: new URL(path, ORIGIN).href, method, mode, cache },
    respondWith: (response) => {
      answer = response;
    },
  });
  return answer && (await answer).text();
}

const cut = () => {
  throw new TypeError('The line is cut.');
};

describe('with the line down', () => {
  beforeEach(async () => {
    await keep('old', '2026-01-01T00:00:00Z', { '/base/mali/': '<body>older', '/base/old/': '<body class="a">old' });
    await keep('new', '2026-02-01T00:00:00Z', { '/base/mali/': '<body>newer', '/base/offline/': '<body>list' });
    await keep('half', undefined, { '/base/niger/': '<body>half' });
    line = cut;
  });

  it.each([
    [
      'a page of two sets is shown from the newer',
      '/base/mali/',
      '<body><p class="saved-copy" role="status">Copy of new.</p>newer',
    ],
    ['a query changes no page', '/base/mali/?c=1', '<body><p class="saved-copy" role="status">Copy of new.</p>newer'],
    [
      'the note stands within the body',
      '/base/old/',
      '<body class="a"><p class="saved-copy" role="status">Copy of old.</p>old',
    ],
    [
      'a page that is not saved is answered by the list',
      '/base/chad/',
      '<body><p class="saved-copy" role="status">Not saved.</p>list',
    ],
    [
      'a set that was never finished is not shown',
      '/base/niger/',
      '<body><p class="saved-copy" role="status">Not saved.</p>list',
    ],
  ])('%s', async (_what, path, text) => {
    expect(await answerTo(path)).toBe(text);
  });

  it.each(['{"savedAt', '{}'])('facts of one set that were damaged, %s, hide no other', async (facts) => {
    const cache = await device.caches.open(cacheNameOf('/base/offline/damaged.json', 'one'));
    await cache.put('/base/offline/saved-set.json', new Response(facts));
    expect(await answerTo('/base/mali/')).toContain('Copy of new.');
  });

  it('the table of a saved checklist comes from the device, so that a reader’s notes can be put into it', async () => {
    await keep('table', '2026-03-01T00:00:00Z', { '/base/mali/checklist.csv': 'a,b' });
    expect(await answerTo('/base/mali/checklist.csv', { mode: 'cors' })).toBe('a,b');
    // Not the list of what is saved, which would be read as a table.
    expect(await answerTo('/base/niger/checklist.csv', { mode: 'cors' })).toBe('');
  });

  it('a file that is no page is shown as it is', async () => {
    const cache = await device.caches.open(cacheNameOf('/base/offline/new.json', 'one'));
    await cache.put('/base/mali/data.csv', new Response('<body>', { headers: { 'Content-Type': 'text/csv' } }));
    expect(await answerTo('/base/mali/data.csv')).toBe('<body>');
  });

  it('a server that fails is as good as none', async () => {
    line = () => new Response('failed', { status: 502 });
    expect(await answerTo('/base/mali/')).toContain('Copy of new.');
  });
});

describe('with the line up', () => {
  beforeEach(() => keep('mali', '2026-01-01T00:00:00Z', { '/base/mali/': '<body>copy', '/base/_astro/a.js': 'kept' }));

  it('caches that the browser refuses do not keep pages and scripts from coming', async () => {
    vi.stubGlobal('caches', { keys: () => Promise.reject(new DOMException('', 'SecurityError')) });
    expect(await answerTo('/base/mali/')).toBe(`${SCOPE}mali/ over the line`);
    expect(await answerTo('/base/_astro/b.js', { mode: 'cors' })).toBe(`${SCOPE}_astro/b.js over the line`);
  });

  it('a table comes over the line', async () => {
    await keep('table', '2026-03-01T00:00:00Z', { '/base/mali/checklist.csv': 'kept' });
    expect(await answerTo('/base/mali/checklist.csv', { mode: 'cors' })).toBe(
      `${SCOPE}mali/checklist.csv over the line`,
    );
  });

  it('a saved page comes over the line, as it is', async () => {
    expect(await answerTo('/base/mali/')).toBe(`${SCOPE}mali/ over the line`);
  });

  it('a page that is gone from the site is gone', async () => {
    line = () => new Response('gone', { status: 404 });
    expect(await answerTo('/base/mali/')).toBe('gone');
  });

  it('a saved page is shown from the device when the line takes too long, and the line is let go', async () => {
    vi.useFakeTimers();
    let letGo = false;
    line = (_address, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          letGo = true;
          reject(signal.reason);
        });
      });
    const answer = answerTo('/base/mali/');
    await vi.advanceTimersByTimeAsync(3999);
    expect(letGo).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toContain('Copy of mali.');
    expect(letGo).toBe(true);
  });

  it('a page that has begun may take as long as it needs', async () => {
    vi.useFakeTimers();
    let given: AbortSignal | undefined;
    line = (_address, signal) => {
      given = signal;
      return new Response('begun');
    };
    expect(await answerTo('/base/mali/')).toBe('begun');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(given?.aborted).toBe(false);
  });

  it('scripts of saved pages come from the device, others over the line', async () => {
    expect(await answerTo('/base/_astro/a.js', { mode: 'cors' })).toBe('kept');
    expect(await answerTo('/base/_astro/b.js', { mode: 'cors' })).toBe(`${SCOPE}_astro/b.js over the line`);
  });

  it.each([
    ['the page for people in danger', '/base/help/', {}],
    ['the same in French', '/base/fr/help/', {}],
    ['the same with a query', '/base/help/?a=1', {}],
    ['the same without its slash', '/base/help', {}],
    ['the same without its slash, at a part of it', '/base/help#numbers', {}],
    ['what is fetched by a page', '/base/pagefind/pagefind.js', { mode: 'cors' }],
    ['a table that is being saved', '/base/mali/checklist.csv', { mode: 'cors', cache: 'no-cache' }],
    ['what is sent', '/base/mali/', { method: 'POST' }],
    ['another site of the host', '/other/', {}],
    ['another host', 'https://elsewhere.example/base/mali/', {}],
  ])('%s is left to the browser', async (_what, path, options) => {
    expect(await answerTo(path, options)).toBeUndefined();
  });

  it('nothing is kept of what was read', async () => {
    const before = device.held();
    await answerTo('/base/mali/');
    await answerTo('/base/chad/');
    await answerTo('/base/_astro/b.js', { mode: 'cors' });
    expect(device.held()).toEqual(before);
  });
});
