import { tellKeptChanged } from '../keeping/keeping.ts';
import { cacheNameOf, deleteCaches, FACTS, setCaches, setOnDevice } from './device.ts';
import { type SavedSet, type SetFile, type SetManifest, sizeOf } from './saved-set.ts';

/** Why a set was not saved. After `line` what came is kept unfinished, so that the next try goes on from there. */
export type SavingFault = 'line' | 'room' | 'refused' | 'renewed' | 'stopped' | 'erased';

export class SavingError extends Error {
  readonly fault: SavingFault;

  constructor(fault: SavingFault, cause?: unknown) {
    super(fault, { cause });
    this.fault = fault;
  }
}

/** How many files are under way at once: a slow line has long pauses, and fills them. */
const AT_ONCE = 4;

/** Tells a kept copy from another state of the same file. */
const DIGEST = 'Tierline-Digest';

async function orFault<Result>(fault: SavingFault, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof SavingError ? error : new SavingError(fault, error);
  }
}

/** @throws {SavingError} when it does not come, or something else comes in its place: a page to sign in to a network */
async function fetchFile(address: string, signal?: AbortSignal): Promise<Response> {
  return orFault('line', async () => {
    const response = await fetch(address, { cache: 'no-cache', ...(signal ? { signal } : {}) });
    if (!response.ok || response.redirected) throw new Error(`${response.status} ${response.url}`);
    return response;
  });
}

/** The files of a set as the site has them now. @param id address of its manifest @throws {SavingError} */
export async function fetchManifest(id: string, signal?: AbortSignal): Promise<SetManifest> {
  const response = await fetchFile(id, signal);
  return orFault('line', () => response.json() as Promise<SetManifest>);
}

/** A response that can be kept: whole, as it will be shown, and with the digest of what it holds. */
async function keepable(response: Response, digest: string): Promise<Response> {
  const body = await orFault('line', () => response.blob());
  const headers = new Headers(response.headers);
  // A cache refuses what varies with everything.
  for (const name of ['Content-Encoding', 'Content-Length', 'Vary']) headers.delete(name);
  headers.set(DIGEST, digest);
  return new Response(body, { headers });
}

/** A copy of the same state of a file, in any set and from any time: it need not come over the line again. */
async function copyOnDevice([address, , , digest]: SetFile, names: readonly string[]): Promise<Response | undefined> {
  for (const name of names) {
    // Not by opening the cache: that would make one anew that was erased meanwhile.
    const copy = await caches.match(address, { cacheName: name });
    if (copy?.headers.get(DIGEST) === digest) return copy;
  }
  return undefined;
}

/** @throws the first fault, once nothing is under way any more */
async function forEachAtOnce<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  let isOver = false;
  const run = async () => {
    for (const item of waiting) {
      if (isOver) return;
      await act(item);
    }
  };
  const stop = (error: unknown) => {
    isOver = true;
    throw error;
  };
  const runs = await Promise.allSettled(Array.from({ length: AT_ONCE }, () => run().catch(stop)));
  const failed = runs.find(({ status }) => status === 'rejected') as PromiseRejectedResult | undefined;
  if (failed) throw failed.reason;
}

export interface Saving {
  /** Ends it, and takes away what came. */
  signal: AbortSignal;
  /** Told after each file. */
  onProgress: (done: number) => void;
  /** What pages of the set are to say when they are shown from it. */
  notes: Pick<SavedSet, 'copyNote' | 'unsavedNote'>;
}

/** @throws {SavingError} when everything was erased meanwhile, here or in another window */
async function expectCache(name: string): Promise<void> {
  if (!(await caches.has(name))) throw new SavingError('erased');
}

async function fillCache(name: string, { files }: SetManifest, { signal, onProgress }: Saving): Promise<void> {
  const cache = await orFault('refused', () => caches.open(name));
  const names = [name, ...(await setCaches()).filter((other) => other !== name)];
  let done = 0;
  await forEachAtOnce(files, async (file) => {
    const [address, , , digest] = file;
    signal.throwIfAborted();
    await expectCache(name);
    const copy = (await copyOnDevice(file, names)) ?? (await keepable(await fetchFile(address, signal), digest));
    await orFault('room', () => cache.put(address, copy));
    done += 1;
    onProgress(done);
  });
}

/** @throws {SavingError} when the browser has no workers or refuses this one, or its script does not come */
async function startWorker(): Promise<void> {
  const { serviceWorker: workers } = navigator;
  if (!workers) throw new SavingError('refused');
  const base = import.meta.env.BASE_URL;
  try {
    await workers.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
  } catch (error) {
    // What a browser forbids is a SecurityError; a script that did not come is a TypeError.
    throw new SavingError(error instanceof TypeError ? 'line' : 'refused', error);
  }
}

function factsOf(id: string, manifest: SetManifest, { notes }: Saving): SavedSet {
  const { title, page, list, language, version, files } = manifest;
  const { bytes } = sizeOf(files);
  return {
    id,
    title,
    page,
    list,
    language,
    version,
    savedAt: new Date().toISOString(),
    files: files.length,
    bytes,
    ...notes,
  };
}

/** Makes a filled cache the set, in one step, and lets go of the versions before it. */
async function finish(id: string, name: string, manifest: SetManifest, saving: Saving): Promise<void> {
  saving.signal.throwIfAborted();
  // The site may have been renewed while its files came, and half of them be of the time before.
  if ((await fetchManifest(id, saving.signal)).version !== manifest.version) throw new SavingError('renewed');
  await expectCache(name);
  const facts = new Response(JSON.stringify(factsOf(id, manifest, saving)));
  await orFault('room', async () => (await caches.open(name)).put(FACTS, facts));
  const { caches: all } = await setOnDevice(id);
  await deleteCaches(all.filter((other) => other !== name));
}

function faultOf(error: unknown, signal: AbortSignal): SavingFault {
  if (signal.aborted) return 'stopped';
  return error instanceof SavingError ? error.fault : 'refused';
}

/** Takes away what came of a version, unless it is the saved one: from before, or from another window. */
async function deleteUnfinished(id: string, { version }: SetManifest): Promise<void> {
  const { saved } = await setOnDevice(id);
  if (saved?.version !== version) await deleteCaches([cacheNameOf(id, version)]);
}

/**
 * Saves a set, or brings a saved one up to date. What is on the device already is not fetched again. Until the last file is
 * there, and if any does not come, the set is what it was before.
 * @param id address of the manifest
 * @throws {SavingError}
 */
export async function saveSet(id: string, manifest: SetManifest, saving: Saving): Promise<void> {
  const name = cacheNameOf(id, manifest.version);
  try {
    await startWorker();
    await fillCache(name, manifest, saving);
    await finish(id, name, manifest, saving);
  } catch (error) {
    const fault = faultOf(error, saving.signal);
    if (fault !== 'line') await deleteUnfinished(id, manifest).catch(() => {});
    tellKeptChanged();
    throw new SavingError(fault, error);
  }
}
