import type { YearAnswer } from '../../domain/standing.ts';

/** One edition of the count: filled where it asked, hollow where it did not, a short line where we do not know. */
export interface AskDot {
  year: number;
  answer: YearAnswer;
  x: number;
}

/** All marks of one answer as one path: a checklist of 200 demands has 5,000 marks. */
export interface AskPath {
  answer: YearAnswer;
  d: string;
}

const STEP = 10;
const MIDDLE = STEP / 2;
const RADIUS = 3.5;
const HALF_DASH = 2;

/** Lays out one mark an edition, in the order of the years, 10 pixels apart. */
export function askDots(years: readonly { year: number; answer: YearAnswer }[]): { width: number; dots: AskDot[] } {
  return { width: years.length * STEP, dots: years.map((entry, index) => ({ ...entry, x: index * STEP + MIDDLE })) };
}

function circleAt(x: number): string {
  const half = `a${RADIUS} ${RADIUS} 0 1 0`;
  return `M${x - RADIUS} ${MIDDLE}${half} ${2 * RADIUS} 0${half}-${2 * RADIUS} 0`;
}

function dashAt(x: number): string {
  return `M${x - HALF_DASH} ${MIDDLE}h${2 * HALF_DASH}`;
}

/** Draws the marks, a path an answer, in the order in which the answers first come. */
export function askPaths(dots: readonly AskDot[]): AskPath[] {
  return [...Map.groupBy(dots, ({ answer }) => answer)].map(([answer, marks]) => ({
    answer,
    d: marks.map(({ x }) => (answer === 'not-known' ? dashAt(x) : circleAt(x))).join(''),
  }));
}
