/**
 * Words that stand in nearly every text and tell none from another, in both languages of the site: a French page holds English
 * texts. Each of them alone would cost more than all other words of a query.
 */
const WORDS: ReadonlySet<string> = new Set(
  [
    'a an and are as at be been by for from has have in is it its of on or that the their this to was were which with',
    'au aux avec ce ces dans de des du en est et la le les leur leurs ou où par pour que qui sont sur un une',
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
