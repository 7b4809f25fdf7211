import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EarlierFiles } from './earlier-files.ts';

let place: string;
let site: string;
let next: string;

const open = (sources = 'same', lastGood: string | undefined = site) =>
  new EarlierFiles({ cache: join(place, 'cache'), lastGood, sources });

/** A build of one page, `a.html`, from `key`. */
function buildOnce(): void {
  const target = join(site, 'a.html');
  writeFileSync(target, 'words');
  const files = open('same', undefined);
  const notes = { search: {} as { language?: string } };
  files.remember('a.html', { key: 'key', target, notes });
  notes.search.language = 'en';
  files.keep();
}

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'tierline-earlier-'));
  [site, next] = [join(place, 'site'), join(place, 'next')];
  for (const folder of [site, next]) mkdirSync(folder);
  buildOnce();
});

afterEach(() => rmSync(place, { recursive: true, force: true }));

test('a file of the same key is found, with the notes as they were completed', () => {
  expect(open().find('a.html', 'key')).toMatchObject({
    location: join(site, 'a.html'),
    notes: { search: { language: 'en' } },
  });
});

test('it stands in the next build too, and is known to the one after', () => {
  const files = open();
  files.find('a.html', 'key')!.putAt(join(next, 'a.html'));
  files.keep();
  rmSync(site, { recursive: true });
  expect(readFileSync(join(next, 'a.html'), 'utf8')).toBe('words');
  expect(open('same', next).find('a.html', 'key')?.notes).toEqual({ search: { language: 'en' } });
});

test.each([
  ['another key', () => open().find('a.html', 'other')],
  ['another path', () => open().find('b.html', 'key')],
  ['other sources', () => open('other').find('a.html', 'key')],
  [
    'no last good build',
    () => new EarlierFiles({ cache: join(place, 'cache'), lastGood: undefined, sources: 'same' }).find('a.html', 'key'),
  ],
  [
    'a file of another length',
    () => {
      const { atime, mtime } = statSync(join(site, 'a.html'));
      writeFileSync(join(site, 'a.html'), 'other words');
      utimesSync(join(site, 'a.html'), atime, mtime);
      return open().find('a.html', 'key');
    },
  ],
  [
    'a file that was written anew',
    () => {
      utimesSync(join(site, 'a.html'), 1, 1);
      return open().find('a.html', 'key');
    },
  ],
  [
    'a file that is gone',
    () => {
      rmSync(join(site, 'a.html'));
      return open().find('a.html', 'key');
    },
  ],
  [
    'a list that cannot be read',
    () => {
      writeFileSync(join(place, 'cache/rendered-files.json'), '{"sources": "same", "fi');
      return open().find('a.html', 'key');
    },
  ],
])('nothing is found: %s', (_why, find) => {
  expect(find()).toBeUndefined();
});

test('what was not asked for again is forgotten', () => {
  open().keep();
  expect(open().find('a.html', 'key')).toBeUndefined();
});
