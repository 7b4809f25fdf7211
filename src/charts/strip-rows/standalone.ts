import type { PartialDate } from '../../domain/partial-date.ts';
import type { Language } from '../../domain/text.ts';
import { stringsFor } from '../../i18n/strings.ts';
import { CELL_STYLES, COLOURS, element, standaloneSvg, textAt } from '../standalone.ts';
import { type RowCell, type StripRow, stripRows } from './geometry.ts';

interface StripRowsFile {
  /** What the rows are together, “Africa”. */
  name: string;
  /** In the order of the drawing; at least one, with at least one placement. */
  rows: readonly StripRow[];
  asOf: PartialDate;
  language: Language;
}

function cell({ state, letter, x, y, width, height }: RowCell): string {
  const { fill, rim, letter: ink, dashes } = CELL_STYLES[state];
  const box = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, rx: 1 };
  return (
    element('rect', { ...box, fill, stroke: rim, 'stroke-dasharray': dashes }) +
    textAt(x + width / 2, y + 13, letter, { fill: ink, anchor: 'middle', weight: 600 })
  );
}

/** Writes strips of several countries, aligned on the same years, as an SVG file that is read alone. */
export function stripRowsSvg({ name, rows, asOf, language }: StripRowsFile): string {
  const t = stringsFor(language);
  const drawing = stripRows(rows);
  const names = drawing.rows.map(({ name, baseline }) => textAt(0, baseline, name, { size: 13 }));
  // Written upright a year is wider than its column.
  const years = drawing.years.map(({ year, x }) =>
    element('g', { transform: `translate(${x} 36) rotate(-90)` }, textAt(0, 4, String(year), { fill: COLOURS.soft })),
  );
  const legend = drawing.legend.map(
    (entry) => cell(entry) + textAt(entry.nameX, entry.baseline, t.state[entry.state], { fill: COLOURS.soft }),
  );
  return standaloneSvg({
    title: t.atlas.regions.svgTitle(name, drawing.years[0]!.year, drawing.years.at(-1)!.year),
    description: t.atlas.regions.svgDescription,
    source: t.data.stripSource(asOf),
    width: drawing.width,
    height: drawing.height,
    body: [...years, ...names, ...drawing.rows.flatMap(({ cells }) => cells.map(cell)), ...legend],
  });
}
