import { findProblems } from '../domain/integrity.ts';
import { ascending } from '../domain/order.ts';
import type { Problem, ProblemCode } from '../domain/problem.ts';
import { type JudgedInNumbers, judgedInNumbers, judgeRecord } from '../domain/record-judgement.ts';
import { nameOf, type ReadContent, readContent } from './read-content.ts';

/** A problem with its line and column, from 1. */
export type PlacedProblem = Problem & { position: { line: number; column: number } };

export interface CheckResult {
  /** By file, then by place, each once. */
  problems: PlacedProblem[];
  files: number;
  /** How much of the record of placements was held against the law of its time. */
  judged: JudgedInNumbers;
  /** All drafts, also where they were not judged, with how often each says TODO. */
  drafts: readonly { file: string; todos: number }[];
}

function byPlace(a: PlacedProblem, b: PlacedProblem): number {
  return (
    ascending(a.file, b.file) ||
    a.position.line - b.position.line ||
    a.position.column - b.position.column ||
    ascending(a.code, b.code) ||
    ascending(a.message, b.message)
  );
}

/**
 * Checks a content folder whole, without Astro: each file by its schema and its prose, then all of them by the rules that no
 * single file can tell. Rules across files speak only of files that are sound in themselves, so that one slip is told once.
 * @param root path of the content folder
 * @param options.drafts whether drafts are judged too, as though they stood in their places
 * @throws when there is no such folder
 */
export function checkContent(root: string, options: { drafts?: boolean } = {}): CheckResult {
  return judgeContent(readContent(root, options));
}

/** Applies the rules that no single file can tell to what was read, and places all problems. */
export function judgeContent(read: ReadContent): CheckResult {
  const { parts, problems, files, drafts, positionOf, placeOf, mayBeUnread } = read;
  const across = findProblems(parts).filter((problem) => !isEcho(problem, mayBeUnread));
  const placed = [...problems, ...across].map((problem) => ({
    ...problem,
    file: placeOf(problem.file),
    position: problem.position ?? positionOf(problem.file, problem.path),
  }));
  return { problems: placed.sort(byPlace), files, judged: judgedInNumbers(judgeRecord(parts.editions)), drafts };
}

/** Where the things stand that a problem says to be missing. */
const HOLDERS: Partial<Record<ProblemCode, string>> = {
  'unknown-country': 'countries/',
  'unknown-edition': 'editions/',
  'unknown-publisher': 'publishers.yaml',
  'unknown-recommendation': 'recommendations/',
  'unknown-topic': 'topics.yaml',
  'unknown-source': 'sources.yaml',
  'unknown-term': 'glossary.yaml',
  'unused-recommendation': 'documents/',
};

/** Whether what a problem says to be missing stands in a file that has a fault of its own: mending that mends this. */
function isEcho({ code, file, found, path }: Problem, mayBeUnread: ReadContent['mayBeUnread']): boolean {
  if (code === 'unused-country') {
    return mayBeUnread('editions/', found ?? '') || mayBeUnread('documents/', nameOf(file));
  }
  const holder = HOLDERS[code];
  if (holder === undefined) return false;
  const name = found ?? String(path[0]);
  // A country is missed by its code in every edition, and the fault may well be that the code cannot be read.
  const isCode = code === 'unknown-country' && /^[A-Z]{3}$/.test(name);
  return mayBeUnread(holder, isCode ? '' : name);
}
