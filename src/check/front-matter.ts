const FENCE = /^---[ \t]*\r?\n/;

/** A Markdown file taken apart. */
export interface FrontMatter {
  yaml: string;
  body: string;
  /** Lines of the file before the YAML. */
  yamlOffset: number;
  /** Lines of the file before the body. */
  bodyOffset: number;
}

/**
 * Takes a Markdown file apart at its two lines of three dashes.
 * @returns `undefined` where the file does not begin with front matter, or does not end it
 */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const open = FENCE.exec(text);
  if (!open) return undefined;
  const rest = text.slice(open[0].length);
  const close = /^---[ \t]*(?:\r?\n|$)/m.exec(rest);
  if (!close) return undefined;
  const yaml = rest.slice(0, close.index);
  return {
    yaml,
    body: rest.slice(close.index + close[0].length),
    yamlOffset: 1,
    bodyOffset: 2 + yaml.split('\n').length - 1,
  };
}
