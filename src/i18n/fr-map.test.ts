import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../domain/corpus.ts';
import { type Edition, placementOf } from '../domain/edition.ts';
import { type EditionOverview, editionOverview } from '../domain/edition-overview.ts';
import { country, edition, historyOf, soundParts } from '../domain/testing/builders.ts';
import type { Tier } from '../domain/tier.ts';
import { map } from './fr-map.ts';

const COUNTRIES = ['mali', 'niger', 'senegal', 'togo', 'ghana'].map((slug) => country(slug));
const WHOLE: readonly Tier[] = ['tier-2-watch-list', 'tier-3', 'special-case'];

function overviewOf(shown: Edition, ...others: readonly Edition[]): EditionOverview {
  const parts = soundParts({ countries: COUNTRIES, editions: [shown, ...others], documents: [], recommendations: [] });
  return editionOverview(buildCorpus(parts), shown.year);
}

describe('a country on the map', () => {
  test.each([
    ['2', 'Mali : catégorie 2 (2001)'],
    ['W', 'Mali : catégorie 2 – liste de surveillance (2001)'],
    ['S', 'Mali : cas particulier (2001)'],
    ['–', 'Mali : non couvert (2001)'],
    ['·', 'Mali : sur aucune liste dont nous disposons (2001)'],
    ['?', 'Mali : inconnu (2001)'],
    ['~', 'Mali : inconnu, catégorie 1 ou catégorie 2 (2001)'],
  ])('%s', (letter, words) => {
    const [cell] = historyOf(letter).cells;
    expect(map.markName('Mali', cell!)).toBe(words);
  });

  test('a name with brackets is left as it is', () => {
    expect(map.markName('Congo (République)', placementOf(edition(2019, { 'tier-3': ['COG'] }), 'COG'))).toBe(
      'Congo (République) : catégorie 3 (2019)',
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
      'Le rapport TIP 2025 est paru le 20 juin 2025, et nous en avons une partie. Listes complètes : catégorie 2 – liste de surveillance (1), catégorie 3 (1) et cas particuliers (0). Au total, 3 de ses classements nous sont connus ; 2 nous sont inconnus (catégorie 1 ou catégorie 2 pour chacun).',
    ],
    [
      'no list that is whole, and no date',
      edition(2025, { 'tier-1': ['GHA'] }, { ...partial, released: undefined }),
      'Le rapport TIP 2025 est paru, et nous en avons une partie. Au total, 1 de ses classements nous est connu ; 2 nous sont inconnus.',
    ],
    [
      'a month, and one country that is unknown',
      edition(2025, {}, { coverage: 'partial', released: '2025-09', unknown: ['NER'] }),
      'Le rapport TIP 2025 est paru en septembre 2025, et nous en avons une partie. Au total, 0 de ses classements nous est connu ; 1 nous est inconnu.',
    ],
    [
      'the first of a month, and one country of two tiers',
      edition(
        2025,
        { 'tier-1': ['GHA', 'NER'], 'tier-3': ['MLI'], 'tier-2-watch-list': ['TOG'] },
        { coverage: 'partial', released: '2025-07-01', unknown: ['SEN'], completeLists: WHOLE },
      ),
      'Le rapport TIP 2025 est paru le 1er juillet 2025, et nous en avons une partie. Listes complètes : catégorie 2 – liste de surveillance (1), catégorie 3 (1) et cas particuliers (0). Au total, 4 de ses classements nous sont connus ; 1 nous est inconnu (catégorie 1 ou catégorie 2).',
    ],
  ])('%s', (_, shown, words) => {
    expect(map.front.partlyHeld(overviewOf(shown))).toBe(words);
  });
});

test('moves that are known so far', () => {
  const before = edition(2024, { 'tier-2': ['MLI', 'NER', 'SEN'], 'tier-3': ['TOG'] });
  const after = edition(2025, { 'tier-1': ['MLI'], 'tier-3': ['NER'], 'tier-2-watch-list': ['TOG'] });
  expect(map.front.knownMoves(overviewOf(after, before))).toBe(
    'Changements connus à ce jour : 2 à la hausse, 1 à la baisse.',
  );
  expect(map.front.knownMoves(overviewOf(after))).toBe('');
});

test('the map in words', () => {
  const shown = edition(
    2025,
    { 'tier-1': ['GHA'], 'tier-2': ['MLI', 'TOG'] },
    { coverage: 'partial', unknown: ['NER'] },
  );
  expect(map.description(overviewOf(shown))).toBe(
    'Catégorie 1 : 1, catégorie 2 : 2, catégorie 2 – liste de surveillance : 0, catégorie 3 : 0, cas particulier : 0, inconnu : 1.',
  );
});
