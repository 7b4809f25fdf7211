import type { Corpus } from './corpus.ts';
import type { Correction } from './correction.ts';
import type { Country } from './country.ts';
import type { SourceDocument } from './document.ts';
import type { Edition } from './edition.ts';
import { ascending } from './order.ts';
import { lastDay, yearOf } from './partial-date.ts';
import type { Recommendation } from './recommendation.ts';

/** The kinds of content that corrections are noted in. */
export const CORRECTED_KINDS = ['document', 'edition', 'country', 'demand'] as const;
export type CorrectedKind = (typeof CORRECTED_KINDS)[number];

/** Something that corrections are noted in. */
export type Correctable =
  | { kind: 'document'; thing: SourceDocument }
  | { kind: 'edition'; thing: Edition }
  | { kind: 'country'; thing: Country }
  | { kind: 'demand'; thing: Recommendation };

/** A correction, and what it is of. */
export type LoggedCorrection = Correctable & Correction;

/** All corrections of one year, newest first. */
export interface CorrectedYear {
  year: number;
  corrections: readonly LoggedCorrection[];
}

/** A name that stays: `document/mali/2019-tip-report`, `edition/2019`, `country/mali`, `demand/mali/train-judges`. */
export function nameOfCorrected(of: Correctable): string {
  switch (of.kind) {
    case 'document':
      return `document/${of.thing.id}`;
    case 'edition':
      return `edition/${of.thing.year}`;
    case 'country':
      return `country/${of.thing.slug}`;
    case 'demand':
      return `demand/${of.thing.country}/${of.thing.id}`;
  }
}

/** Everything that may have been corrected, whether it was or not. */
export function correctables(corpus: Corpus): Correctable[] {
  const demands = [...corpus.registerByCountry.values()].flatMap((register) => [...register.values()]);
  return [
    ...corpus.documents.map((thing) => ({ kind: 'document', thing }) as const),
    ...corpus.editions.map((thing) => ({ kind: 'edition', thing }) as const),
    ...corpus.countries.map((thing) => ({ kind: 'country', thing }) as const),
    ...demands.map((thing) => ({ kind: 'demand', thing }) as const),
  ];
}

function newestFirst(a: Correction, b: Correction): number {
  return ascending(lastDay(b.date), lastDay(a.date));
}

/** Newest first; within a day in the order of the names, then of the file. */
function byDate(a: LoggedCorrection, b: LoggedCorrection): number {
  return newestFirst(a, b) || ascending(nameOfCorrected(a), nameOfCorrected(b));
}

/** The corrections of one thing, newest first, as in the log; within a day in the order of its file. */
export function newestCorrectionsFirst(changes: readonly Correction[]): Correction[] {
  return [...changes].sort(newestFirst);
}

/** Every correction that the content notes, newest first. The log, its table and the feed tell of the same ones. */
export function correctionsOf(corpus: Corpus): LoggedCorrection[] {
  return correctables(corpus)
    .flatMap((of) => of.thing.changes.map((change) => ({ ...of, ...change })))
    .sort(byDate);
}

/** The corrections by the year in which they were made, the newest year first. */
export function correctionsByYear(corpus: Corpus): CorrectedYear[] {
  const years = Map.groupBy(correctionsOf(corpus), ({ date }) => yearOf(date));
  return [...years].map(([year, corrections]) => ({ year, corrections }));
}
