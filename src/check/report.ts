import type { JudgedInNumbers } from '../domain/record-judgement.ts';
import type { PlacedProblem } from './check-content.ts';
import { nearestName } from './likely-meant.ts';

/** Lists longer than this are not printed whole; the nearest name is. */
const LONGEST_LIST = 20;

function allowedLine({ allowed }: PlacedProblem): string | undefined {
  if (!allowed || allowed.length === 0) return undefined;
  if (allowed.length <= LONGEST_LIST) return `Allowed: ${allowed.join(', ')}.`;
  return `Allowed: ${allowed.length} names, from ${allowed[0]} to ${allowed.at(-1)}.`;
}

/** A text with a name for each sign that a terminal would not show, or would obey: `⟨U+001B⟩`. */
function visible(text: string): string {
  return text.replace(
    /[^\P{C}\n]/gu,
    (sign) => `⟨U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
}

/**
 * Tells one problem: `content/file:line:column`, what is wrong, what was meant, what is allowed, and what to do.
 * @param folder the content folder as the editor knows it, `content`
 */
export function describeProblem(problem: PlacedProblem, folder: string): string {
  const { line, column } = problem.position;
  const guess = problem.found === undefined ? undefined : nearestName(problem.found, problem.allowed ?? []);
  const found =
    problem.found !== undefined && !problem.message.includes(problem.found) ? ` Found: ${visible(problem.found)}` : '';
  const lines = [
    `${folder}/${problem.file}:${line}:${column}  ${problem.severity}  ${problem.code}`,
    `  ${problem.message}${found}`,
    guess === undefined ? undefined : `  Did you mean “${guess}”?`,
    ...[allowedLine(problem), ...(problem.cure?.split('\n') ?? [])].map((text) => text && `  ${text}`),
  ];
  return lines.filter((text) => text !== undefined).join('\n');
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Tells in one line how much of the record was held against the law of its time. */
export function describeJudged({ placements, countries, runs, withoutWaiver }: JudgedInNumbers): string {
  const judged = [
    `${count(placements, 'placement')} of ${count(countries, 'country', 'countries')}`,
    `${count(runs, 'run')} on the Watch List`,
  ];
  return `Judged by the law of their time: ${judged.join(', ')}; ${withoutWaiver} lack a note of a waiver.`;
}

/** Tells all problems, a paragraph each, and counts them. */
export function describeProblems(problems: readonly PlacedProblem[], folder: string): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  return [
    ...problems.map((problem) => describeProblem(problem, folder)),
    `${count(errors, 'error')}, ${count(warnings, 'warning')}`,
  ].join('\n\n');
}
