import { describe, expect, it } from 'vitest';
import { languageOfRoute, pagesOf, type SitePage } from '../../scripts/lib/site-pages.ts';
import { LANGUAGES } from '../../src/domain/text.ts';
import { NESTED_SITE } from './global-setup.ts';
import { builtSites } from './lib/built-sites.ts';
import { elementsOf, type HtmlElement, textOf } from './lib/html.ts';
import { grouped } from './lib/shorten.ts';

const { folder, base } = builtSites().nested;
const HOME = `${NESTED_SITE}${base}`;
const pages = pagesOf(folder).map((page) => ({ ...page, elements: elementsOf(page.html) }));
type Page = (typeof pages)[number];

/** What is wrong with the pages of the site, each fault once. */
function faultsOf(judge: (page: Page) => readonly string[]): string[] {
  return grouped(pages.flatMap((page) => judge(page).map((what) => ({ what, where: `/${page.route}` }))));
}

/** Where a page says that it stands in each language: routes by the code of the language. */
function alternatesOf({ elements }: Page): ReadonlyMap<string, string> {
  return new Map(
    elements
      .filter(({ name, attributes }) => name === 'link' && attributes.has('hreflang'))
      .map(({ attributes }) => [attributes.get('hreflang')!, attributes.get('href')!.replace(HOME, '')]),
  );
}

function titleOf({ html }: SitePage): string {
  return textOf(/<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? '');
}

const levelOf = ({ name }: HtmlElement): number => Number(/^h([1-6])$/.exec(name)?.[1] ?? 0);

describe('every page', () => {
  it('is in the language of its address', () => {
    expect(
      faultsOf(({ route, elements }) => {
        const lang = elements.find(({ name }) => name === 'html')?.attributes.get('lang');
        return lang === languageOfRoute(route) ? [] : [`says that it is in ${lang}`];
      }),
    ).toEqual([]);
  });

  it.each(LANGUAGES)('has a title that no other has: %s', (language) => {
    const titles = pages.filter(({ route }) => languageOfRoute(route) === language).map(titleOf);
    expect(titles.length).toBeGreaterThan(400);
    expect(titles.filter((title, at) => title === '' || titles.indexOf(title) !== at)).toEqual([]);
  });

  it('has one heading of the first level, and leaves out none between two', () => {
    expect(
      faultsOf(({ elements }) => {
        const levels = elements.map(levelOf).filter((level) => level > 0);
        const leaps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
        const firsts = levels.filter((level) => level === 1).length;
        return [
          ...(firsts === 1 ? [] : [`${firsts} headings of the first level`]),
          ...(leaps.length === 0 ? [] : [`a heading of level ${leaps[0]} without one above it`]),
        ];
      }),
    ).toEqual([]);
  });

  it('has one head, one content, one foot, and a name for each navigation', () => {
    expect(
      faultsOf(({ elements }) => {
        const isTop = ({ parent }: HtmlElement) => parent?.name === 'body';
        const tops = elements.filter(isTop).map(({ name }) => name);
        const lacking = ['header', 'main', 'footer'].filter((name) => tops.filter((top) => top === name).length !== 1);
        const navs = elements.filter(({ name }) => name === 'nav');
        const names = navs.map(({ attributes }) => attributes.get('aria-label') ?? attributes.get('aria-labelledby'));
        const unclear = names.filter((name, at) => !name || names.indexOf(name) !== at);
        return [...lacking.map((name) => `not one ${name}`), ...unclear.map((name) => `a second nav called ${name}`)];
      }),
    ).toEqual([]);
  });

  it('names the page that it is in each language, which names it in return, and leads its reader there', () => {
    const byRoute = new Map(pages.map((page) => [page.route, page]));
    expect(
      faultsOf((page) => {
        const alternates = alternatesOf(page);
        const own = languageOfRoute(page.route);
        const switches = page.elements.filter(({ name, attributes }) => name === 'a' && attributes.has('hreflang'));
        // The page for addresses that lead nowhere stands once.
        if (page.route === '404.html') return [...alternates, ...switches].map(() => 'stands once, and names others');
        if ([...alternates.keys()].join() !== LANGUAGES.join()) return [`names ${[...alternates.keys()].join()}`];
        const strays = [...alternates].filter(([language, route]) => {
          const other = byRoute.get(route);
          return !other || languageOfRoute(route) !== language || alternatesOf(other).get(own) !== page.route;
        });
        const wrong = switches.filter(({ attributes }) => {
          const route = alternates.get(attributes.get('hreflang') ?? '');
          return attributes.get('href') !== `${base}${route}` || attributes.get('lang') !== attributes.get('hreflang');
        });
        return [
          ...strays.map(([language, route]) => `${language}: /${route} does not name it in return`),
          ...(switches.length === LANGUAGES.length - 1 ? [] : [`${switches.length} links to other languages`]),
          ...wrong.map(
            ({ attributes }) => `the link to ${attributes.get('hreflang')} leads to ${attributes.get('href')}`,
          ),
        ];
      }),
    ).toEqual([]);
  });
});
