import {
  type Ask,
  byPublication,
  concerns,
  type Publisher,
  progressDate,
  type SourceDocument,
  voiceOf,
} from './document.ts';
import { addTo } from './groups.ts';
import { ascending } from './order.ts';
import { isOutBy, lastDay, type PartialDate } from './partial-date.ts';
import {
  PARADIGMS,
  type Paradigm,
  paradigmOf,
  type Recommendation,
  type Register,
  resolveRecommendation,
} from './recommendation.ts';
import {
  countReports,
  isReadable,
  type ReadableReport,
  type ReportCount,
  type Standing,
  standingOf,
} from './standing.ts';
import { byNewest, type Evidence, type Status, statusOf } from './status.ts';

/** One time that a document asked. */
export interface Mention extends Ask {
  /** Id of the document. */
  document: string;
  published: PartialDate;
}

/** Everything that one series of texts asked: the TIP Reports, or the texts of one publisher. */
export interface AskedBy {
  /** `tip-report`, or the publisher's id. */
  series: string;
  mentions: readonly Mention[];
}

/** A demand with all that the documents say of it. */
export interface ChecklistItem {
  recommendation: Recommendation;
  /** Ids that were merged into it. */
  alsoKnownAs: readonly string[];
  /** Who asked, TIP Reports first, then in the order of the first ask; mentions oldest first. */
  askedBy: readonly AskedBy[];
  reports?: ReportCount | undefined;
  standing: Standing;
  status: Status;
  /** Everything that was reported on it, newest first. */
  evidence: readonly Evidence[];
  /** Documents are filed as they are found: progress may stand on record before the first ask that was read. */
  reportedBeforeAsked: boolean;
}

export interface ChecklistGroup {
  paradigm: Paradigm;
  items: readonly ChecklistItem[];
}

/** Status kinds in the order of the tally: what was achieved first, what nobody knows last. */
export const TALLY_KINDS = [
  'implemented',
  'in-progress',
  'no-progress',
  'set-back',
  'by-government-account',
  'sources-differ',
  'no-information',
] as const;
export type TallyKind = (typeof TALLY_KINDS)[number];

export interface Checklist {
  groups: readonly ChecklistGroup[];
  items: readonly ChecklistItem[];
  /** How many demands there are of each kind; the counts add up to the number of items. */
  tally: Readonly<Record<TallyKind, number>>;
}

export interface ChecklistInput {
  country: string;
  register: Register;
  /** Documents of the country, in any order; others are passed over. */
  documents: readonly SourceDocument[];
  publishers: ReadonlyMap<string, Publisher>;
  /** Years of the editions that are out and do not leave the country out, in any order. */
  editions: readonly number[];
  /** `YYYY-MM-DD`: what is published later does not count. */
  asOf: string;
}

/** The kind under which a status is counted. */
export function tallyKind(status: Status): TallyKind {
  return status.kind === 'reported' ? status.status : status.kind;
}

/** The series that a document's recommendations count for. */
export function seriesOf(document: SourceDocument): string {
  return document.type === 'tip-report' ? 'tip-report' : document.publisher;
}

/** Collects what the documents say, by the demand that stands for each id today. */
function collect(input: ChecklistInput, documents: readonly SourceDocument[]) {
  const mentions = new Map<string, { series: string; mention: Mention }[]>();
  const evidence = new Map<string, Evidence[]>();
  const standsFor = (id: string) => resolveRecommendation(input.register, id)?.id;
  for (const document of documents) {
    for (const ask of document.recommendations) {
      const target = standsFor(ask.recommendation);
      if (target === undefined || !concerns(document, ask, input.country)) continue;
      const mention = { ...ask, document: document.id, published: document.published };
      addTo(mentions, target, { series: seriesOf(document), mention });
    }
    for (const progress of document.progress) {
      const target = standsFor(progress.recommendation);
      if (target === undefined || !concerns(document, progress, input.country)) continue;
      addTo(evidence, target, {
        status: progress.status,
        note: progress.note,
        voice: voiceOf(document, progress, input.publishers),
        asOf: progressDate(document, progress),
        published: document.published,
        document: document.id,
        reportedAs: target === progress.recommendation ? undefined : progress.recommendation,
      });
    }
  }
  return { mentions, evidence };
}

