import { parseHTML } from 'linkedom';

/** How much of one page another one has. */
export interface PageShare {
  /** Of the words that a reader sees or hears, those that the other page has too, from 0 to 1. */
  words: number;
  /** The other page’s bytes as a share of this one’s; above 1 where it is larger. */
  bytes: number;
}

const UNSEEN = 'script, style, template, noscript';

/** Names, titles and placeholders are read out, or shown, although they stand in attributes. */
const SPOKEN = ['aria-label', 'alt', 'placeholder', 'title'];

/**
 * The words of a page in their order, each run of signs without a space.
 * @param html a whole page
 */
export function wordsOf(html: string): string[] {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll(UNSEEN)) element.remove();
  const spoken = [...document.querySelectorAll('*')].flatMap((element) =>
    SPOKEN.flatMap((name) => element.getAttribute(name) ?? []),
  );
  // The parser begins a new text at every entity.
  document.documentElement.normalize();
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.documentElement, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.textContent ?? '');
  return [...texts, ...spoken]
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** How many of some words are among others, each as often as it stands there. */
export function countShared(words: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}

/**
 * Holds a page that another generator made against ours.
 * @param ours a whole page
 */
export function comparePages(ours: string, theirs: string): PageShare {
  const words = wordsOf(ours);
  return {
    words: words.length === 0 ? 1 : countShared(words, wordsOf(theirs)) / words.length,
    bytes: Buffer.byteLength(theirs) / Buffer.byteLength(ours),
  };
}
