import { expect, test } from 'vitest';
import type { NarrativeNeed } from '../domain/freshness.ts';
import { BOARD_PARTS } from '../domain/freshness-board.ts';
import { country, historyOf } from '../domain/testing/builders.ts';
import { freshness } from './en-freshness.ts';

function narrative(letter: string, more: Partial<NarrativeNeed>): NarrativeNeed {
  const placement = historyOf(letter, { from: 2025 }).cells[0]!;
  return { kind: 'no-latest-narrative', country: country('mali'), placement, demands: 0, ...more };
}

test.each([
  [{ atLeast: 27, atMost: 27 }, '27 months'],
  [{ atLeast: 12, atMost: 23 }, '12 to 23 months'],
  [{ atLeast: 0, atMost: 12 }, '0 to 12 months'],
])('the age %o is “%s”', (age, expected) => {
  expect(freshness.age(age)).toBe(expected);
});

test.each([
  [narrative('W', {}), 'No narrative is filed yet.'],
  [
    narrative('W', { newestHeld: 2023, demands: 1 }),
    'The newest that is filed is that of 2023. 1 demand is followed that it may speak of.',
  ],
  [
    narrative('?', { newestHeld: 2023, demands: 36 }),
    'The newest that is filed is that of 2023. 36 demands are followed that it may speak of. It would tell the placement too, which is unknown to us.',
  ],
])('of %o is told what is held and what it would bring', (need, expected) => {
  expect(freshness.narrativeFacts(need)).toBe(expected);
});

test.each([
  [1, 'unknown placement|old status|document to complete|placement deduced or on one source'],
  [1234, 'unknown placements|old statuses|documents to complete|placements deduced or on one source'],
])('%i of a part of the board', (count, expected) => {
  const told = BOARD_PARTS.map((part) => freshness.part[part](count)).filter((text) => /^\d/.test(text));
  const number = count === 1 ? '1' : '1,234';
  expect(told).toEqual(expected.split('|').map((text) => `${number} ${text}`));
});

test('counts say out of how many', () => {
  expect(freshness.outOf('single-source-placement', 946, 4181)).toBe('946 of 4,181 placements');
  expect(freshness.outOf('no-document', 0, 1)).toBe('0 of 1 country or territory');
  expect(freshness.oldOnProfile(23, 24, '2025-10-09')).toBe(
    '23 of 24 statuses are 12 months old or older, counted up to 9 October 2025.',
  );
  expect(freshness.oldOnProfile(1, 2, '2010')).toBe('1 of 2 statuses is 12 months old or older, counted up to 2010.');
  expect(freshness.resting(1)).toBe('1 status rests on it');
});
