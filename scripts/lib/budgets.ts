import { ascending } from '../../src/domain/order.ts';
import { type BuiltSite, compress, decodeBeginning, FIRST_ROUND_TRIP, Scale } from './page-weight.ts';
import { pageAt, routesOf, templateOf } from './site-pages.ts';

const KB = 1024;

/**
 * What a page may weigh with its style sheets, in KB of brotli, without the script that it loads. Home, profile and script are
 * promises to readers on a slow line; the others keep what grew from growing unseen.
 */
export const PAGE_BUDGETS: Readonly<Record<string, number>> = {
  home: 60,
  countries: 40,
  'compare/': 40,
  report: 40,
  region: 30,
  'country profile': 30,
  document: 15,
  recommendation: 15,
  brief: 12,
  'recommendations/': 40,
  topic: 30,
  'freshness/': 40,
};

/** For pages of any other template. */
const OTHER_PAGES = 60;

/** Script that any page loads by itself, in KB of brotli. */
export const SCRIPT_BUDGET = 8;

/** A quick guess at the size, never much less than what a host sends. */
const QUICK = 5;

/** How much a guess may be too low, as a share. */
const DOUBT = 0.02;

/** How many pages of each template are weighed as a host compresses them, and told. */
const WORST = 5;

export interface Weight {
  template: string;
  route: string;
  /** In bytes of brotli. */
  page: number;
  script: number;
  /** As written. */
  raw: number;
}

/** What a page has too much of, or shows too late. */
export interface Excess {
  route: string;
  what: string;
  /** In bytes. */
  is: number;
  most: number;
}

/** What the pages of one template may weigh, in bytes. */
export function budgetOf(template: string): number {
  return (PAGE_BUDGETS[template] ?? OTHER_PAGES) * KB;
}

/** Where a mark ends in a page: behind the first end tag after it. @returns 0 where the page has none */
function endOf(html: string, mark: string, endTag: string): number {
  const at = html.lastIndexOf(mark);
  return at < 0 ? 0 : html.indexOf(endTag, at) + endTag.length;
}

/** Up to where a profile must have come to show tier, sentence and strip with their styles, in characters. */
function neededAtFirst(html: string): number {
  return Math.max(
    endOf(html, '<style', '</style>'),
    endOf(html, 'class="now"', '</a>'),
    endOf(html, 'class="lede"', '</p>'),
    endOf(html, 'class="cell"', '</svg>'),
  );
}

/**
 * Whether the first round trip brings tier, sentence and strip of a profile with the styles that they need.
 * @returns characters that come, and those that are needed
 */
export function firstRoundTrip(html: string): { comes: number; needed: number } {
  const beginning = decodeBeginning(compress(html).subarray(0, FIRST_ROUND_TRIP));
  return { comes: beginning.length, needed: neededAtFirst(html) };
}

function isProfile(template: string): boolean {
  return template === 'country profile';
}

/** Pages whose guessed weight is worth a second look: the worst of their template, and all that may be too heavy. */
function suspects(guesses: readonly { route: string; guess: number }[], most: number): string[] {
  const sorted = guesses.toSorted((a, b) => b.guess - a.guess);
  return sorted.filter(({ guess }, index) => index < WORST || guess * (1 + DOUBT) > most).map(({ route }) => route);
}

function excessesOf({ template, route, page, script }: Weight, html: string): Excess[] {
  const first = isProfile(template) ? firstRoundTrip(html) : undefined;
  return [
    { route, what: 'page', is: page, most: budgetOf(template) },
    { route, what: 'script', is: script, most: SCRIPT_BUDGET * KB },
    ...(first ? [{ route, what: 'before tier, sentence and strip', is: first.needed, most: first.comes }] : []),
  ].filter(({ is, most }) => is > most);
}

/**
 * Weighs every page of a built site: all by a guess, and those exactly that may be too heavy or are the worst of their template.
 * @returns the worst of each template, heaviest first, and whatever is over its budget
 */
export function weighSite(site: BuiltSite): { pages: number; worst: Weight[]; excesses: Excess[] } {
  const scale = new Scale(site);
  // One page at a time: all together would be a gigabyte.
  const htmlOf = (route: string) => pageAt(site.folder, route).html;
  const routes = routesOf(site.folder);
  const guesses = routes.map((route) => ({ route, guess: scale.page(htmlOf(route), QUICK) }));
  const byTemplate = Map.groupBy(guesses, ({ route }) => templateOf(route));
  const worst: Weight[] = [];
  const excesses: Excess[] = [];
  for (const [template, group] of [...byTemplate].sort(([a], [b]) => ascending(a, b))) {
    const weights = suspects(group, budgetOf(template)).map((route) => {
      const html = htmlOf(route);
      const weight = {
        template,
        route,
        page: scale.page(html),
        script: scale.scripts(html),
        raw: Buffer.byteLength(html),
      };
      excesses.push(...excessesOf(weight, html));
      return weight;
    });
    worst.push(...weights.sort((a, b) => b.page - a.page).slice(0, WORST));
  }
  return { pages: routes.length, worst, excesses };
}
