import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { LANGUAGES, type Language } from '../../src/domain/text.ts';

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
  ['brief', /^countries\/[^/]+\/brief\/$/],
];

/** The language of a page, and its route among the pages of that language. */
function inItsLanguage(route: string): { language: Language; path: string } {
  const language = LANGUAGES.find((each) => route.startsWith(`${each}/`));
  return language ? { language, path: route.slice(language.length + 1) } : { language: 'en', path: route };
}

/** The language of a page: English stands at the root, the others under their code. */
export function languageOfRoute(route: string): Language {
  return inItsLanguage(route).language;
}

/** The route of the home page in a language, with which the routes of all its pages begin. */
export function homeRoute(language: Language): string {
  return language === 'en' ? '' : `${language}/`;
}

/** The template that a page was made by, whatever its language; a page that is the only one of its kind is its own. */
export function templateOf(route: string): string {
  const { path } = inItsLanguage(route);
  return PATTERNS.find(([, pattern]) => pattern.test(path))?.[0] ?? (path === '' ? 'home' : path);
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

/** The routes of all HTML pages of a built site, in the order of their files: all, or those in one language. */
export function routesOf(folder: string, language?: Language): string[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .filter((route) => language === undefined || languageOfRoute(route) === language);
}

/** The HTML pages of a built site, in the order of their files: all, or those in one language. */
export function pagesOf(folder: string, language?: Language): SitePage[] {
  return routesOf(folder, language).map((route) => pageAt(folder, route));
}

/** A profile without documents is another page than one with them: other parts, other sentences. */
function stateOf(template: string, html: string): string {
  return template === 'country profile' && !html.includes('id="documents"')
    ? `${template} without documents`
    : template;
}

/**
 * One page of each template and state in a language: the longest, because it shows the most of what the template can show.
 * @returns template and page, in the order of the templates' names
 */
export function examplePages(folder: string, language: Language = 'en'): { template: string; page: SitePage }[] {
  const longest = new Map<string, SitePage>();
  for (const page of pagesOf(folder, language)) {
    const template = stateOf(templateOf(page.route), page.html);
    if (page.html.length > (longest.get(template)?.html.length ?? -1)) longest.set(template, page);
  }
  return [...longest]
    .map(([template, page]) => ({ template, page }))
    .sort((a, b) => (a.template < b.template ? -1 : 1));
}
