/** A part of a build, as it tells of it. */
export interface Stage {
  name: string;
  seconds: number;
}

/** What one build took. */
export interface BuildFigures {
  seconds: number;
  /** Seconds of processors, of all its processes together. */
  processorSeconds: number | undefined;
  /** The most memory of all its processes together. */
  treeMegabytes: number | undefined;
  /** The most memory of its largest process. */
  ownMegabytes: number | undefined;
  stages: readonly Stage[];
}

/** The middle of some numbers, and between the two in the middle where they are even. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median of those that are known, if any is. */
export function medianKnown(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((value) => value !== undefined);
  return known.length > 0 ? median(known) : undefined;
}

/** The median of each figure, not the figures of one build. @param builds at least one, with the same stages */
export function medianBuild(builds: readonly BuildFigures[]): BuildFigures {
  return {
    seconds: median(builds.map(({ seconds }) => seconds)),
    processorSeconds: medianKnown(builds.map(({ processorSeconds }) => processorSeconds)),
    treeMegabytes: medianKnown(builds.map(({ treeMegabytes }) => treeMegabytes)),
    ownMegabytes: medianKnown(builds.map(({ ownMegabytes }) => ownMegabytes)),
    stages: builds[0]!.stages.map(({ name }, index) => ({
      name,
      seconds: median(builds.map(({ stages }) => stages[index]?.seconds ?? 0)),
    })),
  };
}

/**
 * How many times as long one thing took as another: the median of the ratios within each round, so that a machine that is
 * slower for a while slows both.
 * @param ones and @param others in the order of the rounds
 */
export function ratioInTurns(ones: readonly BuildFigures[], others: readonly BuildFigures[]): number {
  return median(ones.map(({ seconds }, round) => seconds / others[round]!.seconds));
}

/** Lines such as “Content read   4.2 s”, in which a build tells its stages. */
export function stagesIn(lines: readonly string[]): Stage[] {
  return lines.flatMap((line) => {
    const match = /^(\S.*?)\s{2,}([\d.]+) s$/.exec(line);
    return match ? [{ name: match[1]!, seconds: Number(match[2]) }] : [];
  });
}
