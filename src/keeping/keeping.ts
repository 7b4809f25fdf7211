/** What this site has put on a reader’s device, each time after a press on a button that says so. */
export interface Kept {
  /** Keys in local storage: checklists and what belongs to them. */
  keys: readonly string[];
  /** Names of caches: pages saved for offline, one cache a set. */
  caches: readonly string[];
  /** What answers for saved pages while the line is down. */
  workers: readonly ServiceWorkerRegistration[];
}

/** Begins every key of this site in local storage: a host may give one storage to several sites. */
export const KEY_PREFIX = 'tierline:';

/** Begins the name of every cache of this site. */
export const CACHE_PREFIX = 'tierline-';

/** Dispatched on the document whenever something was kept or erased. */
const KEPT_CHANGED = 'tierline:kept-changed';

/** Tells the parts of the page that something was kept or erased. To be called by whatever keeps. */
export function tellKeptChanged(): void {
  document.dispatchEvent(new Event(KEPT_CHANGED));
}

/**
 * Runs something whenever the page keeps or erases something, and when the browser brings the page back as it was left: much may
 * have been erased on another page since.
 */
export function whenKeptChanges(run: () => void): void {
  document.addEventListener(KEPT_CHANGED, run);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) run();
  });
}

/** Looks into a storage that the browser may not have, or may refuse: a private window, a page without HTTPS. */
async function orNothing<Found>(look: () => Promise<Found[]> | Found[]): Promise<Found[]> {
  try {
    return await look();
  } catch {
    return [];
  }
}

function keysKept(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(KEY_PREFIX));
}

async function cachesKept(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));
}

/** Other sites of one host have workers of their own, under other paths. */
async function workersKept(): Promise<ServiceWorkerRegistration[]> {
  const ours = new URL(import.meta.env.BASE_URL, location.href).href;
  return (await navigator.serviceWorker.getRegistrations()).filter(({ scope }) => scope === ours);
}

/** All that this site keeps on the device. What cannot be read holds nothing of ours. */
export async function listKept(): Promise<Kept> {
  const [keys, caches, workers] = await Promise.all([
    orNothing(keysKept),
    orNothing(cachesKept),
    orNothing(workersKept),
  ]);
  return { keys, caches, workers };
}

/** Whether there is anything to erase. */
export function isEmpty({ keys, caches, workers }: Kept): boolean {
  return keys.length + caches.length + workers.length === 0;
}

/**
 * Erases all that this site keeps on the device, and tells the page.
 * @returns what there was, and what is still there because the browser refused
 */
export async function eraseEverything(): Promise<{ erased: Kept; left: Kept }> {
  const erased = await listKept();
  for (const key of erased.keys) localStorage.removeItem(key);
  await Promise.allSettled([
    ...erased.caches.map((name) => caches.delete(name)),
    ...erased.workers.map((worker) => worker.unregister()),
  ]);
  tellKeptChanged();
  return { erased, left: await listKept() };
}
