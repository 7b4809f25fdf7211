import { Lines, type Position } from '../check/lines.ts';

/** A web address as it stands in a text. */
export interface FoundAddress extends Position {
  url: string;
}

const START = /https?:\/\//g;
/** What no address holds unescaped, as it is written in Markdown and YAML. */
const END = /[\s\p{C}<>"`{}|\\^]/u;
/** Browsers and servers cut longer ones. */
const LONGEST = 8192;
const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** An address without the bracket that closes one which was opened before it. */
function withoutUnmatched(address: string): string {
  const open: string[] = [];
  for (let index = 0; index < address.length; index++) {
    const sign = address[index]!;
    if (sign === '(' || sign === '[') open.push(sign);
    else if (sign in CLOSING && open.pop() !== CLOSING[sign]) return address.slice(0, index);
  }
  return address;
}

function addressAt(text: string, start: number): string {
  const rest = text.slice(start, start + LONGEST);
  const end = text[start - 1] === "'" ? rest.search(/[\s\p{C}']/u) : rest.search(END);
  return withoutUnmatched(end < 0 ? rest : rest.slice(0, end)).replace(/[.,;:!?'’”*_]+$/, '');
}

/**
 * Finds every web address in a Markdown or YAML text, wherever it stands: in a field, in prose, in a comment. An address within
 * another one, as in that of an archived copy, is a part of it.
 * @returns in the order of the text; an address that stands there twice is found twice
 */
export function addressesIn(text: string): FoundAddress[] {
  const lines = new Lines(text);
  const found: FoundAddress[] = [];
  let end = 0;
  for (const { index } of text.matchAll(START)) {
    if (index < end) continue;
    const url = addressAt(text, index);
    end = index + url.length;
    if (URL.canParse(url)) found.push({ url, ...lines.positionAt(index) });
  }
  return found;
}
