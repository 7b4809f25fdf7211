import { foldText } from '../atlas/text.ts';

/** Words of somebody who looks for help, not for documents, in every language of the site; folded. */
const WORDS: ReadonlySet<string> = new Set(
  [
    'help helpline hotline emergency rescue sos phone telephone escape danger trapped',
    'aide aidez secours urgence numero telephone appeler fuir',
  ].flatMap((words) => words.split(' ')),
);

/** Phrases of the same; folded. */
const PHRASES = ['i am a victim', 'am i a victim', 'call for help', 'je suis victime', 'j ai besoin', 'au secours'];

/** Words beside which the others are a matter of research: a telephone number is not looked for in a law. */
const MOST_WORDS = 5;

/**
 * Whether a query may be that of a person in danger. Better once too often: it only puts a link above the results.
 * @param query as it was typed
 */
export function asksForHelp(query: string): boolean {
  const folded = foldText(query.replace(/[’']/g, ' '));
  const words = folded.split(' ');
  return (
    PHRASES.some((phrase) => folded.includes(phrase)) ||
    (words.length <= MOST_WORDS && words.some((word) => WORDS.has(word)))
  );
}
