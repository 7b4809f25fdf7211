/** Orders texts by code point: the same on every machine and in every language, for ids, codes and ISO dates. */
export function ascending(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
