import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SavingFault } from './save.ts';
import type { SetManifest } from './saved-set.ts';
import { FakeDevice } from './testing/fake-device.ts';

const ID = '/offline/countries/mali.json';
const NOTES = { copyNote: 'A copy.', unsavedNote: 'Not saved.' };

const PAGES = ['/mali/', '/mali/brief/', '/mali/law/', '/mali/plan/', '/mali/report/', '/mali/treaty/'];

/** A site of a few pages, more than are fetched at once; those that are named were changed. */
function siteAt(version: string, changed: readonly string[] = []): SetManifest {
  const files = PAGES.map(
    (address) => [address, 100, 10, changed.includes(address) ? `${address}${version}` : address] as const,
  );
  return { title: 'Mali', page: '/mali/', list: '/offline/', language: 'en', version, files };
}

let device: FakeDevice;
let site: SetManifest;
/** Answers before the line is cut. */
let answersLeft: number;

function answer(address: string): Response {
  if (answersLeft <= 0) throw new TypeError('The line is cut.');
  answersLeft -= 1;
  return address === ID ? Response.json(site) : new Response(`${address} of ${site.version}`);
}

beforeEach(() => {
  device = new FakeDevice('https://tierline.example');
  site = siteAt('one');
  answersLeft = Number.POSITIVE_INFINITY;
  device.install(answer);
});
afterEach(() => vi.unstubAllGlobals());

/** @returns what went wrong, if anything did */
async function save({
  signal = new AbortController().signal,
  onProgress = (_done: number) => {},
} = {}): Promise<SavingFault | undefined> {
  const { SavingError, saveSet } = await import('./save.ts');
  try {
    await saveSet(ID, site, { signal, onProgress, notes: NOTES });
    return undefined;
  } catch (error) {
    if (!(error instanceof SavingError)) throw error;
    return error.fault;
  }
}

/** The version that pages are shown from, and the text of one of them. */
async function shown(): Promise<[version: string, text: string] | undefined> {
  const { cacheNameOf, setOnDevice } = await import('./device.ts');
  const { saved } = await setOnDevice(ID);
  if (!saved) return undefined;
  const page = await (await device.caches.open(cacheNameOf(ID, saved.version))).match('/mali/law/');
  return [saved.version, (await page?.text()) ?? ''];
}

describe('saving a set', () => {
  it('keeps each file and the facts of the set, and starts the worker', async () => {
    const progress: number[] = [];
    expect(await save({ onProgress: (done) => progress.push(done) })).toBeUndefined();
    expect(device.held()).toEqual({ [`tierline-pages:${ID}:one`]: [...PAGES, '/offline/saved-set.json'] });
    expect(progress).toEqual([1, 2, 3, 4, 5, 6]);
    expect([...device.workers]).toEqual(['https://tierline.example/']);
    const { setOnDevice } = await import('./device.ts');
    expect((await setOnDevice(ID)).saved).toMatchObject({ title: 'Mali', files: 6, bytes: 600, ...NOTES });
  });

  it('brings it up to date with what has changed alone', async () => {
    await save();
    device.fetched.length = 0;
    site = siteAt('two', ['/mali/law/']);
    expect(await save()).toBeUndefined();
    expect(device.fetched).toEqual(['/mali/law/', ID]);
    expect(await shown()).toEqual(['two', '/mali/law/ of two']);
    expect(Object.keys(device.held())).toEqual([`tierline-pages:${ID}:two`]);
  });

  it('that is up to date fetches nothing but the manifest', async () => {
    await save();
    device.fetched.length = 0;
    expect(await save()).toBeUndefined();
    expect(device.fetched).toEqual([ID]);
  });
});

it('of two finished versions the one that was saved last is shown, until the next saving takes the other away', async () => {
  await save();
  const { cacheNameOf, setOnDevice } = await import('./device.ts');
  for (const [version, savedAt] of [
    ['later', '2999-01-01T00:00:00Z'],
    ['earlier', '2001-01-01T00:00:00Z'],
  ] as const) {
    const cache = await device.caches.open(cacheNameOf(ID, version));
    await cache.put('/offline/saved-set.json', Response.json({ version, savedAt }));
  }
  expect((await setOnDevice(ID)).saved?.version).toBe('later');
  expect(await save()).toBeUndefined();
  expect(Object.keys(device.held())).toEqual([cacheNameOf(ID, 'one')]);
});

it('of several sets each knows its own caches alone', async () => {
  await save();
  const { cacheNameOf, setOnDevice, setsOnDevice } = await import('./device.ts');
  const other = { id: '/offline/countries/mali-kura.json', saved: undefined };
  const caches = [cacheNameOf(other.id, 'one')];
  await device.caches.open(caches[0]!);
  expect((await setOnDevice(ID)).caches).toEqual([cacheNameOf(ID, 'one')]);
  expect(await setOnDevice(other.id)).toEqual({ ...other, caches });
  expect((await setsOnDevice()).map(({ id }) => id)).toEqual([other.id, ID]);
});

describe('when the line is cut', () => {
  it.each([
    0, 1, 3, 5, 6,
  ])('after %i files of the first saving, nothing is shown, and the next try goes on', async (files) => {
    answersLeft = files;
    expect(await save()).toBe('line');
    expect(await shown()).toBeUndefined();
    answersLeft = Number.POSITIVE_INFINITY;
    device.fetched.length = 0;
    expect(await save()).toBeUndefined();
    expect(device.fetched).toHaveLength(PAGES.length - files + 1);
    expect(await shown()).toEqual(['one', '/mali/law/ of one']);
  });

  it.each([0, 1, 3, 5, 6])('after %i files of an update, the old version is shown whole', async (files) => {
    await save();
    site = siteAt('two', PAGES);
    answersLeft = files;
    expect(await save()).toBe('line');
    expect(await shown()).toEqual(['one', '/mali/law/ of one']);
  });
});

