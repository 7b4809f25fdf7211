import type { Correction } from './correction.ts';
import type { Iso3 } from './country.ts';
import { ascending } from './order.ts';
import { isOutBy, lastDay, type PartialDate, type Period } from './partial-date.ts';
import type { LocalText } from './text.ts';
import { type PlacementState, TIERS, type Tier } from './tier.ts';

/**
 * How much of an edition's lists we hold. `complete`: a published total agrees with them. `assumed`: there is no total to
 * compare. `partial`: countries are missing, and unknown: those that `unknown` names, or else all that are on no list.
 */
export const COVERAGES = ['complete', 'assumed', 'partial'] as const;
export type Coverage = (typeof COVERAGES)[number];

/** What a source says of a placement beside the tier itself. */
export const PLACEMENT_NOTES = ['auto-downgrade', 'waiver', 'upgraded', 'downgraded', 'first-listed'] as const;
export type PlacementNote = (typeof PLACEMENT_NOTES)[number];

/** A source of an edition, and the placements of the edition that it confirms. */
export interface EditionSource {
  /** Its id in the register of sources. */
  id: string;
  covers: 'all' | readonly Iso3[];
  /** With `covers: all`: the placements that it does not confirm. */
  except: readonly Iso3[];
  /** Hosts of the pages that were read, where the source is many pages. */
  pages: readonly string[];
}

export interface Dispute {
  /** The tier that each dissenting source gives, by the source's id. */
  says: Readonly<Record<string, Tier>>;
  why: LocalText;
}

/** A placement that changed within the year of the edition. */
export interface Revision {
  country: Iso3;
  date: PartialDate;
  tier: Tier;
  source: string;
}

export interface Edition {
  file: string;
  /** The year on the report. */
  year: number;
  released?: PartialDate | undefined;
  /** The reporting period, where a source states it. */
  period?: Period | undefined;
  coverage: Coverage;
  publishedCounts?:
    | ({ source: LocalText; total?: number | undefined } & Partial<Record<Tier, number | undefined>>)
    | undefined;
  sources: readonly EditionSource[];
  placements: Readonly<Record<Tier, readonly Iso3[]>>;
  deduced: readonly Iso3[];
  unknown: readonly Iso3[];
  /** In a partial edition, the lists that are whole. */
  completeLists: readonly Tier[];
  disputes: Readonly<Record<Iso3, Dispute>>;
  notes: Readonly<Record<Iso3, readonly PlacementNote[]>>;
  revisions: readonly Revision[];
  changes: readonly Correction[];
}

/** Where one edition puts one country, and how we know. */
export interface Placement {
  year: number;
  iso3: Iso3;
  state: PlacementState;
  /** Where the state is unknown: the tiers that the complete lists leave open. */
  possible: readonly Tier[];
  /** Inferred from complete lists of the other tiers, read in no source. */
  deduced: boolean;
  /** Ids of the sources that give exactly this tier. */
  sources: readonly string[];
  dispute?: Dispute | undefined;
  notes: readonly PlacementNote[];
  /** Oldest first. */
  revisions: readonly Revision[];
}

function stateIn(edition: Edition, iso3: Iso3): PlacementState {
  const tier = TIERS.find((candidate) => edition.placements[candidate].includes(iso3));
  if (tier) return tier;
  if (edition.unknown.includes(iso3)) return 'unknown';
  // A partial edition that names those it could not tell speaks of no others.
  if (edition.coverage === 'partial' && edition.unknown.length === 0) return 'unknown';
  return edition.coverage === 'complete' ? 'not-covered' : 'not-listed';
}

function confirms(source: EditionSource, iso3: Iso3): boolean {
  return source.covers === 'all' ? !source.except.includes(iso3) : source.covers.includes(iso3);
}

/** Reads one country's placement from an edition, with everything that the edition says about it. */
export function placementOf(edition: Edition, iso3: Iso3): Placement {
  const state = stateIn(edition, iso3);
  const isPlaced = state !== 'unknown' && state !== 'not-covered' && state !== 'not-listed';
  const deduced = edition.deduced.includes(iso3);
  return {
    year: edition.year,
    iso3,
    state,
    possible: state === 'unknown' ? TIERS.filter((tier) => !edition.completeLists.includes(tier)) : [],
    deduced,
    sources: isPlaced && !deduced ? edition.sources.filter((s) => confirms(s, iso3)).map((s) => s.id) : [],
    dispute: edition.disputes[iso3],
    notes: edition.notes[iso3] ?? [],
    revisions: edition.revisions
      .filter((revision) => revision.country === iso3)
      .sort((a, b) => ascending(lastDay(a.date), lastDay(b.date))),
  };
}

/**
 * The countries whose place an edition leaves unknown: those that it names, or, where a partial one names none, all that are on
 * no list of it.
 * @param register every country that there is
 */
export function unknownIn(edition: Edition, register: readonly { iso3: Iso3 }[]): Iso3[] {
  if (edition.unknown.length > 0 || edition.coverage !== 'partial') return [...edition.unknown];
  return register.map(({ iso3 }) => iso3).filter((iso3) => stateIn(edition, iso3) === 'unknown');
}

/** Every country that an edition places, in the order of the tiers and of the lists. */
export function placedCountries(edition: Edition): Iso3[] {
  return TIERS.flatMap((tier) => [...edition.placements[tier]]);
}

/** The countries that an edition speaks of: those that it places, and those that it names as unknown. */
export function spokenOf(edition: Edition): Iso3[] {
  return [...placedCountries(edition), ...edition.unknown];
}

/** How many placements two or more sources give, and how many rest on one; those that were deduced are neither. */
export interface Confirmations {
  twice: number;
  once: number;
}

/** Counts by how many sources placements are confirmed. */
export function confirmationsOf(placements: readonly Placement[]): Confirmations {
  return {
    twice: placements.filter(({ sources }) => sources.length > 1).length,
    once: placements.filter(({ sources }) => sources.length === 1).length,
  };
}

/** The newest edition that is not known to lack anyone. @param editions oldest first */
export function newestWhole(editions: readonly Edition[]): Edition | undefined {
  return editions.findLast(({ coverage }) => coverage !== 'partial');
}

/** When an edition came out, as precisely as it is known: at least the year on the report. */
export function releaseDate(edition: Edition): PartialDate {
  return edition.released ?? String(edition.year);
}

/** Whether an edition is certainly out on a day; without a release date, at the end of its year. */
export function isReleasedBy(edition: Edition, day: string): boolean {
  return isOutBy(releaseDate(edition), day);
}

/**
 * The editions that were out on a day, oldest first, without what became known to change later in their year.
 * @param day `YYYY-MM-DD`
 */
export function editionsAsOf(editions: readonly Edition[], day: string): Edition[] {
  return editions
    .filter((edition) => isReleasedBy(edition, day))
    .map((edition) => ({ ...edition, revisions: edition.revisions.filter((revision) => isOutBy(revision.date, day)) }))
    .sort((a, b) => a.year - b.year);
}
