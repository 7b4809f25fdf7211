// Answers for pages that a reader saved, when the line does not bring them. It stores nothing by itself and changes no page
// that comes over the line. A browser takes a worker as one file, so this one imports only types.
import type { SavedSet } from './saved-set.ts';
import type { WorkerScope } from './worker-scope.d.ts';

const worker = self as unknown as WorkerScope;

const PAGES = 'tierline-pages:';
const FACTS = 'offline/saved-set.json';

/** How long a page may take to begin before its saved copy is shown instead, in milliseconds. */
const PATIENCE = 4000;

interface Saved extends SavedSet {
  cacheName: string;
}

/** Sets that were saved to their end, newest first. */
async function savedSets(): Promise<Saved[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PAGES));
  const sets = await Promise.all(
    names.map(async (name): Promise<Saved[]> => {
      const facts = await caches.match(new URL(FACTS, worker.registration.scope), { cacheName: name });
      const set: SavedSet | undefined = await facts?.json().catch(() => undefined);
      return set?.savedAt ? [{ ...set, cacheName: name }] : [];
    }),
  );
  return sets.flat().sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}

async function findCopy(address: string): Promise<{ copy: Response; set: Saved } | undefined> {
  try {
    for (const set of await savedSets()) {
      const copy = await caches.match(address, { cacheName: set.cacheName, ignoreSearch: true });
      if (copy) return { copy, set };
    }
  } catch {
    // The browser refuses what is kept: the site must still come over the line.
  }
  return undefined;
}

/** What the line brings in time; nothing when it is down, too slow, or the server failed. */
async function fromLine(request: Request): Promise<Response | undefined> {
  const line = new AbortController();
  const limit = setTimeout(() => line.abort(), PATIENCE);
  try {
    const response = await fetch(request, { signal: line.signal });
    return response.status < 500 ? response : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(limit);
  }
}

/** A saved page that says what it is. Files that are no pages stay as they are. */
async function withNote(copy: Response, note: string): Promise<Response> {
  if (!copy.headers.get('Content-Type')?.startsWith('text/html')) return copy;
  const html = await copy.text();
  const { headers } = copy;
  return new Response(
    html.replace(/<body[^>]*>/, (body) => `${body}<p class="saved-copy" role="status">${note}</p>`),
    { headers },
  );
}

/** The list of what is saved, in the place of a page that is not. */
async function unsavedPage(): Promise<Response> {
  const [set] = await savedSets();
  const list = set && (await caches.match(set.list, { cacheName: set.cacheName }));
  return list ? withNote(list, set.unsavedNote) : Response.error();
}

async function answerForPage(request: Request): Promise<Response> {
  const found = await findCopy(request.url);
  if (!found) return fetch(request).catch(unsavedPage);
  return (await fromLine(request)) ?? withNote(found.copy, found.set.copyNote);
}

/** Scripts and styles of a saved page, which a newer site may have no more. Their names change with what they hold. */
async function answerForAsset(request: Request): Promise<Response> {
  return (await findCopy(request.url))?.copy ?? fetch(request);
}

/** A table that the page of a checklist puts a reader’s notes into. */
async function answerForTable(request: Request): Promise<Response> {
  return fetch(request).catch(async () => (await findCopy(request.url))?.copy ?? Response.error());
}

// There is nothing in an old worker that a page could depend on, so a new one need not wait for pages to be closed.
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { scope } = worker.registration;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const path = request.url.slice(scope.length);
  // Whoever reads the page for people in danger must leave no more trace than the browser itself does.
  if (/^(?:[a-z]{2}\/)?help(?:[/?#]|$)/.test(path)) return;
  if (path.startsWith('_astro/')) event.respondWith(answerForAsset(request));
  else if (request.mode === 'navigate') event.respondWith(answerForPage(request));
  // Saving asks past the browser’s cache: it must get what the line brings, or nothing.
  else if (request.cache === 'default' && path.endsWith('.csv')) event.respondWith(answerForTable(request));
});
