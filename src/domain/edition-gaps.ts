import { clockInEdition } from './clock-events.ts';
import type { ContentParts } from './corpus.ts';
import type { Iso3 } from './country.ts';
import { concerns, type SourceDocument } from './document.ts';
import { type Edition, placedCountries, placementOf, spokenOf } from './edition.ts';
import { ascending } from './order.ts';
import { yearOf } from './partial-date.ts';
import { type Register, registersOf, resolveRecommendation } from './recommendation.ts';
import { existedIn, PLACEMENT_STATES, type PlacementState, TIERS, type Tier } from './tier.ts';
import type { NextStep } from './watch-list-clock.ts';

/** Fields of an edition that nothing can be derived from and that somebody has to read somewhere. */
const EDITION_FACTS = ['released', 'period', 'published-counts', 'sources'] as const;
export type EditionFact = (typeof EDITION_FACTS)[number];

/** What a published count says of a list, or of all, and what the lists hold. */
export interface CountGap {
  list: 'total' | Tier;
  /** Nothing where no count of this list is filed. */
  published: number | undefined;
  held: number;
}

/** A country whose clock has run out, and of which the edition must say what became of it. */
export interface ClockGap {
  iso3: Iso3;
  /** What the law leaves: Tier 3 at all events, or unless it is waived. A better tier is always possible. */
  due: Exclude<NextStep, 'may-stay'>;
  /** The editions that it was on the list. */
  years: readonly [first: number, last: number];
  /** Whether it had come back from Tier 3 after its waivers were used up. */
  isReturn: boolean;
  /** Not placed yet, or kept on the list with no waiver noted. */
  missing: 'placement' | 'waiver';
}

/** Demands of a country that no document of the edition mentions although its narrative is filed. */
export interface SilentDemands {
  country: string;
  /** By the year of the last mention, then by id. */
  demands: readonly { id: string; last: number }[];
}

/** What an edition still lacks. */
export interface EditionGaps {
  year: number;
  /** The edition before it, where one is held. */
  before: number | undefined;
  facts: readonly EditionFact[];
  counts: readonly CountGap[];
  /** Countries of the edition before that have no place yet, by the place that they had. */
  unplaced: readonly { state: PlacementState; codes: readonly Iso3[] }[];
  /** Placements that no source confirms and that are not deduced, then those that one source alone gives. */
  unconfirmed: readonly Iso3[];
  confirmedOnce: readonly Iso3[];
  /** Slugs of the countries, of this edition or the one before, without a narrative of this edition. */
  withoutNarrative: readonly string[];
  /** Slugs of those whose narrative does not list every recommendation. */
  partlyListed: readonly string[];
  clock: readonly ClockGap[];
  silent: readonly SilentDemands[];
}

function factsMissing({ released, period, publishedCounts, sources }: Edition): EditionFact[] {
  const isThere: Readonly<Record<EditionFact, boolean>> = {
    released: released !== undefined,
    period: period !== undefined,
    'published-counts': publishedCounts !== undefined,
    sources: sources.length > 0,
  };
  return EDITION_FACTS.filter((fact) => !isThere[fact]);
}

/** Lists without a published count, and those that differ from theirs; none where no counts are filed at all. */
function countGaps(edition: Edition): CountGap[] {
  if (!edition.publishedCounts) return [];
  const held = (list: CountGap['list']) =>
    list === 'total' ? placedCountries(edition).length : edition.placements[list].length;
  const tiers = TIERS.filter((tier) => existedIn(edition.year, tier));
  return (['total', ...tiers] as const)
    .map((list) => ({ list, published: edition.publishedCounts?.[list], held: held(list) }))
    .filter((count) => count.published !== count.held);
}

function unplaced(edition: Edition, before: Edition | undefined): EditionGaps['unplaced'] {
  if (!before) return [];
  const placed = new Set(placedCountries(edition));
  const open = spokenOf(before).filter((iso3) => !placed.has(iso3));
  return PLACEMENT_STATES.map((state) => ({
    state,
    codes: open.filter((iso3) => placementOf(before, iso3).state === state).sort(ascending),
  })).filter(({ codes }) => codes.length > 0);
}

