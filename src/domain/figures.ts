import {
  concerns,
  type Figure,
  MEASURES,
  type Measure,
  type Publisher,
  type SourceDocument,
  type Voice,
  voiceOf,
} from './document.ts';
import { ascending } from './order.ts';
import { isOutBy, lastDay, type PeriodKind, periodEnds, periodKind } from './partial-date.ts';

/** A figure with where it comes from. */
export interface FigureRow extends Figure {
  document: string;
  voice: Voice;
  periodKind: PeriodKind;
  /** Other documents give another value for the same measure, unit and period. */
  hasRival: boolean;
}

export interface FigureGroup {
  measure: Measure;
  /** Oldest period first; rivals stand side by side. */
  rows: readonly FigureRow[];
}

function isRival(a: FigureRow, b: FigureRow): boolean {
  if (a.document === b.document || a.value === b.value) return false;
  return a.measure !== 'other' && a.measure === b.measure && a.unit === b.unit && a.period === b.period;
}

function byPeriod(a: FigureRow, b: FigureRow): number {
  const [endA, endB] = [periodEnds(a.period).end, periodEnds(b.period).end];
  return (
    ascending(lastDay(endA), lastDay(endB)) ||
    ascending(a.period, b.period) ||
    ascending(a.document, b.document) ||
    a.value - b.value
  );
}

/**
 * The newest rows of a group, oldest first. Rivals are not parted: a period that begins is told whole.
 * @param depth how many, or a few more
 */
export function newestRows(rows: readonly FigureRow[], depth: number): readonly FigureRow[] {
  if (depth <= 0) return [];
  const first = rows.at(-depth);
  return first === undefined ? rows : rows.slice(rows.findIndex(({ period }) => period === first.period));
}

/**
 * Gathers the figures that documents give for a country, by measure. Nothing is added up and nothing is averaged.
 * @param asOf `YYYY-MM-DD`: what is published later does not count
 */
export function foldFigures(
  country: string,
  documents: readonly SourceDocument[],
  publishers: ReadonlyMap<string, Publisher>,
  asOf: string,
): FigureGroup[] {
  const rows = documents
    .filter((document) => isOutBy(document.published, asOf))
    .flatMap((document) =>
      document.figures
        .filter((figure) => concerns(document, figure, country))
        .map(
          (figure): FigureRow => ({
            ...figure,
            document: document.id,
            voice: voiceOf(document, figure, publishers),
            periodKind: periodKind(figure.period),
            hasRival: false,
          }),
        ),
    );
  const judged = rows.map((row) => ({
    ...row,
    hasRival: rows.some((other) => isRival(row, other)),
  }));
  return MEASURES.map((measure) => ({
    measure,
    rows: judged.filter((row) => row.measure === measure).sort(byPeriod),
  })).filter((group) => group.rows.length > 0);
}
