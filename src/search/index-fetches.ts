/** A part of the index that is not there after this time will not come, in milliseconds. */
const PATIENCE = 30_000;

let failed = false;
/** How often the index was let go of: what was asked for before says nothing of the one that is loaded after. */
let era = 0;
let isWatching = false;

/** Whether an answer is the part that was asked for, and not the page of an error or of a network that wants a login. */
function isPart(response: Response): boolean {
  return response.ok && !response.headers.get('content-type')?.startsWith('text/html');
}

/**
 * Watches what is fetched from the index. Pagefind logs a chunk that it could not load and answers as if it held nothing;
 * nothing of its own tells the one from the other.
 * @param folder address of the index, with a slash at its end
 */
export function watchIndexFetches(folder: string): void {
  if (isWatching) return;
  isWatching = true;
  const ask = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, document.baseURI);
    if (!pathname.startsWith(folder)) return ask(input, init);
    const begun = era;
    try {
      const response = await ask(input, { ...init, signal: AbortSignal.timeout(PATIENCE) });
      if (!isPart(response)) throw new Error(`${pathname} answers ${response.status}`);
      // To its end: a connection may break off after the head of an answer.
      return new Response(await response.arrayBuffer(), response);
    } catch (error) {
      if (begun === era) failed = true;
      throw error;
    }
  };
}

/** The moment from which failures are asked for. */
export function momentOfFetches(): number {
  return era;
}

/**
 * Whether something of the index could not be fetched. An answer that was begun before the index was let go of counts as
 * failed too: another search let go of it because of a failure, and its own part may be the one that is missing.
 * @param begun what `momentOfFetches` gave before the index was asked
 */
export function hasFailedSince(begun: number): boolean {
  return failed || begun !== era;
}

/** Begins anew, for an index that is loaded anew. */
export function forgetFailures(): void {
  failed = false;
  era += 1;
}
