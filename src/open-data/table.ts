import type { Corpus } from '../domain/corpus.ts';
import { oncePer } from '../domain/once.ts';
import type { LocalText } from '../domain/text.ts';
import type { Strings } from '../i18n/strings.ts';
import type { Cell, Row } from './csv.ts';

/**
 * What the cells of a column hold. A date is as precise as it is known, `2019`, `2019-08` or `2019-08-29`; a period is a date,
 * or two joined by a slash.
 */
export type CellType = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'period' | 'url';

/** A column as readers of the data know it. Its name never changes, and a new column comes after the others. */
export interface ColumnFacts {
  /** In snake_case. */
  name: string;
  type: CellType;
  /** The cell holds any number of such values. */
  isList?: boolean;
  description: LocalText;
  /** What it means that a cell holds nothing; without it no cell is empty. */
  whenEmpty?: LocalText;
  /** All that a cell may hold. */
  values?: readonly string[];
  /** The words of the site for these values. */
  meanings?: (t: Strings) => Readonly<Record<string, string>>;
  /** What a text looks like: the source of a regular expression. */
  pattern?: string;
  /** The column of another table that holds each of its values: `countries.slug`. */
  refersTo?: `${string}.${string}`;
}

export interface Column<Entry> extends ColumnFacts {
  value: (entry: Entry) => Cell;
}

interface TableFacts {
  /** Name of its files without their endings. */
  name: string;
  title: LocalText;
  /** What a row is, and which there are. */
  description: LocalText;
  /** The columns that tell one row from every other. */
  key: readonly string[];
}

/** The declaration of a table. Its files, its page in the dictionary and its JSON Schema are all made from this. */
export interface TableDeclaration<Entry> extends TableFacts {
  columns: readonly Column<Entry>[];
  /** What the rows tell of, in the order of the rows. */
  entries: (corpus: Corpus) => readonly Entry[];
}

/** A table of the open data. */
export interface Table extends TableFacts {
  columns: readonly ColumnFacts[];
  /** Its rows, made once for each corpus. */
  rows: (corpus: Corpus) => readonly Row[];
}

/** Makes a row of what one entry tells. */
function rowOf<Entry>(columns: readonly Column<Entry>[], entry: Entry): Row {
  return Object.fromEntries(columns.map(({ name, value }) => [name, value(entry)]));
}

/** Makes a table of its declaration. */
export function defineTable<Entry>({ columns, entries, ...facts }: TableDeclaration<Entry>): Table {
  const rows = oncePer((corpus: Corpus) => entries(corpus).map((entry) => rowOf(columns, entry)));
  return { ...facts, columns, rows };
}
