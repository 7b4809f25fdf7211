import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '..');

/**
 * Who may import whom. Paths are those below src; a slash at the end means a folder. `may` names everything that the files of a
 * layer import, `mayNot` what they never do.
 */
const RULES: readonly { layer: string; may?: readonly string[]; mayNot?: readonly string[] }[] = [
  { layer: 'domain/', may: ['domain/'] },
  { layer: 'schemas/', may: ['domain/', 'schemas/', 'zod'] },
  {
    layer: 'check/',
    // js-yaml is the parser that Astro reads content with.
    may: ['domain/', 'schemas/', 'check/', 'node:', 'js-yaml', 'leven', 'satteri', 'yaml', 'zod (types)'],
  },
  {
    layer: 'import/',
    may: [
      'domain/',
      'check/',
      'import/',
      '@mozilla/readability',
      'chrono-node',
      'franc-min',
      'html-encoding-sniffer',
      'linkedom',
      'minisearch',
      'satteri',
      'stemmer',
      'yaml',
    ],
  },
  { layer: 'links/', may: ['check/', 'domain/draft-paths.ts', 'links/', 'node:'] },
  {
    layer: 'scaffold/',
    may: [
      'domain/',
      'schemas/',
      'check/',
      'i18n/',
      'lib/',
      'open-data/',
      'scaffold/',
      'node:',
      'i18n-iso-countries',
      'yaml',
    ],
  },
  { layer: 'i18n/', may: ['domain/', 'i18n/', 'lib/', 'search/state.ts (types)'] },
  {
    layer: 'data/',
    may: ['domain/', 'check/', 'lib/markdown-guard.ts', 'data/', 'node:', 'astro:content', 'astro/loaders (types)'],
  },
  { layer: 'content.config.ts', may: ['data/', 'astro:content'] },
  { layer: 'lib/', mayNot: ['astro:content', 'data/', 'schemas/', 'check/', 'components/', 'layouts/', 'pages/'] },
  { layer: 'charts/', mayNot: ['astro:content', 'data/', 'schemas/', 'check/', 'layouts/', 'pages/'] },
  { layer: 'components/', mayNot: ['astro:content', 'data/', 'schemas/', 'check/', 'pages/', 'd3'] },
  { layer: 'layouts/', mayNot: ['astro:content', 'data/', 'schemas/', 'check/', 'pages/', 'd3'] },
  { layer: 'open-data/', may: ['domain/', 'schemas/', 'i18n/', 'lib/', 'open-data/', 'csv-stringify', 'zod'] },
  { layer: 'atlas/', mayNot: ['astro:content', 'data/', 'schemas/', 'check/', 'pages/', 'node:', 'd3'] },
  { layer: 'keeping/', may: ['keeping/', 'atlas/text.ts'] },
  {
    layer: 'offline/',
    mayNot: ['astro:content', 'data/', 'schemas/', 'check/', 'components/', 'layouts/', 'pages/', 'node:', 'd3'],
  },
  { layer: 'search/', mayNot: ['astro:content', 'data/', 'schemas/', 'check/', 'pages/', 'node:', 'd3'] },
  { layer: 'working/', mayNot: ['astro:content', 'data/', 'schemas/', 'check/', 'pages/', 'node:', 'd3'] },
  { layer: 'explorer/', mayNot: ['astro:content', 'data/', 'schemas/', 'check/', 'pages/', 'node:', 'd3'] },
  { layer: 'integrations/', mayNot: ['astro:content', 'data/', 'pages/'] },
  // The corpus is the one way to the entries; a page takes no more of a collection than the text that it renders.
  { layer: 'pages/', mayNot: ['check/', 'd3', 'astro:content but getEntry, render'] },
];

/** What a rule of the domain must not know: the time, chance, the machine and the language that it runs in. */
const OUTSIDE_WORLD: ReadonlySet<string> = new Set([
  'process',
  'console',
  'globalThis',
  'performance',
  'fetch',
  'setTimeout',
  'Intl',
  'Temporal',
  'require',
]);

interface Import {
  /** Path below src, or the name of a package. */
  target: string;
  typesOnly: boolean;
  names: string[];
}

