/** A piece of a text: a heading, a paragraph, or an item of a list. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item';
  /** As it stands in the source, but for markup; an end of a line may be a mere wrap. */
  text: string;
  /** How deep the list is nested that an item stands in, from 1; 0 outside lists. */
  depth: number;
}

/** What can be known of a source before its words are read. */
export interface SourcePage {
  title?: string | undefined;
  /** Addresses that the page gives for itself, the surest first. */
  addresses: readonly Witnessed[];
  /** Dates of publication that the page states for programs, the surest first; `YYYY-MM-DD`. */
  dates: readonly Witnessed[];
  /** Language that the markup states, ISO 639-1. */
  language?: string | undefined;
  blocks: readonly Block[];
}

/** A value, and the place that it was read in, in words for an editor. */
export interface Witnessed {
  value: string;
  where: string;
}

/** A text without wraps: a word that was parted at its hyphen is whole again. */
export function oneLine(text: string): string {
  return text
    .replace(/(?<=\p{L}-)[ \t]*\n[ \t]*(?=\p{Ll})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Longer than any sentence: a table, or a text without full stops, of which nothing here would make sense. */
export const LONGEST_SENTENCE = 2000;

/** What ends in a dot without ending a sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}?|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|St|No|Nos|n|art|Art|para|cf|vs|e\.g|i\.e|etc|approx|Mme|MM|al)\.\s*$/u;

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Takes a text apart into sentences, one line each. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of SEGMENTER.segment(oneLine(text))) {
    open += segment;
    if (ABBREVIATION.test(segment)) continue;
    sentences.push(open.trim());
    open = '';
  }
  return [...sentences, open.trim()].filter((sentence) => sentence !== '');
}

/** Whether a line ends with its sentence, or with an item of a list. */
export function endsSentence(line: string): boolean {
  return /[.;!?]["”»)]*\s*$/.test(line);
}

/**
 * Parts an item from a line that is glued to its end: an item ends with its sentence, and the next one lost its bullet.
 * @param isGlued whether a line that follows the end of a sentence stands on its own
 */
export function unglue(block: Block, isGlued: (line: string) => boolean): Block[] {
  if (block.kind !== 'item') return [block];
  const lines = block.text.split('\n');
  const end = lines.findIndex((line, i) => i > 0 && endsSentence(lines[i - 1]!) && isGlued(line));
  if (end < 0) return [block];
  const rest = lines.slice(end).join('\n').trim();
  return [
    { ...block, text: lines.slice(0, end).join('\n').trim() },
    { kind: 'paragraph', text: rest, depth: 0 },
  ];
}
