import { describe, expect, it } from 'vitest';
import { languageOfRoute, pageAt, pagesOf } from '../../scripts/lib/site-pages.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { builtSites } from './lib/built-sites.ts';
import { elementsOf, type HtmlElement, isWithin, textOf } from './lib/html.ts';
import { grouped, shorten } from './lib/shorten.ts';

const { folder } = builtSites().root;
const french = pagesOf(folder, 'fr');
const english = pagesOf(folder, 'en');
const { translation } = stringsFor('fr');

/** Pages that stand once: the one for addresses that lead nowhere speaks both languages. */
const STANDS_ONCE = ['404.html'];

/** Whether an element, or one that it stands in, is said to be in another language than French. */
function isForeign(element: HtmlElement): boolean {
  for (let each: HtmlElement | undefined = element; each; each = each.parent) {
    const language = each.attributes.get('lang') ?? each.attributes.get('hreflang');
    if (language !== undefined) return language !== 'fr';
  }
  return false;
}

/** A citation holds the source’s own title, which is in the source’s language. */
function isCitation({ parent }: HtmlElement): boolean {
  return parent?.parent?.attributes.get('class') === 'cite';
}

/** Stands for a space that does not break: `textOf` makes plain ones of all. */
const TIED = '~';

/** A title that is quoted is in its own language; what stands between braces is to be typed as it is. */
const QUOTED = /«~[^»]*~»|\{[^}]*\}/g;

/** Elements whose words are for programs, or are to be typed as they are. */
const NO_PROSE = ['script', 'style', 'code', 'pre'];

/** The words that each element holds itself, without those of the elements within it. */
function* ownWords(html: string): Generator<{ element: HtmlElement; words: string }> {
  const elements = elementsOf(html);
  const within = Map.groupBy(elements, ({ parent }) => parent);
  for (const element of elements) {
    if (NO_PROSE.some((name) => element.name === name || isWithin(element, name))) continue;
    const own = (within.get(element) ?? []).reduce(
      (rest, { inner }) => (inner === '' ? rest : rest.replace(`>${inner}<`, () => '>…<')),
      element.inner,
    );
    yield { element, words: textOf(own.replace(/[\u00a0\u202f]|&nbsp;/g, TIED)).replace(QUOTED, '…') };
  }
}

it('every page stands in both languages', () => {
  const routes = english.map(({ route }) => route).filter((route) => !STANDS_ONCE.includes(route));
  expect(french.map(({ route }) => route)).toEqual(routes.map((route) => `fr/${route}`));
  expect(french.length).toBeGreaterThan(400);
});

describe('a French page', () => {
  it('leads to French pages, but for the switch of language and texts that are in English', () => {
    const faults = french.flatMap(({ route, html }) =>
      elementsOf(html)
        .filter((element) => element.name === 'a' && !isForeign(element))
        .map(({ attributes }) => attributes.get('href') ?? '')
        .filter((href) => /^\/(?:[^.#?]*\/)?(?:[#?].*)?$/.test(href) && languageOfRoute(href.slice(1)) !== 'fr')
        .map((href) => ({ what: `leads to ${href}`, where: `/${route}` })),
    );
    expect(shorten(grouped(faults))).toEqual([]);
  });

  it('sets its signs as French does, with a space that does not break', () => {
    const wrong = new RegExp(`[\\p{L}\\p{N})»](?:[:;!?](?=\\s|$)| [:;!?»])|«(?!${TIED})`, 'u');
    const faults = french.flatMap(({ route, html }) =>
      [...ownWords(html)]
        .filter(({ element }) => !isForeign(element) && !isCitation(element))
        .flatMap(({ words }) => {
          const [sign] = wrong.exec(words) ?? [];
          return sign ? [{ what: `“${words.slice(0, 100)}” has “${sign}”`, where: `/${route}` }] : [];
        }),
    );
    expect(shorten(grouped(faults))).toEqual([]);
  });

  it('says that a text is not translated, and in which language it is', () => {
    const { html } = pageAt(folder, 'fr/countries/ghana/documents/2019-tip-report/');
    const inEnglish = elementsOf(html).filter(({ attributes }) => attributes.get('lang') === 'en');
    expect(textOf(html)).toContain(translation.missing.replaceAll('\u00a0', ' '));
    expect(inEnglish.map(({ inner }) => textOf(inner)).join(' ')).toContain('Ghana');
  });

  it('tells of a translation that it is ours', () => {
    const { html } = pageAt(folder, 'fr/countries/mali/documents/2019-tip-report/');
    expect(textOf(html)).toContain(translation.ours);
  });
});
