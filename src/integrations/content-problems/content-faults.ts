import type { PlacedProblem } from '../../check/check-content.ts';
import { describeFault, tellProblem } from '../../check/report.ts';
import type { ProblemCode } from '../../domain/problem.ts';
import { problemPath } from '../../lib/address.ts';
import type { Fault } from './page-faults.ts';

/** What is wrong with a text alone: the fields of its file can be read, so the rest of the site can be made of them. */
const TEXT_ALONE: ReadonlySet<ProblemCode> = new Set(['raw-html', 'unsafe-link', 'image-in-text', 'todo-left']);

/** Countries, editions and registers: what all other content is read by. */
const FOUNDATIONS = /^(?:countries|editions|recommendations)\/|^[^/]+\.yaml$/;

function stopsAll({ severity, code, file }: PlacedProblem): boolean {
  return severity === 'error' && FOUNDATIONS.test(file) && !TEXT_ALONE.has(code);
}

/**
 * Words problems for whoever writes the content.
 * @param folder the content folder as the editor knows it, `content`
 * @param base the path that the site stands under, with a slash at both ends
 */
export function contentFaults(problems: readonly PlacedProblem[], folder: string, base: string): Fault[] {
  return problems.map((problem) => {
    const told = tellProblem(problem, folder);
    return {
      file: problem.file,
      place: `${told.file}:${told.line}:${told.column}`,
      severity: told.severity,
      code: told.code,
      lines: describeFault(told),
      explained: problemPath(base, told.code),
      stopsAll: stopsAll(problem),
    };
  });
}
