import { afterEach, describe, expect, it, vi } from 'vitest';
import { eraseEverything, isEmpty, listKept, whenKeptChanges } from './keeping.ts';

interface Device {
  keys?: string[];
  caches?: string[];
  scopes?: string[];
  /** What the browser does not let go. */
  stubborn?: string;
}

/** Puts a device in the place of the browser. @returns what is left on it */
function install({ keys = [], caches = [], scopes = [], stubborn }: Device) {
  const held = new Map(keys.map((key) => [key, 'text']));
  const names = new Set(caches);
  const workers = new Set(scopes);
  const storage = Object.fromEntries(held);
  Object.defineProperty(storage, 'removeItem', { value: (key: string) => delete storage[key] });
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('location', { href: 'https://host.example/countries/mali/' });
  vi.stubGlobal('document', new EventTarget());
  const window = new EventTarget();
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('dispatchEvent', window.dispatchEvent.bind(window));
  vi.stubGlobal('caches', {
    keys: async () => [...names],
    delete: async (name: string) => name !== stubborn && names.delete(name),
  });
  vi.stubGlobal('navigator', {
    serviceWorker: {
      getRegistrations: async () =>
        [...workers].map((scope) => ({ scope, unregister: async () => workers.delete(scope) })),
    },
  });
  return () => [...Object.keys(storage), ...names, ...workers];
}

afterEach(() => vi.unstubAllGlobals());

const OURS = {
  keys: ['tierline:checklist:mali'],
  caches: ['tierline-pages:/offline/countries/mali.json:one'],
  scopes: ['https://host.example/'],
};
const OTHERS = { keys: ['other'], caches: ['other-pages'], scopes: ['https://host.example/other/'] };
const BOTH = {
  keys: [...OURS.keys, ...OTHERS.keys],
  caches: [...OURS.caches, ...OTHERS.caches],
  scopes: [...OURS.scopes, ...OTHERS.scopes],
};

describe('what is kept on the device', () => {
  it('is what this site put there, and nothing of other sites of the host', async () => {
    install(BOTH);
    const { keys, caches, workers } = await listKept();
    expect({ keys, caches, scopes: workers.map(({ scope }) => scope) }).toEqual(OURS);
  });

  it.each([
    ['nothing', {}, true],
    ['a key', { keys: OURS.keys }, false],
    ['a cache', { caches: OURS.caches }, false],
    ['a worker', { scopes: OURS.scopes }, false],
    ['what others keep', OTHERS, true],
  ])('%s', async (_what, device, expected) => {
    install(device);
    expect(isEmpty(await listKept())).toBe(expected);
  });

  it('is nothing where the browser has no storage or refuses it', async () => {
    vi.stubGlobal('location', { href: 'http://host.example/' });
    vi.stubGlobal('navigator', {});
    vi.stubGlobal('caches', undefined);
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    expect(await listKept()).toEqual({ keys: [], caches: [], workers: [] });
  });
});

describe('erasing everything', () => {
  it('takes away all that is ours, leaves the rest, and tells the page', async () => {
    const left = install(BOTH);
    let told = 0;
    whenKeptChanges(() => {
      told += 1;
    });
    const result = await eraseEverything();
    expect(result.erased).toMatchObject({ keys: OURS.keys, caches: OURS.caches });
    expect(isEmpty(result.left)).toBe(true);
    expect(left()).toEqual([...OTHERS.keys, ...OTHERS.caches, ...OTHERS.scopes]);
    expect(told).toBe(1);
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('elsewhere is seen when the page is brought back as it was left: %s', (persisted, expected) => {
    install({});
    let told = 0;
    whenKeptChanges(() => {
      told += 1;
    });
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
    expect(told).toBe(expected);
  });

  it('says what the browser did not let go', async () => {
    install({ ...BOTH, stubborn: OURS.caches[0]! });
    expect((await eraseEverything()).left.caches).toEqual(OURS.caches);
  });
});
