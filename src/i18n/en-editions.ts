import type { ClockOutcome } from '../domain/clock-events.ts';
import type { EditionOverview } from '../domain/edition-overview.ts';
import { TIERS, type Tier } from '../domain/tier.ts';
import type { EditionCounts, TierCount } from '../domain/tier-counts.ts';
import { CLOCK_STARTS, type ClockLaw, longestRun, type RunEnd, type WatchListRun } from '../domain/watch-list-clock.ts';
import { formatList, formatYears } from './dates.ts';
import { words } from './en-words.ts';

/** “1 country or territory”, “12 countries and territories”. */
export function countries(value: number): string {
  return `${value} ${value === 1 ? 'country or territory' : 'countries and territories'}`;
}

function times(value: number, one: string, many: string): string {
  return value === 1 ? one : many;
}

function yearSpan(from: number, to: number): string {
  return from === to ? String(from) : `${from} to ${to}`;
}

/** “33 on Tier 1, 104 on Tier 2, …”: the tiers that have anyone. */
function tierCounts(counts: Readonly<Record<Tier, number>>): string {
  const told = TIERS.filter((tier) => counts[tier] > 0).map((tier) =>
    tier === 'special-case'
      ? `${counts[tier]} ${times(counts[tier], 'special case', 'special cases')}`
      : `${counts[tier]} on ${words.state[tier]}`,
  );
  return formatList(told, 'en');
}

/** An edition in one or two sentences: how many it ranks, and where. */
function summary({ total, counts, rows, edition }: EditionOverview): string {
  if (edition.coverage !== 'partial') return `${countries(total)}: ${tierCounts(counts)}.`;
  const unknown = rows.unknown.length;
  const [are, areMore] = [times(total, 'is', 'are'), times(unknown, 'is', 'are')];
  return `${countries(total)} of this edition ${are} known to us: ${tierCounts(counts)}. ${unknown} more ${areMore} unknown.`;
}

/** What moves are told against, and what is missing from them. */
function movedAgainst({ previous, rows }: EditionOverview): string {
  if (!previous) return 'We hold no edition of the year before, so there is nothing to compare this one with.';
  const unread = rows.unknown.filter(({ before }) => before !== 'unknown').length;
  const gap =
    unread > 0
      ? ` Of ${unread} ${times(unread, 'country', 'countries')} we do not know the place in this edition, so moves of theirs are missing here.`
      : '';
  return `Against the edition of ${previous.year}. A move is one from tier to tier.${gap}`;
}

/** “24+” where a list is not whole. */
function countOf(count: number, isOpen: boolean): string {
  return isOpen ? `${count}+` : String(count);
}

/** A part of a whole in per cent: “80 %”; what is neither nothing nor all is never rounded to it. */
function share(part: number, whole: number): string {
  if (whole === 0) return '–';
  const rounded = Math.round((part / whole) * 100);
  if (rounded === 0 && part > 0) return '< 1 %';
  if (rounded === 100 && part < whole) return '> 99 %';
  return `${rounded} %`;
}

/** The law of the clock in words. */
function clockLaw(law: ClockLaw): string {
  const waiver = law.waiverEditions === 1 ? 'for one edition at most' : `for ${law.waiverEditions} editions at most`;
  const back = law.returnRule
    ? ' After a return from Tier 3 that followed such a run, the first edition on the list is the last.'
    : '';
  return `Two editions in a row on the Watch List lead to Tier 3 in the next, unless a waiver puts it off, ${waiver}: no run is longer than ${longestRun(law)} editions.${back} A better tier is always possible.`;
}

/** Said where the clock had run out for nobody. */
function clockForNobody(year: number): string {
  return year < CLOCK_STARTS + 2
    ? `Editions count from ${CLOCK_STARTS} on, so the first that the clock could downgrade is ${CLOCK_STARTS + 2}. Nobody had reached its end yet.`
    : 'No country had reached the end of the clock.';
}

/** “2013–2016, waiver noted for 2015”. */
function runFacts(run: WatchListRun): string {
  const years = run.from === run.to ? String(run.from) : `${run.from}–${run.to}`;
  const back = run.isReturn ? ', after a return from Tier 3' : '';
  return `${years}${back}${run.waivers.length > 0 ? `, waiver noted for ${formatYears(run.waivers, 'en')}` : ''}`;
}

/** What became of countries to which the law left no further edition on the list. */
const AFTER_THE_LAST: Readonly<Record<Exclude<ClockOutcome, 'stayed'>, string>> = {
  'tier-3': 'Put on Tier 3, the only place that the law left below Tier 2',
  'better-tier': 'Left the list upward',
  'off-the-list': 'Left the list upward, to Tier 1 or Tier 2: which of them was not read',
  'special-case': 'Became a special case',
  'left-out': 'On no list of this edition',
  'not-known': 'Place in this edition unknown to us',
};

