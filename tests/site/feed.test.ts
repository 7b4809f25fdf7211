import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { filesOf, homeRoute, pagesOf, templateOf } from '../../scripts/lib/site-pages.ts';
import { LANGUAGES } from '../../src/domain/text.ts';
import { NESTED_SITE } from './global-setup.ts';
import { builtSites } from './lib/built-sites.ts';
import { elementsOf } from './lib/html.ts';

const { root, nested } = builtSites();
const ATOM = { a: 'http://www.w3.org/2005/Atom' };

/** What the rules of Atom object to in a feed. */
function faultsOf(xml: string): string[] {
  using rules = XmlDocument.fromString(readFileSync(join(import.meta.dirname, '../data/atom.rng'), 'utf8'));
  using validator = RelaxNGValidator.fromDoc(rules);
  using feed = XmlDocument.fromString(xml);
  try {
    validator.validate(feed);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

function valuesOf(xml: string, path: string): string[] {
  using feed = XmlDocument.fromString(xml);
  return feed.find(path, ATOM).map((node) => node.content);
}

const feeds = [root, nested].flatMap(({ folder, base }) => LANGUAGES.map((language) => ({ folder, base, language })));

describe.each(feeds)('the feed under $base in $language', ({ folder, base, language }) => {
  const xml = readFileSync(join(folder, homeRoute(language), 'feed.xml'), 'utf8');

  it('is Atom', () => {
    expect(faultsOf(xml)).toEqual([]);
  });

  it('has an entry for each document and each edition, with ids and addresses of their own', () => {
    const pages = pagesOf(folder, language).filter(({ route }) => ['document', 'report'].includes(templateOf(route)));
    const addresses = valuesOf(xml, '//a:entry/a:link/@href');
    expect([...addresses].sort()).toEqual(pages.map(({ route }) => `${base}${route}`).sort());
    expect(new Set(valuesOf(xml, '//a:id')).size).toBe(addresses.length + 1);
    expect(xml).toContain(`xml:lang="${language}"`);
  });

  it('is as new as its newest entry', () => {
    const moments = valuesOf(xml, '//a:entry/a:updated');
    expect(moments).toEqual([...moments].sort().reverse());
    expect(valuesOf(xml, '/a:feed/a:updated')).toEqual(moments.slice(0, 1));
  });
});

it('keeps its ids wherever the site stands', () => {
  const [here, there] = [root, nested].map(({ folder }) =>
    valuesOf(readFileSync(join(folder, 'feed.xml'), 'utf8'), '//a:id'),
  );
  expect(here).toEqual(there);
});

it.each([
  ['an entry without a date', /<updated>[^<]*<\/updated>\s*<\/entry>/, '</entry>'],
  ['a date that is no moment', /<updated>[^<]*/, '<updated>2025-09-29'],
  ['an id that is no address', /<id>[^<]*/, '<id>mali'],
  ['an element of another format', /<rights>/, '<guid>x</guid><rights>'],
])('the rules of Atom are kept by a feed without %s', (_, found, damage) => {
  const xml = readFileSync(join(root.folder, 'feed.xml'), 'utf8');
  expect(xml).toMatch(found);
  expect(faultsOf(xml.replace(found, damage))).not.toEqual([]);
});

/** The whole address that a page gives as its own. */
function canonicalOf(html: string): string | undefined {
  return elementsOf(html)
    .find(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'canonical')
    ?.attributes.get('href');
}

describe('a site that knows its address', () => {
  const { folder, base } = nested;
  const pages = pagesOf(folder);

  it('gives each page its canonical address', () => {
    const wrong = pages.filter(({ route, html }) => {
      const path = route === '404.html' ? '404/' : route;
      return canonicalOf(html) !== `${NESTED_SITE}${base}${path}`;
    });
    expect(wrong.map(({ route }) => route)).toEqual([]);
  });

  it('lists each page but the one for addresses that lead nowhere', () => {
    const maps = filesOf(folder).filter((file) => /^sitemap-\d+\.xml$/.test(file));
    const listed = maps.flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g),
    ]);
    const expected = pages.map(({ route }) => route).filter((route) => route !== '404.html');
    expect(listed.map(([, address]) => address).sort()).toEqual(
      expected.map((route) => `${NESTED_SITE}${base}${route}`).sort(),
    );
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(`${NESTED_SITE}${base}sitemap-index.xml`);
  });
});

it('a site that does not know its address claims none', () => {
  expect(pagesOf(root.folder).filter(({ html }) => canonicalOf(html) !== undefined)).toEqual([]);
  expect(existsSync(join(root.folder, 'sitemap-index.xml'))).toBe(false);
  expect(readFileSync(join(root.folder, 'robots.txt'), 'utf8')).not.toContain('Sitemap');
});
