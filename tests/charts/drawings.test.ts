import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import AskDots from '../../src/charts/ask-dots/AskDots.astro';
import { examples as counts } from '../../src/charts/ask-dots/examples.ts';
import { examples as countedEditions } from '../../src/charts/tier-counts/examples.ts';
import TierCounts from '../../src/charts/tier-counts/TierCounts.astro';
import { examples as strips } from '../../src/charts/tier-strip/examples.ts';
import TierStrip from '../../src/charts/tier-strip/TierStrip.astro';
import { examples as maps } from '../../src/charts/world-map/examples.ts';
import WorldMap from '../../src/charts/world-map/WorldMap.astro';
import { expectGolden, goldensIn } from '../lib/golden.ts';
import { readableHtml } from '../lib/readable-html.ts';

const container = await AstroContainer.create();

/** Numbers of a drawing that more than one decimal makes unequal from machine to machine. */
function unrounded(drawing: string): string[] {
  return drawing.match(/\d+\.\d{2,}/g) ?? [];
}

const language = 'en';

const CHARTS = [
  {
    chart: 'tier-strip',
    drawings: strips.map(({ id, shows, name, placements }) => ({
      id,
      shows,
      draw: () => container.renderToString(TierStrip, { props: { name, placements, language } }),
    })),
  },
  {
    chart: 'ask-dots',
    drawings: counts.map(({ id, shows, reports }) => ({
      id,
      shows,
      draw: () => container.renderToString(AskDots, { props: { reports, language } }),
    })),
  },
  {
    chart: 'world-map',
    drawings: maps.map(({ id, shows, overview, linkTo }) => ({
      id,
      shows,
      draw: () => container.renderToString(WorldMap, { props: { overview, linkTo, language } }),
    })),
  },
  {
    chart: 'tier-counts',
    drawings: countedEditions.map(({ id, shows, years, marked }) => ({
      id,
      shows,
      draw: () => container.renderToString(TierCounts, { props: { years, marked, language } }),
    })),
  },
];

describe.each(CHARTS)('$chart', ({ chart, drawings }) => {
  test.each(drawings)('$id: $shows', async ({ id, draw }) => {
    const drawing = readableHtml(await draw());
    expect(unrounded(drawing)).toEqual([]);
    expectGolden(`charts/${chart}/${id}.html`, drawing);
  });

  test('each golden has its example', () => {
    expect(goldensIn(`charts/${chart}`)).toEqual(drawings.map(({ id }) => `charts/${chart}/${id}.html`).sort());
  });
});
