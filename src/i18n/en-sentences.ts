import type { TallyKind } from '../domain/checklist.ts';
import type { FurtherNames } from '../domain/country.ts';
import type { Gaps } from '../domain/country-profile.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { EditionSource, Placement } from '../domain/edition.ts';
import type { EditionOverview } from '../domain/edition-overview.ts';
import type { RecordSummary } from '../domain/record-summary.ts';
import type { ReportCount, Standing } from '../domain/standing.ts';
import type { Status } from '../domain/status.ts';
import { isTier, type PlacementState, type Tier } from '../domain/tier.ts';
import type { HistoryClause, SinceThen } from '../domain/tier-history.ts';
import { type ClockLaw, type ClockReading, longestRun, type WatchListRun } from '../domain/watch-list-clock.ts';
import { formatDate, formatList, formatNumber, formatYears } from './dates.ts';
import { words } from './en-words.ts';

const TIER_WORDS: Readonly<Record<Tier, string>> = {
  'tier-1': 'Tier 1',
  'tier-2': 'Tier 2',
  'tier-2-watch-list': 'the Watch List',
  'tier-3': 'Tier 3',
  'special-case': 'special case',
};

/** “on Tier 2”, “on the Watch List”, “a special case”. */
function on(tier: Tier): string {
  return tier === 'special-case' ? 'a special case' : `on ${TIER_WORDS[tier]}`;
}

const ONES =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

/** A number of editions, up to twenty-nine in words, as a sentence wants it. */
function count(value: number): string {
  if (value < ONES.length) return ONES[value]!;
  if (value >= 30) return String(value);
  return value === 20 ? 'twenty' : `twenty-${ONES[value - 20]}`;
}

