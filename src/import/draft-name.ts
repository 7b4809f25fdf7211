import { asName } from '../check/likely-meant.ts';
import { yearOf } from '../domain/partial-date.ts';
import type { DraftedDocument } from './draft.ts';
import { STOP_WORDS } from './vocabulary.ts';

/** Words of a name, after the year. */
const LONGEST_NAME = 4;

function yearFor({ type, published, edition }: DraftedDocument): string {
  if (published.value !== undefined) return String(yearOf(published.value));
  if (edition.value === undefined) return 'undated';
  // An interim assessment follows its edition by the first of February: 22 USC 7107(b)(2)(B).
  return String(type.value === 'interim-assessment' ? edition.value + 1 : edition.value);
}

function wordsFor({ type, publisher, sourceTitle, country }: DraftedDocument): string {
  if (type.value === 'tip-report' || type.value === 'interim-assessment') return type.value;
  if (publisher.value?.startsWith('us-embassy-')) return 'embassy-statement';
  const telling = wordsOfName(sourceTitle.value ?? '').filter((word) => word !== country && !/^\d+$/.test(word));
  return telling.slice(0, LONGEST_NAME).join('-') || type.value || 'document';
}

/** The words of a text that its name may be made of, as they stand in addresses. */
export function wordsOfName(text: string): string[] {
  return asName(text.replace(/[./’']/g, ' '))
    .split('-')
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word));
}

/** A name that is free: the name itself, or with the first number from 2 on that makes it so. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  let number = 2;
  let free = name;
  while (isTaken(free)) free = `${name}-${number++}`;
  return free;
}

/** Proposes the name of a document: the year of its publication, and what it is. */
export function draftName(drafted: DraftedDocument): string {
  return `${yearFor(drafted)}-${wordsFor(drafted)}`;
}
