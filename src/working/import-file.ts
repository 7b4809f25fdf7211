import { addMarks, isBare, type Mark, type Marks } from './marks.ts';
import { type Column, FORMAT } from './plan.ts';
import { type CsvWords, readPlan } from './plan-csv.ts';

/** No export is larger: a browser keeps some five million characters for a site, and a note stands in the file once. */
export const LARGEST_FILE = 5_000_000;

/** What a file holds for a checklist, or why it holds nothing. */
export type Imported =
  | {
      kind: 'read';
      marks: Marks;
      /** How many rows stand in the file. */
      rows: number;
      /** The reader's own columns that it lacks: a spreadsheet drops what is empty, a person renames it. */
      lacking: readonly ('tick' | 'note')[];
      /** Rows that say something, of which no id tells about which demand. */
      nameless: number;
      /** The demand in whose row the file breaks off; empty where not even its name is whole. */
      brokenAt?: string | undefined;
    }
  /** No export of ours: a picture, another table. */
  | { kind: 'not-ours' }
  /** It is ours, but lacks a column without which it says nothing. */
  | { kind: 'column-missing'; column: 'country' | 'id' }
  | { kind: 'other-country'; country: string }
  | { kind: 'newer' };

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What spreadsheets, and people in them, write for “yes”. */
const YES = /^(?:x|✓|✔|1|true|yes|y|vrai|oui|o|wahr)$/i;

/**
 * Decodes what a spreadsheet wrote: UTF-8, UTF-16 where a byte order mark says so, else the alphabet of older programs for
 * the West of Europe.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A file that was cut within a character is still ours, and only its end is damaged.
    const asUtf8 = new TextDecoder('utf-8').decode(bytes);
    return /^[^\ufffd]*\ufffd$/.test(asUtf8) ? asUtf8 : new TextDecoder('windows-1252').decode(bytes);
  }
}

type Row = Partial<Record<Column, string>>;

function markOf({ tick = '', note = '', demand = '', id = '' }: Row): Mark {
  return { isTicked: YES.test(tick.trim()), note, title: demand || id };
}

/**
 * Reads an export.
 * @param languages the words of every language, since a file of one is read on the page of another
 */
export function readExport(text: string, country: string, languages: readonly Pick<CsvWords, 'columns'>[]): Imported {
  const { columns, rows, isOpen } = readPlan(text, languages);
  if (!columns.has('id') && !columns.has('country')) return { kind: 'not-ours' };
  for (const column of ['country', 'id'] as const) if (!columns.has(column)) return { kind: 'column-missing', column };
  if (rows.some(({ format }) => Number(format) > FORMAT)) return { kind: 'newer' };
  const last = rows.at(-1);
  const isBroken = isOpen || (columns.has('format') && last !== undefined && !last.format);
  const whole = isBroken ? rows.slice(0, -1) : rows;
  const own = whole.filter((row) => row.country?.trim() === country);
  const other = whole.find((row) => row.country?.trim() && row.country.trim() !== country);
  if (own.length === 0 && other) return { kind: 'other-country', country: other.country!.trim() };
  const marked = own
    .map((row) => ({ id: row.id?.trim() ?? '', mark: markOf(row) }))
    .filter(({ mark }) => !isBare(mark));
  const named = marked.filter(({ id }) => ID.test(id));
  return {
    kind: 'read',
    // A row that stands twice says both.
    marks: named.reduce<Marks>((marks, { id, mark }) => addMarks(marks, new Map([[id, mark]])).marks, new Map()),
    rows: own.length,
    lacking: (['tick', 'note'] as const).filter((column) => !columns.has(column)),
    nameless: marked.length - named.length,
    brokenAt: isBroken ? (last?.demand ?? '') : undefined,
  };
}
