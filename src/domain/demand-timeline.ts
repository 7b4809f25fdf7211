import type { ChecklistItem, Mention } from './checklist.ts';
import { ascending } from './order.ts';
import { lastDay, type PartialDate } from './partial-date.ts';
import type { Evidence } from './status.ts';

/** Something that happened to a demand: it was asked, or something was reported on it. */
export type DemandEvent =
  | { kind: 'asked'; date: PartialDate; document: string; mention: Mention; series: string }
  | { kind: 'reported'; date: PartialDate; document: string; evidence: Evidence };

/** All asks of a demand, oldest first, with the series that each counts for. */
export function asksOf(item: ChecklistItem): { series: string; mention: Mention }[] {
  return item.askedBy
    .flatMap(({ series, mentions }) => mentions.map((mention) => ({ series, mention })))
    .sort(
      (a, b) =>
        ascending(lastDay(a.mention.published), lastDay(b.mention.published)) ||
        ascending(a.mention.document, b.mention.document),
    );
}

/** The first ask that was read, by whomever. */
export function firstAsk(item: ChecklistItem): Mention | undefined {
  return asksOf(item)[0]?.mention;
}

/** Whether a demand has a history worth a page of its own: two mentions, or anything reported. */
export function hasOwnPage(item: ChecklistItem): boolean {
  return asksOf(item).length >= 2 || item.evidence.length > 0;
}

/**
 * Tells the life of a demand in order, oldest first: asks by their publication, reports by the date they are true for. On
 * one day what was reported stands before what was asked anew.
 */
export function demandTimeline(item: ChecklistItem): DemandEvent[] {
  const asked: DemandEvent[] = asksOf(item).map(({ series, mention }) => ({
    kind: 'asked',
    date: mention.published,
    document: mention.document,
    mention,
    series,
  }));
  const reported: DemandEvent[] = item.evidence.map((evidence) => ({
    kind: 'reported',
    date: evidence.asOf,
    document: evidence.document,
    evidence,
  }));
  return [...reported, ...asked].sort(
    (a, b) =>
      ascending(lastDay(a.date), lastDay(b.date)) || ascending(b.kind, a.kind) || ascending(a.document, b.document),
  );
}
