import { describe, expect, it } from 'vitest';
import { contrast, type Scheme, tokensOf } from './tokens.ts';

/** Text that is read: WCAG 2.2, 1.4.3. */
const TEXT = 4.5;

/** Edges of controls, marks and the ring of the focus: WCAG 2.2, 1.4.11. */
const SHAPE = 3;

const GROUNDS = ['paper', 'card'];

/** Colours that stand upon each other somewhere on the site, and how far apart they must be. */
const PAIRS: readonly (readonly [what: string, over: string, under: string, least: number])[] = [
  ...GROUNDS.flatMap((ground) => [
    ['text', 'ink', ground, TEXT] as const,
    ['text that says less', 'soft', ground, TEXT] as const,
    ['the accent as text and as a line under links', 'accent', ground, TEXT] as const,
    ['the ring of the focus', 'accent', ground, SHAPE] as const,
    ['edges of fields and buttons', 'edge', ground, SHAPE] as const,
    ['marks of status and dots', 'ink', ground, SHAPE] as const,
  ]),
  ['the skip link, and buttons that are pressed', 'paper', 'ink', TEXT],
  ['the check in a filled mark', 'paper', 'ink', SHAPE],
  ['the letter of Tier 1', 'on-dark', 'tier-1', TEXT],
  ['the letter of Tier 2', 'on-light', 'tier-2', TEXT],
  ['the letter of the Watch List', 'on-light', 'tier-2-watch-list', TEXT],
  ['the letter of Tier 3', 'on-dark', 'tier-3', TEXT],
  // The line between the hatches is as wide as a hair; the letter stands on the ground beside it.
  ['the letter of a special case', 'ink', 'special', TEXT],
  ['the rim of a special case', 'special-line', 'paper', SHAPE],
];

describe.each<Scheme>(['light', 'dark'])('in the %s scheme', (scheme) => {
  const tokens = tokensOf(scheme);
  const colour = (name: string) => tokens.get(name) ?? expect.fail(`no colour is called ${name}`);

  it.each(PAIRS)('%s: %s on %s has a contrast of at least %d', (_, over, under, least) => {
    expect(contrast(colour(over), colour(under))).toBeGreaterThanOrEqual(least);
  });

  it('every colour with a name is judged, but for those that only draw lines between things', () => {
    const judged = new Set(PAIRS.flatMap(([, over, under]) => [over, under]));
    expect([...tokens.keys()].filter((name) => !judged.has(name))).toEqual(['line']);
  });
});

it.each([
  ['#000', '#fff', 21],
  ['#767676', '#ffffff', 4.54],
  ['#fff', '#fff', 1],
])('the contrast of %s on %s is %d', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
});
