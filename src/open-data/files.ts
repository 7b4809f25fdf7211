import type { Corpus } from '../domain/corpus.ts';
import { once, oncePer } from '../domain/once.ts';
import { toCsv } from './csv.ts';
import { tableJson } from './json.ts';
import type { Table } from './table.ts';

/** The kinds of file in which each table is published, by their endings. */
export const FILE_KINDS = ['csv', 'json'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

function write(table: Table, kind: FileKind, corpus: Corpus): string {
  const rows = table.rows(corpus);
  return kind === 'csv' ? toCsv(table.columns, rows) : tableJson(table.name, rows, corpus.newest);
}

const filesOf = oncePer((corpus: Corpus) =>
  oncePer((table: Table) => once((kind: FileKind) => write(table, kind, corpus))),
);

/** The text of a table's file: written once, for the file itself and for the page that tells how long it is. */
export function tableFile(table: Table, kind: FileKind, corpus: Corpus): string {
  return filesOf(corpus)(table)(kind);
}

/** How many bytes a text takes as UTF-8. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
