import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pageAt, pagesOf, templateOf } from '../../scripts/lib/site-pages.ts';
import { builtSites } from './lib/built-sites.ts';
import { elementsOf, textOf } from './lib/html.ts';

const { folder } = builtSites().root;
const KB = 1024;

/** What the first round trip of a new connection brings: ten packets of 1,460 bytes, less their headers. */
const FIRST_ROUND_TRIP = 14_336;

/** A quick guess at the size, never less than what a host sends. */
const QUICK = 5;

/** What hosts send that compress once and keep it. */
const BEST = 11;

function compress(data: Buffer | string, quality = BEST): Buffer {
  return brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

/** Reads the beginning of a compressed text, as a browser does while the rest is under way. */
function decodeBeginning(compressed: Buffer): string {
  return brotliDecompressSync(compressed, { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString('utf8');
}

/** Files that a module names by `import`, dynamic ones left out: these wait until they are asked for. */
function importsOf(path: string): string[] {
  const names = readFileSync(path, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g);
  return [...names].map(([, name]) => join(path, '..', name!));
}

/** All script that a page loads by itself: inline, by `src`, and what these import. */
function scriptsOf(html: string): { inline: string[]; files: string[] } {
  const scripts = elementsOf(html).filter(({ name }) => name === 'script');
  const files = new Set(
    scripts.flatMap(({ attributes }) => attributes.get('src') ?? []).map((src) => join(folder, src)),
  );
  for (const file of files) for (const imported of importsOf(file)) files.add(imported);
  const isRun = (type: string | undefined) => type === undefined || type === 'module';
  const inline = scripts.filter(({ attributes, inner }) => inner !== '' && isRun(attributes.get('type')));
  return { inline: inline.map(({ inner }) => inner), files: [...files].filter((file) => existsSync(file)) };
}

function sizeOfScripts(html: string): number {
  const { inline, files } = scriptsOf(html);
  return [...inline, ...files.map((file) => readFileSync(file))].reduce((sum, data) => sum + compress(data).length, 0);
}

function sizeOfStyleSheets(html: string): number {
  const sheets = elementsOf(html).filter(({ attributes }) => attributes.get('rel') === 'stylesheet');
  return sheets.reduce(
    (sum, { attributes }) => sum + compress(readFileSync(join(folder, attributes.get('href')!))).length,
    0,
  );
}

describe.each([
  { language: 'English', route: 'countries/mali/', tier: /Tier 2 Watch List|Tier 2/, notRead: /not read/ },
  { language: 'French', route: 'fr/countries/mali/', tier: /Catégorie 2/, notRead: /pas été lu/ },
])('the profile of Mali in $language', ({ language, route, tier, notRead }) => {
  const { html } = pageAt(folder, route);

  it('weighs at most 30 KB without script', () => {
    const size = compress(html).length + sizeOfStyleSheets(html);
    console.log(`profile of Mali in ${language}: ${size} bytes`);
    expect(size).toBeLessThanOrEqual(30 * KB);
  });

  it('shows tier, sentence and strip with their styles after the first round trip', () => {
    const beginning = decodeBeginning(compress(html).subarray(0, FIRST_ROUND_TRIP));
    console.log(`the first ${FIRST_ROUND_TRIP} bytes decode to ${beginning.length} of ${html.length} characters`);
    expect(sizeOfStyleSheets(html), 'style sheets that the page would have to wait for').toBe(0);
    expect(beginning.indexOf('</style>')).toBeGreaterThan(0);
    expect(textOf(beginning)).toMatch(tier);
    expect(textOf(beginning)).toMatch(notRead);
    const years = elementsOf(beginning).flatMap(({ attributes }) =>
      attributes.get('data-country') === 'MLI' ? (attributes.get('data-year') ?? []) : [],
    );
    expect(new Set(years).size).toBe(25);
  });
});

/** Pages that many start from, and what each may weigh with its style sheets and scripts. */
const BUDGETS: readonly (readonly [name: string, route: string, kilobytes: number])[] = [
  ['home, with the map', '', 60],
  ['home in French', 'fr/', 60],
  ['the index of countries', 'countries/', 40],
  ['the index of countries in French', 'fr/countries/', 40],
  ['the comparison', 'compare/', 40],
  ['an edition', 'reports/2024/', 40],
  ['a region', 'regions/africa/', 30],
  ['a profile without documents', 'countries/chad/', 15],
  ['recommendations across countries', 'recommendations/', 40],
  ['a topic', 'topics/prosecution/training/', 30],
  ['a recommendation', 'countries/mali/recommendations/increase-prosecutions/', 30],
  ['the board of what needs work', 'freshness/', 40],
];

describe('a page weighs at most what it may', () => {
  it.each(BUDGETS)('%s', (name, route, kilobytes) => {
    const { html } = pageAt(folder, route);
    const scripts = sizeOfScripts(html);
    const size = compress(html).length + sizeOfStyleSheets(html) + scripts;
    console.log(`${name}: ${size} bytes, ${scripts} of them script`);
    expect(size).toBeLessThanOrEqual(kilobytes * KB);
    expect(scripts).toBeLessThanOrEqual(8 * KB);
  });
});

/** Of a page with its style sheets, without script. */
const MOST = 60;

describe('every page', () => {
  const pages = pagesOf(folder);

  it(`weighs at most ${MOST} KB without script`, () => {
    const weights = pages
      .map(({ route, html }) => ({ route, html, size: compress(html, QUICK).length + sizeOfStyleSheets(html) }))
      .sort((a, b) => b.size - a.size)
      .slice(0, 10)
      .map(({ route, html }) => ({ page: `/${route}`, bytes: compress(html).length + sizeOfStyleSheets(html) }));
    console.table(weights);
    expect(weights.filter(({ bytes }) => bytes > MOST * KB)).toEqual([]);
  });

  it('loads at most 8 KB of script where it is a profile', () => {
    const profiles = pages.filter(({ route }) => templateOf(route) === 'country profile');
    expect(profiles.length).toBeGreaterThan(300);
    const sizes = new Map<string, number>();
    for (const { html } of profiles) {
      const { inline, files } = scriptsOf(html);
      const key = [...inline, ...files].join();
      if (!sizes.has(key)) sizes.set(key, sizeOfScripts(html));
    }
    const most = Math.max(...sizes.values());
    console.log(`script of a profile: at most ${most} bytes`);
    expect(most).toBeLessThanOrEqual(8 * KB);
  });
});
