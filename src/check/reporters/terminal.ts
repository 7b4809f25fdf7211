import { describeEnd, describeProblems, type Reporter } from '../report.ts';

/** For a person who has the files before them: a paragraph for each problem, and where to read more. */
export const terminal: Reporter = (result, context) => {
  const { problems } = result;
  const firstError = problems.find(({ severity }) => severity === 'error');
  return [
    ...(problems.length > 0 ? [describeProblems(problems, context.folder, context.paint)] : []),
    ...(firstError ? [`For more, with an example:  npm run check -- --explain ${firstError.code}`] : []),
    ...describeEnd(result, context),
  ].join('\n');
};
