import { francAll } from 'franc-min';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { examplePages, pagesOf, type SitePage } from '../../scripts/lib/site-pages.ts';
import { LANGUAGES, type Language } from '../../src/domain/text.ts';
import { builtSites } from './lib/built-sites.ts';
import { grouped, shorten } from './lib/shorten.ts';

const { folder } = builtSites().root;

/** Shorter texts are names and titles, which are alike in both languages. */
const LONG_ENOUGH = 60;

/** How far the likelier language must lie before the other one, on a scale to 1, for a text to be taken for it. */
const SURE = 0.1;

const CODES: Readonly<Record<Language, string>> = { en: 'eng', fr: 'fra' };

/** `NodeFilter.SHOW_TEXT`, which linkedom has no name for. */
const SHOW_TEXT = 4;

/** Texts that are in no language: addresses, code. */
const WITHOUT_LANGUAGE = 'script, style, code, pre, kbd';

/** The long texts of a page, each with the language that the page says it is in. */
function textsOf({ html }: SitePage): { text: string; says: string | null | undefined }[] {
  const { document } = parseHTML(html);
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  const texts = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    const element = node.parentElement;
    if (text.length < LONG_ENOUGH || !text.includes(' ') || !element || element.closest(WITHOUT_LANGUAGE)) continue;
    texts.push({ text, says: element.closest('[lang]')?.getAttribute('lang') });
  }
  return texts;
}

/** The language that a text is in, told by its letters; nothing where they do not tell. */
function languageIn(text: string): Language | undefined {
  const [likelier, other] = francAll(text, { only: Object.values(CODES) });
  if (!likelier || likelier[1] - (other?.[1] ?? 0) < SURE) return undefined;
  return LANGUAGES.find((language) => CODES[language] === likelier[0]);
}

/** Texts that are in another language than their page says. */
function misnamed(pages: readonly SitePage[]): string[] {
  return grouped(
    pages.flatMap((page) =>
      textsOf(page).flatMap(({ text, says }) => {
        const is = languageIn(text);
        return is && is !== says
          ? [{ what: `${says}, but is ${is}: ${text.slice(0, 80)}`, where: `/${page.route}` }]
          : [];
      }),
    ),
  );
}

describe('a text is in the language that its page says', () => {
  it.each(LANGUAGES)('on a page of each template: %s', (language) => {
    expect(shorten(misnamed(examplePages(folder, language).map(({ page }) => page)))).toEqual([]);
  });

  it('on the French pages of a country whose documents are in English', () => {
    const pages = pagesOf(folder, 'fr').filter(({ route }) => route.includes('/ghana/'));
    expect(pages.length).toBeGreaterThan(4);
    expect(shorten(misnamed(pages))).toEqual([]);
    const inEnglish = pages.flatMap(textsOf).filter(({ says }) => says === 'en');
    expect(inEnglish.length).toBeGreaterThan(40);
  });
});

it.each([
  ['Document that the government investigates and prosecutes officials who are complicit in trafficking.', 'en'],
  ['Le gouvernement a enquêté sur des fonctionnaires complices de la traite et les a poursuivis en justice.', 'fr'],
  ['2001–2008, 2012, 2019, 2023; 7107(b)(2)(D), 7107(b)(2)(F), 115-427', undefined],
])('“%s” is taken for %s', (text, language) => {
  expect(languageIn(text)).toBe(language);
});