function plural(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

function span(from: number, to: number): string {
  return from === to ? `in ${from}` : `from ${from} to ${to}`;
}

function openTiers(possible: readonly Tier[]): string {
  return possible.map((tier) => TIER_WORDS[tier]).join(' or ');
}

/** The edition with which the record begins. */
const FIRST_EDITION = 2001;

const NEWEST: Readonly<Record<SinceThen, string>> = {
  newest: 'the newest edition',
  unread: 'the newest edition that was read for it',
  absent: 'the last edition that ranks it',
};

function clause(part: HistoryClause): string {
  switch (part.kind) {
    case 'never-placed':
      return 'no edition that we hold places it in a tier';
    case 'throughout':
      if (part.editions === 1) return `${on(part.tier)} in ${part.from}, the only edition known to rank it`;
      return `${on(part.tier)} in ${part.editions === 2 ? 'both' : `all ${count(part.editions)}`} editions known to rank it, ${part.from} to ${part.to}`;
    case 'spell':
      return part.isLast ? `${on(part.tier)} since ${part.from}` : `${on(part.tier)} ${span(part.from, part.to)}`;
    case 'opening':
      return `${on(part.tier)} ${part.from === FIRST_EDITION && part.to > part.from ? `until ${part.to}` : span(part.from, part.to)}`;
    case 'tally':
      return `${on(part.tier)} in ${count(part.editions)} of the ${plural(part.of, 'edition')} from ${part.since} on`;
    case 'low-point':
      return `and on Tier 3 in ${formatYears(part.years, 'en')}`;
    case 'now':
      return `${on(part.tier)} ${span(part.from, part.year)}, ${NEWEST[part.since]}`;
    case 'revised':
      return `changed to ${TIER_WORDS[part.tier]} in ${formatDate(part.date, 'en')}`;
    case 'absent':
      return `on no list from ${part.since} on`;
    case 'unread': {
      const place = part.possible.length <= 2 ? `: it is ${openTiers(part.possible)}` : '';
      return `its place in ${formatList(part.years, 'en')} was not read${place}`;
    }
  }
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Joins clauses to a sentence: commas between what is told in order, a semicolon before where it stands and what is not known. */
function historySentence(clauses: readonly HistoryClause[]): string {
  let text = '';
  for (const part of clauses) {
    const words = clause(part);
    if (text === '') text = capitalise(words);
    else if (part.kind === 'tally') text += `, then ${words}`;
    else text += `${part.kind === 'now' || part.kind === 'unread' || part.kind === 'absent' ? ';' : ','} ${words}`;
  }
  return `${text}.`;
}

const ORDINALS = ['', 'First', 'Second', 'Third', 'Fourth'];

function runInWords(run: WatchListRun): string {
  const ordinal = ORDINALS[run.length] ?? `${run.length}th`;
  return run.length === 1 ? 'First edition on the list' : `${ordinal} edition running on the list`;
}

/** The clock in words: a headline, and what follows by law. */
function clockWords(reading: ClockReading): { headline: string; text: string } | undefined {
  if (reading.state === 'off') return undefined;
  const { run, law } = reading;
  const waivers = run.waivers.length > 0 ? ` A waiver is noted for ${formatYears(run.waivers, 'en')}.` : '';
  switch (reading.state) {
    case 'stopped':
      return {
        headline: `The clock has stopped: on the list in ${formatYears(yearsOf(run), 'en')}, and off it in ${reading.stoppedBy.year}.`,
        text: `The Watch List of ${reading.stoppedBy.year} was read whole and does not name the country, so no year counts towards a downgrade.${waivers}`,
      };
    case 'not-known':
      return {
        headline: `On the list when last read, in ${run.to}.`,
        text: `Its place in ${formatList(reading.unread, 'en')} is unknown to us, so we cannot say how the clock stands.${waivers}`,
      };
    case 'running':
      return { headline: `${runInWords(run)}.`, text: `${nextInWords(reading.next, run, longestRun(law))}${waivers}` };
  }
}

function yearsOf(run: WatchListRun): number[] {
  return Array.from({ length: run.length }, (_, index) => run.from + index);
}

function nextInWords(next: 'may-stay' | 'waiver-or-tier-3' | 'tier-3', run: WatchListRun, longest: number): string {
  switch (next) {
    case 'may-stay':
      return `A second in ${run.to + 1} would mean Tier 3 in ${run.to + 2}, unless a waiver is granted.`;
    case 'waiver-or-tier-3':
      return `By law the next edition puts the country on Tier 3, unless it is waived or has earned a better tier.`;
    case 'tier-3':
      return run.isReturn
        ? 'After a return from Tier 3 the law allows one edition on the list: the next is Tier 3, or a better tier.'
        : `The law allows no more than ${count(longest)} editions in a row: the next is Tier 3, or a better tier.`;
  }
}

/** “Asked in 6 TIP Reports since 2013; 9 of 13 readable”. */
function reportCount(reports: ReportCount): string {
  const asked = `Asked in ${reports.asked} TIP ${reports.asked === 1 ? 'Report' : 'Reports'} since ${reports.since}`;
  return `${asked}; ${reports.readable} of ${reports.published} readable`;
}

/** The years of a count in words, for readers who do not see the dots. */
function reportYears(reports: ReportCount): string {
  const years = (answer: string) => reports.years.filter((entry) => entry.answer === answer).map((entry) => entry.year);
  const asked = `Asked in ${formatYears(years('asked'), 'en')}.`;
  const notAsked = years('not-asked');
  const notKnown = years('not-known');
  return [
    asked,
    notAsked.length > 0 ? `Not asked in ${formatYears(notAsked, 'en')}.` : undefined,
    notKnown.length > 0 ? `Not known for ${formatYears(notKnown, 'en')}.` : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

function standingWords(standing: Standing): string {
  switch (standing.kind) {
    case 'asked':
      return `asked in the newest report that could be read, ${standing.year}`;
    case 'asked-again':
      return `asked again in ${standing.year}, after it was reported implemented`;
    case 'dropped':
      return `dropped: last asked in ${standing.lastAsked}, absent from the whole list of ${standing.absentFrom}`;
    case 'not-known':
      return `last asked in ${standing.lastAsked}; whether it still is cannot be told, as later lists were read in part`;
    case 'not-in-reports':
      return 'asked by no TIP Report that could be read';
  }
}

/** A status in a few words, always with the date that it is true for. */
function statusInWords(status: Status): string {
  if (status.kind === 'no-information') return 'no information';
  const date = formatDate(status.evidence[0]!.asOf, 'en');
  if (status.kind === 'sources-differ') {
    const who = status.evidence.every((entry) => entry.voice === 'government')
      ? 'the government’s accounts differ'
      : 'sources differ';
    return `${who}, ${date}: ${formatList(
      status.statuses.map((each) => words.progress[each]),
      'en',
    )}`;
  }
  const told = `${words.progress[status.status]}, ${date}`;
  return status.kind === 'by-government-account' ? `by the government’s account: ${told}` : told;
}

/** Said of a demand that no TIP Report asks, as far as they could be read. */
function notInReports(isAskedByOthers: boolean): string {
  return isAskedByOthers
    ? 'In no TIP Report that could be read.'
    : 'No ask could be read; documents only report on it.';
}

function evidenceCount(total: number): string {
  return total === 1 ? '1 report on it' : `${total} reports on it`;
}

/** The word beside a count of demands in a tally, which French sets in the plural: “5 implemented”. */
function tallied(kind: TallyKind, _count: number): string {
  return words.tally[kind];
}

function implementedOf(implemented: number, total: number): string {
  return `${implemented} of ${total} implemented`;
}

function clockSource(law: ClockLaw): string {
  return `Our calculation from ${law.section} as of the edition of ${law.from} (${law.publicLaw}).`;
}

/** A placement within a sentence: “Tier 2”, “special case”, “not covered”. */
function stateInWords(state: PlacementState): string {
  const name = words.state[state];
  return state.startsWith('tier-') ? name : name.toLowerCase();
}

/** “Tier 1, Tier 2 or special case”: what complete lists leave open. */
function openStates(possible: readonly Tier[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(possible.map((tier) => stateInWords(tier)));
}

/** Everything that must be known beside a placement: what sources note, deductions, disputes, changes within the year. */
function placementRemarks(placement: Placement): string {
  const remarks: string[] = placement.notes.map((note) => words.placementNote[note]);
  if (placement.deduced) remarks.push('deduced from complete lists of the other tiers, read in no source');
  if (placement.dispute) remarks.push('sources differ');
  for (const revision of placement.revisions) {
    remarks.push(`${stateInWords(revision.tier)} from ${formatDate(revision.date, 'en')}`);
  }
  if (placement.state === 'unknown' && placement.possible.length <= 2) {
    remarks.push(`${openStates(placement.possible)}, not read`);
  }
  if (isTier(placement.state) && placement.sources.length === 1) remarks.push('one source');
  return remarks.length > 0 ? remarks.join('; ') : '–';
}

/** The name of a strip, for those who do not see it. */
function stripName(name: string, from: number, to: number): string {
  return `${name}: placement by edition, ${from} to ${to}. The same stands in the table below.`;
}

/** A strip in words, for those who do not see it: “Mali: Tier 2 2001–2008, Tier 2 Watch List 2009–2011, …”. */
function stripSummary(name: string, placements: readonly Placement[]): string {
  const runs: { state: PlacementState; years: number[] }[] = [];
  for (const { state, year } of placements) {
    const last = runs.at(-1);
    if (last?.state === state) last.years.push(year);
    else runs.push({ state, years: [year] });
  }
  return `${name}: ${runs.map(({ state, years }) => `${stateInWords(state)} ${formatYears(years, 'en')}`).join(', ')}`;
}

function total(value: number, one: string, many = `${one}s`): string {
  return `${value} ${value === 1 ? one : many}`;
}

/** What a document brings, in one line: “TIP Report · 6 demands, 5 reports on demands · beginning read”. */
function documentFacts(document: SourceDocument): string {
  const brings = [
    document.recommendations.length > 0 ? total(document.recommendations.length, 'demand') : undefined,
    document.progress.length > 0
      ? total(document.progress.length, 'report on a demand', 'reports on demands')
      : undefined,
    document.figures.length > 0 ? total(document.figures.length, 'figure') : undefined,
  ].filter((part) => part !== undefined);
  const read = document.read === 'full' ? 'read in full' : `${document.read} read`;
  return [words.documentType[document.type], brings.join(', '), read].filter((part) => part !== '').join(' · ');
}

/** “188 placements: 150 in two or more sources, 30 in one, 8 deduced and read in none.” */
export function confirmedInWords(twice: number, once: number, deduced: number): string {
  const tail = deduced > 0 ? `, ${deduced} deduced and read in none` : '';
  return `${total(twice + once + deduced, 'placement')}: ${twice} in two or more sources, ${once} in one${tail}.`;
}

/** What the whole record rests on. */
export function recordInWords(summary: Omit<RecordSummary, 'judged' | 'runs' | 'withoutWaiver'>): string {
  const { placements, confirmed, deduced, disputed, unknown } = summary;
  const number = (value: number) => formatNumber(value, 'en');
  return (
    `The record holds ${number(placements)} placements. ${number(confirmed.twice)} stand in two or more sources, ` +
    `${number(confirmed.once)} in one, ${number(deduced)} are deduced. Sources differ on ${number(disputed)}; ` +
    `${number(unknown)} could not be told.`
  );
}

/** How many runs were held against the law, and how many cannot be judged. */
export function waiversInWords(judged: number, without: number): string {
  return (
    `${judged} runs on the Watch List from 2009 on were held against the law of their time; none is longer than it allows. ` +
    `${without} of them went on after the second edition, which takes a waiver, and no source that we read notes one:`
  );
}

/** How many placements of an edition a source confirms: “confirms 93 of 93”. */
export function confirmsInWords(rows: Partial<EditionOverview['rows']>, source: EditionSource): string {
  const placed = Object.values(rows)
    .flat()
    .filter(({ placement }) => isTier(placement.state));
  const confirmed = placed.filter(({ placement }) => placement.sources.includes(source.id)).length;
  return `confirms ${confirmed} of ${placed.length}`;
}

/** What a profile cannot tell, a sentence each. */
function gapsInWords(gaps: Gaps, unread: readonly Placement[]): string[] {
  const sentences = unread.map(({ year, possible }) =>
    possible.length <= 2
      ? `The placement of ${year} was not read. It is ${openStates(possible)}, as the lists of the others are complete.`
      : `The placement of ${year} was not read.`,
  );
  if (gaps.missingNarratives.length > 0) {
    sentences.push(`The country narratives of ${formatYears(gaps.missingNarratives, 'en')} are not held.`);
  }
  if (gaps.withoutRecommendations.length > 0) {
    sentences.push(
      `Of the narratives of ${formatYears(gaps.withoutRecommendations, 'en')} the recommendations could not be read.`,
    );
  }
  if (gaps.partialListings.length > 0) {
    sentences.push(
      `Of the narratives of ${formatYears(gaps.partialListings, 'en')} only some recommendations could be read.`,
    );
  }
  return sentences;
}

/** “Also called Turkey”, “Formerly Yugoslavia, then Serbia and Montenegro”; nothing where there is no further name. */
function furtherNamesInWords({ common, former }: FurtherNames): string {
  const parts = [
    ...(common === undefined ? [] : [`also called ${common}`]),
    ...(former.length === 0 ? [] : [`formerly ${former.join(', then ')}`]),
  ];
  return capitalise(parts.join(', '));
}

/** Sentences made from facts; each language has its own file like this one. */
export const sentences = {
  capitalise,
  clockSource,
  clockWords,
  documentFacts,
  evidenceCount,
  furtherNamesInWords,
  gapsInWords,
  historySentence,
  notInReports,
  implementedOf,
  openStates,
  placementRemarks,
  reportCount,
  reportYears,
  standingWords,
  statusInWords,
  stripName,
  stripSummary,
  tallied,
};
