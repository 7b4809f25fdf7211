import { type Block, endsSentence, type SourcePage, unglue, type Witnessed } from './blocks.ts';
import { isChapterHeading } from './headings.ts';
import { startsWithDemand } from './vocabulary.ts';

/** A line that begins an item of a list: its indentation, its mark, its words. */
const ITEM = /^(\s*)(?:[-–—*•‣◦▪●·]|\(?\d{1,2}[.)]|\([a-z]\)|[a-z]\))\s+(?=\S)/;

/** How many spaces set a nested list apart. */
const INDENT = 2;

function isHeading(lines: readonly string[]): boolean {
  const [line = '', second] = lines.map((text) => text.trim());
  if (second !== undefined || line.length > 90) return false;
  return (
    /^#{1,6}\s/.test(line) || /\((?:Tier|Cat)[^)]*\)$/i.test(line) || (/\p{Lu}/u.test(line) && !/[.;,!?”"]$/.test(line))
  );
}

function paragraph(lines: readonly string[]): Block {
  const text = lines.join('\n').trim();
  return isHeading(lines)
    ? { kind: 'heading', text: text.replace(/^#+\s*/, ''), depth: 0 }
    : { kind: 'paragraph', text, depth: 0 };
}

/** Lines longer than this were not wrapped by hand: each is a paragraph. */
const LONGEST_WRAP = 120;

function paragraphs(lines: readonly string[]): Block[] {
  const isWrapped = lines.every((line) => line.length <= LONGEST_WRAP);
  return isWrapped ? [paragraph(lines)] : lines.map((line) => paragraph([line]));
}

/** The blocks of lines between which no line is empty. */
function blocksOfLines(lines: readonly string[]): Block[] {
  const firstItem = lines.findIndex((line) => ITEM.test(line));
  if (firstItem < 0) return lines.length > 0 ? paragraphs(lines) : [];
  const blocks: Block[] = firstItem > 0 ? paragraphs(lines.slice(0, firstItem)) : [];
  const indents = lines.flatMap((line) => ITEM.exec(line)?.[1]?.length ?? []);
  const least = indents.reduce((a, b) => Math.min(a, b));
  const lastItem = lines.findLastIndex((line) => ITEM.test(line));
  for (const [i, line] of lines.entries()) {
    if (i < firstItem) continue;
    const mark = ITEM.exec(line);
    if (mark) {
      const depth = mark[1]!.length >= least + INDENT ? 2 : 1;
      blocks.push({ kind: 'item', text: line.slice(mark[0].length).trimEnd(), depth });
    } else if (i > lastItem && endsSentence(lines[i - 1]!) && /^\p{Lu}/u.test(line)) {
      // At the margin, behind the last item and its full stop: it goes on with something else.
      return [...blocks.flatMap((block) => unglue(block, startsWithDemand)), ...paragraphs(lines.slice(i))];
    } else {
      blocks.at(-1)!.text += `\n${line.trim()}`;
    }
  }
  return blocks.flatMap((block) => unglue(block, startsWithDemand));
}

/** An address on a line that says it is that of the source, or on a line of its own at either end of the text. */
export function addressesIn(lines: readonly string[]): Witnessed[] {
  const named = lines.map(
    (line) => /^\s*(?:source|url|link|lien|address)\s*:\s*<?(https?:\/\/[^\s>]+)/i.exec(line)?.[1],
  );
  const alone = [...lines.slice(0, 5), ...lines.slice(-5)].map(
    (line) => /^\s*<?(https?:\/\/[^\s>]+)>?\s*$/.exec(line)?.[1],
  );
  const where = (values: (string | undefined)[], words: string) =>
    values.filter((value) => value !== undefined).map((value) => ({ value, where: words }));
  return [...where(named, 'the line that names the source'), ...where(alone, 'a line of its own')];
}

/** Lines between which none is empty, parted at headings that stand among them. */
function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    const isHeadingLine = isChapterHeading(line.trim()) && !ITEM.test(line);
    if (line.trim() === '' || isHeadingLine) groups.push([]);
    if (line.trim() !== '') groups.at(-1)!.push(line);
    if (isHeadingLine) groups.push([]);
  }
  return groups;
}

/** Lines of a text; the end of a page is the end of a line. */
export function linesOf(text: string): string[] {
  return text.replaceAll('\f', '\n').split('\n');
}

/** Reads plain text: paragraphs between empty lines, headings, and lists by the marks of their items. */
export function readPlainText(text: string): SourcePage {
  const lines = linesOf(text);
  const blocks = groupsOf(lines).flatMap(blocksOfLines);
  const [first] = blocks;
  return {
    title: first?.kind === 'heading' ? first.text : undefined,
    addresses: addressesIn(lines),
    dates: [],
    blocks,
  };
}
