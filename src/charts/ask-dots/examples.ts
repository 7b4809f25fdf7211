import { countReports, type ReadableReport, type ReportCount } from '../../domain/standing.ts';

/** A count that shows one thing which the dots must be able to show. */
export interface AskDotsExample {
  /** Name of the file of its drawing. */
  id: string;
  shows: string;
  reports: ReportCount;
}

const DEMAND = 'train-judges';

/** What an edition says, a character each; a list that was read in part and does not ask is as silent as one not read. */
type Answer = '●' | '○' | '-' | '?';

function reportOf(answer: Answer, year: number): ReadableReport[] {
  if (answer === '?') return [];
  const asks = new Set(answer === '●' ? [DEMAND] : []);
  return [{ year, isComplete: answer !== '-', asks, published: `${year}-06-20` }];
}

/**
 * @param from the year of the first character
 * @param answers `●` asked, `○` not asked in a list read whole, `-` not asked in a list read in part, `?` nothing read
 */
function example(id: string, shows: string, from: number, answers: string): AskDotsExample {
  const years = Array.from(answers, (_, index) => from + index);
  const reports = Array.from(answers, (answer, index) => reportOf(answer as Answer, from + index)).flat();
  const count = countReports(DEMAND, reports, years);
  if (!count) throw new Error(`“${answers}” never asks.`);
  return { id, shows, reports: count };
}

/** Tests draw and measure these; a new kind of count begins with a line here. */
export const examples: readonly AskDotsExample[] = [
  example('mali', 'asked in six of thirteen editions, nine of them readable', 2013, '●●--●?●●●-???'),
  example('every-answer', 'asked, not asked, and not known for either reason', 2019, '●○-?'),
  example('always', 'every edition asks', 2015, '●●●●●●●●●●'),
  example('dropped', 'asked once, and absent from whole lists since', 2015, '●○○○○'),
  example('asked-later', 'editions before the first ask do not count', 2015, '○-●●'),
  example('one-edition', 'a single dot', 2025, '●'),
  example(
    'twenty-six-editions',
    'every edition from the first to the one after the newest',
    2001,
    '●-?○●-?○●-?○●-?○●-?○●-?○●?',
  ),
];
