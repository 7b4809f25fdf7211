import type { PartialDate } from '../domain/partial-date.ts';
import type { Row } from './csv.ts';

/** The licence of the data by its SPDX name; LICENSE-CONTENT.md says what it covers. */
export const LICENCE = 'CC-BY-4.0';

/** What every JSON file says of itself. */
export interface Envelope {
  /** Date of the newest document, edition, or change within an edition’s year that it tells of; no clock is read. */
  as_of: PartialDate;
  licence: typeof LICENCE;
}

/** A row a line, so that two versions of a file can be compared line by line. */
function linesOf(rows: readonly unknown[]): string {
  return rows.length === 0 ? '[]' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
}

/** Writes a JSON file: its fields in the given order, each row of a list on a line of its own. */
export function toJson(fields: Readonly<Record<string, unknown>>): string {
  const told = Object.entries(fields).map(([name, value]) => {
    const text = Array.isArray(value) ? linesOf(value) : JSON.stringify(value);
    return `${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${told.join(',\n')}\n}\n`;
}

/** Writes the JSON file of a table. */
export function tableJson(table: string, rows: readonly Row[], asOf: PartialDate): string {
  return toJson({ table, as_of: asOf, licence: LICENCE, rows } satisfies Envelope & Record<string, unknown>);
}
