/** A sign that no editor can have meant: one that does not show, or a letter that passes for one of another script. */
export interface StrangeSign {
  sign: string;
  /** Where it stands in the text, in UTF-16 units. */
  index: number;
  /** The word that the letter stands in; `undefined` for a sign that does not show. */
  word?: string | undefined;
}

/**
 * Signs that do not show: control characters, zero-width and bidirectional ones, fillers, variation selectors, separators of lines
 * that are no line ends, and what stands where a text was once read in a wrong encoding. A tab and line ends are none of them.
 */
const INVISIBLE =
  /[[\p{Control}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Noncharacter_Code_Point}\ufff9-\ufffd]--[\t\n\r]]/v;

/** Letters that look like Latin ones. */
const LOOKALIKE =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;

/** A lookalike right before or after a Latin letter: quick to tell in texts that have neither. */
const MIXED = new RegExp(
  `\\p{Script=Latin}\\p{M}*${LOOKALIKE.source}|${LOOKALIKE.source}\\p{M}*\\p{Script=Latin}`,
  'u',
);

/**
 * What is neither ASCII, nor Latin with accents, nor one of the common signs of punctuation, currency and mathematics. A text without
 * it has nothing strange, and that is told several times as fast as by what signs are.
 */
const PERHAPS_STRANGE =
  /[^\t\n\r -~\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u202f-\u205e\u20a0-\u20bf\u2100-\u214f\u2190-\u22ff]/;

const EACH_INVISIBLE = new RegExp(INVISIBLE, 'gv');

const EACH_WORD = /[\p{L}\p{M}]+/gu;

function lookalikes(text: string): StrangeSign[] {
  if (!MIXED.test(text)) return [];
  return [...text.matchAll(EACH_WORD)].flatMap(({ 0: word, index }) => {
    const letter = MIXED.test(word) ? LOOKALIKE.exec(word) : null;
    return letter ? [{ sign: letter[0], index: index + letter.index, word }] : [];
  });
}

/** Every strange sign of a text; of a word that mixes scripts the first letter that is not Latin. */
export function strangeSigns(text: string): StrangeSign[] {
  if (!PERHAPS_STRANGE.test(text)) return [];
  // Most texts have none, and to look for one is quicker than to list them.
  const invisible = INVISIBLE.test(text)
    ? [...text.matchAll(EACH_INVISIBLE)].map(({ 0: sign, index }) => ({ sign, index }))
    : [];
  return [...invisible, ...lookalikes(text)].sort((a, b) => a.index - b.index);
}

/** Whether a text has a strange sign. */
export function hasStrangeSign(text: string): boolean {
  return PERHAPS_STRANGE.test(text) && (INVISIBLE.test(text) || MIXED.test(text));
}

/** Names of signs that editors meet, after the Unicode Character Database. */
const NAMES: Readonly<Record<string, string>> = {
  '\u0000': 'a null character',
  '\u0007': 'a bell',
  '\u001b': 'an escape character',
  '\u0085': 'a “next line”',
  '\u00ad': 'a soft hyphen',
  '\u200b': 'a zero-width space',
  '\u200c': 'a zero-width non-joiner',
  '\u200d': 'a zero-width joiner',
  '\u200e': 'a left-to-right mark',
  '\u200f': 'a right-to-left mark',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
  '\u202a': 'a left-to-right embedding',
  '\u202b': 'a right-to-left embedding',
  '\u202c': 'the end of a direction of writing',
  '\u202d': 'a left-to-right override',
  '\u202e': 'a right-to-left override',
  '\u2060': 'a word joiner',
  '\u2066': 'a left-to-right isolate',
  '\u2067': 'a right-to-left isolate',
  '\u2068': 'a first strong isolate',
  '\u2069': 'the end of a direction of writing',
  '\ufeff': 'a byte order mark',
  '\ufffd': 'a replacement character, left by a program that could not read a letter',
};

/** The number of a sign as Unicode writes it, `U+200B`. */
export function codeOf(sign: string): string {
  return `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

function scriptOf(letter: string): string {
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'a Cyrillic letter';
  return /\p{Script=Greek}/u.test(letter) ? 'a Greek letter' : 'a letter of another alphabet';
}

const LONGEST_WORD = 40;

/** What is wrong, a sentence that names the sign, and never holds one that does not show. */
export function describeStrangeSign({ sign, word }: StrangeSign): string {
  if (word === undefined) {
    const name = NAMES[sign];
    return `Here stands a sign that does not show: ${name ? `${name}, ${codeOf(sign)}` : codeOf(sign)}.`;
  }
  return `In “${word.slice(0, LONGEST_WORD)}” the letter “${sign}” is ${scriptOf(sign)}, ${codeOf(sign)}: it only looks like a Latin one.`;
}
