import { type Age, ageOn } from './age.ts';
import type { ChecklistItem } from './checklist.ts';
import type { Corpus } from './corpus.ts';
import type { Country } from './country.ts';
import { checklistOf } from './country-checklist.ts';
import { historyIn } from './country-history.ts';
import { homeCountry, type SourceDocument } from './document.ts';
import type { Placement } from './edition.ts';
import { oncePer } from './once.ts';
import { ascending } from './order.ts';
import type { Evidence } from './status.ts';
import { isLeftOut } from './tier.ts';

/** What can be wanting in what is filed, in the order in which mending it helps readers most. */
export const NEED_KINDS = [
  'no-latest-narrative',
  'unknown-placement',
  'old-status',
  'no-document',
  'partial-listing',
  'read-in-part',
  'not-archived',
  'inferred-date',
  'deduced-placement',
  'single-source-placement',
] as const;
export type NeedKind = (typeof NEED_KINDS)[number];

/** The narrative that is not filed: that of the newest edition that ranks the country, or may rank it. */
export interface NarrativeNeed {
  kind: 'no-latest-narrative' | 'no-document';
  country: Country;
  /** Where that edition has the country. */
  placement: Placement;
  /** The edition of the newest narrative that is filed. */
  newestHeld?: number | undefined;
  /** Demands of the country that are followed, and that the narrative may speak of. */
  demands: number;
}

/** A status that nobody has confirmed for a year. */
export interface StatusNeed {
  kind: 'old-status';
  country: Country;
  item: ChecklistItem;
  /** The report that decides the status; the first of them where several do. */
  evidence: Evidence;
  age: Age;
}

/** What is wanting in a document. */
export const DOCUMENT_NEED_KINDS = ['partial-listing', 'read-in-part', 'not-archived', 'inferred-date'] as const;

export interface DocumentNeed {
  kind: (typeof DOCUMENT_NEED_KINDS)[number];
  /** The one in whose folder the document stands. */
  country: Country;
  document: SourceDocument;
}

/** What is wanting in a placement. A deduced one has no source, and so is none of those that have one. */
export interface PlacementNeed {
  kind: 'unknown-placement' | 'deduced-placement' | 'single-source-placement';
  country: Country;
  placement: Placement;
}

/** One thing that needs work: a row of the board. */
export type Need = NarrativeNeed | StatusNeed | DocumentNeed | PlacementNeed;

/** From this age on, in months, a status is old. On the day itself it may already be so. */
export const OLD_AFTER = 12;

function narrativeNeeds(corpus: Corpus, country: Country): NarrativeNeed[] {
  const placement = historyIn(corpus, country.iso3).cells.findLast(({ state }) => !isLeftOut(state));
  if (!placement) return [];
  const documents = corpus.documentsByCountry.get(country.slug) ?? [];
  const held = documents.flatMap(({ type, edition }) => (type === 'tip-report' && edition ? [edition] : []));
  if (held.includes(placement.year)) return [];
  return [
    {
      kind: documents.length === 0 ? 'no-document' : 'no-latest-narrative',
      country,
      placement,
      newestHeld: held.length === 0 ? undefined : Math.max(...held),
      demands: checklistOf(corpus, country.slug).items.length,
    },
  ];
}

/**
 * The statuses that are old, or may be. A date that is not known to the day is read as the first that it can mean: of two
 * readings the one that trusts a status less.
 */
function statusNeeds(corpus: Corpus, country: Country): StatusNeed[] {
  return checklistOf(corpus, country.slug).items.flatMap((item): StatusNeed[] => {
    if (item.status.kind === 'no-information') return [];
    const evidence = item.status.evidence[0]!;
    const age = ageOn(evidence.asOf, corpus.asOf);
    return age.atMost < OLD_AFTER ? [] : [{ kind: 'old-status', country, item, evidence, age }];
  });
}

const IS_WANTING: Readonly<Record<DocumentNeed['kind'], (document: SourceDocument) => boolean>> = {
  'partial-listing': ({ listing }) => listing === 'partial',
  'read-in-part': ({ read }) => read !== 'full',
  'not-archived': ({ source }) => source.archived === undefined,
  'inferred-date': ({ publishedInferred }) => publishedInferred,
};

/** What a document wants, in the order of the kinds. */
export function wantsOf(document: SourceDocument): DocumentNeed['kind'][] {
  return DOCUMENT_NEED_KINDS.filter((kind) => IS_WANTING[kind](document));
}

function documentNeeds(corpus: Corpus, country: Country): DocumentNeed[] {
  // A document of two countries is one document: it is told of where it stands.
  const documents = (corpus.documentsByCountry.get(country.slug) ?? []).filter(
    (document) => homeCountry(document) === country.slug,
  );
  return documents.flatMap((document) => wantsOf(document).map((kind) => ({ kind, country, document })));
}

function placementKind({ state, deduced, sources }: Placement): PlacementNeed['kind'] | undefined {
  if (state === 'unknown') return 'unknown-placement';
  if (deduced) return 'deduced-placement';
  return sources.length === 1 ? 'single-source-placement' : undefined;
}

function placementNeeds(corpus: Corpus, country: Country): PlacementNeed[] {
  return historyIn(corpus, country.iso3).cells.flatMap((placement): PlacementNeed[] => {
    const kind = placementKind(placement);
    return kind ? [{ kind, country, placement }] : [];
  });
}

function needsOf(corpus: Corpus, country: Country): Need[] {
  const folds = [narrativeNeeds, placementNeeds, statusNeeds, documentNeeds];
  return folds.flatMap((fold): Need[] => fold(corpus, country));
}

/** What tells a need from every other of its kind, in an order that does not change when others come and go. */
function identityOf(need: Need): string {
  if ('document' in need) return need.document.id;
  if ('item' in need) return `${need.country.slug}/${need.item.recommendation.id}`;
  return `${need.country.slug}/${need.placement.year}`;
}

function byIdentity(a: Need, b: Need): number {
  return (
    NEED_KINDS.indexOf(a.kind) - NEED_KINDS.indexOf(b.kind) ||
    ascending(a.country.slug, b.country.slug) ||
    ascending(identityOf(a), identityOf(b))
  );
}

/**
 * All that needs work as of the newest document: by kind, then by country, then by edition, demand or document. What lies within
 * two kinds has a row in each; within a kind nothing has two.
 */
export const needs = oncePer((corpus: Corpus): readonly Need[] =>
  corpus.countries.flatMap((country) => needsOf(corpus, country)).sort(byIdentity),
);

const byCountry = oncePer(
  (corpus: Corpus): ReadonlyMap<string, readonly Need[]> => Map.groupBy(needs(corpus), ({ country }) => country.slug),
);

/** What needs work about one country, in the same order. @param slug of the country */
export function needsAbout(corpus: Corpus, slug: string): readonly Need[] {
  return byCountry(corpus).get(slug) ?? [];
}
