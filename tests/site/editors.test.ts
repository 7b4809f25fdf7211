import { describe, expect, it } from 'vitest';
import { pageAt, pagesOf } from '../../scripts/lib/site-pages.ts';
import { builtSites } from './lib/built-sites.ts';
import { elementsOf, type HtmlElement, textOf } from './lib/html.ts';
import { shorten } from './lib/shorten.ts';

const { folder } = builtSites().root;

/** The pages for those who keep the site, and for readers who want to know how it is kept. */
const ROUTES = ['editors/', 'editors/problems/', 'editors/fields/', 'freshness/', 'corrections/'];

const others = pagesOf(folder).map(({ route, html }) => ({ route, elements: elementsOf(html) }));

/** Where the links of a page lead, without the place on the page. */
function targetsOf(elements: readonly HtmlElement[]): Set<string> {
  const links = elements.filter(({ name }) => name === 'a');
  return new Set(links.flatMap(({ attributes }) => attributes.get('href')?.split('#')[0] ?? []));
}

describe.each(ROUTES)('/%s', (route) => {
  const elements = elementsOf(pageAt(folder, route).html);
  const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
  const headings = elements.filter(({ name }) => /^h[1-6]$/.test(name));

  it('is linked from another page', () => {
    const linking = others.filter((page) => page.route !== route && targetsOf(page.elements).has(`/${route}`));
    expect(linking.length).toBeGreaterThan(0);
  });

  it('has one heading of the first level, which is its title, and leaves out no level', () => {
    const title = elements.find(({ name }) => name === 'title')!;
    const levels = headings.map(({ name }) => Number(name[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(textOf(title.inner)).toMatch(textOf(headings[0]!.inner));
  });

  it('leads to places on itself that exist, each of which there is once', () => {
    const places = elements.flatMap(({ name, attributes }) => {
      const [, place] = /^#(.+)$/.exec(attributes.get('href') ?? '') ?? [];
      return name === 'a' && place !== undefined ? [decodeURIComponent(place)] : [];
    });
    expect(shorten(places.filter((place) => !ids.includes(place)))).toEqual([]);
    expect(shorten(ids.filter((id, index) => ids.indexOf(id) !== index))).toEqual([]);
  });

  it('can be linked to at each of its parts', () => {
    const parts = headings.filter(({ name }) => name === 'h2');
    const unnamed = parts.filter(({ attributes, parent }) => !attributes.has('id') && !parent?.attributes.has('id'));
    expect(shorten(unnamed.map(({ inner }) => textOf(inner)))).toEqual([]);
  });
});
