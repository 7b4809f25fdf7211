import { type ScaleBand, scaleBand } from 'd3';

/** A length to a tenth of a pixel: finer is not seen, and makes a drawing longer. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The columns of a chart with one for each edition, side by side from `start` on; half a gap stands on either side of each. */
export function columnScale(
  years: readonly number[],
  start: number,
  { width, gap }: { width: number; gap: number },
): ScaleBand<number> {
  return scaleBand<number>()
    .domain(years)
    .range([start, start + years.length * width])
    .paddingInner(gap / width)
    .paddingOuter(gap / width / 2);
}
