import { findProblems } from '../domain/integrity.ts';
import { ascending } from '../domain/order.ts';
import type { Problem } from '../domain/problem.ts';
import { readContent } from './read-content.ts';

/** A problem with its line and column, from 1. */
export type PlacedProblem = Problem & { position: { line: number; column: number } };

export interface CheckResult {
  /** By file, then by place, each once. */
  problems: PlacedProblem[];
  files: number;
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
 * @throws when the folder cannot be read
 */
export async function checkContent(root: string): Promise<CheckResult> {
  const { parts, problems, files, positionOf } = await readContent(root);
  const broken = new Set(problems.filter((problem) => problem.severity === 'error').map((problem) => problem.file));
  const across = findProblems(parts).filter((problem) => !isEcho(problem, broken));
  const placed = [...problems, ...across].map((problem) => ({
    ...problem,
    position: problem.position ?? positionOf(problem.file, problem.path),
  }));
  return { problems: placed.sort(byPlace), files };
}

/** Where a file that others name could not be read whole, what is said to be missing may well stand in it. */
function isEcho(problem: Problem, broken: ReadonlySet<string>): boolean {
  const register: Partial<Record<Problem['code'], (file: string) => boolean>> = {
    'unknown-country': (file) => file.startsWith('countries/'),
    'unknown-edition': (file) => file.startsWith('editions/'),
    'unknown-publisher': (file) => file === 'publishers.yaml',
    'unknown-recommendation': (file) => file.startsWith('recommendations/'),
    'unknown-topic': (file) => file === 'topics.yaml',
    'unknown-source': (file) => file === 'sources.yaml',
    'unknown-term': (file) => file === 'glossary.yaml',
    'unused-recommendation': (file) => file.startsWith('documents/'),
    'one-sided-border': (file) => file.startsWith('countries/'),
  };
  const isNamedIn = register[problem.code];
  return isNamedIn !== undefined && [...broken].some(isNamedIn);
}
