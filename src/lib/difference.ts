/** A text taken apart where it differs from another one. */
export interface Difference {
  before: string;
  /** What the other text has not, from the first sign that differs to the last; empty where it only lacks something. */
  differs: string;
  after: string;
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}

/**
 * Where a text differs from another one. What is alike at the beginning is taken before what is alike at the end; space around
 * what differs is no part of it, for nobody would see it.
 */
export function differenceFrom(text: string, other: string): Difference {
  const start = commonStart(text, other);
  const end = text.length - commonStart(reversed(text.slice(start)), reversed(other.slice(start)));
  const differs = text.slice(start, end);
  const inner = differs.trim();
  const from = start + differs.length - differs.trimStart().length;
  return { before: text.slice(0, from), differs: inner, after: text.slice(from + inner.length) };
}
