import type { Iso3 } from './country.ts';
import { type Edition, type Placement, placementOf } from './edition.ts';
import {
  CLOCK_STARTS,
  type ClockLaw,
  clockLawFor,
  type NextStep,
  nextStep,
  type RunEnd,
  runEnd,
  type WatchListRun,
  watchListRuns,
} from './watch-list-clock.ts';

/** What an edition made of a country for which the clock had run out: it stayed on the list, or its run ended. */
export type ClockOutcome = 'stayed' | Exclude<RunEnd, 'newest'>;

/** A country for which the clock had run out when an edition came out. */
export interface ClockEvent {
  iso3: Iso3;
  /** Its run; with this edition where it stayed. */
  run: WatchListRun;
  /** What was due by the law of this edition: Tier 3 at all events, or unless it was waived. A better tier is always possible. */
  due: Exclude<NextStep, 'may-stay'>;
  outcome: ClockOutcome;
  /** Its place in this edition. */
  placement: Placement;
}

/** The clock in one edition. */
export interface ClockInEdition {
  law: ClockLaw;
  /** In the order of the codes. */
  events: readonly ClockEvent[];
  /** Countries on the list of this edition to which the law leaves no further one, with their runs. */
  lastLawful: readonly { iso3: Iso3; run: WatchListRun }[];
}

/**
 * Reads for which countries the clock had run out when an edition came out, and what became of them
 * (22 USC 7107(b)(2)(D), (F)): judged by the law that the edition stands under.
 * @param editions in the order of their years
 * @returns nothing for editions before the first that the clock counts
 */
export function clockInEdition(editions: readonly Edition[], year: number): ClockInEdition | undefined {
  const law = clockLawFor(year);
  const edition = editions.find((other) => other.year === year);
  if (!law || !edition) return undefined;
  const counted = editions.filter((other) => other.year <= year);
  const onList = new Set(
    counted
      .filter((other) => other.year >= Math.max(CLOCK_STARTS, year - 1))
      .flatMap((other) => other.placements['tier-2-watch-list']),
  );
  const events: ClockEvent[] = [];
  const lastLawful: { iso3: Iso3; run: WatchListRun }[] = [];
  for (const iso3 of [...onList].sort()) {
    const cells = counted.map((other) => placementOf(other, iso3));
    const placement = placementOf(edition, iso3);
    const before = watchListRuns(cells.filter((cell) => cell.year < year)).find((run) => run.to === year - 1);
    const now = watchListRuns(cells).find((run) => run.to === year);
    const due = before && nextStep(before, law);
    if (before && due && due !== 'may-stay') {
      const outcome = now ? 'stayed' : (runEnd(before, placement) as Exclude<RunEnd, 'newest'>);
      events.push({ iso3, run: now ?? before, due, outcome, placement });
    }
    if (now && nextStep(now, law) === 'tier-3') lastLawful.push({ iso3, run: now });
  }
  return { law, events, lastLawful };
}
