/** What was recognised of a source, or what keeps it from being told. */
export interface Finding<Value> {
  /** Nothing where a human must decide. */
  value?: Value | undefined;
  /** Where it was read, or what was seen instead, in words for an editor. */
  reason: string;
  /** Whether something was seen that only a human can decide, so that the field stands in the draft all the same. */
  isOpen?: boolean | undefined;
}

/** A source as the recognisers read it. */
export interface ReadSource {
  title?: string | undefined;
  /** Address of the source. */
  address: Finding<string>;
  /** The text without what is around it, a paragraph each. */
  paragraphs: readonly string[];
  /** Passages that were left out, which still tell where a text comes from. */
  around: readonly string[];
}

/** A text of at most some words, for a reason. */
export function quoted(text: string, most = 90): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > most ? `${line.slice(0, most).trimEnd()}…` : line}”`;
}
