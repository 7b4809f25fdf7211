import type { YearAnswer } from '../../domain/standing.ts';

/** One edition of the count: filled where it asked, hollow where it did not, a short line where we do not know. */
export interface AskDot {
  year: number;
  answer: YearAnswer;
  x: number;
}

/** All marks of one answer as one line of dashes, for a checklist of 200 demands has 5,000 marks. */
export interface AskLine {
  answer: YearAnswer;
  d: string;
}

const STEP = 10;
const MIDDLE = STEP / 2;

/** Half the length of the dash that tells “not known”; dots are dashes without length, with round ends. */
const HALF_DASH = 2;

/** A line that ends where its last dot is might lose it to rounding. */
const BEYOND = 1;

/** Lays out one mark an edition, in the order of the years, 10 pixels apart. */
export function askDots(years: readonly { year: number; answer: YearAnswer }[]): { width: number; dots: AskDot[] } {
  return { width: years.length * STEP, dots: years.map((entry, index) => ({ ...entry, x: index * STEP + MIDDLE })) };
}

function isNext(before: AskDot | undefined, { answer, x }: AskDot): boolean {
  return before !== undefined && before.answer === answer && before.x + STEP === x;
}

/** A stroke over neighbouring marks of one answer, which `dots.css` divides into dashes every 10 pixels. */
function stroke(first: AskDot, last: AskDot): string {
  const half = first.answer === 'not-known' ? HALF_DASH : 0;
  return `M${first.x - half} ${MIDDLE}h${last.x - first.x + (half === 0 ? BEYOND : 2 * half)}`;
}

/** Draws the marks, a line an answer, in the order in which the answers first come. */
export function askLines(dots: readonly AskDot[]): AskLine[] {
  const runs: AskDot[][] = [];
  for (const dot of dots) {
    const last = runs.at(-1);
    if (last && isNext(last.at(-1), dot)) last.push(dot);
    else runs.push([dot]);
  }
  return [...Map.groupBy(runs, (run) => run[0]!.answer)].map(([answer, strokes]) => ({
    answer,
    d: strokes.map((run) => stroke(run[0]!, run.at(-1)!)).join(''),
  }));
}
