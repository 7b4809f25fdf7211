import { concerns, type SourceDocument } from './document.ts';
import { lastDay } from './partial-date.ts';
import type { Evidence } from './status.ts';

/**
 * The state of the text: whether the TIP Reports still ask. It never says whether anything was done (see Status): dropped
 * from a report is not implemented.
 */
export type Standing =
  /** Asked in the newest report of which we could read some recommendations. */
  | { kind: 'asked'; year: number }
  /** The same, and between the first ask and this one somebody other than the government reported it implemented. */
  | { kind: 'asked-again'; year: number; implemented: Evidence }
  /** Asked before, and missing from a newer report whose list we hold whole. */
  | { kind: 'dropped'; lastAsked: number; absentFrom: number }
  /** Asked before; the newest list that we hold is not whole, so its silence proves nothing. */
  | { kind: 'not-known'; lastAsked: number; partial: number }
  /** No TIP Report that we could read asks it; others do, or something is reported on it. */
  | { kind: 'not-in-reports' };

/** Kinds of standing in the order in which a reader chooses from them: what is still asked first. */
export const STANDING_KINDS = [
  'asked',
  'asked-again',
  'dropped',
  'not-known',
  'not-in-reports',
] as const satisfies readonly Standing['kind'][];

/** A TIP Report of which at least some recommendations could be read. */
export interface ReadableReport {
  year: number;
  isComplete: boolean;
  /** Ids that it asks, merges resolved. */
  asks: ReadonlySet<string>;
  published: string;
}

/** Whether some of a document's recommendations to a country were read: it has entries, or its list is held whole. */
export function isReadable(document: SourceDocument, country: string): boolean {
  return document.listing === 'complete' || document.recommendations.some((ask) => concerns(document, ask, country));
}

/** Whether somebody other than the government reported a demand implemented, after one day and before another. */
function isFulfilmentBetween(entry: Evidence, after: string, before: string): boolean {
  const day = lastDay(entry.asOf);
  return (
    entry.status === 'implemented' && entry.voice !== 'government' && lastDay(after) < day && day < lastDay(before)
  );
}

/**
 * Decides the standing of a demand.
 * @param reports readable TIP Reports of the country, oldest first
 * @param evidence everything that was reported on the demand
 */
export function standingOf(id: string, reports: readonly ReadableReport[], evidence: readonly Evidence[]): Standing {
  const lastAsking = reports.findLast((report) => report.asks.has(id));
  const newest = reports.at(-1);
  if (!lastAsking || !newest) return { kind: 'not-in-reports' };
  if (lastAsking.year === newest.year) {
    const first = reports.find((report) => report.asks.has(id))!;
    const implemented = evidence.find((entry) => isFulfilmentBetween(entry, first.published, newest.published));
    return implemented ? { kind: 'asked-again', year: newest.year, implemented } : { kind: 'asked', year: newest.year };
  }
  const absentFrom = reports.find((report) => report.year > lastAsking.year && report.isComplete);
  return absentFrom
    ? { kind: 'dropped', lastAsked: lastAsking.year, absentFrom: absentFrom.year }
    : { kind: 'not-known', lastAsked: lastAsking.year, partial: newest.year };
}

/** What one edition says of a demand. `not-asked` only where its list is held whole. */
export type YearAnswer = 'asked' | 'not-asked' | 'not-known';

/** How often the TIP Reports ask: "in 6 since 2013; 9 of 13 readable". Never a percentage. */
export interface ReportCount {
  asked: number;
  since: number;
  /** Editions since then of which some recommendations could be read. */
  readable: number;
  /** Editions since then that were published and may cover the country. */
  published: number;
  years: readonly { year: number; answer: YearAnswer }[];
}

/**
 * Counts the TIP Reports that ask a demand, from the first one on.
 * @param editions years of the editions that are out and do not leave the country out
 * @returns `undefined` where no report that we could read asks it
 */
export function countReports(
  id: string,
  reports: readonly ReadableReport[],
  editions: readonly number[],
): ReportCount | undefined {
  const first = reports.find((report) => report.asks.has(id));
  if (!first) return undefined;
  const byYear = new Map(reports.map((report) => [report.year, report]));
  const years = editions
    .filter((year) => year >= first.year)
    .map((year) => {
      const report = byYear.get(year);
      if (report?.asks.has(id)) return { year, answer: 'asked' as const };
      return { year, answer: report?.isComplete ? ('not-asked' as const) : ('not-known' as const) };
    });
  return {
    asked: years.filter(({ answer }) => answer === 'asked').length,
    since: first.year,
    readable: years.filter(({ year }) => byYear.has(year)).length,
    published: years.length,
    years,
  };
}
