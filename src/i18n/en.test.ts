import { expect, test } from 'vitest';
import { en } from './en.ts';

test.each([
  ['United States', 'the United States'],
  ['Netherlands Antilles', 'the Netherlands Antilles'],
  ['Democratic Republic of the Congo', 'the Democratic Republic of the Congo'],
  ['Marshall Islands', 'the Marshall Islands'],
  ['The Gambia', 'The Gambia'],
  ['Iceland', 'Iceland'],
  ['Mali', 'Mali'],
])('%s has the article that it takes within a sentence', (name, expected) => {
  expect(en.profile.checklist(name)).toBe(`What ${expected} was asked to do`);
});

test('demands and documents are counted in the singular too', () => {
  expect(en.profile.checklistSum(1, 1, 2010)).toMatch(/^1 demand, followed through 1 document since 2010\./);
  expect(en.profile.checklistSum(11, 12, 2010)).toMatch(/^11 demands, followed through 12 documents since 2010\./);
});

test.each([
  [0, 'The list is long: what was reported on a demand stands on the demand’s own page.'],
  [1, 'The list is long: each demand shows its newest report; its own page has all.'],
  [4, 'The list is long: each demand shows its 4 newest reports; its own page has all.'],
])('a long list that shows %i reports a demand', (depth, words) => {
  expect(en.profile.reportsCut(depth)).toBe(words);
});

test('what a long list leaves out is counted in the singular too', () => {
  expect(en.profile.earlierReports(1)).toBe('1 earlier report, on the demand’s page');
  expect(en.profile.earlierReports(3)).toBe('3 earlier reports, on the demand’s page');
  expect(en.profile.figuresCut(1)).toMatch(/ 1 older one stands with its document:$/);
  expect(en.profile.figuresCut(12)).toMatch(/ 12 older ones stand with their documents:$/);
});
