import { expect, test } from 'vitest';
import { scoreText } from './match-demands.ts';

test.each([
  [0.866, '0.86'],
  [0.999, '0.99'],
  [0.5, '0.50'],
  [1, '1.00'],
])('a score of %d is shown as %s', (score, text) => {
  expect(scoreText(score)).toBe(text);
});
