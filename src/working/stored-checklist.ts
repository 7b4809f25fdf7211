import type { Mark, Marks } from './marks.ts';
import { keyOf } from './stored-key.ts';

/** The version of what is written. Raise it when a page of today could not read what the next one writes. */
const VERSION = 1;

/** What a device keeps for one checklist, read back. `raw` is the text as it stands there. */
export type Stored =
  | { kind: 'nothing' }
  | { kind: 'kept'; marks: Marks; savedAt: string; raw: string }
  /** Something that no page of ours wrote, or that was damaged since. */
  | { kind: 'garbage'; raw: string }
  /** A later version of the page wrote it. */
  | { kind: 'newer'; raw: string }
  /** The browser does not let the page read: its settings forbid it. */
  | { kind: 'blocked' };

/** The part of the browser's storage that is used. Every access may throw. */
export type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toMark(value: unknown): Mark | undefined {
  if (!isRecord(value)) return undefined;
  const { isTicked, note, title } = value;
  return typeof isTicked === 'boolean' && typeof note === 'string' && typeof title === 'string'
    ? { isTicked, note, title }
    : undefined;
}

/** Reads the text that stands on a device. */
export function parseStored(raw: string): Stored {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return { kind: 'garbage', raw };
  }
  if (!isRecord(value)) return { kind: 'garbage', raw };
  if (typeof value.version === 'number' && value.version > VERSION) return { kind: 'newer', raw };
  if (value.version !== VERSION || typeof value.savedAt !== 'string' || !isRecord(value.marks)) {
    return { kind: 'garbage', raw };
  }
  const marks = Object.entries(value.marks).map(([id, mark]) => [id, toMark(mark)] as const);
  // A part that cannot be read is no reason to drop it at the next saving.
  if (marks.some(([, mark]) => mark === undefined) || Number.isNaN(Date.parse(value.savedAt))) {
    return { kind: 'garbage', raw };
  }
  return { kind: 'kept', marks: new Map(marks as [string, Mark][]), savedAt: value.savedAt, raw };
}

/** The text of a checklist for a device. @param savedAt ISO 8601 */
export function storedText(marks: Marks, savedAt: string): string {
  return JSON.stringify({ version: VERSION, savedAt, marks: Object.fromEntries(marks) });
}

/** Reads what a device keeps for a country. @param keeper gives the storage; it may throw where settings forbid it */
export function readStored(keeper: () => Keeper, country: string): Stored {
  try {
    const raw = keeper().getItem(keyOf(country));
    return raw === null ? { kind: 'nothing' } : parseStored(raw);
  } catch {
    return { kind: 'blocked' };
  }
}

/** What came of saving: `other` where something else stands there than the page knows of, which then stays. */
export type Saved = { kind: 'saved'; raw: string } | { kind: 'full' | 'blocked' } | { kind: 'other'; stored: Stored };

/**
 * Saves a checklist, unless another page saved since this one read.
 * @param known the text that this page read or wrote last; `null` where there was none
 */
export function save(
  keeper: () => Keeper,
  { country, marks, savedAt, known }: { country: string; marks: Marks; savedAt: string; known: string | null },
): Saved {
  const stored = readStored(keeper, country);
  if (stored.kind === 'blocked') return { kind: 'blocked' };
  if ((stored.kind === 'nothing' ? null : stored.raw) !== known) return { kind: 'other', stored };
  const raw = storedText(marks, savedAt);
  try {
    keeper().setItem(keyOf(country), raw);
    // Some browsers drop what they cannot keep without a word.
    return keeper().getItem(keyOf(country)) === raw ? { kind: 'saved', raw } : { kind: 'full' };
  } catch {
    return { kind: 'full' };
  }
}

/** Erases what is kept for a country. @returns whether it is gone */
export function erase(keeper: () => Keeper, country: string): boolean {
  try {
    keeper().removeItem(keyOf(country));
    return keeper().getItem(keyOf(country)) === null;
  } catch {
    return false;
  }
}
