import { max, scaleLinear } from 'd3';
import { ERAS, type Era, existedIn, TIERS, type Tier } from '../../domain/tier.ts';
import type { EditionCounts } from '../../domain/tier-counts.ts';
import { columnScale, rounded } from '../columns.ts';

/** How many countries one edition puts on one tier. */
export interface CountBar {
  year: number;
  count: number;
  /** The list is not whole: at least so many. */
  isOpen: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Middle and baseline of the number. */
  middle: number;
  numberY: number;
}

/** One tier through the editions, on a baseline of its own. All tiers have one scale. */
export interface CountRow {
  tier: Tier;
  /** Baseline of the tier’s name. */
  nameY: number;
  /** Where its bars stand. */
  baseY: number;
  /** None of an edition before the tier existed. */
  bars: readonly CountBar[];
}

/** One edition, from the gap before it to the gap after it. */
export interface CountColumn {
  counts: EditionCounts;
  x: number;
  width: number;
  middle: number;
}

/** A line where the rules change, and its name: after the line, or before it where the piece ends. */
export interface CountEra {
  era: Era;
  x: number;
  textX: number;
  textY: number;
  anchor: 'start' | 'end';
}

/** A piece of the chart: side by side they make one chart, one below the other they stay legible on a narrow screen. */
export interface CountsPiece {
  from: number;
  to: number;
  width: number;
  height: number;
  columns: readonly CountColumn[];
  /** Best tier first. */
  rows: readonly CountRow[];
  eras: readonly CountEra[];
  /** Baselines of the heading of the totals, of the totals, and of the years. */
  totalNameY: number;
  totalY: number;
  axisY: number;
}

const COLUMN = { width: 32, gap: 6 } as const;
/** Height of the longest bar. */
const LONGEST = 56;
/** Height of a line of text, and from its top to its baseline. */
const LINE = { height: 14, base: 11 } as const;
/** Between the bars of one tier and the name of the next. */
const GAP = 8;
/** The most editions that are legible side by side on a narrow screen. */
const WIDEST = 9;
/** No letter in the names of eras is wider on average, in pixels. */
const LETTER = 6.4;

/** The rules that change whom the report counts, or how a country leaves a tier. */
const MARKED_ERAS: readonly Era['id'][] = ['watch-list', 'wider-coverage', 'automatic-downgrade', 'waiver-cut'];

/** Cuts the editions into pieces that differ by one at most, the longer ones first. */
function split(years: readonly EditionCounts[], widest: number): EditionCounts[][] {
  const pieces = Math.ceil(years.length / widest);
  const [size, longer] = [Math.floor(years.length / pieces), years.length % pieces];
  const startOf = (piece: number) => piece * size + Math.min(piece, longer);
  return Array.from({ length: pieces }, (_, piece) => years.slice(startOf(piece), startOf(piece + 1)));
}

/** Puts the names of eras on as few lines as they fit on. @returns what is drawn, and how many lines were taken */
function layOutEras(
  years: readonly EditionCounts[],
  nameOf: (era: Era) => string,
): { eras: CountEra[]; lines: number } {
  const width = years.length * COLUMN.width;
  const takenUpTo: number[] = [];
  const eras = ERAS.filter(({ id }) => MARKED_ERAS.includes(id)).flatMap((era): CountEra[] => {
    const index = years.findIndex(({ year }) => year === era.from);
    if (index < 0) return [];
    const x = Math.max(0.5, index * COLUMN.width);
    const room = nameOf(era).length * LETTER;
    const fits = x + 5 + room <= width || x - 5 - room < 0;
    const [start, end] = fits ? [x + 5, x + 5 + room] : [x - 5 - room, x - 5];
    const free = takenUpTo.findIndex((taken) => taken < start);
    const line = free < 0 ? takenUpTo.length : free;
    takenUpTo[line] = end;
    const textY = line * LINE.height + LINE.base;
    return [{ era, x, textX: fits ? x + 5 : x - 5, textY, anchor: fits ? 'start' : 'end' }];
  });
  return { eras, lines: takenUpTo.length };
}

/**
 * Lays out how many countries each edition puts on each tier, as rows of bars.
 * @param years oldest first
 * @param nameOf what an era is called, so that its name gets room
 * @param widest the most editions in one piece
 */
export function countsChart(
  years: readonly EditionCounts[],
  nameOf: (era: Era) => string,
  widest: number = WIDEST,
): CountsPiece[] {
  if (years.length === 0) return [];
  const countOf = ({ tiers }: EditionCounts, tier: Tier) => tiers.find((entry) => entry.tier === tier)!;
  const longest = (tier: Tier) => max(years, (counts) => countOf(counts, tier).count) ?? 0;
  const height = scaleLinear([0, max(TIERS, longest) || 1], [0, LONGEST]);
  const pieces = split(years, widest).map((part) => ({ part, ...layOutEras(part, nameOf) }));
  const top = (max(pieces, ({ lines }) => lines) ?? 0) * LINE.height + GAP;

  return pieces.map(({ part, eras }) => {
    const width = part.length * COLUMN.width;
    const years = part.map(({ year }) => year);
    const x = columnScale(years, 0, COLUMN);
    const columns = part.map((counts, index) => ({
      counts,
      x: index * COLUMN.width,
      width: COLUMN.width,
      middle: (index + 0.5) * COLUMN.width,
    }));
    let y = top;
    const rows = TIERS.map((tier): CountRow => {
      const nameY = rounded(y + LINE.base);
      const baseY = rounded(y + 2 * LINE.height + height(longest(tier)));
      y = baseY + GAP;
      const bars = columns
        .filter(({ counts }) => existedIn(counts.year, tier))
        .map(({ counts, middle }): CountBar => {
          const { count, isOpen } = countOf(counts, tier);
          const long = rounded(height(count));
          return {
            year: counts.year,
            count,
            isOpen,
            x: rounded(x(counts.year)!),
            y: rounded(baseY - long),
            width: rounded(x.bandwidth()),
            height: long,
            middle,
            numberY: rounded(baseY - long - 3),
          };
        });
      return { tier, nameY, baseY, bars };
    });
    const totalNameY = rounded(y + LINE.base);
    const totalY = rounded(totalNameY + LINE.height);
    const axisY = rounded(totalY + LINE.height + GAP);
    return {
      from: part[0]!.year,
      to: part.at(-1)!.year,
      width,
      height: rounded(axisY + 6),
      columns,
      rows,
      eras,
      totalNameY,
      totalY,
      axisY,
    };
  });
}
