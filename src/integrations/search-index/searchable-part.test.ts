import { expect, test } from 'vitest';
import { searchablePart } from './searchable-part.ts';

function partOf(body: string) {
  const part = searchablePart(
    Buffer.from(`<!doctype html>\n<html lang="fr"><head><title>é</title></head><body>${body}</body></html>`),
  );
  return part && { language: part.language, main: Buffer.from(part.main).toString() };
}

test('the main part of a page that asks for it, without what stands around it', () => {
  const main = '<main id="main" data-pagefind-body><h1>Côte d’Ivoire</h1>';
  expect(partOf(`<header>a</header>${main}</main><footer>b</footer>`)).toEqual({ language: 'fr', main });
});

test.each([
  ['does not ask for it', '<main id="main"><p>a</p></main>'],
  ['only speaks of it', '<main><p>data-pagefind-body</p></main>'],
  ['has no main part', '<p>a</p>'],
])('none of a page that %s', (_what, body) => {
  expect(partOf(body)).toBeUndefined();
});
