import { oncePer } from './once.ts';
import type { PathStep, Problem, ProblemCode } from './problem.ts';

/** Makes an error at a place in a file. */
export function errorAt(
  file: string,
  path: readonly PathStep[],
  code: ProblemCode,
  message: string,
  more: Pick<Problem, 'found' | 'allowed' | 'cure'> = {},
): Problem {
  return { severity: 'error', file, path, code, message, ...more };
}

/** Makes a warning at a place in a file: it is listed and stops nothing. */
export function warningAt(...place: Parameters<typeof errorAt>): Problem {
  return { ...errorAt(...place), severity: 'warning' };
}

/** Names that there are: a list, or what is kept by them. */
type Names = ReadonlyMap<string, unknown> | ReadonlySet<string> | readonly string[];

/** The same list for every problem that names it: of a register of thousands, each would hold a copy. */
const sortedNames = oncePer((names: Names): readonly string[] =>
  ('length' in names ? [...names] : [...names.keys()]).sort(),
);

/**
 * Says that a name is on no list, with the names that are.
 * @param allowed does not change while the content is judged
 */
export function unknownName(
  file: string,
  path: readonly PathStep[],
  code: ProblemCode,
  what: string,
  found: string,
  allowed: Names,
  cure: string,
): Problem {
  return errorAt(file, path, code, `There is no ${what} “${found}”.`, { found, allowed: sortedNames(allowed), cure });
}

/** Finds values that share a key with an earlier one. */
export function repeated<Value>(
  values: readonly Value[],
  key: (value: Value) => string,
): { value: Value; first: Value }[] {
  const seen = new Map<string, Value>();
  const found: { value: Value; first: Value }[] = [];
  for (const value of values) {
    const first = seen.get(key(value));
    if (first === undefined) seen.set(key(value), value);
    else found.push({ value, first });
  }
  return found;
}
