import { isTier, PLACEMENT_STATES, TIER_LETTER, type Tier } from '../domain/tier.ts';
import { element, type Part } from './element.ts';
import type { Fragment } from './pagefind.ts';
import { joinWords } from './word-breaks.ts';
import type { SearchWords } from './words.ts';

/** An excerpt as text with marks, and dots where it was cut; whatever else it might hold is dropped. */
function excerptNodes(excerpt: string): Part[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  const text = body.textContent.trim();
  const nodes = [...body.childNodes].map((node) => {
    const part = joinWords(node.textContent ?? '');
    return node.nodeName === 'MARK' ? element('mark', [part]) : part;
  });
  return [/^\p{Ll}/u.test(text) ? '… ' : '', ...nodes, /[.!?»”]$/u.test(text) ? '' : ' …'];
}

/** Pagefind begins an excerpt with the heading or the title, which stands before it as a link already. */
function withoutHeading(excerpt: string, title: string): string {
  return excerpt.startsWith(`${title}. `) ? excerpt.slice(title.length + 2) : excerpt;
}

/** How many sections of one page are shown below it. */
const SECTIONS_SHOWN = 3;

function chip(tier: Tier, words: SearchWords): HTMLElement {
  const letter = element('b', [TIER_LETTER[tier]], { 'aria-hidden': 'true' });
  return element('span', [letter, ` ${words.states[tier]}`], { class: 'chip', 'data-tier': tier });
}

const STATE_OF = new Map(PLACEMENT_STATES.map((state) => [TIER_LETTER[state], state]));

/** A country’s strip as lists show it; the tier beside it and the sentence below tell it in words. */
function strip(text: string): HTMLElement {
  const [country = '', first = '', letters = ''] = text.split(' ');
  const cells = [...letters].map((letter, index) =>
    element('i', [letter], {
      'data-year': String(Number(first) + index),
      'data-country': country,
      'data-tier': STATE_OF.get(letter) ?? 'unknown',
    }),
  );
  return element('span', cells, { class: 'mini', 'aria-hidden': 'true' });
}

function inLanguage(language: string | undefined): Record<string, string> {
  return language === undefined ? {} : { lang: language };
}

/** What a result is: its kind and place, its tier, and a country’s strip. */
function aboutLine({ about, tier, strip: cells, language }: Fragment['meta'], words: SearchWords): HTMLElement {
  const other = language === 'en' ? words.inEnglish : words.inFrench;
  return element(
    'p',
    [
      joinWords(about ?? ''),
      ...(language === undefined ? [] : [` ${other}`]),
      ...(tier !== undefined && isTier(tier as Tier) ? [' ', chip(tier as Tier, words)] : []),
      ...(cells === undefined ? [] : [' ', strip(cells)]),
    ],
    { class: 'soft small about' },
  );
}

/** One result: its title, what it is, an excerpt, and the sections in which the words stand. */
export function resultItem(fragment: Fragment, words: SearchWords): HTMLLIElement {
  const { meta, url } = fragment;
  const title = element('a', [joinWords(meta.title ?? url)], {
    class: 'result-title',
    href: url,
    ...inLanguage(meta['title-language']),
  });
  const language = inLanguage(meta.language);
  const sections = fragment.sub_results.filter((section) => section.url !== url).slice(0, SECTIONS_SHOWN);
  const text =
    sections.length === 0
      ? element('p', excerptNodes(withoutHeading(fragment.excerpt, meta.title ?? '')), language)
      : element(
          'ul',
          sections.map((section) =>
            element('li', [
              element('a', [joinWords(section.title)], { href: section.url }),
              `${words.colon} `,
              element('span', excerptNodes(withoutHeading(section.excerpt, section.title)), language),
            ]),
          ),
        );
  return element('li', [title, aboutLine(meta, words), text]);
}
