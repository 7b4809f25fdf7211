import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/check/check-content.ts';
import { describeProblems } from '../src/check/report.ts';

const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } });
const root = resolve(values.content);

try {
  const { problems, files } = await checkContent(root);
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (problems.length > 0) console.log(describeProblems(problems, relative(process.cwd(), root) || '.'));
  if (errors.length === 0) console.log(`${files} files of content, no errors.`);
  process.exitCode = errors.length > 0 ? 1 : 0;
} catch (error) {
  console.error(`The content in ${root} could not be checked: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}
