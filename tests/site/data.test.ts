import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { XmlDocument } from 'libxml2-wasm';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { filesOf, pageAt } from '../../scripts/lib/site-pages.ts';
import { data } from '../../src/i18n/en-data.ts';
import { unescapeFormula } from '../../src/open-data/formula.ts';
import { CODES } from '../../src/open-data/tables/shared.ts';
import { TABLES } from '../../src/open-data/tables.ts';
import { tierPlacements } from '../lib/tier-placements.ts';
import { builtSites } from './lib/built-sites.ts';
import { readCsv } from './lib/csv.ts';
import { elementsOf, textOf } from './lib/html.ts';
import { shorten } from './lib/shorten.ts';

const { root, nested } = builtSites();
const FILES = filesOf(root.folder);

type JsonRow = Record<string, string | number | boolean | null | (string | number)[]>;

function read(path: string, folder = root.folder): string {
  return readFileSync(join(folder, path), 'utf8');
}

function rowsOf(table: string): JsonRow[] {
  return JSON.parse(read(`data/${table}.json`)).rows;
}

function csvOf(path: string): { columns: string[]; rows: string[][] } {
  return readCsv(join(root.folder, path));
}

/** A cell of the JSON file as the CSV file has it, before anything is escaped. */
function asText(cell: JsonRow[string] | undefined): string {
  if (cell === null || cell === undefined) return '';
  return Array.isArray(cell) ? cell.join('|') : String(cell);
}

/** What a JSON file breaks of the schema that is published for it. */
function faultsOf(schema: string, paths: readonly string[]): string[] {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(read(`data/schemas/${schema}.json`)));
  return paths.flatMap((path) => {
    validate(JSON.parse(read(path)));
    return (validate.errors ?? []).map((error) => `${path}${error.instancePath} ${error.message}`);
  });
}

describe('the table of placements', () => {
  const { header, placements } = tierPlacements();
  const { columns, rows } = csvOf('data/placements.csv');
  const cell = (row: readonly string[], name: string) => row[columns.indexOf(name)]!;

  it('is the record that was put together by hand, row by row', () => {
    expect(header).toBe('iso3,name,year,tier,source,confidence');
    const expected = placements.map(({ iso3, year, code }) => `${iso3} ${year} ${code}`);
    const rebuilt = rows
      .filter((row) => cell(row, 'code') !== '')
      .map((row) => `${cell(row, 'iso3')} ${cell(row, 'year')} ${cell(row, 'code')}`);
    const differences = [
      ...expected.filter((row) => !rebuilt.includes(row)).map((row) => `missing: ${row}`),
      ...rebuilt.filter((row) => !expected.includes(row)).map((row) => `in excess: ${row}`),
    ];
    console.log(`record rebuilt from placements.csv: ${rebuilt.length} rows, ${differences.length} differences`);
    expect(shorten(differences)).toEqual([]);
    expect(rebuilt).toHaveLength(4181);
    expect(rebuilt).toHaveLength(expected.length);
  });

  it('says of every country and edition what the edition says, or why it says nothing', () => {
    expect(rows).toHaveLength(rowsOf('countries').length * rowsOf('editions').length);
    for (const row of rows) expect(CODES.includes(cell(row, 'code'))).toBe(/^tier-|^special/.test(cell(row, 'state')));
  });
});

describe.each(TABLES.map(({ name }) => name))('%s', (name) => {
  const table = TABLES.find((each) => each.name === name)!;

  it('is in JSON what its published schema says', () => {
    expect(shorten(faultsOf(name, [`data/${name}.json`]))).toEqual([]);
  });

  it('holds the same in CSV as in JSON', () => {
    const { columns, rows } = csvOf(`data/${name}.csv`);
    expect(columns).toEqual(table.columns.map((column) => column.name));
    const expected = rowsOf(name).map((row) => columns.map((column) => asText(row[column])));
    expect(rows.map((row) => row.map(unescapeFormula))).toEqual(expected);
  });

  it('would run in no spreadsheet', () => {
    const texts = table.columns
      .filter(({ type }) => type !== 'number' && type !== 'integer')
      .map((column) => column.name);
    const { columns, rows } = csvOf(`data/${name}.csv`);
    const cells = rows.flatMap((row) => texts.map((column) => row[columns.indexOf(column)]!));
    expect(cells.filter((text) => /^[=+\-@\t\r\n]/.test(text))).toEqual([]);
  });

  it('names only rows that there are', () => {
    const faults = table.columns.flatMap(({ name: column, refersTo }) => {
      if (!refersTo) return [];
      const [other, key] = refersTo.split('.') as [string, string];
      const known = new Set(rowsOf(other).map((row) => row[key]));
      const named = rowsOf(name).flatMap((row) => row[column] ?? []);
      return named.filter((value) => !known.has(value)).map((value) => `${column}: ${value} is not in ${refersTo}`);
    });
    expect(shorten(faults)).toEqual([]);
  });

  it('is the same under another base', () => {
    for (const kind of ['csv', 'json']) {
      expect(read(`data/${name}.${kind}`, nested.folder)).toBe(read(`data/${name}.${kind}`));
    }
  });

  it('is told on the page of the data with its rows', () => {
    const { html } = pageAt(root.folder, 'data/');
    const item = elementsOf(html).find(
      ({ name: element, inner }) => element === 'li' && inner.includes(`id="${name}"`),
    )!;
    const rows = rowsOf(name).length;
    expect(textOf(item.inner)).toContain(`${rows.toLocaleString('en-GB')} ${rows === 1 ? 'row' : 'rows'}`);
  });
});