/** What became of countries that only a waiver could keep on the list. */
const AFTER_TWO: Readonly<Record<Exclude<ClockOutcome, 'stayed'>, string>> = {
  ...AFTER_THE_LAST,
  'tier-3': 'Put on Tier 3: whether by the clock or for what it did, no note tells',
};

const RUN_END: Readonly<Record<RunEnd, string>> = {
  'tier-3': 'Tier 3',
  'better-tier': 'Tier 1 or Tier 2',
  'off-the-list': 'Tier 1 or Tier 2, not read which',
  'special-case': 'Special case',
  'left-out': 'On no list',
  'not-known': 'Not known',
  newest: 'No later edition held',
};

/** An edition of a chart in words: “2025: Tier 1 24+, Tier 2 71+, …” */
function chartYear(year: number, tiers: readonly TierCount[]): string {
  const told = tiers.map(({ tier, count, isOpen }) => `${words.state[tier]} ${countOf(count, isOpen)}`);
  return `${year}: ${told.join(', ')}.`;
}

/** What the dashed bars of a chart mean. */
function openCounts(years: readonly EditionCounts[]): string | undefined {
  const open = years.filter(({ tiers }) => tiers.some(({ isOpen }) => isOpen));
  if (open.length === 0) return undefined;
  const unknown = open.reduce((sum, counts) => sum + counts.unknown, 0);
  const list = formatYears(
    open.map(({ year }) => year),
    'en',
  );
  const rest = unknown > 0 ? `; ${unknown} ${times(unknown, 'placement is', 'placements are')} unknown to us` : '';
  return `${list}: held in part. A dashed bar and a plus say “at least so many”${rest}.`;
}

/** What an edition’s page says beside its lists, in English. */
export const editions = {
  summary,
  map: 'Map',
  moved: 'Who moved',
  movedAgainst,
  up: 'Up',
  down: 'Down',
  notMoves: 'Changes that are no moves',
  notComparable: 'To or from a special case, which is in no order with the tiers',
  firstListed: 'Placed here, and in no earlier edition that we hold',
  back: 'Placed again after a gap',
  beforeUnknown: (year: number) => `Placed here; where ${year} had them is unknown to us`,
  dropped: (year: number) => `Placed in ${year}, and on no list of this edition`,
  counts: 'Counts through the years',
  chartName: (from: number, to: number, marked?: number) =>
    `Placements by tier, ${yearSpan(from, to)}${marked === undefined ? '' : `; ${marked} is marked`}. The numbers stand in the table below.`,
  chartTitle: (from: number, to: number) => `Placements in the TIP Reports by tier, ${yearSpan(from, to)}`,
  chartYear,
  chartNote: 'Until 2008 only countries with about 100 or more victims were ranked. All bars have one scale.',
  openCounts,
  countOf,
  total: 'All',
  asTable: 'As a table',
  all: 'All editions',
  clock: 'The end of the clock',
  clockLaw,
  clockForNobody,
  noFurther: 'The law left them no further edition on the list',
  waiverNeeded: 'Only a waiver could keep them on the list',
  afterTheLast: AFTER_THE_LAST,
  afterTwo: AFTER_TWO,
  downgradeNoted: 'Put on Tier 3, noted as an automatic downgrade',
  stayedNoted: 'Stayed on the list, with a waiver that a source notes',
  stayedWithoutNote: 'Stayed on the list; no source that we read notes the waiver that this takes',
  lastLawful: 'On the list for the last time that the law allows: the next edition is Tier 3, or a better tier',
  runFacts,
  lists: 'The lists',
  noPlacement: 'Without a placement',
  noPlacementHint: (register: number) =>
    `Our register holds the ${register} countries and territories that any edition ranks. Some were not yet or no longer countries of their own, or stood in the entry of another.`,
  notCovered: 'The lists are complete, and these are on none: a fact.',
  notListed:
    'These are on no list that we hold. No published total proves the lists whole, so it is likely, but not certain, that the edition does not rank them.',
  sure: 'How sure we are',
  twice: 'Two or more sources',
  once: 'One source',
  deduced: 'Deduced from complete lists of the other tiers, read in no source',
  placements: 'Placements',
  share,
  shareHead: 'Share',
  sureDisputed: (count: number) =>
    count === 0
      ? 'No source that we read contradicts another.'
      : `Sources differ on ${count} ${times(count, 'country', 'countries')}; below is what we kept, and why.`,
  sureUnknown: (count: number) =>
    `${count} ${times(count, 'country is', 'countries are')} unknown to us and not counted here.`,
  runs: 'Runs on the Watch List since 2009, and what followed',
  runsLength: 'Editions in a row',
  runsHint:
    'The longest lawful run was four editions before 2019 and is three since. Whoever the clock catches goes to Tier 3; most others rose in time.',
  runEnd: RUN_END,
  missingNote: 'Waiver note missing for',
  followed: 'What followed',
  run: 'On the list',
};
