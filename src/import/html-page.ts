import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Block, oneLine, type SourcePage, type Witnessed } from './blocks.ts';
import { UnfitSource } from './unfit-source.ts';

/** What is never part of the text that a page is about. */
const FRAME = [
  'script, style, noscript, template, nav, footer, aside, form, button, iframe, object, svg, select, dialog',
  '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]',
  '[role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [role="dialog"], [role="complementary"]',
].join(', ');

/** Names that pages give to their frames. */
const FRAME_NAME =
  /(?:^|[-_\s])(?:cookies?|consent|gdpr|share|sharing|social|breadcrumbs?|newsletter|subscribe|related|sidebar|adverts?|ads?|skip|menu|pagination|comments?|popup|modal|toolbar|site-?header|site-?footer|masthead|tags)(?:$|[-_\s])/i;

/** A frame is small: what holds more of the page than this share is no frame, whatever it is called. */
const LARGEST_FRAME = 0.3;

/** Elements within elements: more than any page of a text has, and few enough for every step that takes their square in time. */
const DEEPEST = 250;

/** Elements that need no end tag, so that those left open say nothing of depth. */
const MAY_STAY_OPEN: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option'.split(
    ' ',
  ),
);

/** Tags of a page, beyond which it is no page of a text and takes minutes to read. */
const MOST_TAGS = 40_000;

const TOO_DEEP =
  'The page nests its elements deeper than any page of a text does. Copy its text into a plain text file, and import that.';

const TOO_MUCH_MARKUP =
  'The page has more markup than any page of a text does. Copy its text into a plain text file, and import that.';

