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
 * whole vocabulary, so that a type, property or value that it lacks is an error. All in one program: reading the vocabulary
 * takes seconds.
 * @returns faults of each block, in the order of the blocks
 */
function faultsOf(blocks: readonly string[]): string[][] {
  const file = join(ROOT, 'tests/site/blocks.ts');
  const source = [
    "import type { Graph } from 'schema-dts';",
    ...blocks.map((block, at) => `export const b${at}: Graph = ${block.replaceAll('\n', ' ')};`),
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
  const found = blocks.map((): string[] => []);
  for (const { file: source, start = 0, messageText } of ts.getPreEmitDiagnostics(
    ts.createProgram([file], options, host),
  )) {
    // Each block has a line of its own, below that of the import.
    const line = source?.getLineAndCharacterOfPosition(start).line ?? 0;
    found[line - 1]?.push(ts.flattenDiagnosticMessageText(messageText, ' '));
  }
  return found;
}

/** Things that schema.org does not know: by a property, by one further down, by their type. */
const UNKNOWN = [
  '{"@type":"Dataset","nam":"x"}',
  '{"@type":"WebPage","mainEntity":{"@type":"Report","published":"x"}}',
  '{"@type":"Datset","name":"x"}',
].map((thing) => `{"@context":"https://schema.org","@graph":[${thing}]}`);

it('what pages say of themselves is in the vocabulary of schema.org, and what is not would be found', () => {
  const pages = [root, nested].flatMap(({ folder }) =>
    (['en', 'fr'] as const).flatMap((language) => examplePages(folder, language).map(({ page }) => page)),
  );
  const blocks = [...new Set(pages.flatMap(({ html }) => blocksOf(html)))];
  expect(blocks.length).toBeGreaterThan(16);
  const faults = faultsOf([...blocks, ...UNKNOWN]);
  expect(faults.slice(0, blocks.length).flat()).toEqual([]);
  expect(faults.slice(blocks.length).map(({ length }) => length)).toEqual([1, 1, 1]);
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
