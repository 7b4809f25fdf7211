import { type Block, oneLine, sentencesOf } from './blocks.ts';
import { CHAPTER, RECOMMENDATIONS } from './headings.ts';
import { startsWithDemand } from './vocabulary.ts';

/** How a source sets its recommendations. */
export type ListShape =
  | 'a list'
  | 'bullets within a paragraph'
  | 'a paragraph with semicolons'
  | 'paragraphs'
  | 'sentences';

/** The recommendations of a source, one by one, in its words. */
export interface SplitItems {
  items: readonly string[];
  /** Nothing where no list was found. */
  shape?: ListShape | undefined;
  /** The heading or the sentence that introduces them. */
  heading?: string | undefined;
  /** How many items there were, where that is more than any source asks, and none was taken. */
  tooMany?: number | undefined;
}

/** A sentence that ends in a colon and announces recommendations. */
const LEAD_IN = /(?:recomm[ae]nd|should|devrait|devraient|urges?\b|calls? (?:on|upon)|invite|exhorte)[^.]{0,200}:\s*$/i;

/** Bullets within a line. */
const BULLET = /[•‣▪●◦·]\s+/;

/** More than any source asks: what has more items is another kind of list. */
const MOST_ITEMS = 200;

/** Parts a text at semicolons, but for those within brackets or quotation marks. */
export function splitAtSemicolons(text: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  let quoted = false;
  for (const sign of text) {
    if (sign === '(' || sign === '[' || sign === '“' || sign === '«') depth += 1;
    else if (sign === ')' || sign === ']' || sign === '”' || sign === '»') depth = Math.max(0, depth - 1);
    else if (sign === '"') quoted = !quoted;
    if (sign === ';' && depth === 0 && !quoted) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** An item as it is shown: one line, without the marks and the “and” that join it to its neighbours. */
function tidy(item: string): string {
  return oneLine(item)
    .replace(/^(?:[-–—*•‣▪●◦·]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4}|[IVX]{1,4})[.)])\s+/, '')
    .replace(/^(?:and|et)\s+(?=\p{Ll})/u, '')
    .replace(/\s*(?:;|,)?\s*(?:and|et)?\s*[;,]?$/, '')
    .trim();
}

/** Where a page that lost its line ends runs two items together: “…kidnapping.Increase…”. */
const RUN_TOGETHER = /(?<=[\p{Ll})]{2}\.)(?=\p{Lu}\p{Ll})/u;

/** Sentences that begin as recommendations do, each with those that follow it. */
function demandsIn(text: string): string[] {
  const sentences = sentencesOf(text);
  const items: string[] = [];
  for (const sentence of sentences) {
    if (items.length === 0 || startsWithDemand(sentence)) items.push(sentence);
    else items[items.length - 1] += ` ${sentence}`;
  }
  return items;
}

/** Takes a paragraph of recommendations apart. */
function splitParagraph(text: string): { items: string[]; shape: ListShape } {
  const bullets = text.split(BULLET).filter((part) => part.trim() !== '');
  if (bullets.length > 1) return { items: bullets, shape: 'bullets within a paragraph' };
  const parts = splitAtSemicolons(text);
  if (parts.length > 2) return { items: parts, shape: 'a paragraph with semicolons' };
  const together = oneLine(text).split(RUN_TOGETHER);
  if (together.length > 1) return { items: together, shape: 'sentences' };
  const sentences = demandsIn(text);
  if (sentences.length > 1) return { items: sentences, shape: 'sentences' };
  return { items: parts, shape: parts.length > 1 ? 'a paragraph with semicolons' : 'sentences' };
}

/** Nested items belong to the one above, unless that is only the name of a group. */
function joinNested(list: readonly Block[]): string[] {
  const items: string[] = [];
  let holder = '';
  for (const { text, depth } of list) {
    const words = oneLine(text);
    const isGroup = depth === 1 && (CHAPTER.test(words) || (/:$/.test(words) && words.split(' ').length <= 3));
    if (isGroup) holder = 'group';
    else if (depth <= 1 || holder === 'group' || items.length === 0) {
      if (depth <= 1) holder = 'item';
      items.push(words);
    } else
      items[items.length - 1] = `${items.at(-1)!.replace(/[;,.]$/, '')}${/:$/.test(items.at(-1)!) ? '' : ';'} ${words}`;
  }
  return items;
}

