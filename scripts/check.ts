import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/check/check-content.ts';
import { describeJudged, describeProblems } from '../src/check/report.ts';

function contentFolder(): string {
  try {
    return resolve(parseArgs({ options: { content: { type: 'string', default: 'content' } } }).values.content);
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\nThe check takes:  --content FOLDER`);
  }
}

function check(root: string): void {
  const { problems, files, judged } = checkContent(root);
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (problems.length > 0) console.log(describeProblems(problems, relative(process.cwd(), root) || '.'));
  if (errors.length === 0) console.log(`${files} files of content, no errors.\n${describeJudged(judged)}`);
  process.exitCode = errors.length > 0 ? 1 : 0;
}

try {
  check(contentFolder());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
