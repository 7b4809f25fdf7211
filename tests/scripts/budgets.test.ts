import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { weighSite } from '../../scripts/lib/budgets.ts';
import { scriptsOf, sheetsOf } from '../../scripts/lib/page-weight.ts';

const KB = 1024;
let folder: string;

/** Text that does not compress: so many kilobytes of brotli, and a little more. */
function heavy(kilobytes: number): string {
  return randomBytes(kilobytes * KB).toString('base64');
}

function put(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const STRIP = '<a class="now">2</a><p class="lede">Tier 2.</p><svg><g class="cell"></g></svg>';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'budgets-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What is too much in a site of these files, which are taken away again. */
function excessesIn(files: Readonly<Record<string, string>>): string[] {
  rmSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) put(path, text);
  return weighSite({ folder, base: '/base/' }).excesses.map(
    ({ route, what, most }) => `/${route} ${what}, at most ${most}`,
  );
}

describe('what is too much is told', () => {
  it.each<[name: string, files: Record<string, string>, told: string[]]>([
    ['nothing', { 'countries/mali/index.html': `<style></style>${STRIP}${heavy(12)}` }, []],
    [
      'a page, at the size that was promised of its template',
      { 'countries/mali/index.html': `<style></style>${STRIP}${heavy(31)}`, 'countries/index.html': heavy(31) },
      [`/countries/mali/ page, at most ${30 * KB}`],
    ],
    [
      'a page in French, and each of many',
      Object.fromEntries(
        ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [`fr/countries/${id}/brief/index.html`, heavy(13)]),
      ),
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => `/fr/countries/${id}/brief/ page, at most ${12 * KB}`),
    ],
    [
      'a page of a kind without a budget of its own',
      { '404.html': heavy(61), 'index.html': heavy(59) },
      [`/404.html page, at most ${60 * KB}`],
    ],
    [
      'a style sheet',
      { 'a/index.html': '<link rel="stylesheet" href="/base/a.css">', 'a.css': heavy(61) },
      [`/a/ page, at most ${60 * KB}`],
    ],
    [
      'script, with what it imports',
      {
        'a/index.html': '<script type="module" src="/base/js/a.js"></script>',
        'js/a.js': `import{b}from"./b.js";import("./late.js");"${heavy(5)}"`,
        'js/b.js': heavy(4),
        'js/late.js': heavy(9),
      },
      [`/a/ script, at most ${8 * KB}`],
    ],
  ])('%s', (_, files, told) => {
    expect(excessesIn(files).sort()).toEqual([...told].sort());
  });

  it.each([
    ['styles', `${STRIP}${heavy(15)}<style></style>`],
    ['the tier', `<style></style>${heavy(15)}${STRIP}`],
    ['the sentence', `<style></style><a class="now"></a>${heavy(15)}<p class="lede"></p>`],
    ['the last cell of the strip', `<style></style>${STRIP}${heavy(15)}<svg><g class="cell"></g></svg>`],
  ])('a profile that brings %s late', (_, html) => {
    expect(excessesIn({ 'countries/mali/index.html': html })).toEqual([
      expect.stringMatching(/^\/countries\/mali\/ before tier, sentence and strip, at most \d+$/),
    ]);
  });
});

describe('what a page loads', () => {
  it('is script that runs, and not what is data', () => {
    const html =
      '<script>a()</script><script type="module">b()</script><script type="application/ld+json">{}</script><script src="/x.js"></script>';
    expect(scriptsOf(html, { folder: '/nowhere', base: '/' })).toEqual({ inline: ['a()', 'b()'], files: [] });
  });

  it('are style sheets, and not other links', () => {
    const html = '<link rel="icon" href="/i.svg"><link href="/s/a.css" rel="stylesheet">';
    expect(sheetsOf(html, { folder: '/site', base: '/' })).toEqual(['/site/s/a.css']);
  });
});