/** The blocks that belong to a list which begins at a place: until a heading or a paragraph of another kind. */
function sectionFrom(blocks: readonly Block[], start: number): Block[] {
  const section: Block[] = [];
  for (const [i, block] of blocks.slice(start).entries()) {
    const next = blocks[start + i + 1];
    const isChapter = block.kind !== 'item' && CHAPTER.test(oneLine(block.text));
    if (isChapter && next?.kind === 'item') continue;
    if (block.kind === 'heading' || isChapter) {
      if (section.length > 0 || !startsWithDemand(block.text)) break;
    }
    const isDemand = block.kind === 'item' || startsWithDemand(block.text) || BULLET.test(block.text);
    if (!isDemand && (section.length > 0 || !block.text.includes(';'))) break;
    section.push(block);
  }
  return section;
}

function splitSection(section: readonly Block[], heading: string): SplitItems {
  if (section.some(({ kind }) => kind === 'item')) {
    const items = joinNested(section).flatMap((item) => item.split(BULLET));
    return found(items, 'a list', heading);
  }
  const [only, second] = section;
  if (only === undefined) return { items: [] };
  if (second === undefined) {
    const { items, shape } = splitParagraph(only.text);
    return found(items, shape, heading);
  }
  const parts = section.map(({ text }) => splitParagraph(text));
  const marked = parts.find(({ shape, items }) => shape !== 'sentences' && items.length > 1);
  if (marked)
    return found(
      parts.flatMap(({ items }) => items),
      marked.shape,
      heading,
    );
  return found(
    section.map(({ text }) => text),
    'paragraphs',
    heading,
  );
}

function found(items: readonly string[], shape: ListShape, heading: string): SplitItems {
  const tidied = items.map(tidy).filter((item) => item.length > 2);
  return tidied.length > MOST_ITEMS
    ? { items: [], heading, tooMany: tidied.length }
    : { items: tidied, shape, heading };
}

/** The longest list of a text in which most items begin as recommendations do. */
function listWithoutHeading(blocks: readonly Block[]): SplitItems {
  let best: Block[] = [];
  for (let start = 0, end = 0; start < blocks.length; start = end + 1) {
    for (end = start; blocks[end]?.kind === 'item'; ) end += 1;
    const run = blocks.slice(start, end);
    const demands = run.filter(({ text }) => startsWithDemand(text)).length;
    if (run.length >= 3 && demands >= run.length * 0.6 && run.length > best.length) best = sectionFrom(blocks, start);
  }
  return best.length > 0
    ? splitSection(best, 'no heading, but most items tell someone to do something')
    : { items: [] };
}

/**
 * Finds the recommendations of a text and takes them apart, whatever way they are set: a list, bullets within a line, a paragraph
 * with semicolons, paragraphs or sentences. A last item that lost its bullet belongs to the list; sentences of the narrative do not.
 */
export function splitItems(blocks: readonly Block[]): SplitItems {
  for (const [i, block] of blocks.entries()) {
    const words = block.text;
    const [heading] = RECOMMENDATIONS.exec(oneLine(words)) ?? [];
    if (heading !== undefined) {
      const rest = oneLine(words).slice(heading.length).trim();
      const section = rest === '' ? [] : [{ kind: 'paragraph', text: rest, depth: 0 } as const];
      const result = splitSection([...section, ...sectionFrom(blocks, i + 1)], oneLine(heading).replace(/\s*:$/, ''));
      if (result.items.length > 0 || result.tooMany) return result;
    }
    const leadIn = LEAD_IN.test(words) ? sentencesOf(words).at(-1) : undefined;
    if (leadIn !== undefined && block.kind !== 'item') {
      const section = sectionFrom(blocks, i + 1);
      if (section.length > 1 || section.some(({ text }) => BULLET.test(text) || text.includes(';'))) {
        return splitSection(section, leadIn);
      }
    }
  }
  return listWithoutHeading(blocks);
}
