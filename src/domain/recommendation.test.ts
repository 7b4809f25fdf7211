import { expect, test } from 'vitest';
import { PARADIGMS, paradigmOf, resolveRecommendation } from './recommendation.ts';
import { recommendation, registerOf } from './testing/builders.ts';

const register = registerOf(
  recommendation('a'),
  recommendation('b', { mergedInto: 'a' }),
  recommendation('c', { mergedInto: 'b' }),
  recommendation('split', { splitFrom: 'a' }),
  recommendation('lost', { mergedInto: 'nothing' }),
  recommendation('after-lost', { mergedInto: 'lost' }),
  recommendation('itself', { mergedInto: 'itself' }),
  recommendation('round', { mergedInto: 'about' }),
  recommendation('about', { mergedInto: 'round' }),
  recommendation('into-round', { mergedInto: 'round' }),
);

test.each([
  ['a', 'a'],
  ['b', 'a'],
  ['c', 'a'],
  ['split', 'split'],
  ['lost', undefined],
  ['after-lost', undefined],
  ['itself', undefined],
  ['round', undefined],
  ['about', undefined],
  ['into-round', undefined],
  ['nobody', undefined],
])('“%s” stands today as %s', (id, expected) => {
  expect(resolveRecommendation(register, id)?.id).toBe(expected);
});

test.each(PARADIGMS)('a topic belongs to the P before its slash: %s', (paradigm) => {
  expect(paradigmOf(`${paradigm}/any`)).toBe(paradigm);
});
