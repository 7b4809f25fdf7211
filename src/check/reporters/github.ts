import type { ProblemCode } from '../../domain/problem.ts';
import type { PlacedProblem } from '../check-content.ts';
import {
  describeCounts,
  describeEnd,
  describeFault,
  type ReportContext,
  type Reporter,
  tellProblem,
} from '../report.ts';
import { workflowCommand } from './workflow-command.ts';

/** Where to read more: the page where its address is known, else the command that tells the same. */
function more(code: ProblemCode, address: string): string {
  return `More: ${address.startsWith('http') ? address : `npm run check -- --explain ${code}`}`;
}

function annotation(problem: PlacedProblem, { folder, explains }: ReportContext): string {
  const told = tellProblem(problem, folder);
  const text = [...describeFault(told), more(told.code, explains(told.code))].join('\n');
  return workflowCommand({ ...told, kind: told.severity, title: told.code, text });
}

/**
 * For GitHub Actions: a workflow command for each problem, which GitHub shows beside the line in a pull request, and the counts.
 */
export const github: Reporter = (result, context) =>
  [
    ...result.problems.map((problem) => annotation(problem, context)),
    describeCounts(result.problems),
    ...describeEnd(result, context),
  ].join('\n');
