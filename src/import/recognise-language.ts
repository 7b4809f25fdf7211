import { franc } from 'franc-min';
import type { Finding } from './findings.ts';

/** Languages that sources of this field are in, by the codes of ISO 639-3. */
const ISO_639_1: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  spa: 'es',
  por: 'pt',
  arb: 'ar',
  deu: 'de',
  rus: 'ru',
};

/** Fewer letters do not tell a language. */
const LEAST = 200;

/** Enough to tell it; more only takes time. */
const ENOUGH = 8000;

/** Tells the language of a text by its words; where they are too few, by what the page states. */
export function recogniseLanguage(paragraphs: readonly string[], stated: string | undefined): Finding<string> {
  const text = paragraphs.join(' ').slice(0, ENOUGH);
  const read = text.length < LEAST ? undefined : ISO_639_1[franc(text, { only: Object.keys(ISO_639_1) })];
  if (read)
    return {
      value: read,
      reason: stated && stated !== read ? `by its words, although the page says ${stated}` : 'by its words',
    };
  if (stated) return { value: stated, reason: 'the page says so; its words are too few to tell' };
  return { reason: 'the text is too short to tell' };
}
