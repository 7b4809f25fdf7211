import type { EditionOverview } from '../../domain/edition-overview.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { Language } from '../../domain/text.ts';
import { isLeftOut, type PlacementState, TIER_LETTER } from '../../domain/tier.ts';
import { stringsFor } from '../../i18n/strings.ts';
import { inWords } from '../../lib/names.ts';
import { CELL_STYLES, COLOURS, element, escapeXml, standaloneSvg, textAt } from '../standalone.ts';
import { LETTER_DROP, type MapDot, type MapShape, mapLegend, UNITS, type WorldMap, worldMap } from './geometry.ts';
import { PATTERNS, patternId } from './patterns.ts';
import type { Point } from './simplify.ts';

interface MapFile {
  overview: EditionOverview;
  /** The date of the newest document. */
  asOf: PartialDate;
  language: Language;
}

/** Ground and strokes of the placements that have a pattern. */
const PATTERN_COLOURS: Readonly<Partial<Record<PlacementState, readonly [ground: string, stroke: string]>>> = {
  'tier-2-watch-list': [CELL_STYLES['tier-2-watch-list'].fill, '#e07b50'],
  'tier-3': [CELL_STYLES['tier-3'].fill, '#c74d58'],
  'special-case': ['#d8d5cb', '#8a867a'],
  unknown: [COLOURS.paper, COLOURS.edge],
};

/** In pixels. */
const LEGEND = { line: 28, column: 240, columns: 4, swatch: { width: 34, height: 22 } } as const;

function patterns(): string {
  return element(
    'defs',
    {},
    ...PATTERNS.map(({ state, size, turn, stroke, width }) => {
      const [ground, colour] = PATTERN_COLOURS[state]!;
      const tile = { width: size, height: size };
      return element(
        'pattern',
        { id: patternId(state), ...tile, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${turn})` },
        element('rect', { ...tile, fill: ground }),
        element('path', { d: stroke, stroke: colour, 'stroke-width': width }),
      );
    }),
  );
}

function paint(state: PlacementState): Readonly<Record<string, string | undefined>> {
  const isAbsent = isLeftOut(state);
  return {
    fill: state in PATTERN_COLOURS ? `url(#${patternId(state)})` : isAbsent ? COLOURS.paper : CELL_STYLES[state].fill,
    stroke: isAbsent || state === 'unknown' ? COLOURS.edge : COLOURS.paper,
    'stroke-dasharray': state === 'unknown' ? '2 3' : state === 'not-listed' ? '6 3' : undefined,
  };
}

function letter(state: PlacementState, [x, y]: Point): string {
  const style = { size: 11 * UNITS, fill: CELL_STYLES[state].letter, anchor: 'middle', weight: 600 } as const;
  return element('g', { stroke: 'none' }, textAt(x, y + LETTER_DROP, TIER_LETTER[state], style));
}

/** The file of a map is a picture: it tells the name and the placement of each country, and leads nowhere. */
function mark(drawing: string, { entry, letterAt }: MapShape | MapDot, language: Language): string {
  const { country, placement } = entry;
  const name = stringsFor(language).map.markName(inWords(country.name, language), placement);
  return element(
    'g',
    { ...paint(placement.state), 'data-country': country.iso3, 'data-tier': placement.state },
    element('title', {}, escapeXml(name)),
    drawing,
    letterAt ? letter(placement.state, letterAt) : '',
  );
}

interface LegendItem {
  label: string;
  swatch: (box: { x: number; y: number; width: number; height: number }) => string;
}

function legendItems(map: WorldMap, language: Language): LegendItem[] {
  const t = stringsFor(language);
  const items = mapLegend(map).map(
    ({ state, count }): LegendItem => ({
      label: `${t.state[state]}${t.colon} ${count}`,
      swatch: (box) =>
        element('rect', { ...box, ...paint(state) }) +
        textAt(box.x + box.width / 2, box.y + 15, TIER_LETTER[state], {
          fill: CELL_STYLES[state].letter,
          anchor: 'middle',
          weight: 600,
        }),
    }),
  );
  return [...items, { label: t.map.otherLand, swatch: (box) => element('rect', { ...box, fill: COLOURS.line }) }];
}

/** Writes the map of an edition as an SVG file that is read alone. */
export function worldMapSvg({ overview, asOf, language }: MapFile): string {
  const t = stringsFor(language);
  const map = worldMap(Object.values(overview.rows).flat());
  const marks = map.regions.flatMap(({ shapes, dots }) => [
    ...shapes.map((shape) => mark(element('path', { d: shape.path }), shape, language)),
    ...dots.map((each) => {
      const { x, y, radius } = each.dot;
      return mark(element('circle', { cx: x, cy: y, r: radius, 'stroke-width': 2 }), each, language);
    }),
  ]);
  const items = legendItems(map, language);
  const [width, height] = [map.width / UNITS, Math.ceil(map.height / UNITS)];
  return standaloneSvg({
    title: t.map.fileTitle(overview.edition.year),
    description: t.map.description(overview),
    source: t.map.source(asOf),
    width,
    height: height + 12 + Math.ceil(items.length / LEGEND.columns) * LEGEND.line,
    body: [
      patterns(),
      element(
        'g',
        { transform: `scale(${1 / UNITS})` },
        element('path', { d: map.otherLand, fill: COLOURS.line }),
        ...marks,
      ),
      ...items.map(({ label, swatch }, index) => {
        const x = (index % LEGEND.columns) * LEGEND.column;
        const y = height + 12 + Math.floor(index / LEGEND.columns) * LEGEND.line;
        return swatch({ x, y, ...LEGEND.swatch }) + textAt(x + LEGEND.swatch.width + 10, y + 15, label);
      }),
    ],
  });
}
