import { expect, test } from 'vitest';
import { localise } from './text.ts';

test.each([
  ['Judges', 'fr', 'Judges', 'en'],
  [{ en: 'Judges' }, 'fr', 'Judges', 'en'],
  [{ en: 'Judges', fr: 'Juges' }, 'fr', 'Juges', 'fr'],
  [{ en: 'Judges', fr: 'Juges' }, 'en', 'Judges', 'en'],
] as const)('%j read in %s is “%s” in %s', (text, language, expected, found) => {
  expect(localise(text, language)).toEqual({ text: expected, language: found });
});
