import type { Language } from '../domain/text.ts';
import type { Strings } from '../i18n/strings.ts';

export type Words = Strings['offline'];

/** The words of saving in one language, loaded when a reader turns to it. */
export async function wordsIn(language: Language): Promise<Words> {
  const { offline } = language === 'fr' ? await import('../i18n/fr-offline.ts') : await import('../i18n/en-offline.ts');
  return offline;
}
