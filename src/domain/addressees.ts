import type { ChecklistItem } from './checklist.ts';
import { asksOf } from './demand-timeline.ts';
import { ascending } from './order.ts';
import { type LocalText, localise } from './text.ts';

/** To whom a demand is addressed. */
export interface Addressee {
  /** Its English name in small letters with hyphens, so that an address means the same in every language. */
  id: string;
  /** None for the government, to which a report speaks where it names nobody else. */
  name?: LocalText | undefined;
}

const GOVERNMENT: Addressee = { id: 'government' };

function idOf(name: LocalText): string {
  return localise(name, 'en')
    .text.normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/**
 * The addressee of a demand: the one that the newest mention names which names any, else the government. An older report
 * may have asked a ministry that has been renamed since.
 */
export function addresseeOf(item: Pick<ChecklistItem, 'askedBy'>): Addressee {
  const name = asksOf(item).findLast(({ mention }) => mention.addressee !== undefined)?.mention.addressee;
  return name === undefined ? GOVERNMENT : { id: idOf(name), name };
}

/** The addressees of some demands, each once, the government first and the others by their names in English. */
export function addresseesOf(items: readonly Pick<ChecklistItem, 'askedBy'>[]): Addressee[] {
  const byId = new Map(items.map(addresseeOf).map((addressee) => [addressee.id, addressee]));
  const rank = ({ id }: Addressee) => (id === GOVERNMENT.id ? '' : id);
  return [...byId.values()].sort((a, b) => ascending(rank(a), rank(b)));
}
