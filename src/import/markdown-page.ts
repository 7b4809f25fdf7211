import { type MdastNode, markdownToMdast } from 'satteri';
import { splitFrontMatter } from '../check/front-matter.ts';
import { type Block, type SourcePage, unglue } from './blocks.ts';
import { addressesIn, linesOf } from './text-page.ts';
import { startsWithDemand } from './vocabulary.ts';

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : [];
}

/** The words of a node, without its markup. */
function wordsOf(root: MdastNode): string {
  let words = '';
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode') words += node.value;
    else if (node.type === 'break') words += '\n';
    for (const child of childrenOf(node).toReversed()) open.push(child);
  }
  return words.trim();
}

function blocksOf(root: MdastNode): Block[] {
  const blocks: (Block & { item?: MdastNode | undefined })[] = [];
  const open: { node: MdastNode; depth: number; item?: MdastNode | undefined }[] = [{ node: root, depth: 0 }];
  for (let step = open.pop(); step; step = open.pop()) {
    const { node, depth, item } = step;
    const last = blocks.at(-1);
    if (node.type === 'heading') blocks.push({ kind: 'heading', text: wordsOf(node), depth: 0 });
    else if (node.type === 'paragraph') {
      // Paragraphs of one item are one item.
      if (item !== undefined && last?.item === item) last.text += ` ${wordsOf(node)}`;
      else blocks.push({ kind: item ? 'item' : 'paragraph', text: wordsOf(node), depth, item });
    } else {
      const deeper = node.type === 'list' ? depth + 1 : depth;
      const within = { depth: deeper, item: node.type === 'listItem' ? node : item };
      for (const child of childrenOf(node).toReversed()) open.push({ node: child, ...within });
    }
  }
  return blocks
    .filter(({ text }) => text !== '')
    .flatMap(({ kind, text, depth }) => unglue({ kind, text, depth }, startsWithDemand));
}

/** Reads Markdown; front matter of its own is taken off. */
export function readMarkdown(text: string): SourcePage {
  const body = splitFrontMatter(text)?.body ?? text;
  const blocks = blocksOf(markdownToMdast(body) as MdastNode);
  const title = blocks.find(({ kind }) => kind === 'heading')?.text;
  return { title, addresses: addressesIn(linesOf(text)), dates: [], blocks };
}
