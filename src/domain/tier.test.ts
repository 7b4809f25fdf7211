import { expect, test } from 'vitest';
import { ABSENCES, directionOf, ERAS, FIRST_WATCH_LIST_EDITION, isTier, TIER_LETTER, TIERS } from './tier.ts';

test.each([
  ['tier-2', 'tier-1', 'up'],
  ['tier-2-watch-list', 'tier-2', 'up'],
  ['tier-3', 'tier-2-watch-list', 'up'],
  ['tier-1', 'tier-3', 'down'],
  ['tier-2', 'tier-2-watch-list', 'down'],
  ['tier-2-watch-list', 'tier-3', 'down'],
  ['tier-2', 'tier-2', 'same'],
  ['special-case', 'special-case', 'same'],
  ['special-case', 'tier-3', 'not-comparable'],
  ['tier-1', 'special-case', 'not-comparable'],
] as const)('from %s to %s is %s', (from, to, direction) => {
  expect(directionOf(from, to)).toBe(direction);
});

test('a tier is a placement, an absence is none', () => {
  expect(TIERS.every(isTier)).toBe(true);
  expect(ABSENCES.some(isTier)).toBe(false);
});

test('every state has one letter of its own', () => {
  const letters = [...TIERS, ...ABSENCES].map((state) => TIER_LETTER[state]);
  expect(letters.join('')).toBe('12W3S–·?');
  expect(new Set(letters).size).toBe(letters.length);
});

test('eras follow one another, and the Watch List has its own', () => {
  const years = ERAS.map((era) => era.from);
  expect(years).toEqual([2001, 2003, 2004, 2009, 2011, 2019]);
  expect(ERAS.find((era) => era.id === 'watch-list')?.from).toBe(FIRST_WATCH_LIST_EDITION);
});
