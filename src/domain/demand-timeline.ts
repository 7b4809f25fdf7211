import type { ChecklistItem, Mention } from './checklist.ts';
import type { SourceDocument } from './document.ts';
import { addTo } from './groups.ts';
import { oncePer } from './once.ts';
import { ascending } from './order.ts';
import { lastDay, yearOf } from './partial-date.ts';
import { isReadable } from './standing.ts';
import type { Evidence } from './status.ts';

/** One ask, and the series that it counts for. */
export interface SeriesAsk {
  series: string;
  mention: Mention;
}

/** All asks of a demand, oldest first. */
export const asksOf: (item: Pick<ChecklistItem, 'askedBy'>) => readonly SeriesAsk[] = oncePer(({ askedBy }) =>
  askedBy
    .flatMap(({ series, mentions }) => mentions.map((mention) => ({ series, mention })))
    .sort(
      (a, b) =>
        ascending(lastDay(a.mention.published), lastDay(b.mention.published)) ||
        ascending(a.mention.document, b.mention.document),
    ),
);

/** The first ask that was read, by whomever. */
export function firstAsk(item: ChecklistItem): Mention | undefined {
  return asksOf(item)[0]?.mention;
}

/**
 * Whether a demand is done by all that is on record: the newest word of others than the government is that it is implemented,
 * and nobody, a TIP Report or another, asked it anew after the day that this is true for.
 */
export function isFulfilled(item: ChecklistItem): boolean {
  const { status } = item;
  if (status.kind !== 'reported' || status.status !== 'implemented') return false;
  const done = lastDay(status.evidence[0]!.asOf);
  return asksOf(item).every(({ mention }) => lastDay(mention.published) <= done);
}

/** Whether a demand has a history worth a page of its own: two mentions, or anything reported. */
export function hasOwnPage(item: ChecklistItem): boolean {
  return asksOf(item).length >= 2 || item.evidence.length > 0;
}

/**
 * Why the TIP Report of a year shows no ask. `not-asked`: its list is held whole and does not ask. `read-in-part`: what was read
 * of its list does not. `not-read`: none of its recommendations could be read. `not-held`: we have no text of it.
 */
export type SilenceKind = 'not-asked' | 'read-in-part' | 'not-read' | 'not-held';

export interface Silence {
  kind: SilenceKind;
  /** Ids of the reports that we do hold of these years, oldest first. */
  documents: readonly string[];
}

/** A year in the life of a demand, or several in a row that are silent for the same reason. */
export interface DemandYears {
  from: number;
  to: number;
  /** Oldest first. */
  asks: readonly SeriesAsk[];
  /** What was true in this year, oldest first. */
  reports: readonly Evidence[];
  /** None where a TIP Report asks, and where none came out. */
  silence?: Silence | undefined;
}

/** TIP Reports by the year of the edition: they came out in another month of it each time. */
function narrativesByEdition(documents: readonly SourceDocument[]): Map<number, SourceDocument[]> {
  const narratives = new Map<number, SourceDocument[]>();
  for (const document of documents) {
    if (document.type === 'tip-report' && document.edition !== undefined) addTo(narratives, document.edition, document);
  }
  return narratives;
}

function silenceOf(isNotAsked: boolean, narratives: readonly SourceDocument[], country: string): Silence {
  const documents = narratives.map(({ id }) => id);
  if (isNotAsked) return { kind: 'not-asked', documents };
  if (documents.length === 0) return { kind: 'not-held', documents };
  return { kind: narratives.some((each) => isReadable(each, country)) ? 'read-in-part' : 'not-read', documents };
}

function isSilentOnly({ asks, reports }: DemandYears): boolean {
  return asks.length + reports.length === 0;
}

/** Joins years of which there is nothing to tell but the same silence. */
function joinSilent(years: readonly DemandYears[]): DemandYears[] {
  const joined: DemandYears[] = [];
  for (const year of years) {
    const last = joined.at(-1);
    const isSame =
      last?.to === year.from - 1 &&
      isSilentOnly(last) &&
      isSilentOnly(year) &&
      last.silence?.kind === year.silence?.kind;
    if (!last || !isSame) joined.push(year);
    else {
      const documents = [...last.silence!.documents, ...year.silence!.documents];
      joined[joined.length - 1] = { ...last, to: year.to, silence: { kind: last.silence!.kind, documents } };
    }
  }
  return joined;
}

/**
 * Tells the life of a demand year by year, oldest first: what was asked beside what was reported. Asks stand in the year of their
 * edition or else of their publication, reports in that of the date they are true for. From the first TIP Report that asks, no
 * edition is passed over: where one shows no ask, it is told why.
 * @param documents those of the country, oldest first
 */
export function demandYears(item: ChecklistItem, documents: readonly SourceDocument[]): DemandYears[] {
  const { country } = item.recommendation;
  const narratives = narrativesByEdition(documents);
  const editionOf = new Map([...narratives].flatMap(([year, held]) => held.map(({ id }) => [id, year] as const)));
  const asks = Map.groupBy(asksOf(item), ({ mention }) => editionOf.get(mention.document) ?? yearOf(mention.published));
  const reports = Map.groupBy(item.evidence.toReversed(), ({ asOf }) => yearOf(asOf));
  const answers = new Map(item.reports?.years.map(({ year, answer }) => [year, answer]));
  const years = [...new Set([...asks.keys(), ...reports.keys(), ...answers.keys()])].sort((a, b) => a - b);
  return joinSilent(
    years.map((year) => {
      const answer = answers.get(year);
      const isSilent = answer !== undefined && answer !== 'asked';
      return {
        from: year,
        to: year,
        asks: asks.get(year) ?? [],
        reports: reports.get(year) ?? [],
        silence: isSilent ? silenceOf(answer === 'not-asked', narratives.get(year) ?? [], country) : undefined,
      };
    }),
  );
}
