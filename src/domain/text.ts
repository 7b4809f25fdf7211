/** The languages that a reader can choose. English is always there; the others where somebody wrote them. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text that is published: English alone, or one text a language. */
export type LocalText = string | { en: string; fr?: string | undefined };

/** The text in the reader's language, or else in English, with the language that it is in. */
export function localise(text: LocalText, language: Language): { text: string; language: Language } {
  if (typeof text === 'string') return { text, language: 'en' };
  const translated = text[language];
  return translated === undefined ? { text: text.en, language: 'en' } : { text: translated, language };
}
