import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect } from 'vitest';

/** A CSV file as a program that is not ours reads it, without a fault: its columns, and its rows as texts. */
export function readCsv(file: string): { columns: string[]; rows: string[][] } {
  const { data, errors, meta } = Papa.parse(readFileSync(file, 'utf8'), { skipEmptyLines: true });
  const [columns, ...rows] = data;
  expect(errors).toEqual([]);
  expect([meta.delimiter, meta.linebreak]).toEqual([',', '\r\n']);
  return { columns: columns!, rows };
}

/** The same with each row by the names of the columns. */
export function readRecords(file: string): Record<string, string | undefined>[] {
  const { columns, rows } = readCsv(file);
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
}
