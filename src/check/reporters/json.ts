import { countProblems, type Reporter, tellProblem } from '../report.ts';

/** For programs: one object, with the address of the page that explains each problem. */
export const json: Reporter = ({ problems, files, judged, drafts }, { folder, explains }) =>
  JSON.stringify(
    {
      counts: { files, ...countProblems(problems) },
      judged,
      drafts,
      problems: problems.map((problem) => ({ ...tellProblem(problem, folder), explains: explains(problem.code) })),
    },
    null,
    2,
  );
