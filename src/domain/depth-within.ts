/**
 * How many entries each of several lists may tell, so that together they tell no more than may stand on one page. The rule is
 * the same for all of them: a list that has fewer is whole, and the others are cut at one depth.
 * @param lengths of the lists
 * @param most entries of all lists together
 * @returns the depth; without end where every list is whole
 */
export function depthWithin(lengths: readonly number[], most: number): number {
  const told = (depth: number) => lengths.reduce((sum, length) => sum + Math.min(depth, length), 0);
  const longest = Math.max(0, ...lengths);
  let depth = 0;
  while (depth < longest && told(depth + 1) <= most) depth += 1;
  return depth === longest ? Number.POSITIVE_INFINITY : depth;
}
