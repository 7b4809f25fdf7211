import { firstDay, lastDay, type PartialDate } from './partial-date.ts';

/**
 * How old something is, in whole months that have passed. A date that is not known to the day leaves a span: what is said of
 * “2019” may be true of its last day or of its first.
 */
export interface Age {
  /** Counted from the last day that the date can mean. */
  atLeast: number;
  /** Counted from the first day that it can mean. */
  atMost: number;
}

/** A year, month and day as numbers; months count from 1. */
function numbersOf(day: string): [number, number, number] {
  return day.split('-').map(Number) as [number, number, number];
}

/**
 * Counts the whole months from one day to another, none where the other comes first. A month is over on the same day of the
 * next, or on its last where it has no such day: from 31 January to 28 February is one month.
 * @param from `YYYY-MM-DD`
 * @param to `YYYY-MM-DD`
 */
export function wholeMonths(from: string, to: string): number {
  const [fromYear, fromMonth, fromDay] = numbersOf(from);
  const [toYear, toMonth, toDay] = numbersOf(to);
  const [, , lastOfMonth] = numbersOf(lastDay(to.slice(0, 7)));
  const begun = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return Math.max(0, toDay < Math.min(fromDay, lastOfMonth) ? begun - 1 : begun);
}

/** The age that something of a date has on a day. @param day `YYYY-MM-DD` */
export function ageOn(date: PartialDate, day: string): Age {
  return { atLeast: wholeMonths(lastDay(date), day), atMost: wholeMonths(firstDay(date), day) };
}
