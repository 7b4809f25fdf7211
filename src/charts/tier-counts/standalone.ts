import type { PartialDate } from '../../domain/partial-date.ts';
import type { Language } from '../../domain/text.ts';
import type { EditionCounts } from '../../domain/tier-counts.ts';
import { stringsFor } from '../../i18n/strings.ts';
import { CELL_STYLES, COLOURS, element, standaloneSvg, textAt } from '../standalone.ts';
import { type CountBar, type CountRow, type CountsPiece, countsChart } from './geometry.ts';

interface TierCountsFile {
  /** Oldest first, at least one. */
  years: readonly EditionCounts[];
  asOf: PartialDate;
  language: Language;
}

/** Below the years, for what dashed bars mean. */
const NOTE_LINE = 18;

function bar({ tier }: CountRow, { isOpen, x, y, width, height }: CountBar): string {
  if (height === 0) return '';
  if (isOpen)
    return element('rect', { x, y, width, height, fill: 'none', stroke: COLOURS.ink, 'stroke-dasharray': '3 2' });
  return element('rect', { x, y, width, height, fill: CELL_STYLES[tier].fill });
}

function row(tierRow: CountRow, width: number, language: Language): string {
  const t = stringsFor(language);
  const { tier, nameY, baseY, bars } = tierRow;
  return element(
    'g',
    {},
    textAt(2, nameY, t.state[tier], { weight: 600 }),
    element('path', { d: `M0 ${baseY}H${width}`, stroke: COLOURS.line }),
    ...bars.map(
      (each) =>
        bar(tierRow, each) +
        textAt(each.middle, each.numberY, t.editions.countOf(each.count, each.isOpen), { anchor: 'middle' }),
    ),
  );
}

function drawing({ width, columns, rows, eras, totalNameY, totalY, axisY }: CountsPiece, language: Language): string[] {
  const t = stringsFor(language);
  return [
    ...eras.map(
      ({ era, x, textX, textY, anchor }) =>
        element('path', { d: `M${x} ${textY - 9}V${axisY - 14}`, stroke: COLOURS.edge, 'stroke-dasharray': '1 3' }) +
        textAt(textX, textY, t.era[era.id], { fill: COLOURS.soft, anchor }),
    ),
    ...rows.map((each) => row(each, width, language)),
    textAt(2, totalNameY, t.editions.total, { weight: 600 }),
    ...columns.map(
      ({ counts, middle }) =>
        textAt(middle, totalY, t.editions.countOf(counts.total, counts.coverage === 'partial'), { anchor: 'middle' }) +
        textAt(middle, axisY, `’${String(counts.year).slice(2)}`, { fill: COLOURS.soft, anchor: 'middle' }),
    ),
  ];
}

/** Writes how many countries each edition puts on each tier as an SVG file that is read alone. */
export function tierCountsSvg({ years, asOf, language }: TierCountsFile): string {
  const t = stringsFor(language);
  const [piece] = countsChart(years, (era) => t.era[era.id], years.length);
  const notes = [t.editions.openCounts(years), t.editions.chartNote].filter((note) => note !== undefined);
  return standaloneSvg({
    title: t.editions.chartTitle(piece!.from, piece!.to),
    description: years.map(({ year, tiers }) => t.editions.chartYear(year, tiers)).join(' '),
    source: t.data.stripSource(asOf),
    width: piece!.width,
    height: piece!.height + notes.length * NOTE_LINE,
    body: [
      ...drawing(piece!, language),
      ...notes.map((note, index) =>
        textAt(0, piece!.height + (index + 1) * NOTE_LINE - 4, note, { fill: COLOURS.soft }),
      ),
    ],
  });
}
