import { XmlDocument } from 'libxml2-wasm';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { examples as counts } from '../../src/charts/ask-dots/examples.ts';
import { askDotsSvg } from '../../src/charts/ask-dots/standalone.ts';
import { CELL_STYLES, COLOURS } from '../../src/charts/standalone.ts';
import { examples as rows } from '../../src/charts/strip-rows/examples.ts';
import { stripRowsSvg } from '../../src/charts/strip-rows/standalone.ts';
import { examples as countedEditions } from '../../src/charts/tier-counts/examples.ts';
import { tierCountsSvg } from '../../src/charts/tier-counts/standalone.ts';
import { examples as strips } from '../../src/charts/tier-strip/examples.ts';
import { tierStripSvg } from '../../src/charts/tier-strip/standalone.ts';
import { examples as maps } from '../../src/charts/world-map/examples.ts';
import { worldMapSvg } from '../../src/charts/world-map/standalone.ts';
import { TIER_LETTER } from '../../src/domain/tier.ts';
import { expectGolden, goldensIn } from '../lib/golden.ts';

const SVG = { svg: 'http://www.w3.org/2000/svg' };
const asOf = '2025-10-09';
const language = 'en';
const country = 'Côte d’Ivoire';
const demand = 'Train judges & prosecutors on the law "of 2012", <all> of them, in every region of the country';

interface Drawing {
  id: string;
  shows: string;
  /** What its title holds. */
  says: string;
  /** Texts that its marks carry: years, or the letters of placements. */
  marks: readonly (string | number)[];
  draw: () => string;
}

const CHARTS: readonly { chart: string; drawings: readonly Drawing[] }[] = [
  {
    chart: 'tier-strip',
    drawings: strips.map(({ id, shows, name, placements }) => ({
      id,
      shows,
      says: name,
      marks: placements.map(({ year }) => year),
      draw: () => tierStripSvg({ name, placements, asOf, language }),
    })),
  },
  {
    chart: 'ask-dots',
    drawings: counts.map(({ id, shows, reports }) => ({
      id,
      shows,
      says: demand,
      marks: reports.years.map(({ year }) => year),
      draw: () => askDotsSvg({ country, demand, reports, asOf, language }),
    })),
  },
  {
    chart: 'strip-rows',
    drawings: rows.map(({ id, shows, name, rows }) => ({
      id,
      shows,
      says: name,
      marks: rows.flatMap(({ placements }) => placements.map(({ year }) => year)),
      draw: () => stripRowsSvg({ name, rows, asOf, language }),
    })),
  },
  {
    chart: 'tier-counts',
    drawings: countedEditions.map(({ id, shows, years }) => ({
      id,
      shows,
      says: String(years[0]!.year),
      marks: years.flatMap(({ tiers }) => tiers.map(({ count, isOpen }) => `${count}${isOpen ? '+' : ''}`)),
      draw: () => tierCountsSvg({ years, asOf, language }),
    })),
  },
  {
    chart: 'world-map',
    drawings: maps.map(({ id, shows, overview }) => ({
      id,
      shows,
      says: String(overview.edition.year),
      marks: Object.values(overview.rows).flatMap((rows) => rows.map(({ placement }) => TIER_LETTER[placement.state])),
      draw: () => worldMapSvg({ overview, asOf, language }),
    })),
  },
];

/** One element a line, so that a change of the drawing can be read. */
function inLines(svg: string): string {
  return svg.replaceAll('><', '>\n<');
}

function textsAt(svg: string, path: string): string[] {
  using document = XmlDocument.fromString(svg);
  return document.find(path, SVG).map((node) => node.content);
}

/** How much of a drawing is neither its ground nor nearly so. */
async function shareOfInk(svg: string): Promise<number> {
  const { data, info } = await sharp(Buffer.from(svg)).greyscale().raw().toBuffer({ resolveWithObject: true });
  return data.filter((brightness) => brightness < 200).length / (info.width * info.height);
}

describe.each(CHARTS)('the file of a $chart', ({ chart, drawings }) => {
  test.each(drawings)('$id: $shows', ({ id, draw }) => {
    expect(draw()).toBe(draw());
    expect(draw().match(/\d+\.\d{2,}/g) ?? []).toEqual([]);
    expectGolden(`charts/standalone/${chart}/${id}.svg`, inLines(draw()));
  });

  test('each golden has its example', () => {
    expect(goldensIn(`charts/standalone/${chart}`)).toEqual(
      drawings.map(({ id }) => `charts/standalone/${chart}/${id}.svg`).sort(),
    );
  });

  test.each(drawings)('$id has a name, a description, a source and a year or a letter for each mark', ({
    says,
    marks,
    draw,
  }) => {
    const svg = draw();
    const [title] = textsAt(svg, '/svg:svg/svg:title');
    expect(title).toContain(says);
    expect(textsAt(svg, '/svg:svg/svg:desc')[0]).not.toBe('');
    const texts = textsAt(svg, '//svg:text');
    expect(texts.join(' ')).toContain(title);
    expect(texts.join(' ')).toMatch(/Tierline.*9 October 2025.*CC BY 4\.0/);
    expect(texts).toEqual(expect.arrayContaining(marks.map(String)));
  });

  test.each(drawings)('$id is drawn by a program that is not a browser', async ({ draw }) => {
    expect(await shareOfInk(draw())).toBeGreaterThan(0.01);
  });
});

test('letters stand out from their cells as WCAG asks of text', () => {
  const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (colour: string) => {
    const digits =
      colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : colour.match(/[\da-f]{2}/gi)!;
    const [red, green, blue] = digits.map((pair) => channel(Number.parseInt(pair, 16) / 255));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const contrast = (a: string, b: string) => {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light! + 0.05) / (dark! + 0.05);
  };
  for (const [state, { fill, letter }] of Object.entries(CELL_STYLES)) {
    const ground = fill === 'none' ? COLOURS.paper : fill.startsWith('url') ? '#d8d5cb' : fill;
    expect(contrast(ground, letter), state).toBeGreaterThanOrEqual(4.5);
  }
});
