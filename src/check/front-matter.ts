import { Lines, type Position, START } from './lines.ts';

const FENCE = /^---[ \t]*\r?\n/;

/** A line that ends front matter: three dashes alone. */
const END = /^---[ \t]*(?:\r?\n|$)/;

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
 * Where front matter ends: at the first line that begins with three dashes, or with three plus signs. So the build sees it, which does
 * not ask how the line goes on; what came after such a line would be prose to it, and no field.
 * @param start where the YAML begins, after a line break
 */
function endOf(text: string, start: number): number | undefined {
  const dashes = text.indexOf('\n---', start - 1);
  const end = dashes < 0 ? text.length : dashes;
  const plus = text.slice(start - 1, end).indexOf('\n+++');
  if (plus >= 0) return start + plus;
  return dashes < 0 ? undefined : dashes + 1;
}

/**
 * Takes a Markdown file apart at its two lines of three dashes.
 * @returns `undefined` where the file does not begin with front matter, or does not end it
 */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const start = FENCE.exec(text)?.[0].length;
  const end = start === undefined ? undefined : endOf(text, start);
  if (start === undefined || end === undefined) return undefined;
  const close = END.exec(text.slice(end, text.indexOf('\n', end) + 1 || text.length));
  if (!close) return undefined;
  const yaml = text.slice(start, end);
  return {
    yaml,
    body: text.slice(end + close[0].length),
    yamlOffset: 1,
    bodyOffset: 2 + yaml.split('\n').length - 1,
  };
}

/** Why a text cannot be taken apart, in words for an editor. */
export function frontMatterFault(text: string): { message: string; cure: string; position: Position } {
  const begin = 'Begin it with the fields, between two lines of three dashes:\n---\ntitle: …\n---';
  const start = FENCE.exec(text)?.[0].length;
  if (start === undefined && !text.startsWith('---')) {
    const message = text.trim() === '' ? 'The file is empty.' : 'The file does not begin with front matter.';
    return { message, cure: begin, position: START };
  }
  const end = start === undefined ? undefined : endOf(text, start);
  if (end === undefined) {
    const cure = 'Write a line of three dashes after the last field:\n---';
    return { message: 'The front matter does not end.', cure, position: START };
  }
  return {
    message: 'The fields end at a line of three dashes alone; this line ends them too, and goes on.',
    cure: 'Write three dashes alone, or begin the line further in if it is part of a text.',
    position: new Lines(text).positionAt(end),
  };
}
