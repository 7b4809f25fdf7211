/** One rule of a `_headers` file: what is sent with each path that it matches. */
export interface HeaderRule {
  /** A path with a slash at its beginning; a `*` at its end stands for whatever follows. */
  pattern: string;
  headers: readonly (readonly [name: string, value: string])[];
}

const IS_COMMENT = /^\s*(?:#|$)/;

/**
 * Reads a `_headers` file as far as this site uses what Netlify and Cloudflare Pages have in common: comments, patterns with a
 * `*` at the end, and headers in indented lines.
 * @throws when there is anything else in it
 */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: (readonly [string, string])[] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (IS_COMMENT.test(line)) continue;
    const [, name, value] = /^\s+([\w-]+):\s*(\S.*?)\s*$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (/^\/[^\s*:]*\*?$/.test(line)) rules.push({ pattern: line, headers: [] });
    else if (rule && name && value) rule.headers.push([name, value]);
    else throw new Error(`_headers: “${line}” is neither a path nor a header below one.`);
  }
  return rules;
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/**
 * The headers that go with a path: those of every rule that matches it, in the order of the file.
 * @param path with a slash at its beginning, without a query
 */
export function headersFor(rules: readonly HeaderRule[], path: string): HeaderRule['headers'] {
  return rules.filter(({ pattern }) => matches(pattern, path)).flatMap(({ headers }) => headers);
}

/**
 * Puts the patterns of a `_headers` file under the base path: hosts match the whole path.
 * @param base `/` or `/tierline/`
 */
export function headersUnder(text: string, base: string): string {
  const prefix = base.replace(/\/$/, '');
  return text.replace(/^\//gm, () => `${prefix}/`);
}
