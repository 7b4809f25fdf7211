import { relative, sep } from 'node:path';
import { didYouMean } from '../../src/check/likely-meant.ts';
import { InputError } from './describe-error.ts';

/** The reporter that is meant where none is named. */
export const USUAL_REPORTER = process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'terminal';

/**
 * @param reporters those that there are, by their names
 * @param help is told with the error
 * @throws {InputError} when there is none of the name
 */
export function reporterCalled<Reporter>(
  name: string,
  reporters: Readonly<Record<string, Reporter>>,
  help = `The reporters are ${Object.keys(reporters).join(', ')}.`,
): Reporter {
  const reporter = Object.hasOwn(reporters, name) ? reporters[name] : undefined;
  if (reporter) return reporter;
  throw new InputError(`There is no reporter “${name}”.${didYouMean(name, Object.keys(reporters))}\n${help}`);
}

/**
 * The content folder from where its files are counted: the place of the call, or the root of what GitHub has checked out.
 * @param root absolute path of the content folder
 * @param reporter name of the reporter that tells of it
 */
export function folderTold(root: string, reporter: string): string {
  const from = reporter === 'github' ? (process.env.GITHUB_WORKSPACE ?? process.cwd()) : process.cwd();
  return relative(from, root).replaceAll(sep, '/') || '.';
}
