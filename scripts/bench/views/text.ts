import { type Language, type LocalText, localise } from '../../../src/domain/text.ts';

/** A text as a page shows it. */
export interface Worded {
  text: string;
  /** Where it is in another language than the page. */
  lang?: string;
}

/** @param text in one language or in several */
export function worded(text: LocalText, language: Language): Worded {
  const own = localise(text, language);
  return own.language === language ? { text: own.text } : { text: own.text, lang: own.language };
}

/** Something to follow: where it leads and what it is called. */
export interface Link {
  href: string | undefined;
  label: string;
}
