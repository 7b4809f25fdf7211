import type { DocumentType } from '../domain/document.ts';
import type { Period } from '../domain/partial-date.ts';
import type { Tier } from '../domain/tier.ts';
import type { LeftOut } from './boilerplate.ts';
import type { FoundFigure } from './find-figures.ts';
import type { Finding } from './findings.ts';
import type { Match } from './match-demands.ts';
import type { ProposedDemand } from './propose-demand.ts';
import type { ListShape } from './split-items.ts';

/** A recommendation of the source, and what it may be in the register. */
export interface DraftedItem {
  /** In the words of the source. */
  text: string;
  /** The demands that it may mean, the likeliest first. */
  matches: readonly Match[];
  /** A new demand, where no match is probable. */
  proposed?: ProposedDemand | undefined;
}

/** A sentence that may report progress on a demand. */
export interface DraftedProgress {
  sentence: string;
  match: Match;
}

/** Everything that was recognised of a source, before it is written down. */
export interface DraftedDocument {
  country: string;
  sourceTitle: Finding<string>;
  type: Finding<DocumentType>;
  publisher: Finding<string>;
  published: Finding<string>;
  language: Finding<string>;
  edition: Finding<number>;
  tier: Finding<Tier>;
  covers: Finding<Period>;
  address: Finding<string>;
  via: Finding<string>;
  /** Of the file that was imported. */
  sha256: string;
  bytes: number;
  encoding: Finding<string>;
  items: readonly DraftedItem[];
  shape?: ListShape | undefined;
  heading?: string | undefined;
  /** Items of a list that is too long for one of recommendations, so that none was taken. */
  tooMany?: number | undefined;
  progress: readonly DraftedProgress[];
  figures: readonly FoundFigure[];
  /** The text of the source without its recommendations, a paragraph each. */
  paragraphs: readonly string[];
  leftOut: readonly LeftOut[];
}
