import type { Language } from '../domain/text.ts';
import { en, type Strings } from './en.ts';

export type { Strings };

/** The words of a language. French is not written yet: its pages would show English, labelled so. */
export function stringsFor(_language: Language): Strings {
  return en;
}
