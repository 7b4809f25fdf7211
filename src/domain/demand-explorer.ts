import { type ChecklistItem, type TallyKind, tallyKind } from './checklist.ts';
import type { Corpus } from './corpus.ts';
import type { Country } from './country.ts';
import { checklistOf } from './country-checklist.ts';
import { firstAsk, isFulfilled } from './demand-timeline.ts';
import { oncePer } from './once.ts';
import { ascending } from './order.ts';
import { lastDay } from './partial-date.ts';
import { isReadable } from './standing.ts';

/** A demand, and the country that it is made of. */
export interface CountryDemand {
  country: Country;
  item: ChecklistItem;
}

/** Every demand of every checklist, in the order of the countries’ slugs, gathered once for all pages. */
export const demandsOfAll = oncePer((corpus: Corpus): readonly CountryDemand[] =>
  corpus.countries.flatMap((country) => checklistOf(corpus, country.slug).items.map((item) => ({ country, item }))),
);

/** Whether documents are filed of a country: of all others nothing can be told. */
export function isDocumented(corpus: Corpus, { slug }: Country): boolean {
  return (corpus.documentsByCountry.get(slug)?.length ?? 0) > 0;
}

/** The countries of which documents are filed. */
export function documentedCountries(corpus: Corpus): Country[] {
  return corpus.countries.filter((country) => isDocumented(corpus, country));
}

/** The questions that the explorer answers with a list each, in the order of the page. */
const DEMAND_LISTS = ['most-asked', 'longest-open', 'newly-asked', 'asked-again', 'implemented', 'set-back'] as const;
export type DemandListKind = (typeof DEMAND_LISTS)[number];

/** The beginning of a list, and how many demands belong to it. */
export interface DemandList {
  kind: DemandListKind;
  demands: readonly CountryDemand[];
  total: number;
}

/** Orders in which a reader can have demands listed. */
export const DEMAND_ORDERS = ['asked', 'first', 'reported'] as const;
export type DemandOrder = (typeof DEMAND_ORDERS)[number];

type Order = (a: CountryDemand, b: CountryDemand) => number;

/** Day of the first ask, `YYYY-MM-DD`; empty where none could be read. */
export function firstDayAsked({ item }: CountryDemand): string {
  const first = firstAsk(item);
  return first === undefined ? '' : lastDay(first.published);
}

/** How many TIP Reports are known to ask a demand. */
export function askedInReports({ item }: CountryDemand): number {
  return item.reports?.asked ?? 0;
}

/** Day that the status is true for, `YYYY-MM-DD`; empty where nothing was reported. */
export function statusDay({ item: { status } }: CountryDemand): string {
  return status.kind === 'no-information' ? '' : lastDay(status.evidence[0]!.asOf);
}

const byFirstAsk: Order = (a, b) => ascending(firstDayAsked(a), firstDayAsked(b));
const byNewestAsk: Order = (a, b) => byFirstAsk(b, a);
const byNewestStatus: Order = (a, b) => ascending(statusDay(b), statusDay(a));
const byReports: Order = (a, b) =>
  askedInReports(b) - askedInReports(a) || (a.item.reports?.since ?? 0) - (b.item.reports?.since ?? 0);

/** Whether a demand is open and may still be asked: somebody asked it, it is not fulfilled, and no whole list dropped it. */
function isStillOpen(item: ChecklistItem): boolean {
  return firstAsk(item) !== undefined && !isFulfilled(item) && item.standing.kind !== 'dropped';
}

/**
 * The day on which the newest TIP Report on a country came out of which some recommendations could be read.
 * @returns nothing where it is the only one: all that it asks would seem new
 */
function newestOfSeveral(corpus: Corpus, slug: string): string | undefined {
  const days = (corpus.documentsByCountry.get(slug) ?? [])
    .filter((document) => document.type === 'tip-report' && isReadable(document, slug))
    .map(({ published }) => lastDay(published))
    .sort(ascending);
  return days.length > 1 ? days.at(-1) : undefined;
}

function newlyAsked(corpus: Corpus, demands: readonly CountryDemand[]): CountryDemand[] {
  const newest = new Map(corpus.countries.map(({ slug }) => [slug, newestOfSeveral(corpus, slug)]));
  return demands.filter((demand) => {
    const day = newest.get(demand.country.slug);
    return day !== undefined && firstAsk(demand.item) !== undefined && firstDayAsked(demand) >= day;
  });
}

/**
 * Answers each question with the demands that belong to it; equal ones stand in the order of their countries and checklists.
 * @param most how many of each list are shown: the page must not grow with the number of demands
 */
export function demandLists(corpus: Corpus, most: number): DemandList[] {
  const all = demandsOfAll(corpus);
  const withStatus = (kind: TallyKind) => all.filter(({ item }) => tallyKind(item.status) === kind);
  const lists: Readonly<Record<DemandListKind, readonly [CountryDemand[], Order]>> = {
    'most-asked': [all.filter((demand) => askedInReports(demand) > 1), byReports],
    'longest-open': [all.filter(({ item }) => isStillOpen(item)), byFirstAsk],
    'newly-asked': [newlyAsked(corpus, all), byNewestAsk],
    'asked-again': [all.filter(({ item }) => item.standing.kind === 'asked-again'), byReports],
    implemented: [withStatus('implemented'), byNewestStatus],
    'set-back': [withStatus('set-back'), byNewestStatus],
  };
  return DEMAND_LISTS.map((kind) => {
    const [demands, order] = lists[kind];
    const sorted = [...demands].sort(order);
    return { kind, demands: sorted.slice(0, most), total: sorted.length };
  });
}
