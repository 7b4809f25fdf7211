import type { messages } from '../i18n/en-working-messages.ts';
import type { Imported } from './import-file.ts';

/** What the page tells, in the reader's language. */
export type Messages = typeof messages;
type Read = Extract<Imported, { kind: 'read' }>;
export type Refused = Exclude<Imported, Read> | { kind: 'too-large' };

/**
 * Why nothing was taken from a file.
 * @param columnName what a reader knows a column as
 */
export function refusalInWords(
  refused: Refused,
  told: Messages,
  columnName: (column: 'country' | 'id') => string,
): string {
  switch (refused.kind) {
    case 'too-large':
      return told.tooLarge;
    case 'not-ours':
      return told.notOurs;
    case 'newer':
      return told.newerFile;
    case 'column-missing':
      return told.columnMissing(columnName(refused.column));
    case 'other-country':
      return told.otherCountry(refused.country);
  }
}

/**
 * What a reader must know of a file that was read, a sentence each.
 * @param demands how many demands stand on the page
 */
export function remarksInWords(read: Read, demands: number, told: Messages): string[] {
  return [
    ...(read.brokenAt === undefined ? [] : [told.broken(read.brokenAt)]),
    ...(read.rows < demands ? [told.partOf(read.rows, demands)] : []),
    ...(read.nameless > 0 ? [told.nameless(read.nameless)] : []),
    ...read.lacking.map((column) => told.lacking[column]),
  ];
}
