import type { Correction } from './correction.ts';
import { ascending } from './order.ts';
import type { PartialDate, Period } from './partial-date.ts';
import { lastDay, periodEnds } from './partial-date.ts';
import type { LocalText } from './text.ts';
import type { Tier } from './tier.ts';

export const DOCUMENT_TYPES = [
  'tip-report',
  'interim-assessment',
  'press-release',
  'law',
  'action-plan',
  'treaty',
  'un-report',
  'court',
  'other',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** Whose word something is. The government's own word never closes a demand. */
export const VOICES = ['monitor', 'court', 'law', 'civil-society', 'press', 'government'] as const;
export type Voice = (typeof VOICES)[number];

/** Who speaks in a document. */
export interface Publisher {
  id: string;
  name: LocalText;
  voice: Voice;
  /** How its recurring texts are called where we count who asked. */
  series: LocalText;
  url?: string | undefined;
}

/** What a document says of the state of a demand, worst first. */
export const PROGRESS_STATUSES = ['set-back', 'no-progress', 'in-progress', 'implemented'] as const;
export type ProgressStatus = (typeof PROGRESS_STATUSES)[number];

/** How much of the source could be read. */
export const READINGS = ['full', 'beginning', 'excerpt'] as const;
export type Reading = (typeof READINGS)[number];

/** Whether every recommendation of the source stands in our document. */
export const LISTINGS = ['complete', 'partial'] as const;
export type Listing = (typeof LISTINGS)[number];

/** A recommendation that a document makes, in our words. */
export interface Ask {
  /** Id in the register of the country. */
  recommendation: string;
  text: LocalText;
  /** Place in the source's list; one item may hold two demands. */
  item?: number | undefined;
  addressee?: LocalText | undefined;
  priority: boolean;
  /** Slug; only in a document of several countries. */
  country?: string | undefined;
}

/** What a document reports on a demand. */
export interface Progress {
  recommendation: string;
  status: ProgressStatus;
  note: LocalText;
  /** Whose word it is, where it is not the publisher's own. */
  by?: Voice | undefined;
  asOf?: PartialDate | undefined;
  country?: string | undefined;
}

export const MEASURES = [
  'investigations',
  'prosecutions',
  'convictions',
  'victims-identified',
  'victims-assisted',
  'people-trained',
  'people-reached',
  'budget',
  'other',
] as const;
export type Measure = (typeof MEASURES)[number];

export const UNITS = ['people', 'cases', 'XOF', 'USD'] as const;
export type Unit = (typeof UNITS)[number];

export interface Figure {
  measure: Measure;
  value: number;
  unit?: Unit | undefined;
  period: Period;
  note?: LocalText | undefined;
  by?: Voice | undefined;
  country?: string | undefined;
}

/** One source document: an event that every profile is folded from. */
export interface SourceDocument {
  /** `mali/2019-embassy-statement`: folder and file name without the ending. */
  id: string;
  file: string;
  title: LocalText;
  countries: readonly string[];
  type: DocumentType;
  publisher: string;
  published: PartialDate;
  publishedInferred: boolean;
  /** Language of the source, ISO 639-1. */
  language: string;
  edition?: number | undefined;
  tier?: Tier | undefined;
  covers?: Period | undefined;
  read: Reading;
  source: {
    title: LocalText;
    url: string;
    via?: LocalText | undefined;
    archived?: string | undefined;
    accessed?: PartialDate | undefined;
    sha256?: string | undefined;
  };
  listing: Listing;
  recommendations: readonly Ask[];
  progress: readonly Progress[];
  figures: readonly Figure[];
  changes: readonly Correction[];
}

/** The date that a progress entry is true for: its own, or the end of what the document covers, or its publication. */
export function progressDate(document: SourceDocument, progress: Progress): PartialDate {
  if (progress.asOf) return progress.asOf;
  return document.covers ? periodEnds(document.covers).end : document.published;
}

/** Whether an entry of a document belongs to a country: it names it, or the document has only that one. */
export function concerns(document: SourceDocument, entry: { country?: string | undefined }, country: string): boolean {
  return entry.country ? entry.country === country : document.countries.includes(country);
}

/** Whose word an entry of a document is: its own `by`, or the voice of the publisher; an unknown publisher monitors. */
export function voiceOf(
  document: SourceDocument,
  entry: { by?: Voice | undefined },
  publishers: ReadonlyMap<string, Publisher>,
): Voice {
  return entry.by ?? publishers.get(document.publisher)?.voice ?? 'monitor';
}

/** Orders documents by publication, oldest first, then by id, so that no two tie. */
export function byPublication(a: SourceDocument, b: SourceDocument): number {
  return ascending(lastDay(a.published), lastDay(b.published)) || ascending(a.id, b.id);
}

/** The last part of a document's id, by which its address is known under its country: `2019-embassy-statement`. */
export function documentSlug(document: SourceDocument): string {
  return document.id.slice(document.id.lastIndexOf('/') + 1);
}

/** The country under which a document has its page: the one whose folder it stands in. */
export function homeCountry(document: SourceDocument): string {
  return document.id.slice(0, document.id.indexOf('/'));
}
