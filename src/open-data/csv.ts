import { stringify } from 'csv-stringify/sync';
import { escapeFormula } from './formula.ts';

/** What a cell holds; `null` where there is nothing to tell. */
export type Cell = string | number | boolean | null | readonly (string | number)[];

/** A row of a table, by the names of its columns. */
export type Row = Readonly<Record<string, Cell>>;

/** Stands between the entries of a list within one cell. */
export const LIST_SEPARATOR = '|';

/**
 * @throws when the cell could not be read back: an empty text would read as nothing, a separator within an entry as two, and
 * what is no number as a text
 */
function checkReadable(name: string, cell: Cell): void {
  const values = Array.isArray(cell) ? cell : [cell];
  const isNoNumber = values.some((value) => typeof value === 'number' && !Number.isFinite(value));
  const isSplit = Array.isArray(cell) && cell.some((entry) => String(entry).includes(LIST_SEPARATOR));
  if (values.includes('') || isNoNumber || isSplit) {
    throw new Error(
      `No reader of the CSV file could tell what ${name} holds: ${isNoNumber ? cell : JSON.stringify(cell)}`,
    );
  }
}

/** A cell as text. A number is never escaped: it holds nothing to run. */
function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return escapeFormula(typeof cell === 'string' ? cell : cell.join(LIST_SEPARATOR));
}

/**
 * Writes a CSV file that opens rightly in a spreadsheet: UTF-8 with a byte order mark; commas, quotes and line ends of RFC
 * 4180; the names of the columns in the first line; no text that would run as a formula.
 * @param columns in the order of the file; what else a row holds is left out
 */
export function toCsv(columns: readonly { name: string }[], rows: readonly Row[]): string {
  const lines = rows.map((row) =>
    columns.map(({ name }) => {
      const cell = row[name] ?? null;
      checkReadable(name, cell);
      return cellText(cell);
    }),
  );
  return stringify([columns.map(({ name }) => name), ...lines], {
    bom: true,
    record_delimiter: 'windows',
    // With line ends of two characters, a text that holds one of them alone would stand without quotes.
    quote_record_delimiter: true,
  });
}
