/** Elements that stand within a line of text: white space beside them is a space that a reader sees. */
const INLINE = new Set('a abbr b br cite code em i mark q s small span strong sub sup time'.split(' '));

/** Elements whose white space is part of what they say. */
const VERBATIM = /(<(?:pre|textarea|script|style)\b[\s\S]*?<\/(?:pre|textarea|script|style)>)/;

const TAG = /<\/?([a-zA-Z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>/g;

/** An element that holds one line of text, or nothing. */
const LEAF = /(<([\w-]+)(?:\s[^\n]*)?>)\n(?:([^\n]*)\n)?<\/\2>/g;

const BUILT_FILE = /(\/_astro\/[^"'\s]+?\.)[\w-]{8}(?=\.[a-z]+\b)/g;

function inLines(html: string): string {
  return html
    .replace(/\s+/g, ' ')
    .replace(TAG, (tag, name: string) => (INLINE.has(name.toLowerCase()) ? tag : `\n${tag}\n`))
    .replace(/ *\n[ \n]*/g, '\n')
    .trim()
    .replace(LEAF, (_, start, name, text = '') => `${start}${text}</${name}>`);
}

/**
 * Brings HTML or SVG into the form in which it is compared: a line for each element that holds text, and for each tag
 * of one that holds elements; white space collapsed as a browser does it, but for `pre` and script; `HASH` for the hash in
 * the name of a built file. What a reader sees is all there; how the templates were indented is not.
 */
export function readableHtml(html: string): string {
  const parts = html.split(VERBATIM).map((part, index) => (index % 2 === 1 ? part : inLines(part)));
  const lines = parts.filter((part) => part !== '').join('\n');
  return `${lines.replace(BUILT_FILE, '$1HASH')}\n`;
}
