import { resolve } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { checkContent } from '../src/check/check-content.ts';
import { countProblems, type Paint, type Reporter } from '../src/check/report.ts';
import { github } from '../src/check/reporters/github.ts';
import { json } from '../src/check/reporters/json.ts';
import { terminal } from '../src/check/reporters/terminal.ts';
import type { ProblemCode } from '../src/domain/problem.ts';
import { fullAddress, problemPath } from '../src/lib/address.ts';
import { folderTold, reporterCalled, USUAL_REPORTER } from './lib/reporters.ts';

const REPORTERS: Readonly<Record<string, Reporter>> = { terminal, github, json };

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  drafts: { type: 'boolean', default: false },
  reporter: { type: 'string', default: USUAL_REPORTER },
  explain: { type: 'string' },
} as const;

const USAGE = `The check takes:
  --content FOLDER   another folder than content
  --drafts           drafts are judged too, as though they stood in their places
  --reporter NAME    how problems are told: ${Object.keys(REPORTERS).join(', ')}
  --explain CODE     what a kind of problem means and how it is mended, with an example`;

const STYLES = { strong: 'bold', error: 'red', warning: 'yellow', quiet: 'dim', proposal: 'green' } as const;

/** In colour where the output is a terminal; NO_COLOR and FORCE_COLOR decide otherwise. */
const paint: Paint = (style, text) => styleText(STYLES[style], text);

function optionsGiven() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

/** Where the site explains a kind of problem. */
function addressOf(code: ProblemCode): string {
  const { TIERLINE_BASE = '/', TIERLINE_SITE } = process.env;
  return fullAddress(problemPath(TIERLINE_BASE, code), TIERLINE_SITE ? new URL(TIERLINE_SITE) : undefined);
}

function check(content: string, drafts: boolean, name: string): void {
  const reporter = reporterCalled(name, REPORTERS, USAGE);
  const root = resolve(content);
  const result = checkContent(root, { drafts });
  console.log(reporter(result, { folder: folderTold(root, name), drafts, explains: addressOf, paint }));
  process.exitCode = countProblems(result.problems).errors > 0 ? 1 : 0;
}

try {
  const { content, drafts, reporter, explain: code } = optionsGiven();
  if (code === undefined) check(content, drafts, reporter);
  else console.log((await import('../src/check/reporters/explanation.ts')).explain(code, addressOf, paint));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
