/** A date as precisely as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

/** A span of time: one partial date, or two joined by a slash, `2011-04/2012-03`, both ends included. */
export type Period = string;

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month in the Gregorian calendar. `month` counts from 1. */
function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : DAYS[month - 1]!;
}

/** Whether a text is a year, a month or a day that exists in the calendar (so `2019-02-30` is none). */
export function isPartialDate(text: string): boolean {
  const match = PARTIAL_DATE.exec(text);
  if (!match) return false;
  const [, year, month, day] = match.map(Number);
  if (match[2] !== undefined && (month! < 1 || month! > 12)) return false;
  return match[3] === undefined || (day! >= 1 && day! <= daysInMonth(year!, month!));
}

/** The earliest day that a partial date can mean, `YYYY-MM-DD`. */
export function firstDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** The latest day that a partial date can mean, `YYYY-MM-DD`. */
export function lastDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = date.split('-').map(Number);
  return `${date}-${daysInMonth(year!, month!)}`;
}

/** Whether something of this date is certainly out on the given day: its latest possible day has come. */
export function isOutBy(date: PartialDate, day: string): boolean {
  return lastDay(date) <= day;
}

/** The year of a partial date, as a number. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/** Whether a text is a partial date, or two of them joined by a slash with the first not after the second. */
export function isPeriod(text: string): boolean {
  const ends = text.split('/');
  if (ends.length > 2 || !ends.every(isPartialDate)) return false;
  return ends.length === 1 || firstDay(ends[0]!) <= lastDay(ends[1]!);
}

/** The first and the last date of a period, each as precise as it was written. */
export function periodEnds(period: Period): { start: PartialDate; end: PartialDate } {
  const [start, end] = period.split('/');
  return { start: start!, end: end ?? start! };
}

/**
 * What kind of span a period is. Figures of different kinds do not compare: a calendar year is not a reporting
 * period (April to March, 22 USC 7107(b)(1)), and neither is a campaign of three months.
 */
export type PeriodKind = 'calendar-year' | 'reporting-period' | 'other';

/** Tells the kind of a period from its first and its last day. */
export function periodKind(period: Period): PeriodKind {
  const { start, end } = periodEnds(period);
  const days = `${firstDay(start)}/${lastDay(end)}`;
  const year = yearOf(start);
  if (days === `${year}-01-01/${year}-12-31`) return 'calendar-year';
  return days === `${year}-04-01/${year + 1}-03-31` ? 'reporting-period' : 'other';
}
