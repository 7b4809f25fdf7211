import type { Placement } from '../../domain/edition.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { Language } from '../../domain/text.ts';
import { isTier, type PlacementState, TIER_LETTER } from '../../domain/tier.ts';
import { stringsFor } from '../../i18n/strings.ts';
import { CELL_STYLES, COLOURS, element, standaloneSvg, textAt } from '../standalone.ts';
import { STRIP_LEVELS, type StripSegment, tierStrip } from './geometry.ts';

interface TierStripFile {
  name: string;
  /** Oldest first, at least one. */
  placements: readonly Placement[];
  asOf: PartialDate;
  language: Language;
}

/** Room for the names of the tiers, left of the strip. */
const NAMES = 130;
const LEGEND = { line: 28, cell: 24 } as const;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function cell(state: PlacementState, { x, y, width, height }: Box): string {
  const { fill, rim, letter, dashes } = CELL_STYLES[state];
  const box = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, rx: 2 };
  return (
    element('rect', { ...box, fill, stroke: rim, 'stroke-dasharray': dashes }) +
    textAt(x + width / 2, y + 17, TIER_LETTER[state], { size: 14, fill: letter, anchor: 'middle', weight: 600 })
  );
}

/** A piece of the strip; in a file, where the width is free, they all stand in one line. */
function piece(segment: StripSegment, x: number, language: Language): string {
  const t = stringsFor(language);
  return element(
    'g',
    { transform: `translate(${x} 0)` },
    ...segment.eras.map(
      ({ era, x }) =>
        element('path', { d: `M${x} 4V${segment.axisY - 16}`, stroke: COLOURS.line }) +
        textAt(x + 5, 13, t.era[era.id], { fill: COLOURS.soft }),
    ),
    ...segment.steps.map(({ x, from, to }) => element('path', { d: `M${x} ${from}V${to}`, stroke: COLOURS.soft })),
    ...segment.cells.map(
      ({ placement, ...box }) =>
        cell(placement.state, box) +
        textAt(box.x + box.width / 2, segment.axisY, String(placement.year), { fill: COLOURS.soft, anchor: 'middle' }),
    ),
  );
}

function names(language: Language): string[] {
  const t = stringsFor(language);
  return STRIP_LEVELS.map(({ tier, y }) => textAt(0, y + 16, t.state[tier], { fill: COLOURS.soft }));
}

/** What stands on no level is named below the strip. */
function legend(states: readonly PlacementState[], y: number, language: Language): string[] {
  const t = stringsFor(language);
  return states.map((state, index) => {
    const box = { x: NAMES, y: y + index * LEGEND.line, width: 34, height: LEGEND.cell };
    return cell(state, box) + textAt(NAMES + 44, box.y + 16, t.state[state], { fill: COLOURS.soft });
  });
}

/** Writes a country’s tier strip as an SVG file that is read alone. */
export function tierStripSvg({ name, placements, asOf, language }: TierStripFile): string {
  const t = stringsFor(language);
  const segments = tierStrip(placements);
  const shown = new Set(placements.map(({ state }) => state));
  const inLegend = [...shown].filter((state) => !isTier(state) || state === 'special-case').sort();
  const { height } = segments[0]!;
  const starts = segments.map((_, index) => segments.slice(0, index).reduce((sum, { width }) => sum + width, NAMES));
  return standaloneSvg({
    title: t.data.stripTitle(name, placements[0]!.year, placements.at(-1)!.year),
    description: t.stripSummary(name, placements),
    source: t.data.stripSource(asOf),
    width: starts.at(-1)! + segments.at(-1)!.width,
    height: height + (inLegend.length > 0 ? 8 + inLegend.length * LEGEND.line : 0),
    body: [
      ...names(language),
      ...segments.map((segment, index) => piece(segment, starts[index]!, language)),
      ...legend(inLegend, height + 8, language),
    ],
  });
}
