import { linkSync, mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EarlierFiles } from './earlier-files.ts';

let place: string;
let site: string;
let next: string;

const open = (sources = 'same', lastGood: string | undefined = site) =>
  new EarlierFiles({ cache: join(place, 'cache'), lastGood, sources });

function stamped(target: string) {
  const { size, mtimeMs: modified } = statSync(target);
  return new Map([['a.html', { size, modified }]]);
}

/** A build of one page, `a.html`, from `key`. */
function buildOnce(): void {
  const target = join(site, 'a.html');
  writeFileSync(target, 'words');
  const files = open('same', undefined);
  const notes = { search: {} as { language?: string } };
  files.remember('a.html', { key: 'key', notes });
  notes.search.language = 'en';
  files.keep(stamped(target));
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

test('put into the next build, it is known to the one after', () => {
  const files = open();
  linkSync(files.find('a.html', 'key')!.location, join(next, 'a.html'));
  files.keep(stamped(join(next, 'a.html')));
  rmSync(site, { recursive: true });
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
  open().keep(stamped(join(site, 'a.html')));
  expect(open().find('a.html', 'key')).toBeUndefined();
});
