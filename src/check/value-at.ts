import type { PathStep } from '../domain/problem.ts';

/** What stands at the end of a path into data; `undefined` where the path leads nowhere. */
export function valueAt(data: unknown, path: readonly PathStep[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PathStep, unknown>)[key];
  }
  return value;
}

/** Data and all that it holds, however deep, in no order to rely on. */
export function* valuesIn(data: unknown): Generator<unknown> {
  const open = [data];
  while (open.length > 0) {
    const value = open.pop();
    yield value;
    if (typeof value !== 'object' || value === null) continue;
    for (const inner of Object.values(value)) open.push(inner);
  }
}
