import { oncePer } from '../domain/once.ts';
import type { ProblemCode } from '../domain/problem.ts';
import type { JudgedInNumbers } from '../domain/record-judgement.ts';
import { codeOf } from '../domain/strange-sign.ts';
import type { CheckResult, PlacedProblem } from './check-content.ts';
import { nearestName } from './likely-meant.ts';

/** A problem as every reporter tells it: in signs that show, and with the name that was most likely meant. */
export interface ToldProblem
  extends Pick<PlacedProblem, 'code' | 'severity' | 'message' | 'found' | 'allowed' | 'cure'> {
  /** The path of the file with the content folder, `content/documents/mali/2019-x.md`. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  didYouMean: string | undefined;
}

/** Draws a text; what cannot be drawn is told in plain letters. */
export type Paint = (style: 'strong' | 'error' | 'warning' | 'quiet' | 'proposal', text: string) => string;

/** What a reporter must know beside what was found. */
export interface ReportContext {
  /** The content folder as whoever reads the report knows it, `content`. */
  folder: string;
  /** Whether drafts were judged too. */
  drafts: boolean;
  /** The address of the page that explains a kind of problem. */
  explains: (code: ProblemCode) => string;
  paint: Paint;
}

/** Makes the whole report of a check, without a line break at its end. */
export type Reporter = (result: CheckResult, context: ReportContext) => string;

export const PLAIN: Paint = (_, text) => text;

/** Lists longer than this are not printed whole; the nearest name is. */
const LONGEST_LIST = 20;

function nameOfSign(sign: string): string {
  return `⟨${codeOf(sign)}⟩`;
}

/** A text with a name for each sign that a terminal would not show, or would obey: `⟨U+001B⟩`. Its lines stay. */
function visible(text: string): string {
  return text.replace(/[^\P{C}\n]|[\u2028\u2029]/gu, nameOfSign);
}

/** A text on one line, with a name for each sign that does not show. */
function visibleLine(text: string): string {
  return visible(text).replaceAll('\n', nameOfSign);
}

/** Many problems share one list of what is allowed, and it may be long. */
const visibleNames = oncePer((names: readonly string[]): readonly string[] => names.map(visibleLine));

/** @param folder the content folder as the reader of the report knows it */
export function tellProblem(problem: PlacedProblem, folder: string): ToldProblem {
  const { code, severity, message, found, allowed, cure, position } = problem;
  return {
    code,
    severity,
    file: visibleLine(`${folder}/${problem.file}`),
    line: position.line,
    column: position.column,
    message: visibleLine(message),
    found: found === undefined ? undefined : visibleLine(found),
    allowed: allowed && visibleNames(allowed),
    didYouMean: found === undefined ? undefined : nearestName(found, allowed ?? []),
    cure: cure === undefined ? undefined : visible(cure),
  };
}

function allowedLine(allowed: readonly string[] | undefined): string | undefined {
  if (!allowed || allowed.length === 0) return undefined;
  if (allowed.length <= LONGEST_LIST) return `Allowed: ${allowed.join(', ')}.`;
  return `Allowed: ${allowed.length} names, from ${allowed[0]} to ${allowed.at(-1)}.`;
}

/** Whether a sentence names a value already. */
function names(message: string, value: string): boolean {
  return message.includes(`“${value}”`) || message.split(/[^\p{L}\p{N}-]+/u).includes(value);
}

/** What is wrong, what was meant, what is allowed and what to do, a line each or more. */
export function describeFault({ message, found, didYouMean, allowed, cure }: ToldProblem, paint = PLAIN): string[] {
  return [
    found === undefined || names(message, found) ? message : `${message} Found: ${found}`,
    didYouMean === undefined ? undefined : `Did you mean “${paint('proposal', didYouMean)}”?`,
    allowedLine(allowed),
    ...(cure?.split('\n') ?? []),
  ].filter((text) => text !== undefined);
}

/**
 * Tells one problem: `content/file:line:column`, what is wrong, what was meant, what is allowed, and what to do.
 * @param folder the content folder as the editor knows it, `content`
 */
export function describeProblem(problem: PlacedProblem, folder: string, paint = PLAIN): string {
  const told = tellProblem(problem, folder);
  const place = paint('strong', `${told.file}:${told.line}:${told.column}`);
  return [
    `${place}  ${paint(told.severity, told.severity)}  ${paint('quiet', told.code)}`,
    ...describeFault(told, paint).map((line) => `  ${line}`),
  ].join('\n');
}

/** “1 error”, “2 errors” */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** How many of the problems stop the build, and how many do not. */
export function countProblems(problems: readonly PlacedProblem[]): { errors: number; warnings: number } {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

/** Tells in one line how much of the record was held against the law of its time. */
export function describeJudged({ placements, countries, runs, withoutWaiver }: JudgedInNumbers): string {
  const judged = [
    `${count(placements, 'placement')} of ${count(countries, 'country', 'countries')}`,
    `${count(runs, 'run')} on the Watch List`,
  ];
  return `Judged by the law of their time: ${judged.join(', ')}; ${withoutWaiver} lack a note of a waiver.`;
}

/**
 * Tells in one line of the drafts that there are.
 * @param wereJudged whether this check took them for content
 */
function describeDrafts(drafts: CheckResult['drafts'], wereJudged: boolean): string {
  const todos = drafts.reduce((sum, draft) => sum + draft.todos, 0);
  const all = `${count(drafts.length, 'draft')}, ${todos} TODO left`;
  return wereJudged
    ? `${all}: judged as though they stood in their places.`
    : `${all}: the site shows none of them. To check them too:  npm run check -- --drafts`;
}

/** Tells how many errors and warnings there are. */
export function describeCounts(problems: readonly PlacedProblem[]): string {
  const { errors, warnings } = countProblems(problems);
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
}

/** Tells all problems, a paragraph each, and counts them. */
export function describeProblems(problems: readonly PlacedProblem[], folder: string, paint = PLAIN): string {
  return [...problems.map((problem) => describeProblem(problem, folder, paint)), describeCounts(problems)].join('\n\n');
}

/** Tells how a check ended: of what it read, of how much it judged, and of drafts. */
export function describeEnd({ problems, files, judged, drafts }: CheckResult, context: ReportContext): string[] {
  const isSound = countProblems(problems).errors === 0;
  return [
    ...(isSound ? [`${files} files of content, no errors.`, describeJudged(judged)] : []),
    ...(drafts.length > 0 ? [describeDrafts(drafts, context.drafts)] : []),
  ];
}