function clockGaps(editions: readonly Edition[], edition: Edition): ClockGap[] {
  const placed = new Set(placedCountries(edition));
  const gaps = (clockInEdition(editions, edition.year)?.events ?? []).flatMap((event): ClockGap[] => {
    const { iso3, due, run, outcome, placement } = event;
    const gap = { iso3, due, years: [run.from, run.to] as const, isReturn: run.isReturn };
    // Where the lists below Tier 2 are whole and do not name it, the clock has done nothing to it.
    if (!placed.has(iso3)) return outcome === 'off-the-list' ? [] : [{ ...gap, missing: 'placement' }];
    return outcome === 'stayed' && !placement.notes.includes('waiver') ? [{ ...gap, missing: 'waiver' }] : [];
  });
  const order: readonly ClockGap['due'][] = ['tier-3', 'waiver-or-tier-3'];
  return gaps.sort((a, b) => order.indexOf(a.due) - order.indexOf(b.due) || ascending(a.iso3, b.iso3));
}

/** The last year in which any document mentions each demand of a country, by the id that stands for it today. */
function lastMentions(documents: readonly SourceDocument[], country: string, register: Register): Map<string, number> {
  const years = new Map<string, number>();
  for (const document of documents) {
    const year = document.edition ?? yearOf(document.published);
    for (const entry of [...document.recommendations, ...document.progress]) {
      const id = concerns(document, entry, country) && resolveRecommendation(register, entry.recommendation)?.id;
      if (id) years.set(id, Math.max(year, years.get(id) ?? year));
    }
  }
  return years;
}

function silentDemands(parts: ContentParts, year: number, withNarrative: readonly string[]): SilentDemands[] {
  const registers = registersOf(parts.recommendations);
  return withNarrative.flatMap((country) => {
    const register = registers.get(country) ?? new Map();
    const years = lastMentions(parts.documents, country, register);
    const demands = [...years]
      .filter(([, last]) => last < year)
      .map(([id, last]) => ({ id, last }))
      .sort((a, b) => a.last - b.last || ascending(a.id, b.id));
    return demands.length > 0 ? [{ country, demands }] : [];
  });
}

/**
 * Tells what an edition still lacks, against the edition before it and the documents that are filed.
 * @param parts all content; its own version of the edition does not count
 * @param edition the edition, which may be half filled in
 */
export function editionGaps(parts: ContentParts, edition: Edition): EditionGaps {
  const { year } = edition;
  const earlier = parts.editions.filter((other) => other.year < year).sort((a, b) => a.year - b.year);
  const before = earlier.at(-1);
  const slugs = new Map(parts.countries.map((country) => [country.iso3, country.slug]));
  const narratives = parts.documents.filter((document) => document.type === 'tip-report' && document.edition === year);
  const withNarrative = new Set(narratives.flatMap(({ countries }) => countries));
  const expected = new Set([...spokenOf(edition), ...(before ? spokenOf(before) : [])]);
  const placements = placedCountries(edition).map((iso3) => placementOf(edition, iso3));
  const confirmedBy = (sources: number) =>
    placements
      .filter((placement) => !placement.deduced && placement.sources.length === sources)
      .map(({ iso3 }) => iso3)
      .sort(ascending);
  return {
    year,
    before: before?.year,
    facts: factsMissing(edition),
    counts: countGaps(edition),
    unplaced: unplaced(edition, before),
    unconfirmed: confirmedBy(0),
    confirmedOnce: confirmedBy(1),
    withoutNarrative: [...expected]
      .flatMap((iso3) => slugs.get(iso3) ?? [])
      .filter((slug) => !withNarrative.has(slug))
      .sort(ascending),
    partlyListed: narratives
      .filter(({ listing }) => listing === 'partial')
      .flatMap(({ countries }) => countries)
      .sort(ascending),
    clock: clockGaps([...earlier, edition], edition),
    silent: silentDemands(parts, year, [...withNarrative].sort(ascending)),
  };
}
