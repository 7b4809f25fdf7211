import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../domain/corpus.ts';
import { type Edition, placementOf } from '../domain/edition.ts';
import { type EditionOverview, editionOverview } from '../domain/edition-overview.ts';
import { country, edition, historyOf, soundParts } from '../domain/testing/builders.ts';
import type { Tier } from '../domain/tier.ts';
import { map } from './en-map.ts';

const COUNTRIES = ['mali', 'niger', 'senegal', 'togo', 'ghana'].map((slug) => country(slug));
const WHOLE: readonly Tier[] = ['tier-2-watch-list', 'tier-3', 'special-case'];

function overviewOf(shown: Edition, ...others: readonly Edition[]): EditionOverview {
  const parts = soundParts({ countries: COUNTRIES, editions: [shown, ...others], documents: [], recommendations: [] });
  return editionOverview(buildCorpus(parts), shown.year);
}

describe('a country on the map', () => {
  test.each([
    ['2', 'Mali: Tier 2 (2001)'],
    ['W', 'Mali: Tier 2 Watch List (2001)'],
    ['S', 'Mali: Special case (2001)'],
    ['–', 'Mali: not covered (2001)'],
    ['·', 'Mali: on no list we hold (2001)'],
    ['?', 'Mali: unknown (2001)'],
    ['~', 'Mali: unknown, Tier 1 or Tier 2 (2001)'],
  ])('%s', (letter, words) => {
    const [cell] = historyOf(letter).cells;
    expect(map.markName('Mali', cell!)).toBe(words);
  });

  test('a name with brackets is left as it is', () => {
    expect(map.markName('Congo (Republic)', placementOf(edition(2019, { 'tier-3': ['COG'] }), 'COG'))).toBe(
      'Congo (Republic): Tier 3 (2019)',
    );
  });
});

describe('what is held of a partial edition', () => {
  const partial = { coverage: 'partial', unknown: ['NER', 'SEN'] } as const;

  test.each<[string, Edition, string]>([
    [
      'lists that are whole',
      edition(
        2025,
        { 'tier-1': ['GHA'], 'tier-3': ['MLI'], 'tier-2-watch-list': ['TOG'] },
        { ...partial, completeLists: WHOLE },
      ),
      'The TIP Report 2025 came out on 20 June 2025, and we hold a part of it. Held whole: the lists of Tier 2 Watch List (1), Tier 3 (1) and special cases (0). In all, 3 of its placements are known; 2 are unknown to us, each Tier 1 or Tier 2.',
    ],
    [
      'no list that is whole, and no date',
      edition(2025, { 'tier-1': ['GHA'] }, { ...partial, released: undefined }),
      'The TIP Report 2025 is out, and we hold a part of it. In all, 1 of its placements is known; 2 are unknown to us.',
    ],
    [
      'a month, and one country that is unknown',
      edition(2025, {}, { coverage: 'partial', released: '2025-09', unknown: ['NER'] }),
      'The TIP Report 2025 came out in September 2025, and we hold a part of it. In all, 0 of its placements are known; 1 is unknown to us.',
    ],
  ])('%s', (_, shown, words) => {
    expect(map.front.partlyHeld(overviewOf(shown))).toBe(words);
  });
});

test('moves that are known so far', () => {
  const before = edition(2024, { 'tier-2': ['MLI', 'NER', 'SEN'], 'tier-3': ['TOG'] });
  const after = edition(2025, { 'tier-1': ['MLI'], 'tier-3': ['NER'], 'tier-2-watch-list': ['TOG'] });
  expect(map.front.knownMoves(overviewOf(after, before))).toBe('Moves known so far: 2 up, 1 down.');
  expect(map.front.knownMoves(overviewOf(after))).toBe('');
});

test('the map in words', () => {
  const shown = edition(
    2025,
    { 'tier-1': ['GHA'], 'tier-2': ['MLI', 'TOG'] },
    { coverage: 'partial', unknown: ['NER'] },
  );
  expect(map.description(overviewOf(shown))).toBe(
    'Tier 1: 1, Tier 2: 2, Tier 2 Watch List: 0, Tier 3: 0, Special case: 0, Unknown: 1.',
  );
});
