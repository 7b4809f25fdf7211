import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetFailures, hasFailedSince, momentOfFetches, watchIndexFetches } from './index-fetches.ts';

const network = vi.fn<(address: string) => Promise<Response>>();
vi.stubGlobal('fetch', network);
vi.stubGlobal('document', { baseURI: 'https://example.org/search/' });
watchIndexFetches('/pagefind/');
// A second watch would tell each failure twice.
watchIndexFetches('/pagefind/');

beforeEach(() => {
  network.mockReset();
  forgetFailures();
});
afterAll(() => vi.unstubAllGlobals());

const PART = '/pagefind/index/en_1.pf_index';

/** An answer whose connection breaks off after its head. */
function brokenOff(): Response {
  return new Response(new ReadableStream({ start: (controller) => controller.error(new Error('cut')) }));
}

describe('a part of the index', () => {
  test.each<[string, () => Response, boolean]>([
    ['that came', () => new Response('part'), false],
    ['that is not there', () => new Response('', { status: 404 }), true],
    [
      'in whose place a page came',
      () => new Response('', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
      true,
    ],
    ['that broke off', brokenOff, true],
  ])('%s', async (_, answer, hasFailed) => {
    network.mockImplementation(async () => answer());
    const begun = momentOfFetches();
    await fetch(PART).catch(() => undefined);
    expect(hasFailedSince(begun)).toBe(hasFailed);
    expect(network).toHaveBeenCalledTimes(1);
  });

  test('comes whole, with its head', async () => {
    network.mockResolvedValue(new Response('part', { headers: { 'content-type': 'application/octet-stream' } }));
    const answer = await fetch(PART);
    expect([await answer.text(), answer.headers.get('content-type')]).toEqual(['part', 'application/octet-stream']);
  });
});

test('what is not of the index is not watched', async () => {
  const begun = momentOfFetches();
  network.mockResolvedValue(new Response('', { status: 404 }));
  expect((await fetch('/recommendations/demands.json')).status).toBe(404);
  expect(hasFailedSince(begun)).toBe(false);
});

test('a failure is forgotten with the index that it belongs to, also where it comes after', async () => {
  let fail = () => {};
  network.mockReturnValue(
    new Promise((_, reject) => {
      fail = () => reject(new Error('cut'));
    }),
  );
  const late = fetch(PART);
  forgetFailures();
  const begun = momentOfFetches();
  fail();
  await expect(late).rejects.toThrow('cut');
  expect(hasFailedSince(begun)).toBe(false);
});

// Fault: a search that was under way when another let go of the index took its half for the whole.
test('an answer that was begun before the index was let go of has failed', () => {
  const begun = momentOfFetches();
  forgetFailures();
  expect(hasFailedSince(begun)).toBe(true);
});
