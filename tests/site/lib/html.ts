const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title']);

const TAG = /<!--[\s\S]*?-->|<![^>]*>|<(\/?)([a-zA-Z][^\s/>]*)([^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*)>/g;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** An element of a page, and where it stands in the source. */
export interface HtmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  parent: HtmlElement | undefined;
  /** Line of the start tag, from 1. */
  line: number;
  /** What stands between its tags, as written. */
  inner: string;
}

function decode(text: string): string {
  // Most texts have none, and there are a million of them.
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[name] ?? whole;
  });
}

/** What elements without attributes have. */
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

function attributesOf(text: string): ReadonlyMap<string, string> {
  if (text === '') return NO_ATTRIBUTES;
  const attributes = new Map<string, string>();
  for (const [, name, double, single, bare] of text.matchAll(ATTRIBUTE)) {
    attributes.set(name!.toLowerCase(), decode(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

interface OpenElement extends HtmlElement {
  innerStart: number;
}

/**
 * Lists the elements of a page in the order of their start tags. It takes pages at their word and mends nothing: that tags
 * are closed and nested as they should be is what the test of HTML validity is for.
 */
export function elementsOf(html: string): HtmlElement[] {
  const elements: HtmlElement[] = [];
  const open: OpenElement[] = [];
  let line = 1;
  let counted = 0;
  const lineAt = (index: number) => {
    for (; counted < index; counted += 1) if (html.charCodeAt(counted) === 10) line += 1;
    return line;
  };
  const close = (name: string, index: number) => {
    const at = open.findLastIndex((element) => element.name === name);
    if (at < 0) return;
    for (const element of open.splice(at)) element.inner = html.slice(element.innerStart, index);
  };
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const [whole, slash, rawName, attributeText = ''] = match;
    if (rawName === undefined) continue;
    const name = rawName.toLowerCase();
    if (slash) {
      close(name, match.index);
      continue;
    }
    const innerStart = match.index + whole.length;
    const element = {
      name,
      attributes: attributesOf(attributeText),
      parent: open.at(-1),
      line: lineAt(match.index),
      inner: '',
      innerStart,
    };
    elements.push(element);
    if (VOID.has(name) || attributeText.endsWith('/')) continue;
    open.push(element);
    if (RAW_TEXT.has(name)) TAG.lastIndex = Math.max(innerStart, html.indexOf(`</${rawName}`, innerStart));
  }
  for (const element of open) element.inner = html.slice(element.innerStart);
  return elements;
}

/** Tells whether an element stands within one of the given name. */
export function isWithin(element: HtmlElement, name: string): boolean {
  for (let above = element.parent; above; above = above.parent) if (above.name === name) return true;
  return false;
}

/** The words of a piece of HTML, with single spaces. */
export function textOf(html: string): string {
  return decode(html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}
