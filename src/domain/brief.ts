import type { Checklist, ChecklistItem } from './checklist.ts';
import { ascending } from './order.ts';
import { lastDay } from './partial-date.ts';
import { byNewest } from './status.ts';

/** Whether somebody other than the government reported it implemented, and nobody asked it anew since. */
function isDone({ status, standing }: ChecklistItem): boolean {
  return status.kind === 'reported' && status.status === 'implemented' && standing.kind !== 'asked-again';
}

function timesAsked({ askedBy }: ChecklistItem): number {
  return askedBy.reduce((sum, { mentions }) => sum + mentions.length, 0);
}

function lastAsked({ askedBy }: ChecklistItem): string {
  const days = askedBy.flatMap(({ mentions }) => mentions.map(({ published }) => lastDay(published)));
  return days.sort().at(-1) ?? '';
}

/**
 * The demands of a checklist that are open, in the order in which a short text tells of them: the most repeated first,
 * among equals the one that was asked last. What a newer report dropped is still open, for dropped is not implemented, but
 * stands behind all that may still be asked.
 */
export function openDemands({ items }: Pick<Checklist, 'items'>): ChecklistItem[] {
  const isDropped = ({ standing }: ChecklistItem) => Number(standing.kind === 'dropped');
  return items
    .filter((item) => !isDone(item))
    .sort(
      (a, b) =>
        isDropped(a) - isDropped(b) ||
        timesAsked(b) - timesAsked(a) ||
        ascending(lastAsked(b), lastAsked(a)) ||
        ascending(a.recommendation.id, b.recommendation.id),
    );
}

/** The demands that were reported implemented, the newest report first. */
export function implementedDemands({ items }: Pick<Checklist, 'items'>): ChecklistItem[] {
  return items
    .filter(isDone)
    .sort((a, b) => byNewest(a.evidence[0]!, b.evidence[0]!) || ascending(a.recommendation.id, b.recommendation.id));
}

/**
 * How much of a list a page holds: as many from its beginning as there is room for.
 * @param costs the height of each entry, in the unit of `room`, in the order of the list
 */
export function countFitting(costs: readonly number[], room: number): number {
  let left = room;
  const tooMuch = costs.findIndex((cost) => {
    left -= cost;
    return left < 0;
  });
  return tooMuch < 0 ? costs.length : tooMuch;
}
