import { expect, test } from 'vitest';
import { withoutEmptyWords } from './empty-words.ts';

test.each([
  ['the police of Niger', 'police Niger'],
  ['former les juges', 'former les juges'],
  ['loi de la traite', 'loi traite'],
  ['De l’aide aux victimes', 'l’aide victimes'],
  ['the', 'the'],
  ['de la', 'de la'],
  ['theatre  on  parade', 'theatre parade'],
  ['', ''],
])('“%s” asks for “%s”', (query, telling) => {
  expect(withoutEmptyWords(query)).toBe(telling);
});
