/** As many as can be read; one slip in a layout may show on each page of the site. */
const MOST = 40;

/** Cuts a list of faults to what can be read, and says how many there are beyond. */
export function shorten(faults: readonly string[]): string[] {
  return faults.length <= MOST ? [...faults] : [...faults.slice(0, MOST), `… and ${faults.length - MOST} more`];
}

/**
 * Tells a fault once with the first place that has it.
 * @param faults what is wrong, and where
 */
export function grouped(faults: readonly { what: string; where: string }[]): string[] {
  const places = new Map<string, string[]>();
  for (const { what, where } of faults) places.set(what, [...(places.get(what) ?? []), where]);
  return [...places].map(([what, [first, ...more]]) =>
    more.length > 0 ? `${what} (${first} and ${more.length} more)` : `${what} (${first})`,
  );
}
