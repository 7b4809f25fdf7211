import type { Language } from '../domain/text.ts';
import { en, type Strings } from './en.ts';
import { fr } from './fr.ts';

export type { Strings };

const STRINGS: Readonly<Record<Language, Strings>> = { en, fr };

/** The words of a language. */
export function stringsFor(language: Language): Strings {
  return STRINGS[language];
}