const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE
  SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL`.split(/\s+/),
);

interface Place {
  kind: Block['kind'];
  depth: number;
  /** The list item that the text stands in. */
  item: Node | undefined;
}

/** A node that is entered or left, in the order of the text; without recursion, for any depth. */
function* walk(root: Node): Generator<{ node: Node; leaves: boolean }> {
  const open: { node: Node; leaves: boolean }[] = [{ node: root, leaves: false }];
  for (let step = open.pop(); step; step = open.pop()) {
    yield step;
    if (step.leaves) continue;
    open.push({ node: step.node, leaves: true });
    for (let child = step.node.lastChild; child; child = child.previousSibling)
      open.push({ node: child, leaves: false });
  }
}

function placeWithin(node: Node, outer: Place): Place {
  if (/^H[1-6]$/.test(node.nodeName)) return { ...outer, kind: 'heading' };
  if (node.nodeName === 'UL' || node.nodeName === 'OL') return { ...outer, depth: outer.depth + 1 };
  if (node.nodeName === 'LI') return { kind: 'item', depth: Math.max(1, outer.depth), item: node };
  return outer;
}

/** The pieces of an element, in the order of the text. */
function blocksOf(root: Node): Block[] {
  const blocks: (Block & { item: Node | undefined })[] = [];
  const places: Place[] = [{ kind: 'paragraph', depth: 0, item: undefined }];
  let text = '';
  const flush = () => {
    const { kind, depth, item } = places.at(-1)!;
    const tidy = text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    text = '';
    if (tidy === '') return;
    const last = blocks.at(-1);
    // Paragraphs of one item are one item.
    if (item !== undefined && last?.item === item) last.text += ` ${tidy}`;
    else blocks.push({ kind, text: tidy, depth: kind === 'item' ? depth : 0, item });
  };
  for (const { node, leaves } of walk(root)) {
    if (node.nodeName === '#text' && !leaves) text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    else if (node.nodeName === 'BR' && !leaves) text += '\n';
    else if (BLOCK_ELEMENTS.has(node.nodeName)) {
      flush();
      if (leaves) places.pop();
      else places.push(placeWithin(node, places.at(-1)!));
    }
  }
  flush();
  return blocks.map(({ kind, text: words, depth }) => ({ kind, text: words, depth }));
}

/** How deep a page nests its elements, told from its tags alone, before anything builds a tree of them. */
function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, end, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (MAY_STAY_OPEN.has(name!.toLowerCase())) continue;
    depth = Math.max(0, depth + (end ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** A page with the elements that a fragment lacks, without which its text would be lost. */
function asWhole(html: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  return /<body[\s>]/i.test(html) ? `<html>${html}</html>` : `<html><body>${html}</body></html>`;
}

/** Takes the frame off a page: navigation, notes on cookies, links to share it, forms, footers. */
function removeFrame(document: Document): void {
  const whole = document.body.textContent?.length ?? 0;
  for (const element of document.querySelectorAll(FRAME)) element.remove();
  const named = [...document.querySelectorAll('[class], [id]')].filter((element) =>
    FRAME_NAME.test(`${element.getAttribute('class') ?? ''} ${element.id}`),
  );
  for (const element of named) {
    const isSmall = (element.textContent?.length ?? 0) < whole * LARGEST_FRAME;
    if (isSmall && element.querySelector('main, article, h1') === null) element.remove();
  }
  for (const header of document.querySelectorAll('header')) {
    if (header.closest('main, article') === null && header.querySelector('h1') === null) header.remove();
  }
}

/**
 * The part of a page that its text stands in. Readability knows prose from frames, but drops lists in between, and lists are what
 * is wanted: so it only says where the text begins and ends.
 * @param kept the pieces that Readability takes for the text
 */
export function betweenKept(all: readonly Block[], kept: readonly Block[]): Block[] {
  const isKept = new Set(kept.map(({ text }) => oneLine(text)));
  let first = all.findIndex(({ text }) => isKept.has(oneLine(text)));
  if (first < 0) return [...all];
  let last = all.findLastIndex(({ text }) => isKept.has(oneLine(text)));
  while (all[first - 1]?.kind === 'heading') first -= 1;
  while (all[last + 1]?.kind === 'item') last += 1;
  return all.slice(first, last + 1);
}

function readableBlocks(html: string): Block[] {
  const { document } = parseHTML(html);
  removeFrame(document);
  const article = new Readability<Node>(document, { charThreshold: 200, serializer: (node) => node }).parse();
  return article?.content ? blocksOf(article.content) : [];
}

function attribute(document: Document, selector: string, name: string): string | undefined {
  return document.querySelector(selector)?.getAttribute(name)?.trim() || undefined;
}

function witnessed(candidates: readonly (readonly [value: string | undefined, where: string])[]): Witnessed[] {
  return candidates.flatMap(([value, where]) => (value ? [{ value, where }] : []));
}

function addressesOf(document: Document, html: string): Witnessed[] {
  const saved = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/.exec(html)?.[1];
  return witnessed([
    [attribute(document, 'link[rel~="canonical"]', 'href'), 'its canonical link'],
    [attribute(document, 'meta[property="og:url"]', 'content'), 'its og:url'],
    [saved, 'the comment of the browser that saved it'],
  ]).filter(({ value }) => /^https?:\/\/./i.test(value));
}

/** Every `datePublished` of the data that a page holds for search engines. */
function datesForEngines(document: Document): string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    [...(script.textContent ?? '').matchAll(/"datePublished"\s*:\s*"([^"]{4,40})"/g)].map(([, date]) => date!),
  );
}

function datesOf(document: Document): Witnessed[] {
  const meta = (name: string) =>
    attribute(document, `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`, 'content');
  return witnessed([
    [meta('article:published_time'), 'its article:published_time'],
    [datesForEngines(document)[0], 'the datePublished of its JSON-LD'],
    [meta('datePublished'), 'its datePublished'],
    [meta('dcterms.issued') ?? meta('DC.date.issued') ?? meta('dc.date') ?? meta('DC.Date'), 'its Dublin Core date'],
    [attribute(document, 'time[itemprop="datePublished"], time[pubdate]', 'datetime'), 'its time of publication'],
  ]).flatMap(({ value, where }) => {
    const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
    return day === undefined ? [] : [{ value: day, where }];
  });
}

/** A page’s title, without the name of the site that many put behind it. */
function titleOf(document: Document): string | undefined {
  const headings = [...document.querySelectorAll('h1')].map((heading) => oneLine(heading.textContent ?? ''));
  const heading = headings.length === 1 && headings[0] !== '' ? headings[0] : undefined;
  const title =
    attribute(document, 'meta[property="og:title"]', 'content') ??
    oneLine(document.title ?? '').replace(/ [|–—] [^|–—]*$/, '');
  return heading ?? (oneLine(title) || undefined);
}

/**
 * Reads an HTML page, as a browser saved it: its text without the frame, and what it states of itself. No script is run and
 * nothing is loaded.
 * @throws {UnfitSource} when it is nested too deep, or marked up too much, to be read in reasonable time
 */
export function readHtml(html: string): SourcePage {
  if (depthOf(html) > DEEPEST) throw new UnfitSource(TOO_DEEP);
  if (html.split('<', MOST_TAGS + 2).length > MOST_TAGS) throw new UnfitSource(TOO_MUCH_MARKUP);
  const whole = asWhole(html);
  const { document } = parseHTML(whole);
  const about = {
    title: titleOf(document),
    addresses: addressesOf(document, html),
    dates: datesOf(document),
    language: /^[a-z]{2}/.exec(document.documentElement?.getAttribute('lang')?.toLowerCase() ?? '')?.[0],
  };
  removeFrame(document);
  return { ...about, blocks: betweenKept(blocksOf(document.body), readableBlocks(whole)) };
}
