import { tallyKind } from './checklist.ts';
import type { Corpus } from './corpus.ts';
import { type Country, REGIONS, type Region } from './country.ts';
import { checklistOf } from './country-checklist.ts';
import { historyIn } from './country-history.ts';
import type { SourceDocument } from './document.ts';
import { editionsAsOf } from './edition.ts';
import {
  DOCUMENT_NEED_KINDS,
  type DocumentNeed,
  type NarrativeNeed,
  NEED_KINDS,
  type Need,
  type NeedKind,
  needs,
  needsAbout,
  type PlacementNeed,
  type StatusNeed,
} from './freshness.ts';
import type { PartialDate } from './partial-date.ts';
import type { PlacementState } from './tier.ts';
import { isKnown } from './tier-history.ts';

/** A document that wants something. */
export interface WantingDocument {
  document: SourceDocument;
  wants: readonly DocumentNeed['kind'][];
  /** Statuses that rest on it. */
  statuses: number;
}

/** How many placements of an edition are not confirmed by two sources. */
export interface WeakEdition {
  year: number;
  deduced: number;
  singleSource: number;
}

/** The parts of the board: a kind each, but for those that documents and placements have in common. */
export const BOARD_PARTS = [
  'no-latest-narrative',
  'unknown-placement',
  'old-status',
  'no-document',
  'documents',
  'placements',
] as const;
export type BoardPart = (typeof BOARD_PARTS)[number];

/** What needs work about a country of which something is filed. */
export interface CountryNeeds {
  country: Country;
  /** How many things each part tells of it; parts that tell nothing are left out. A document counts once, whatever it wants. */
  counts: readonly { part: BoardPart; count: number }[];
}

/** All that the board shows. In each list stands first what helps readers most; what is equal keeps the order of the needs. */
export interface FreshnessBoard {
  /** The date from which ages are counted: that of the newest document, edition, or change within an edition’s year. */
  newest: PartialDate;
  /** The newest edition that is out. */
  edition?: number | undefined;
  counts: Readonly<Record<NeedKind, number>>;
  /** How many could be of a kind: countries, statuses, documents or placements. */
  totals: Readonly<Record<NeedKind, number>>;
  /** Most demands first: so many marks may change with the narrative. */
  narratives: readonly NarrativeNeed[];
  /** Newest edition first. */
  unknown: readonly { year: number; needs: readonly PlacementNeed[] }[];
  /** Most old statuses first; within a country, what the TIP Reports still ask, then what was not done, then the rest; oldest first. */
  statuses: readonly { country: Country; needs: readonly StatusNeed[] }[];
  /** By region, then by where the edition has them, in the order of `BARE_ORDER`. */
  bare: readonly { region: Region; states: readonly { state: PlacementState; needs: readonly NarrativeNeed[] }[] }[];
  /** Most documents first; within a country, those that most statuses rest on, then the newest. */
  documents: readonly { country: Country; documents: readonly WantingDocument[] }[];
  /** Newest first. */
  editions: readonly WeakEdition[];
  /** In the order of their slugs. */
  countries: readonly CountryNeeds[];
}

/**
 * In which order countries without a document want their first: where a place has consequences in law, then where the narrative
 * would tell the place as well.
 */
const BARE_ORDER: readonly PlacementState[] = [
  'tier-3',
  'tier-2-watch-list',
  'unknown',
  'special-case',
  'tier-2',
  'tier-1',
];

/** The shape that needs of a kind have. */
type NeedOf<Kind extends NeedKind, Shape extends Need = Need> = Shape extends Need
  ? Kind extends Shape['kind']
    ? Shape
    : never
  : never;

function ofKind<Kind extends NeedKind>(corpus: Corpus, ...kinds: readonly Kind[]): NeedOf<Kind>[] {
  return needs(corpus).filter(({ kind }) => (kinds as readonly NeedKind[]).includes(kind)) as NeedOf<Kind>[];
}

/** Sorts values under what they have in common, in the order in which each first comes. */
function grouped<Value, Key>(values: readonly Value[], keyOf: (value: Value) => Key): [Key, Value[]][] {
  return [...Map.groupBy(values, keyOf)];
}

function countOf(all: readonly Need[], kind: NeedKind): number {
  return all.filter((need) => need.kind === kind).length;
}

/**
 * Of how many countries the board tells every status and every document. Of the others it tells how many there are, so that the
 * page stays small when all countries have documents; the table has every row.
 */
export const TOLD_WHOLE = 12;

/** Whether the newest report that could be read still asks the demand. */
export function isStillAsked({ item }: StatusNeed): boolean {
  return item.standing.kind === 'asked' || item.standing.kind === 'asked-again';
}

/** What to look at first: what is still asked, then what was not done; what was done stays done more often than not. */
function urgencyOf(need: StatusNeed): number {
  if (isStillAsked(need)) return 0;
  return tallyKind(need.item.status) === 'implemented' ? 2 : 1;
}

