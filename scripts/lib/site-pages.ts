import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A page of a built site. */
export interface SitePage {
  /** Path below the base: `countries/mali/`, `404.html`, and `` for home. */
  route: string;
  html: string;
}

/** Routes that one template makes many pages of. */
const PATTERNS: readonly (readonly [template: string, route: RegExp])[] = [
  ['countries', /^countries\/(?:by-[^/]+\/)?$/],
  ['region', /^regions\/[^/]+\/$/],
  ['country profile', /^countries\/[^/]+\/$/],
  ['document', /^countries\/[^/]+\/documents\/[^/]+\/$/],
  ['recommendation', /^countries\/[^/]+\/recommendations\/[^/]+\/$/],
  ['report', /^reports\/\d{4}\/$/],
  ['topic', /^topics\/.+\/$/],
];

/** The template that a page was made by; a page that is the only one of its kind is its own. */
export function templateOf(route: string): string {
  return PATTERNS.find(([, pattern]) => pattern.test(route))?.[0] ?? (route === '' ? 'home' : route);
}

/** Paths of all files below a folder, with forward slashes, in order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/**
 * Reads one page of a built site.
 * @throws when it was not built
 */
export function pageAt(folder: string, route: string): SitePage {
  const path = join(folder, route, route === '' || route.endsWith('/') ? 'index.html' : '');
  if (!existsSync(path)) throw new Error(`/${route} was not built.`);
  return { route, html: readFileSync(path, 'utf8') };
}

/** All HTML pages of a built site, in the order of their files. */
export function pagesOf(folder: string): SitePage[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => pageAt(folder, file.replace(/(^|\/)index\.html$/, '$1')));
}

/** A profile without documents is another page than one with them: other parts, other sentences. */
function stateOf(template: string, html: string): string {
  return template === 'country profile' && !html.includes('id="documents"')
    ? `${template} without documents`
    : template;
}

/**
 * One page of each template and state: the longest, because it shows the most of what the template can show.
 * @returns template and page, in the order of the templates' names
 */
export function examplePages(folder: string): { template: string; page: SitePage }[] {
  const longest = new Map<string, SitePage>();
  for (const page of pagesOf(folder)) {
    const template = stateOf(templateOf(page.route), page.html);
    if (page.html.length > (longest.get(template)?.html.length ?? -1)) longest.set(template, page);
  }
  return [...longest]
    .map(([template, page]) => ({ template, page }))
    .sort((a, b) => (a.template < b.template ? -1 : 1));
}