it('accents survive', () => {
  const { columns, rows } = csvOf('data/countries.csv');
  const names = rows.map((row) => row[columns.indexOf('name')]);
  expect(names).toEqual(expect.arrayContaining(['Côte d’Ivoire', 'Türkiye']));
  expect(readFileSync(join(root.folder, 'data/countries.csv')).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
});

describe('the schemas', () => {
  const schemas = FILES.filter((file) => file.startsWith('data/schemas/'));

  it('have an address of their own where the site knows its host, and else none', () => {
    expect(schemas.length).toBeGreaterThan(TABLES.length);
    for (const file of schemas) {
      expect(JSON.parse(read(file))).not.toHaveProperty('$id');
      expect(JSON.parse(read(file, nested.folder)).$id).toMatch(new RegExp(`^https?://.+${nested.base}${file}$`));
    }
  });

  it('are sound themselves', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    for (const file of schemas) expect(() => ajv.compile(JSON.parse(read(file))), file).not.toThrow();
  });
});

describe('files beside the pages', () => {
  it.each(data.perPageFiles.map(([path]) => path))('%s, of which the page tells, is there', (path) => {
    const pattern = new RegExp(`^${path.slice(1).replaceAll('.', '\\.').replaceAll('…', '[^/]+')}$`);
    expect(FILES.some((file) => pattern.test(file))).toBe(true);
  });

  const profiles = FILES.filter((file) => /^countries\/.+\/profile\.json$/.test(file));
  const drawings = FILES.filter((file) => /\/(?:tier-strip|asked)\.svg$/.test(file));

  it('each country has its profile, and each is what the published schema says', () => {
    expect(profiles).toHaveLength(rowsOf('countries').length);
    expect(shorten(faultsOf('profile', profiles))).toEqual([]);
  });

  it('a strip and a count of TIP Reports have CSV with the columns of their tables', () => {
    const columnsOf = (name: string) =>
      TABLES.find((table) => table.name === name)!.columns.map((column) => column.name);
    for (const svg of drawings) {
      const table = svg.endsWith('asked.svg') ? 'asked' : 'placements';
      // Tables are made once; a drawing in each language leads to the same.
      const { columns, rows } = csvOf(svg.replace(/^fr\//, '').replace(/svg$/, 'csv'));
      expect(columns).toEqual(columnsOf(table));
      expect(rows, svg).not.toEqual([]);
    }
  });

  it('drawings are XML, say what they show, and ask for nothing', () => {
    expect(drawings.length).toBeGreaterThan(profiles.length);
    for (const file of drawings) {
      using document = XmlDocument.fromString(read(file));
      const names = { svg: 'http://www.w3.org/2000/svg' };
      expect(document.find('/svg:svg/svg:title', names), file).toHaveLength(1);
      expect(document.find('/svg:svg/svg:desc', names), file).toHaveLength(1);
      expect(document.find('//svg:script|//svg:image|//svg:use|//@href|//@style', names), file).toEqual([]);
    }
  });

  it.each([
    'countries/mali/tier-strip.svg',
    'countries/somalia/tier-strip.svg',
    drawings.find((file) => file.endsWith('asked.svg'))!,
  ])('%s is drawn by a program that is not a browser', async (file) => {
    const { channels } = await sharp(Buffer.from(read(file))).stats();
    expect(channels[0]!.stdev).toBeGreaterThan(10);
  });

  it('Mali’s strip has every edition, and the golden case in its CSV', () => {
    const { columns, rows } = csvOf('countries/mali/tier-strip.csv');
    const told = rows.map((row) => row[columns.indexOf('code')] || '?').join(' ');
    expect(told).toBe('2 2 2 2 2 2 2 2 2WL 2WL 2WL 2 2WL 2WL 2WL 2WL 3 2WL 2 2WL 2WL 2WL 2 2WL ?');
    for (let year = 2001; year <= 2025; year += 1) expect(read('countries/mali/tier-strip.svg')).toContain(`>${year}<`);
  });
});
