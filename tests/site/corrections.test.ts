import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/build-site.ts';
import { examplePages, filesOf, languageOfRoute, pageAt, pagesOf, templateOf } from '../../scripts/lib/site-pages.ts';
import { dev } from '../../src/i18n/en-dev.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { NESTED_REPOSITORY, NESTED_SITE } from './global-setup.ts';
import { builtSites } from './lib/built-sites.ts';
import { readRecords } from './lib/csv.ts';
import { elementsOf, textOf } from './lib/html.ts';

const { root, nested } = builtSites();

/** Where the links of a page with certain words lead. */
function linksCalled(html: string, words: string): string[] {
  return elementsOf(html)
    .filter(({ name, inner }) => name === 'a' && textOf(inner) === words)
    .map(({ attributes }) => attributes.get('href')!.replaceAll('&amp;', '&'));
}

/** The page for people in danger has a frame of its own, which leads to as little as can be. */
function isHelp(route: string): boolean {
  return templateOf(route) === 'help/';
}

/** The pages that a reader corrects: in French one of each template, since the frame is the same. */
function framedPages(folder: string) {
  const french = examplePages(folder, 'fr').map(({ page }) => page);
  return [...pagesOf(folder, 'en'), ...french]
    .filter(({ route }) => !isHelp(route))
    .map((page) => ({ ...page, words: stringsFor(languageOfRoute(page.route)).corrections }));
}

describe('a site that knows its repository', () => {
  const pages = framedPages(nested.folder);

  it('lets each page be reported, with its title and its address', () => {
    for (const { route, html, words } of pages) {
      const reports = linksCalled(html, words.report).map((href) => new URL(href));
      expect(reports, route).toHaveLength(1);
      const [{ origin, pathname, searchParams }] = reports as [URL];
      expect(`${origin}${pathname}`).toBe(`${NESTED_REPOSITORY}/issues/new`);
      expect([...searchParams.keys()]).toEqual(['template', 'title', 'page']);
      expect(searchParams.get('title')).toMatch(/^Correction\u00a0?: \S/);
      const path = route === '404.html' ? '404/' : route;
      expect(searchParams.get('page')).toBe(`${NESTED_SITE}${nested.base}${path}`);
    }
  });

  it('leads from each page that is made of a file to that file', () => {
    const address = new RegExp(`^${NESTED_REPOSITORY}/edit/main/(content/.+)$`);
    const edits = pages.flatMap(({ route, html, words }) =>
      [words.edit, words.editDemands].flatMap((label) =>
        linksCalled(html, label).map((href) => ({
          template: templateOf(route),
          file: address.exec(href)?.[1] ?? href,
        })),
      ),
    );
    expect(edits.filter(({ file }) => !existsSync(join(ROOT, file)))).toEqual([]);
    expect(new Set(edits.map(({ template }) => template))).toEqual(
      new Set([
        'about/',
        'accessibility/',
        'country profile',
        'document',
        'editors/',
        'glossary/',
        'methodology/',
        'privacy/',
        'recommendation',
        'report',
        'topic',
        'topics/',
      ]),
    );
  });

  it.each([
    ['countries/mali/', ['content/countries/mali.mdx'], ['content/recommendations/mali.yaml']],
    ['countries/chad/', ['content/countries/chad.mdx'], []],
    ['reports/2019/', ['content/editions/2019.yaml'], []],
    ['countries/', [], []],
  ])('leads from /%s to its own file and to its demands', (route, own, demands) => {
    const { html } = pageAt(nested.folder, route);
    const told = (files: string[]) => files.map((file) => `${NESTED_REPOSITORY}/edit/main/${file}`);
    expect(linksCalled(html, 'Edit this page')).toEqual(told(own));
    expect(linksCalled(html, 'Edit its demands')).toEqual(told(demands));
  });
});

it('the page for editors leads to the guide and to the form, where the site knows its repository', () => {
  const links = (site: typeof root) => [...pageAt(site.folder, 'editors/').html.matchAll(/href="(https?:[^"]*)"/g)];
  const targets = links(nested).map(([, href]) => href);
  expect(targets).toContain(`${NESTED_REPOSITORY}/blob/main/CONTRIBUTING.md`);
  expect(targets).toContain(`${NESTED_REPOSITORY}/issues/new?template=document.yml`);
  expect(links(root)).toEqual([]);
});

it('a site that knows no repository says how to report an error, and lets no page be edited', () => {
  for (const { route, html, words } of framedPages(root.folder)) {
    const about = languageOfRoute(route) === 'fr' ? '/fr/about/' : '/about/';
    expect(linksCalled(html, words.report), route).toEqual([`${about}#reporting-an-error`]);
    expect(html, route).not.toContain(words.edit);
  }
});

it('the log of corrections is a page with a table, and every page leads to it', () => {
  const { html } = pageAt(root.folder, 'corrections/');
  const rows = readRecords(join(root.folder, 'data/corrections.csv')).length;
  expect(
    elementsOf(html).filter(({ name, attributes }) => name === 'li' && attributes.has('data-correction')),
  ).toHaveLength(rows);
  expect(textOf(html).includes('No correction has been noted so far.')).toBe(rows === 0);
  const without = framedPages(root.folder).filter(
    ({ html, words }) => !linksCalled(html, words.title).some((href) => href.endsWith('/corrections/')),
  );
  expect(without.map(({ route }) => route)).toEqual([]);
});

it('nothing of what the dev server shows to editors is in the site', () => {
  const traces = [dev.draft, dev.panel, dev.stoppedTitle, 'content-problems', 'content-withheld', 'vite/client'];
  const texts = filesOf(root.folder).filter((file) => /\.(?:html|js|css|json|xml|txt|csv)$/.test(file));
  const found = texts.filter((file) => {
    const text = readFileSync(join(root.folder, file), 'utf8');
    return traces.some((trace) => text.includes(trace));
  });
  expect(found).toEqual([]);
});
