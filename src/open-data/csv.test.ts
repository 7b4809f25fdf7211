import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type Cell, LIST_SEPARATOR, toCsv } from './csv.ts';
import { escapeFormula, unescapeFormula } from './formula.ts';

const BOM = '\uFEFF';

/** The cells of a file as a program that is not ours reads them, without its header. */
function readBack(csv: string): string[][] {
  const { data, errors } = Papa.parse(csv, { skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data.slice(1);
}

function cellsOf(cell: Cell): string[][] {
  return readBack(toCsv([{ name: 'id' }, { name: 'cell' }], [{ id: 1, cell }]));
}

test('a file begins with a byte order mark and its columns, and its lines end as RFC 4180 says', () => {
  const rows = [
    { iso3: 'CIV', name: 'Côte d’Ivoire', year: 2019, extra: 'left out' },
    { iso3: 'MLI', name: null, year: -1 },
  ];
  expect(toCsv([{ name: 'iso3' }, { name: 'name' }, { name: 'year' }], rows)).toBe(
    `${BOM}iso3,name,year\r\nCIV,Côte d’Ivoire,2019\r\nMLI,,-1\r\n`,
  );
});

test('a table without rows is its columns', () => {
  expect(toCsv([{ name: 'iso3' }, { name: 'year' }], [])).toBe(`${BOM}iso3,year\r\n`);
});

test.each<[what: string, cell: Cell, text: string]>([
  ['nothing', null, ''],
  ['a number', 36_000.5, '36000.5'],
  ['a number below zero', -3, '-3'],
  ['true', true, 'true'],
  ['false', false, 'false'],
  ['an empty list', [], ''],
  ['a list', ['MLI', 'NER'], 'MLI|NER'],
  ['a list of years', [2013, 2014], '2013|2014'],
])('%s', (_, cell, text) => {
  expect(cellsOf(cell)).toEqual([['1', text]]);
});

test.each([
  ['a comma', 'Paris, Bamako'],
  ['quotes', 'the “law” of "2012"'],
  ['a line end', 'one\nand another'],
  ['a line end of two characters', 'one\r\nand another'],
  ['a lone carriage return', 'one\rand another'],
  ['accents and other scripts', 'Türkiye, 中国, العربية, São Tomé'],
  ['a character beyond the first plane', '🄯 𝒜'],
  ['spaces at both ends', ' as it is '],
  ['a semicolon and a tab', 'a;b\tc'],
  ['a number as text', '007'],
])('%s is read back as it was', (_, text) => {
  expect(cellsOf(text)).toEqual([['1', text]]);
});

describe('a text that a spreadsheet would run', () => {
  test.each([
    ['=HYPERLINK("https://example.org","Click")'],
    ["=cmd|' /C calc'!A0"],
    ['+1+1'],
    ['-2+3'],
    ['@SUM(A1:A9)'],
    ['\t=1+1'],
    ['\r=1+1'],
    ['\n=1+1'],
    ['＝1+1'],
    ['＋1'],
    ['－1'],
    ['＠SUM(A1)'],
    // Programs that trim what they read would find the formula.
    [' =1+1'],
    ['\u00A0+1'],
    ['\u3000＝1'],
    ['\v@SUM(A1)'],
    ['\uFEFF=1+1'],
    ['\u200B-1'],
  ])('%j is shown with an apostrophe, and can be had back', (text) => {
    const [[, read]] = cellsOf(text) as [[string, string]];
    expect(read).toBe(`'${text}`);
    expect(unescapeFormula(read)).toBe(text);
  });

  test('one that only looks escaped is told from one that is', () => {
    expect(escapeFormula("'=1")).toBe("''=1");
    expect(unescapeFormula("''=1")).toBe("'=1");
    expect(unescapeFormula(escapeFormula("''+"))).toBe("''+");
    expect(unescapeFormula(escapeFormula("' ="))).toBe("' =");
  });

  test('a list is one too', () => {
    expect(cellsOf(['=1', 'b'])).toEqual([['1', "'=1|b"]]);
  });

  test('an apostrophe before anything else is left alone', () => {
    expect(cellsOf("'s-Gravenhage")).toEqual([['1', "'s-Gravenhage"]]);
    expect(unescapeFormula("'s-Gravenhage")).toBe("'s-Gravenhage");
  });
});

test.each<[Cell]>([
  [''],
  [['a', '']],
  [[`a${LIST_SEPARATOR}b`]],
  [Number.NaN],
  [Number.POSITIVE_INFINITY],
  [[2013, Number.NaN]],
])('%o is refused: nobody could read it back', (cell) => {
  expect(() => toCsv([{ name: 'cell' }], [{ cell }])).toThrow('cell');
});

describe('for every table', () => {
  const nasty = fc.constantFrom(
    ...['=', '+', '-', '@', '\t', '\r', '\n', ' ', "'", '"', ',', ';', 'é', '＝', '\u0000', '|'],
  );
  const text = fc.string({
    unit: fc.oneof(nasty, fc.string({ minLength: 1, maxLength: 2, unit: 'binary' })),
    minLength: 1,
  });
  const rows = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  const columns = ['a', 'b', 'c'].map((name) => ({ name }));

  function written(table: readonly string[][]): string[][] {
    return readBack(
      toCsv(
        columns,
        table.map(([a, b, c]) => ({ a: a!, b: b!, c: c! })),
      ),
    );
  }

  test('texts are read back as they were', () => {
    fc.assert(
      fc.property(rows, (table) => {
        expect(written(table).map((row) => row.map(unescapeFormula))).toEqual(table);
      }),
    );
  });

  test('no text begins as a formula', () => {
    fc.assert(
      fc.property(rows, (table) => {
        for (const cell of written(table).flat()) expect(cell).not.toMatch(/^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/);
      }),
    );
  });
});