function readableReports(input: ChecklistInput, documents: readonly SourceDocument[]): ReadableReport[] {
  return documents
    .filter(
      (document) =>
        document.type === 'tip-report' && document.edition !== undefined && isReadable(document, input.country),
    )
    .map((document) => ({
      year: document.edition!,
      isComplete: document.listing === 'complete',
      published: document.published,
      asks: new Set(
        document.recommendations
          .filter((ask) => concerns(document, ask, input.country))
          .map((ask) => resolveRecommendation(input.register, ask.recommendation)?.id ?? ask.recommendation),
      ),
    }))
    .sort((a, b) => a.year - b.year);
}

function groupBySeries(entries: readonly { series: string; mention: Mention }[]): AskedBy[] {
  const bySeries = new Map<string, Mention[]>();
  for (const { series, mention } of entries) addTo(bySeries, series, mention);
  const groups = [...bySeries].map(([series, mentions]) => ({ series, mentions }));
  return [...groups.filter((g) => g.series === 'tip-report'), ...groups.filter((g) => g.series !== 'tip-report')];
}

/** Ids that were merged into another, by the demand that stands for them today. */
function mergedIds(register: Register): Map<string, string[]> {
  const merged = new Map<string, string[]>();
  for (const { id, mergedInto } of register.values()) {
    const target = mergedInto === undefined ? undefined : resolveRecommendation(register, id);
    if (target) addTo(merged, target.id, id);
  }
  return merged;
}

/** Counts demands by the kind of their status. */
export function tallyOf(items: readonly ChecklistItem[]): Record<TallyKind, number> {
  const tally = Object.fromEntries(TALLY_KINDS.map((kind) => [kind, 0])) as Record<TallyKind, number>;
  for (const item of items) tally[tallyKind(item.status)] += 1;
  return tally;
}

/**
 * Folds a country's documents into its checklist. A pure function of its input: neither the order of the documents nor
 * anything published after `asOf` changes the result.
 */
export function foldChecklist(input: ChecklistInput): Checklist {
  const documents = input.documents
    .filter((document) => document.countries.includes(input.country) && isOutBy(document.published, input.asOf))
    .sort(byPublication);
  const { mentions, evidence } = collect(input, documents);
  const reports = readableReports(input, documents);
  // A report that is out proves its edition out, even where no release date is known.
  const years = new Set([...input.editions, ...reports.map((report) => report.year)]);
  const editions = [...years].sort((a, b) => a - b);

  const merged = mergedIds(input.register);

  const items: ChecklistItem[] = [];
  for (const recommendation of input.register.values()) {
    const { id } = recommendation;
    const asks = mentions.get(id) ?? [];
    const reported = (evidence.get(id) ?? []).sort(byNewest);
    if (asks.length + reported.length === 0) continue;
    const firstAsk = asks[0]?.mention.published;
    const firstReport = reported.map((entry) => lastDay(entry.asOf)).sort()[0];
    items.push({
      recommendation,
      alsoKnownAs: (merged.get(id) ?? []).sort(),
      askedBy: groupBySeries(asks),
      reports: countReports(id, reports, editions),
      standing: standingOf(id, reports, reported),
      status: statusOf(reported),
      evidence: reported,
      reportedBeforeAsked: firstAsk !== undefined && firstReport !== undefined && firstReport < lastDay(firstAsk),
    });
  }
  items.sort((a, b) => ascending(a.recommendation.id, b.recommendation.id));
  const groups = PARADIGMS.map((paradigm) => ({
    paradigm,
    items: items.filter((item) => paradigmOf(item.recommendation.topic) === paradigm),
  })).filter((group) => group.items.length > 0);
  return { groups, items: groups.flatMap((group) => group.items), tally: tallyOf(items) };
}
