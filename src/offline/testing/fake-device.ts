import { vi } from 'vitest';

/** A cache that holds what was put, as long as there is room. */
class FakeCache {
  readonly held = new Map<string, Response>();
  private readonly device: FakeDevice;

  constructor(device: FakeDevice) {
    this.device = device;
  }

  async match(address: string | URL, options: { ignoreSearch?: boolean } = {}): Promise<Response | undefined> {
    const { origin, pathname, search } = new URL(address, this.device.origin);
    return this.held.get(origin + pathname + (options.ignoreSearch ? '' : search))?.clone();
  }

  async put(address: string, response: Response): Promise<void> {
    if (response.headers.get('Vary') === '*') throw new TypeError('It varies with everything.');
    if (this.device.room <= 0) throw new DOMException('full', 'QuotaExceededError');
    this.device.room -= 1;
    this.held.set(new URL(address, this.device.origin).href, response);
  }
}

/** What a browser gives to pages and workers for keeping files, and a line that brings what the site has. */
export class FakeDevice {
  readonly origin: string;
  /** Files that can still be put. */
  room = Number.POSITIVE_INFINITY;
  /** Addresses that came over the line, in their order. */
  readonly fetched: string[] = [];
  /** What comes of registering a worker, where it fails. */
  refusal: Error | undefined;
  /** Scopes of the workers that are there. */
  readonly workers = new Set<string>();
  readonly storage = new Map<string, FakeCache>();

  constructor(origin: string) {
    this.origin = origin;
  }

  readonly caches = {
    keys: async () => [...this.storage.keys()],
    match: async (address: string | URL, options: { cacheName: string; ignoreSearch?: boolean }) =>
      this.storage.get(options.cacheName)?.match(address, options),
    has: async (name: string) => this.storage.has(name),
    delete: async (name: string) => this.storage.delete(name),
    open: async (name: string) => {
      const cache = this.storage.get(name) ?? new FakeCache(this);
      this.storage.set(name, cache);
      return cache;
    },
  };

  /** Addresses that each cache holds, without the origin. */
  held(): Record<string, string[]> {
    const short = (address: string) => address.replace(this.origin, '');
    return Object.fromEntries([...this.storage].map(([name, { held }]) => [name, [...held.keys()].map(short).sort()]));
  }

  /** Puts the device in the place of the browser. @param line answers for each address, or throws when it is cut */
  install(line: (address: string) => Response): void {
    const { caches, fetched, origin, workers } = this;
    const registrationOf = (scope: string) => ({ scope, unregister: async () => workers.delete(scope) });
    vi.stubGlobal('document', new EventTarget());
    vi.stubGlobal('location', { href: `${origin}/` });
    vi.stubGlobal('caches', caches);
    vi.stubGlobal('navigator', {
      serviceWorker: {
        register: async (_script: string, { scope }: { scope: string }) => {
          if (this.refusal) throw this.refusal;
          workers.add(new URL(scope, origin).href);
        },
        getRegistrations: async () => [...workers].map(registrationOf),
      },
    });
    vi.stubGlobal('fetch', async (address: string) => {
      const answer = line(address);
      fetched.push(address);
      return answer;
    });
  }
}
