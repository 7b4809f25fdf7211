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