describe('a saving that does not come to its end', () => {
  beforeEach(async () => {
    await save();
    site = siteAt('two', PAGES);
  });

  /** The old version, and nothing of the new one. */
  async function expectUnchanged(): Promise<void> {
    expect(await shown()).toEqual(['one', '/mali/law/ of one']);
    expect(Object.keys(device.held())).toEqual([`tierline-pages:${ID}:one`]);
  }

  it('for want of room leaves the old version', async () => {
    device.room = 1;
    expect(await save()).toBe('room');
    await expectUnchanged();
  });

  it('for want of room for the facts leaves the old version', async () => {
    device.room = PAGES.length;
    expect(await save()).toBe('room');
    await expectUnchanged();
  });

  it.each([1, PAGES.length])('because the reader stopped it after %i files leaves the old version', async (files) => {
    device.fetched.length = 0;
    const stop = new AbortController();
    const onProgress = (done: number) => {
      if (done === files) stop.abort();
    };
    expect(await save({ signal: stop.signal, onProgress })).toBe('stopped');
    await expectUnchanged();
    // Four are under way at once; none is begun afterwards.
    expect(device.fetched.length).toBeLessThan(files + 4);
  });

  it('because the reader stopped it, and nothing was new, leaves the version', async () => {
    site = siteAt('one');
    expect(await save({ signal: AbortSignal.abort() })).toBe('stopped');
    await expectUnchanged();
  });

  it('because the reader stopped it, when another window had saved the same version, leaves that', async () => {
    const { promise: line, reject: cut } = Promise.withResolvers<Response>();
    const held = vi.fn(() => line);
    vi.stubGlobal('fetch', held);
    const stop = new AbortController();
    const stopped = save({ signal: stop.signal });
    await vi.waitFor(() => expect(held).toHaveBeenCalled());
    device.install(answer);
    expect(await save()).toBeUndefined();
    stop.abort();
    cut(stop.signal.reason);
    expect(await stopped).toBe('stopped');
    expect(await shown()).toEqual(['two', '/mali/law/ of two']);
  });

  it('because the site was renewed meanwhile leaves the old version', async () => {
    const before = site;
    const onProgress = (done: number) => {
      if (done === PAGES.length) site = siteAt('three', PAGES);
    };
    const { SavingError, saveSet } = await import('./save.ts');
    const saving = saveSet(ID, before, { signal: new AbortController().signal, onProgress, notes: NOTES });
    await expect(saving).rejects.toEqual(new SavingError('renewed'));
    await expectUnchanged();
  });

  it.each([
    1,
    PAGES.length,
  ])('because everything was erased in another window after %i files leaves nothing', async (files) => {
    const onProgress = (done: number) => {
      if (done === files) device.storage.clear();
    };
    device.fetched.length = 0;
    expect(await save({ onProgress })).toBe('erased');
    expect(device.held()).toEqual({});
    expect([...device.workers]).toEqual([]);
    expect(device.fetched.length).toBeLessThan(files + 4);
  });
});

it.each([
  ['a failing server', () => new Response('', { status: 500 }), 'line'],
  [
    'a page to sign in to a network',
    () => Object.defineProperty(new Response('Sign in'), 'redirected', { value: true }),
    'line',
  ],
])('%s is no file', async (_what, response, fault) => {
  device.install((address) => (address === '/mali/law/' ? response() : answer(address)));
  expect(await save()).toBe(fault);
  expect(await shown()).toBeUndefined();
  // What was under way comes to its end; nothing is begun afterwards.
  expect(device.fetched).not.toContain('/mali/treaty/');
});

it('a browser without workers or caches is told of', async () => {
  vi.stubGlobal('navigator', {});
  expect(await save()).toBe('refused');
  expect(device.held()).toEqual({});
});

it.each([
  ['forbids a worker', new DOMException('', 'SecurityError'), 'refused'],
  ['does not get its script', new TypeError('Failed to fetch'), 'line'],
])('a browser that %s is told apart, and the worker of another site of the host stays', async (_what, error, fault) => {
  device.workers.add('https://tierline.example/other/');
  device.refusal = error;
  expect(await save()).toBe(fault);
  expect(device.held()).toEqual({});
  expect([...device.workers]).toEqual(['https://tierline.example/other/']);
});

it('a file is kept without what told how it came over the line', async () => {
  const OF_THE_LINE = { 'Content-Encoding': 'br', 'Content-Length': '3', Vary: '*' };
  device.install((address) => {
    const response = answer(address);
    for (const [name, value] of Object.entries(OF_THE_LINE)) response.headers.set(name, value);
    return response;
  });
  expect(await save()).toBeUndefined();
  const [cache] = device.storage.values();
  const page = await cache!.match('/mali/law/');
  expect(Object.keys(OF_THE_LINE).map((name) => page?.headers.get(name))).toEqual([null, null, null]);
  expect(page?.headers.get('Content-Type')).toMatch(/^text\/plain/);
});

it.each(['{"savedAt', '{}'])('a set of which the facts were damaged, %s, counts as never finished', async (facts) => {
  await save();
  const [name = ''] = device.storage.keys();
  await (await device.caches.open(name)).put('/offline/saved-set.json', new Response(facts));
  expect(await shown()).toBeUndefined();
  expect(await save()).toBeUndefined();
  expect(await shown()).toEqual(['one', '/mali/law/ of one']);
});
