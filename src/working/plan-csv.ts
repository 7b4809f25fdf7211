import Papa from 'papaparse';
import { escapeFormula, unescapeFormula } from '../open-data/formula.ts';
import { type Mark, type Marks, marksBeside } from './marks.ts';
import { COLUMNS, type Column, FORMAT, type PlanRow, planRowOf } from './plan.ts';

/** What the file of a language is written with. */
export interface CsvWords {
  columns: Readonly<Record<Column, string>>;
  /** Spreadsheets of a language that writes “1,5” expect a semicolon. */
  delimiter: string;
  /** What stands in the column of ticks. */
  ticked: string;
}

/** The cells of a row as they stand in the file, but for the signs that only a file needs. */
export type Cells = Readonly<Record<Column, string>>;

/** A row with what the reader put on it. */
export function cellsOf(row: PlanRow, mark: Mark | undefined, { ticked }: Pick<CsvWords, 'ticked'>): Cells {
  return { ...row, tick: mark?.isTicked ? ticked : '', note: mark?.note ?? '', format: String(FORMAT) };
}

/** A mark on a demand that no longer stands on the page: all that is known of it. */
function cellsOfLeft(country: string, id: string, mark: Mark, words: CsvWords): Cells {
  return cellsOf(planRowOf({ country, id, demand: mark.title }), mark, words);
}

/** Adds the reader's marks to the rows of the file; marks on what it does not hold follow at the end. */
export function withMarks(rows: readonly PlanRow[], marks: Marks, words: CsvWords): Cells[] {
  const country = rows[0]?.country ?? '';
  return [
    ...rows.map((row) => cellsOf(row, marks.get(row.id), words)),
    ...[...marksBeside(rows, marks)].map(([id, mark]) => cellsOfLeft(country, id, mark, words)),
  ];
}

/** Writes the file: UTF-8 with a byte order mark, lines that end as in RFC 4180, no text that would run as a formula. */
export function writePlan(cells: readonly Cells[], { columns, delimiter }: CsvWords): string {
  const lines = cells.map((row) => COLUMNS.map((column) => escapeFormula(row[column])));
  const head = COLUMNS.map((column) => columns[column]);
  return `\ufeff${Papa.unparse([head, ...lines], { delimiter, newline: '\r\n' })}\r\n`;
}

/** A file taken apart. */
export interface ReadPlan {
  columns: ReadonlySet<Column>;
  /** A column that the file lacks, or a row that ends before it, leaves the cell out. */
  rows: readonly Partial<Record<Column, string>>[];
  /** Whether the file ends within a quoted cell. */
  isOpen: boolean;
}

/**
 * Reads such a file, also after a spreadsheet wrote it anew: other separators and line ends, columns in another order or
 * gone, names of columns in any of the languages.
 */
export function readPlan(text: string, languages: readonly Pick<CsvWords, 'columns'>[]): ReadPlan {
  const { data, errors } = Papa.parse(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  const [head = [], ...lines] = data;
  const columnOf = (name: string) =>
    COLUMNS.find((column) => languages.some(({ columns }) => columns[column] === name.trim().toLowerCase()));
  const columns = head.map(columnOf);
  const rows = lines.map((line) => {
    const cells = columns.flatMap((column, index) => {
      const cell = line[index];
      return column && cell !== undefined ? [[column, unescapeFormula(cell.replace(/\r\n?/g, '\n'))]] : [];
    });
    return Object.fromEntries(cells) as Partial<Record<Column, string>>;
  });
  return {
    columns: new Set(columns.filter((column) => column !== undefined)),
    rows,
    isOpen: errors.some(({ code }) => code === 'MissingQuotes'),
  };
}
