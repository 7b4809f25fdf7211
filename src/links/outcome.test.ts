import { describe, expect, test } from 'vitest';
import { type Answer, outcomeOf, outcomeOfFault } from './outcome.ts';

const A = 'https://example.org/a';
const B = 'https://example.org/b';
const C = 'https://example.org/c';
const FRONT = 'https://example.org/';

/** The answers on a way through addresses, each sending on to the next by its status. */
function way(...steps: [url: string, status: number][]): Answer[] {
  return steps.map(([url, status], index) => {
    const location = steps[index + 1]?.[0];
    return location === undefined ? { url, status } : { url, status, location };
  });
}

describe('outcomeOf', () => {
  test.each([
    ['a page', way([A, 200]), 'works', ''],
    ['a page without text', way([A, 204]), 'works', ''],
    ['a detour for now', way([A, 302], [B, 200]), 'works', ''],
    ['a move', way([A, 301], [B, 200]), 'moved', `It has moved for good to ${B}`],
    ['two moves', way([A, 301], [B, 308], [C, 200]), 'moved', `It has moved for good to ${C}`],
    ['a move, then a detour', way([A, 308], [B, 307], [C, 200]), 'moved', `It has moved for good to ${B}`],
    ['a detour, then a move', way([A, 302], [B, 301], [C, 200]), 'works', ''],
    ['a move to where it was', way([A, 301], [B, 301], [A, 200]), 'works', ''],
    [
      'a move to the front page',
      way([A, 301], [FRONT, 200]),
      'moved',
      `It leads to the front page now, ${FRONT}, so the text itself may be gone.`,
    ],
    ['a move into nothing', way([A, 301], [B, 404]), 'gone', 'The page is gone: the server answers 404.'],
    ['nothing', way([A, 404]), 'gone', 'The page is gone: the server answers 404.'],
    ['nothing any more', way([A, 410]), 'gone', 'The page is gone: the server answers 410.'],
    ['a door that is shut', way([A, 403]), 'unsure', 'The server turns programs away. It answers 403.'],
    ['a lock', way([A, 401]), 'unsure', 'The server wants a name and a password. It answers 401.'],
    ['too many questions', way([A, 429]), 'unsure', 'The server has had too many questions. It answers 429.'],
    ['a fault', way([A, 503]), 'unsure', 'The server has a fault. It answers 503.'],
    ['another refusal', way([A, 451]), 'unsure', 'The server refuses. It answers 451.'],
    ['a circle', way([A, 301], [B, 301]), 'unsure', 'It is sent on without end, or to no web address (301).'],
  ])('%s', (_, answers, verdict, detail) => {
    expect(outcomeOf(answers)).toMatchObject({ verdict, detail });
  });
});

describe('outcomeOfFault', () => {
  const fault = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });

  test.each([
    [fault('ENOTFOUND'), 'gone', 'There is no host called example.org.'],
    [fault('EAI_AGAIN'), 'unsure', 'The name of the host could not be looked up.'],
    [fault('ECONNREFUSED'), 'unsure', 'The server takes no connection.'],
    [fault('UND_ERR_CONNECT_TIMEOUT'), 'unsure', 'The server did not answer in time.'],
    [new DOMException('', 'TimeoutError'), 'unsure', 'The server did not answer in time.'],
    [fault('SOMETHING_NEW'), 'unsure', 'It could not be asked (SOMETHING_NEW).'],
  ])('%s', (error, verdict, detail) => {
    expect(outcomeOfFault(error, A)).toMatchObject({ verdict, detail });
  });
});
