/**
 * The words that stand most often in texts of either language of the site, and tell none from another: each alone would cost
 * more than all other words of a query. A French page holds English texts too. Rarer ones stay, for they tell titles apart.
 */
const WORDS: ReadonlySet<string> = new Set(
  [
    'a an and are as at be been by for from has have in is it its of on or that the their this to was were which with',
    'à au aux de des du en et la le un une',
  ].flatMap((words) => words.split(' ')),
);

export function isEmptyWord(word: string): boolean {
  return WORDS.has(word.toLowerCase());
}

/** A query without its empty words; as it is where it has no others. */
export function withoutEmptyWords(query: string): string {
  const words = query.split(/\s+/).filter((word) => word !== '');
  const telling = words.filter((word) => !isEmptyWord(word));
  return (telling.length > 0 ? telling : words).join(' ');
}
