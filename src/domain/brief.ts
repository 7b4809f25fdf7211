import type { Checklist, ChecklistItem } from './checklist.ts';
import { asksOf, isFulfilled } from './demand-timeline.ts';
import { ascending } from './order.ts';
import { lastDay } from './partial-date.ts';
import { byNewest } from './status.ts';

function lastAsked(item: ChecklistItem): string {
  const last = asksOf(item).at(-1);
  return last === undefined ? '' : lastDay(last.mention.published);
}

/**
 * The demands of a checklist that are open, in the order in which a short text tells of them: the most repeated first,
 * among equals the one that was asked last. What a newer report dropped is still open, for dropped is not implemented, but
 * stands behind all that may still be asked.
 */
export function openDemands({ items }: Pick<Checklist, 'items'>): ChecklistItem[] {
  const isDropped = ({ standing }: ChecklistItem) => Number(standing.kind === 'dropped');
  return items
    .filter((item) => !isFulfilled(item))
    .sort(
      (a, b) =>
        isDropped(a) - isDropped(b) ||
        asksOf(b).length - asksOf(a).length ||
        ascending(lastAsked(b), lastAsked(a)) ||
        ascending(a.recommendation.id, b.recommendation.id),
    );
}

/** The demands that were reported implemented and not asked anew since, the newest report first. */
export function implementedDemands({ items }: Pick<Checklist, 'items'>): ChecklistItem[] {
  return items
    .filter(isFulfilled)
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
