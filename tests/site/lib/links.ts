import { createHash } from 'node:crypto';
import distance from 'leven';
import { filesOf, pagesOf, type SitePage } from '../../../scripts/lib/site-pages.ts';
import { elementsOf, type HtmlElement } from './html.ts';
import { grouped } from './shorten.ts';

/** Any host will do: what is resolved against it and stays on it is internal. */
const ORIGIN = 'http://site.invalid';

const ADDRESS_ATTRIBUTES = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href', 'cite'];

/** Elements whose addresses a reader follows on purpose. All others are fetched by the browser on its own. */
const FOLLOWED = new Set(['a', 'area', 'blockquote', 'q', 'ins', 'del']);

/** What a page calls its own address, and that of another form of it: read by programs, fetched by no browser. */
const ONLY_READ = ['canonical', 'alternate'];

/** Whether an address is fetched without the reader's doing. */
function isFetched({ name, attributes }: HtmlElement): boolean {
  return !FOLLOWED.has(name) && !ONLY_READ.includes(attributes.get('rel') ?? '');
}

/** A page taken apart for the checks. */
interface ParsedPage {
  page: SitePage;
  elements: HtmlElement[];
  ids: ReadonlySet<string>;
}

/** A whole site taken apart, so that each page is read once. */
export interface ParsedSite {
  base: string;
  files: ReadonlySet<string>;
  pages: readonly ParsedPage[];
  /** By path of the file. */
  byFile: ReadonlyMap<string, ParsedPage>;
}

function fileOf(route: string): string {
  return route === '' || route.endsWith('/') ? `${route}index.html` : route;
}

function parse(page: SitePage): ParsedPage {
  const elements = elementsOf(page.html);
  const ids = new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? []));
  return { page, elements, ids };
}

/** Reads a built site for the checks below. */
export function parseSite({ folder, base }: { folder: string; base: string }): ParsedSite {
  const pages = pagesOf(folder).map(parse);
  return {
    base,
    files: new Set(filesOf(folder)),
    pages,
    byFile: new Map(pages.map((parsed) => [fileOf(parsed.page.route), parsed])),
  };
}

/** Where an element stands, for a message. */
function placeOf({ page }: ParsedPage, element: HtmlElement): string {
  return `/${page.route}:${element.line} <${element.name}>`;
}

function addressesOf({ attributes }: HtmlElement): string[] {
  const plain = ADDRESS_ATTRIBUTES.flatMap((name) => attributes.get(name) ?? []);
  const sets = (attributes.get('srcset') ?? '').split(',').flatMap((part) => part.trim().split(/\s+/)[0] || []);
  return [...plain, ...sets];
}

function nearby(ids: ReadonlySet<string>, wanted: string): string {
  const nearest = [...ids].sort((a, b) => distance(a, wanted) - distance(b, wanted)).slice(0, 3);
  return nearest.length > 0 ? `nearest are ${nearest.map((id) => `#${id}`).join(', ')}` : 'the page has none';
}

/** What is wrong with an address of this site, if anything. */
function internalFault(url: URL, { base, files, byFile }: ParsedSite): string | undefined {
  if (!url.pathname.startsWith(base)) return `is not under ${base}`;
  const file = fileOf(decodeURIComponent(url.pathname.slice(base.length)));
  if (!files.has(file)) return files.has(`${file}/index.html`) ? 'has no slash at its end' : 'leads to no file';
  const fragment = decodeURIComponent(url.hash.slice(1));
  const target = byFile.get(file);
  if (fragment === '' || fragment === 'top' || !target || target.ids.has(fragment)) return undefined;
  return `leads to no #${fragment} there: ${nearby(target.ids, fragment)}`;
}

function addressFault(address: string, element: HtmlElement, from: SitePage, site: ParsedSite): string | undefined {
  if (!URL.canParse(address, ORIGIN)) return 'is no address';
  const url = new URL(address, `${ORIGIN}${site.base}${from.route}`);
  if (url.origin === ORIGIN) return internalFault(url, site);
  if (isFetched(element)) return 'is at another host';
  return ['https:', 'http:', 'mailto:'].includes(url.protocol) ? undefined : 'is of a kind that is not allowed';
}

/** Asks each element of a site what is wrong with it. */
function faultsOf(site: ParsedSite, judge: (element: HtmlElement, parsed: ParsedPage) => readonly string[]): string[] {
  return grouped(
    site.pages.flatMap((parsed) =>
      parsed.elements.flatMap((element) =>
        judge(element, parsed).map((what) => ({ what, where: placeOf(parsed, element) })),
      ),
    ),
  );
}

/** Addresses that lead nowhere, leave the base path, or make a browser ask another host. */
export function addressFaults(site: ParsedSite): string[] {
  return faultsOf(site, (element, { page }) =>
    addressesOf(element).flatMap((address) => {
      const fault = addressFault(address, element, page, site);
      return fault ? [`${address} ${fault}`] : [];
    }),
  );
}

/** Addresses of other hosts in style sheets, and pages that send their reader elsewhere by themselves. */
export function hiddenRequests(site: ParsedSite): string[] {
  const inStyle = /(?:url\(\s*["']?|@import\s+["']?)(?:https?:)?\/\/[^)"']+/gi;
  return faultsOf(site, ({ name, attributes, inner }) => {
    const isRefresh = name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh';
    if (isRefresh) return ['sends the reader on by itself'];
    return name === 'style' ? (inner.match(inStyle) ?? []) : [];
  });
}

/** Attributes that the content security policy would block. */
export function inlineAttributes(site: ParsedSite): string[] {
  return faultsOf(site, ({ attributes }) =>
    [...attributes]
      .filter(([name]) => name === 'style' || name.startsWith('on'))
      .map(([name, value]) => `${name}="${value}"`),
  );
}

function policyOf({ elements }: ParsedPage): string {
  const isPolicy = ({ attributes }: HtmlElement) =>
    attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy';
  return elements.find(isPolicy)?.attributes.get('content') ?? '';
}

/** Data blocks are scripts by name only: no browser runs them and no policy covers them. */
function isRun({ name, attributes }: HtmlElement): boolean {
  if (name === 'style') return true;
  if (name !== 'script' || attributes.has('src')) return false;
  return ['', 'module', 'text/javascript', 'application/javascript'].includes(attributes.get('type') ?? '');
}

/** Pages without a policy. */
export function pagesWithoutPolicy(site: ParsedSite): string[] {
  return site.pages.filter((parsed) => policyOf(parsed) === '').map(({ page }) => `/${page.route}`);
}

/** Inline scripts and style sheets whose hash the page's own policy does not name. */
export function unhashedInlines(site: ParsedSite): string[] {
  return faultsOf(site, (element, parsed) => {
    const hash = `sha256-${createHash('sha256').update(element.inner).digest('base64')}`;
    return isRun(element) && !policyOf(parsed).includes(hash) ? [`${hash} is not in the policy`] : [];
  });
}
