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

/** Characters that no XML document may hold, not even escaped (XML 1.0, 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
export const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;
