import { expect, test } from 'vitest';
import { recordInNumbers } from './record-in-numbers.ts';
import { edition, historyOf, LATER } from './testing/builders.ts';
import { TIER_LETTER } from './tier.ts';
import { tierHistory } from './tier-history.ts';

test.each([
  ['2 W W 3', '4 editions 2001–2004; 2×1 W×2 3×1; up 0, down 2'],
  ['– 3 ? 1 1 ·', '3 editions 2002–2005; 1×2 3×1; up 1, down 0'],
  ['2 S 3 2', '4 editions 2001–2004; 2×2 3×1 S×1; up 1, down 0'],
  ['2', '1 editions 2001–2001; 2×1; up 0, down 0'],
])('the record of “%s” in numbers', (strip, expected) => {
  const { editions, years, tiers, moves } = recordInNumbers(historyOf(strip))!;
  const told = tiers.map(({ tier, editions: times }) => `${TIER_LETTER[tier]}×${times}`).join(' ');
  expect(`${editions} editions ${years.join('–')}; ${told}; up ${moves.up}, down ${moves.down}`).toBe(expected);
});

test.each([
  ['2 ? 1', true],
  ['? 2 1 ?', false],
  ['2 – · 1', false],
])('whether “%s” may hold more moves than are known: %s', (strip, expected) => {
  expect(recordInNumbers(historyOf(strip))!.moves.atLeast).toBe(expected);
});

test.each(['', '– – ·', '? ?'])('a record without a placement, “%s”, has no numbers', (strip) => {
  expect(recordInNumbers(historyOf(strip))).toBeUndefined();
});

test('what the record rests on is counted edition by edition', () => {
  const all = { covers: 'all', except: [], pages: [] } as const;
  const lists = { 'tier-2': ['MLI'] };
  const history = tierHistory(
    [
      edition(2018, lists, {
        sources: [
          { id: 'a', ...all },
          { id: 'b', ...all },
        ],
      }),
      edition(2019, lists, { disputes: { MLI: { says: { b: 'tier-3' }, why: 'They differ.' } } }),
      edition(2020, lists, { deduced: ['MLI'], sources: [] }),
      edition(2021, {}, { disputes: { MLI: { says: { b: 'tier-3' }, why: 'Not listed.' } } }),
    ],
    'MLI',
    LATER,
  );
  const numbers = recordInNumbers(history)!;
  expect(numbers.confirmed).toEqual({ twice: 1, once: 1, deduced: 1 });
  expect(numbers.disputed).toEqual([2019]);
});
