import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/build-site.ts';
import { examplePages, pageAt, pagesOf } from '../../scripts/lib/site-pages.ts';
import { builtSites } from './lib/built-sites.ts';
import { elementsOf } from './lib/html.ts';

const { root, nested } = builtSites();

/** The data blocks of a page, as they stand. */
function blocksOf(html: string): string[] {
  return elementsOf(html)
    .filter(({ attributes }) => attributes.get('type') === 'application/ld+json')
    .map(({ inner }) => inner);
}

/**
 * What schema.org’s vocabulary has against some blocks: each is compiled as a value of the type that schema-dts makes of the
 * whole vocabulary, so that a type, property or value that it lacks is an error.
 */
function faultsOf(blocks: readonly string[]): string[] {
  const file = join(ROOT, 'tests/site/blocks.ts');
  const source = [
    "import type { Graph } from 'schema-dts';",
    ...blocks.map((block, at) => `export const b${at}: Graph = ${block};`),
  ];
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, source.join('\n'), ts.ScriptTarget.Latest)
      : getSourceFile.call(host, name, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

it('what pages say of themselves is in the vocabulary of schema.org', () => {
  const pages = [root, nested].flatMap(({ folder }) => examplePages(folder).map(({ page }) => page));
  const blocks = pages.flatMap(({ html }) => blocksOf(html));
  expect(blocks.length).toBeGreaterThan(8);
  expect(faultsOf(blocks)).toEqual([]);
});

it.each([
  ['a property', '{"@type":"Dataset","nam":"x"}'],
  ['a property further down', '{"@type":"WebPage","mainEntity":{"@type":"Report","published":"x"}}'],
  ['a type', '{"@type":"Datset","name":"x"}'],
])('%s that schema.org does not know is found', (_, thing) => {
  expect(faultsOf([`{"@context":"https://schema.org","@graph":[${thing}]}`])).toHaveLength(1);
});

it('every block of every page is JSON, and ends where it should', () => {
  const broken = pagesOf(nested.folder).filter(({ html }) =>
    blocksOf(html).some((block) => {
      try {
        return !Array.isArray(JSON.parse(block)['@graph']);
      } catch {
        return true;
      }
    }),
  );
  expect(broken.map(({ route }) => route)).toEqual([]);
});

it.each([
  ['countries/mali/', ['Dataset', 'BreadcrumbList']],
  ['countries/mali/documents/2019-embassy-statement/', ['WebPage', 'BreadcrumbList']],
  ['reports/2019/', ['WebPage', 'BreadcrumbList']],
  ['data/', ['Dataset']],
  ['data/dictionary/', ['BreadcrumbList']],
])('/%s is described as %s', (route, types) => {
  const { html } = pageAt(nested.folder, route);
  const things = blocksOf(html).flatMap((block) => JSON.parse(block)['@graph']);
  expect(things.map((thing) => thing['@type'])).toEqual(types);
});