function statusesByCountry(corpus: Corpus): FreshnessBoard['statuses'] {
  return grouped(ofKind(corpus, 'old-status'), ({ country }) => country)
    .map(([country, all]) => ({
      country,
      needs: all.sort((a, b) => urgencyOf(a) - urgencyOf(b) || b.age.atMost - a.age.atMost),
    }))
    .sort((a, b) => b.needs.length - a.needs.length);
}

/** How many statuses rest on each document, by its id. */
function statusesByDocument(corpus: Corpus): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { slug } of corpus.countries) {
    for (const { status } of checklistOf(corpus, slug).items) {
      const deciding = status.kind === 'no-information' ? [] : status.evidence.map(({ document }) => document);
      for (const id of new Set(deciding)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

function wantingDocuments(corpus: Corpus): FreshnessBoard['documents'] {
  const resting = statusesByDocument(corpus);
  const age = new Map(corpus.documents.map(({ id }, index) => [id, index]));
  const all = ofKind(corpus, ...DOCUMENT_NEED_KINDS);
  return grouped(all, ({ country }) => country)
    .map(([country, wants]) => ({
      country,
      documents: grouped(wants, ({ document }) => document)
        .map(([document, each]) => ({
          document,
          wants: each.map(({ kind }) => kind),
          statuses: resting.get(document.id) ?? 0,
        }))
        .sort((a, b) => b.statuses - a.statuses || age.get(b.document.id)! - age.get(a.document.id)!),
    }))
    .sort((a, b) => b.documents.length - a.documents.length);
}

function weakEditions(corpus: Corpus): WeakEdition[] {
  return grouped(ofKind(corpus, 'deduced-placement', 'single-source-placement'), ({ placement }) => placement.year)
    .map(([year, all]) => ({
      year,
      deduced: countOf(all, 'deduced-placement'),
      singleSource: countOf(all, 'single-source-placement'),
    }))
    .sort((a, b) => b.year - a.year);
}

function totalsOf(corpus: Corpus): FreshnessBoard['totals'] {
  const cells = corpus.countries.flatMap(({ iso3 }) => historyIn(corpus, iso3).cells);
  const placed = cells.filter(isKnown).length;
  const items = corpus.countries.flatMap(({ slug }) => checklistOf(corpus, slug).items);
  const documents = corpus.documents.length;
  return {
    'no-latest-narrative': corpus.documentsByCountry.size,
    'unknown-placement': placed + cells.filter(({ state }) => state === 'unknown').length,
    'old-status': items.filter(({ status }) => status.kind !== 'no-information').length,
    'no-document': corpus.countries.length,
    'partial-listing': documents,
    'read-in-part': documents,
    'not-archived': documents,
    'inferred-date': documents,
    'deduced-placement': placed,
    'single-source-placement': placed,
  };
}

function bareByRegion(corpus: Corpus): FreshnessBoard['bare'] {
  const bare = ofKind(corpus, 'no-document');
  return REGIONS.map((region) => ({
    region,
    states: BARE_ORDER.map((state) => ({
      state,
      needs: bare.filter(({ country, placement }) => country.region === region && placement.state === state),
    })).filter(({ needs }) => needs.length > 0),
  })).filter(({ states }) => states.length > 0);
}

function partOf(need: Need): BoardPart {
  if ('document' in need) return 'documents';
  return need.kind === 'deduced-placement' || need.kind === 'single-source-placement' ? 'placements' : need.kind;
}

/** Counts what needs work about one country. */
function countryNeeds(corpus: Corpus, country: Country): CountryNeeds {
  const all = needsAbout(corpus, country.slug);
  const counts = BOARD_PARTS.map((part) => ({
    part,
    count: new Set(
      all.filter((need) => partOf(need) === part).map((need) => ('document' in need ? need.document : need)),
    ).size,
  }));
  return { country, counts: counts.filter(({ count }) => count > 0) };
}

/** Arranges all that needs work for those who do it, as of the newest document. */
export function freshnessBoard(corpus: Corpus): FreshnessBoard {
  const counts = NEED_KINDS.map((kind) => [kind, countOf(needs(corpus), kind)]);
  return {
    newest: corpus.newest,
    edition: editionsAsOf(corpus.editions, corpus.asOf).at(-1)?.year,
    counts: Object.fromEntries(counts) as FreshnessBoard['counts'],
    totals: totalsOf(corpus),
    narratives: ofKind(corpus, 'no-latest-narrative').sort((a, b) => b.demands - a.demands),
    unknown: grouped(ofKind(corpus, 'unknown-placement'), ({ placement }) => placement.year)
      .map(([year, needs]) => ({ year, needs }))
      .sort((a, b) => b.year - a.year),
    statuses: statusesByCountry(corpus),
    bare: bareByRegion(corpus),
    documents: wantingDocuments(corpus),
    editions: weakEditions(corpus),
    countries: corpus.countries
      .filter(({ slug }) => corpus.documentsByCountry.has(slug))
      .map((country) => countryNeeds(corpus, country))
      .filter(({ counts }) => counts.length > 0),
  };
}