function isExempt(file: string): boolean {
  return file.endsWith('.test.ts') || file.startsWith('domain/testing/') || file.endsWith('.d.ts');
}

const FILES = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .filter((file) => !isExempt(file))
  .sort();

/** The scripts of a file: all of it, or what stands between the dashes and in the script elements of a component. */
function parse(file: string): ts.SourceFile {
  const text = readFileSync(join(SRC, file), 'utf8');
  const parts = /^---\r?\n([\s\S]*?)^---|<script[^>]*>([\s\S]*?)<\/script>/gm;
  const scripts = file.endsWith('.astro')
    ? [...text.matchAll(parts)].map(([, front, script]) => front ?? script)
    : [text];
  return ts.createSourceFile(file, scripts.join('\n'), ts.ScriptTarget.Latest, true);
}

function nodesOf(file: string): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    node.forEachChild(visit);
  };
  visit(parse(file));
  return nodes;
}

function namesOf(node: ts.ImportDeclaration): string[] {
  const clause = node.importClause;
  const bindings = clause?.namedBindings;
  const named =
    bindings && ts.isNamedImports(bindings)
      ? bindings.elements.map((element) => (element.propertyName ?? element.name).text)
      : [];
  return [...named, ...(clause?.name ? ['default'] : []), ...(bindings && ts.isNamespaceImport(bindings) ? ['*'] : [])];
}

function isOfTypes(clause: ts.ImportClause | undefined): boolean {
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function importsOf(file: string): Import[] {
  const place = (specifier: string) =>
    specifier.startsWith('.') ? relative(SRC, resolve(SRC, file, '..', specifier)).replaceAll('\\', '/') : specifier;
  return nodesOf(file).flatMap((node): Import[] => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      return [
        { target: place(node.moduleSpecifier.text), typesOnly: isOfTypes(node.importClause), names: namesOf(node) },
      ];
    }
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      return [{ target: place(node.moduleSpecifier.text), typesOnly: node.isTypeOnly, names: ['*'] }];
    }
    const [argument] =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
    return argument && ts.isStringLiteral(argument)
      ? [{ target: place(argument.text), typesOnly: false, names: ['*'] }]
      : [];
  });
}

/** Whether an entry of the table means an import: `domain/`, `node:`, `zod`, `zod (types)`, `astro:content but render`. */
function means(entry: string, { target, typesOnly, names }: Import): boolean {
  const [, pattern = '', types, spared] = /^(\S+?)(?: (\(types\))| but (.+))?$/.exec(entry) ?? [];
  const isTarget = /[/:]$/.test(pattern)
    ? target.startsWith(pattern)
    : target === pattern || target.startsWith(`${pattern}/`);
  if (!isTarget || (types !== undefined && !typesOnly)) return false;
  return spared === undefined || !names.every((name) => spared.split(', ').includes(name));
}

describe('imports go one way', () => {
  test('every file of src belongs to a layer of the table', () => {
    expect(FILES.filter((file) => !RULES.some(({ layer }) => file.startsWith(layer)))).toEqual([]);
  });

  test.each(RULES)('$layer', ({ layer, may, mayNot }) => {
    const files = FILES.filter((file) => file.startsWith(layer));
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((one) => (may && !may.some((entry) => means(entry, one))) || mayNot?.some((entry) => means(entry, one)))
        .map(({ target }) => `${file} imports ${target}`),
    );
    expect(files).not.toEqual([]);
    expect(wrong).toEqual([]);
  });
});

/** Uses of what lies outside: its name as a value, the clock of Date, chance. */
function outsideIn(file: string): string[] {
  return nodesOf(file).flatMap((node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
      return ['new Date()'];
    if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return ['Date()'];
    if (ts.isPropertyAccessExpression(node)) {
      const text = node.getText();
      if (text === 'Date.now' || text === 'Math.random' || text === 'import.meta.env') return [text];
    }
    return ts.isIdentifier(node) && OUTSIDE_WORLD.has(node.text) ? [node.text] : [];
  });
}

test('the rules of the domain read no clock, no chance, no machine and no language of the machine', () => {
  const files = FILES.filter((file) => file.startsWith('domain/'));
  expect(files.flatMap((file) => outsideIn(file).map((what) => `${file} uses ${what}`))).toEqual([]);
});
