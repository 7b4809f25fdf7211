import type { Placement } from '../../domain/edition.ts';
import { PLACEMENT_STATES, type PlacementState, TIER_LETTER } from '../../domain/tier.ts';
import { columnScale, rounded } from '../columns.ts';

/** One country of the drawing. */
export interface StripRow {
  name: string;
  /** Oldest first. */
  placements: readonly Placement[];
}

/** One edition of one country, placed in pixels. */
export interface RowCell {
  state: PlacementState;
  letter: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Strips below each other, aligned on the same years. */
export interface StripRows {
  width: number;
  height: number;
  /** Each edition that any row has, once, with the middle of its column. */
  years: readonly { year: number; x: number }[];
  /** `baseline` is that of the name, which ends left of the cells. */
  rows: readonly { name: string; baseline: number; cells: readonly RowCell[] }[];
  /** A cell of each state that is shown, best first, below the rows; its name begins at `nameX`. */
  legend: readonly (RowCell & { nameX: number; baseline: number })[];
}

const CELL = { width: 22, height: 18, gap: 2 } as const;
/** Of a line of text in a cell or beside it, from the cell's top. */
const BASELINE = 13;
/** Room for the names, left of the cells, and for the years above them. */
const NAMES = 250;
const YEARS = 42;
/** Entries stand in columns of one width, as many as fit; the longest name is “On no list we hold”. */
const LEGEND = { column: 155, line: 24, gap: 14 } as const;

function layOutLegend(rows: readonly StripRow[], top: number, width: number): StripRows['legend'] {
  const shown = new Set(rows.flatMap(({ placements }) => placements.map(({ state }) => state)));
  const columns = Math.floor(width / LEGEND.column);
  return PLACEMENT_STATES.filter((state) => shown.has(state)).map((state, index) => {
    const [x, y] = [(index % columns) * LEGEND.column, top + Math.floor(index / columns) * LEGEND.line];
    const cell = { state, letter: TIER_LETTER[state], x, y, width: CELL.width - CELL.gap, height: CELL.height };
    return { ...cell, nameX: x + CELL.width + 6, baseline: y + BASELINE };
  });
}

/**
 * Lays out rows of strips. A year that a row does not have leaves a hole in it, so that columns stay in line.
 * @param rows in the order of the drawing
 */
export function stripRows(rows: readonly StripRow[]): StripRows {
  const years = [...new Set(rows.flatMap(({ placements }) => placements.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );
  const width = NAMES + years.length * CELL.width;
  const bottom = YEARS + rows.length * (CELL.height + CELL.gap);
  const legend = layOutLegend(rows, bottom + LEGEND.gap, width);
  const x = columnScale(years, NAMES, CELL);
  const y = (index: number) => YEARS + index * (CELL.height + CELL.gap);
  return {
    width,
    height: Math.max(bottom, ...legend.map((cell) => cell.y + cell.height)),
    legend,
    years: years.map((year) => ({ year, x: rounded(x(year)! + x.bandwidth() / 2) })),
    rows: rows.map(({ name, placements }, index) => ({
      name,
      baseline: y(index) + BASELINE,
      cells: placements.map(({ year, state }) => ({
        state,
        letter: TIER_LETTER[state],
        x: rounded(x(year)!),
        y: y(index),
        width: rounded(x.bandwidth()),
        height: CELL.height,
      })),
    })),
  };
}
