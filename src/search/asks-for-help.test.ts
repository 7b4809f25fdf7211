import { expect, test } from 'vitest';
import { asksForHelp } from './asks-for-help.ts';

test.each([
  'help',
  'HELP!',
  'help me',
  'hotline',
  'need help now',
  'where can i find help',
  'aide',
  'À l’aide',
  'au secours',
  'numéro',
  'numéro d’urgence',
  'je suis victime de traite des personnes au Mali',
  "j'ai besoin d'aide",
])('%s', (query) => {
  expect(asksForHelp(query)).toBe(true);
});

test.each([
  '',
  'judges',
  'helpful',
  'victim identification Niger',
  'Identification des victimes',
  'train police in Niger',
  'funds to help the shelters of Niger',
])('not %s', (query) => {
  expect(asksForHelp(query)).toBe(false);
});
