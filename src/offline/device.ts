import { CACHE_PREFIX, listKept, tellKeptChanged } from '../keeping/keeping.ts';
import type { SavedSet } from './saved-set.ts';

/** Begins the name of a cache that holds one version of one set. The worker knows it too. */
const PAGES = `${CACHE_PREFIX}pages:`;

/** Where a cache holds the facts of its set. Written last: a cache without it was never finished. The worker knows it too. */
export const FACTS = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/offline/saved-set.json`;

/** The cache of one version of a set. */
export function cacheNameOf(id: string, version: string): string {
  return `${PAGES}${id}:${version}`;
}

/** Caches of any set, finished or not. @throws when the browser has no caches or refuses them */
export async function setCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(PAGES));
}

async function factsIn(name: string): Promise<SavedSet | undefined> {
  const response = await caches.match(FACTS, { cacheName: name });
  const facts: SavedSet | undefined = await response?.json().catch(() => undefined);
  // What is damaged counts as never finished.
  return facts?.savedAt ? facts : undefined;
}

/** A set on the device, and the caches that it has: its versions, and what an interrupted saving left. */
export interface SetOnDevice {
  id: string;
  /** The newest finished version. */
  saved: SavedSet | undefined;
  caches: readonly string[];
}

/** The set that a cache belongs to. */
function idOf(name: string): string {
  return name.slice(PAGES.length, name.lastIndexOf(':'));
}

async function setIn(id: string, names: readonly string[]): Promise<SetOnDevice> {
  const own = names.filter((name) => idOf(name) === id);
  const finished = (await Promise.all(own.map(factsIn))).filter((facts) => facts !== undefined);
  const saved = finished.sort((a, b) => a.savedAt.localeCompare(b.savedAt)).at(-1);
  return { id, saved, caches: own };
}

/**
 * All sets on the device, by the address of their manifests.
 * @throws when the browser has no caches or refuses them
 */
export async function setsOnDevice(): Promise<SetOnDevice[]> {
  const names = await setCaches();
  return Promise.all([...new Set(names.map(idOf))].sort().map((id) => setIn(id, names)));
}

/** What there is of one set on the device. @throws when the browser has no caches or refuses them */
export async function setOnDevice(id: string): Promise<SetOnDevice> {
  return setIn(id, await setCaches());
}

/** The worker answers for saved pages; where there are none, there is nothing for it to do. */
async function dismissIdleWorker(): Promise<void> {
  if ((await setCaches()).length > 0) return;
  const { workers } = await listKept();
  for (const worker of workers) await worker.unregister();
}

/** Deletes caches of sets, and the worker with the last of them. */
export async function deleteCaches(names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => caches.delete(name)));
  await dismissIdleWorker();
  tellKeptChanged();
}
