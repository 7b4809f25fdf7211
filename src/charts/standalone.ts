import { NOT_IN_XML } from '../domain/text.ts';
import type { PlacementState } from '../domain/tier.ts';

/**
 * Colours of a drawing that stands alone. It brings its own light ground, for a viewer may have a dark one, and its own ink,
 * for no style sheet of the site reaches it.
 */
export const COLOURS = {
  paper: '#fbfaf6',
  ink: '#1b1b18',
  soft: '#5d5b53',
  line: '#dcd8cc',
  edge: '#8d897c',
} as const;

/** How the cell of a placement is drawn: what fills it, its rim, and its letter. */
export interface CellStyle {
  fill: string;
  rim: string;
  letter: string;
  /** Dashes of the rim. */
  dashes?: string;
}

/** The id of the pattern that `standaloneSvg` brings for special cases. */
const HATCH = 'hatch';

const solid = (colour: string, letter: string): CellStyle => ({ fill: colour, rim: colour, letter });

/** The cell of each placement; that of a special case is hatched. */
export const CELL_STYLES: Readonly<Record<PlacementState, CellStyle>> = {
  'tier-1': solid('#2166ac', '#fff'),
  'tier-2': solid('#92c5de', COLOURS.ink),
  'tier-2-watch-list': solid('#f4a582', COLOURS.ink),
  'tier-3': solid('#b2182b', '#fff'),
  'special-case': { fill: `url(#${HATCH})`, rim: '#8a867a', letter: COLOURS.ink },
  'not-covered': { fill: 'none', rim: COLOURS.line, letter: COLOURS.soft },
  'not-listed': { fill: 'none', rim: COLOURS.line, letter: COLOURS.soft },
  unknown: { fill: 'none', rim: COLOURS.edge, letter: COLOURS.soft, dashes: '2 2' },
};

const FORBIDDEN = new RegExp(NOT_IN_XML, 'gu');

/** A text as XML writes it, in an element or in an attribute. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * Writes an element.
 * @param attributes in the order in which they are written; those that are `undefined` are left out
 * @param children XML, written as it is: a text goes through `escapeXml` first
 */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const told = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  );
  const start = `<${name}${told.join('')}`;
  return children.length > 0 ? `${start}>${children.join('')}</${name}>` : `${start}/>`;
}

interface TextStyle {
  size?: number;
  fill?: string;
  anchor?: 'start' | 'middle' | 'end';
  weight?: number;
}

/** Writes a line of text whose baseline begins, or has its middle or its end, at a point. */
export function textAt(x: number, y: number, text: string, style: TextStyle = {}): string {
  const { size = 12, fill = COLOURS.ink, anchor, weight } = style;
  return element(
    'text',
    { x, y, fill, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor },
    escapeXml(text),
  );
}

/** Breaks a text into lines of at most so many characters, between words; a word that is longer stands alone. */
export function wrapText(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A drawing with everything that a reader needs who meets it without its page. */
export interface StandaloneDrawing {
  title: string;
  /** The drawing in words, for those who do not see it. */
  description: string;
  /** Who made it of what, as of when, and its licence. */
  source: string;
  /** Size of the drawing itself, in pixels. */
  width: number;
  height: number;
  /** Its elements, from 0 to its width and height. */
  body: readonly string[];
}

const MARGIN = 20;
const TITLE = { size: 20, line: 26 } as const;
const SOURCE = { size: 12, line: 17 } as const;
const NARROWEST = 480;

/** How many characters of a size surely fit a width: no common typeface is wider than 0.6 em on average. */
function charactersWithin(width: number, size: number): number {
  return Math.floor(width / (size * 0.6));
}

function hatch(): string {
  const attributes = { id: HATCH, width: 4, height: 4, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  const ground = element('rect', { width: 4, height: 4, fill: '#d8d5cb' });
  return element(
    'defs',
    {},
    element('pattern', attributes, ground, element('path', { d: 'M0 0V4', stroke: '#8a867a' })),
  );
}

/**
 * Writes a drawing as an SVG file that is read alone: a title above it, the source below it, a ground of its own, and its
 * name and description for assistive technology.
 */
export function standaloneSvg({ title, description, source, width, height, body }: StandaloneDrawing): string {
  const inner = Math.max(width, NARROWEST);
  const titleLines = wrapText(title, charactersWithin(inner, TITLE.size));
  const sourceLines = wrapText(source, charactersWithin(inner, SOURCE.size));
  const top = MARGIN + titleLines.length * TITLE.line;
  const bottom = top + height + 8;
  const size = { width: inner + 2 * MARGIN, height: bottom + sourceLines.length * SOURCE.line + MARGIN };
  const heading = { 'font-family': 'Georgia, serif', 'font-weight': 600 };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${size.width} ${size.height}`,
      ...size,
      role: 'img',
      'aria-labelledby': 'title',
      'aria-describedby': 'description',
      'font-family': 'Helvetica, Arial, sans-serif',
    },
    element('title', { id: 'title' }, escapeXml(title)),
    element('desc', { id: 'description' }, escapeXml(description)),
    hatch(),
    element('rect', { ...size, fill: COLOURS.paper }),
    element(
      'g',
      heading,
      ...titleLines.map((line, index) => textAt(MARGIN, MARGIN + 16 + index * TITLE.line, line, { size: TITLE.size })),
    ),
    element('g', { transform: `translate(${MARGIN} ${top})` }, ...body),
    ...sourceLines.map((line, index) =>
      textAt(MARGIN, bottom + 12 + index * SOURCE.line, line, { size: SOURCE.size, fill: COLOURS.soft }),
    ),
  )}\n`;
}
