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

/** Says that a name is on no list, with the names that are. */
export function unknownName(
  file: string,
  path: readonly PathStep[],
  code: ProblemCode,
  what: string,
  found: string,
  allowed: Iterable<string>,
  cure: string,
): Problem {
  return errorAt(file, path, code, `There is no ${what} “${found}”.`, { found, allowed: [...allowed].sort(), cure });
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
