import type { YearAnswer } from '../../domain/standing.ts';

/** One edition of the count: filled where it asked, hollow where it did not, a short line where we do not know. */
export interface AskDot {
  year: number;
  answer: YearAnswer;
  x: number;
}

const STEP = 10;

/** Lays out one mark an edition, in the order of the years, 10 pixels apart. */
export function askDots(years: readonly { year: number; answer: YearAnswer }[]): { width: number; dots: AskDot[] } {
  return { width: years.length * STEP, dots: years.map((entry, index) => ({ ...entry, x: index * STEP + STEP / 2 })) };
}
