import { type Ask, concerns, type Publisher, progressDate, type SourceDocument } from './document.ts';
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

function byPublication(a: SourceDocument, b: SourceDocument): number {
  return ascending(lastDay(a.published), lastDay(b.published)) || ascending(a.id, b.id);
}

/** The series that a document's recommendations count for. */
export function seriesOf(document: SourceDocument): string {
  return document.type === 'tip-report' ? 'tip-report' : document.publisher;
}

/** Collects what the documents say, by the demand that stands for each id today. */
function collect(input: ChecklistInput, documents: readonly SourceDocument[]) {
  const mentions = new Map<string, { series: string; mention: Mention }[]>();
  const evidence = new Map<string, Evidence[]>();
  const add = <Value>(map: Map<string, Value[]>, id: string, value: Value) => {
    const target = resolveRecommendation(input.register, id)?.id;
    if (target === undefined) return;
    const list = map.get(target);
    if (list) list.push(value);
    else map.set(target, [value]);
  };
  for (const document of documents) {
    for (const ask of document.recommendations) {
      if (!concerns(document, ask, input.country)) continue;
      const mention = { ...ask, document: document.id, published: document.published };
      add(mentions, ask.recommendation, { series: seriesOf(document), mention });
    }
    for (const progress of document.progress) {
      if (!concerns(document, progress, input.country)) continue;
      const target = resolveRecommendation(input.register, progress.recommendation)?.id;
      add(evidence, progress.recommendation, {
        status: progress.status,
        note: progress.note,
        voice: progress.by ?? input.publishers.get(document.publisher)?.voice ?? 'monitor',
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
  for (const { series, mention } of entries) {
    const list = bySeries.get(series);
    if (list) list.push(mention);
    else bySeries.set(series, [mention]);
  }
  const groups = [...bySeries].map(([series, mentions]) => ({ series, mentions }));
  return [...groups.filter((g) => g.series === 'tip-report'), ...groups.filter((g) => g.series !== 'tip-report')];
}

function countTally(items: readonly ChecklistItem[]): Record<TallyKind, number> {
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
      alsoKnownAs: [...input.register.values()]
        .filter((other) => other.id !== id && resolveRecommendation(input.register, other.id)?.id === id)
        .map((other) => other.id)
        .sort(),
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
  return { groups, items: groups.flatMap((group) => group.items), tally: countTally(items) };
}
