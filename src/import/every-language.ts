import type { LocalText } from '../domain/text.ts';

/** A text in each language that it is written in, English first. */
export function everyLanguage(text: LocalText): string[] {
  if (typeof text === 'string') return [text];
  return text.fr === undefined ? [text.en] : [text.en, text.fr];
}
