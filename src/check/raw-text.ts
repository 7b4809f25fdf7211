import type { Problem } from '../domain/problem.ts';
import { describeStrangeSign, strangeSigns } from '../domain/strange-sign.ts';
import { Lines } from './lines.ts';

const TODO = /\bTODO\b/g;

/** A file full of strange signs is told by its first ones. */
const MOST_SIGNS = 20;

/** What YAML cannot hold. */
const UNPRINTABLE = /[^\t\n\r -~\u0085\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The text of a file, and what was told of it before anything was made of it. */
export interface RawText {
  /** With a replacement character for each sign that YAML cannot hold, so that the rest can be judged. */
  text: string;
  problems: Problem[];
  /** Whether what is wrong with a text was told already: it waits to be decided, or holds a sign that was told. */
  isTold: (text: string) => boolean;
}

/** How often a text says TODO: in capitals, as a word of its own, in comments too. */
export function countTodos(text: string): number {
  return text.includes('TODO') ? (text.match(TODO)?.length ?? 0) : 0;
}

function todoProblems(file: string, text: string, lines: Lines): Problem[] {
  if (!text.includes('TODO')) return [];
  return [...text.matchAll(TODO)].map(({ index }) => {
    const position = lines.positionAt(index);
    const isInComment = text[index - position.column + 1] === '#';
    return {
      severity: 'error',
      code: 'todo-left',
      file,
      path: [],
      message: 'Here something is still to be decided.',
      cure: isInComment
        ? 'Do what this comment says, then take it out.'
        : 'Write what is right in the place of TODO, or take the line out.',
      position,
    };
  });
}

/** A comment in which the import put words of the source. */
const SOURCE_WORDS = /^[ \t]*#\|/gm;

function sourceWordProblems(file: string, text: string, lines: Lines): Problem[] {
  if (!text.includes('#|')) return [];
  const [first, ...others] = text.matchAll(SOURCE_WORDS);
  if (!first) return [];
  const { line } = lines.positionAt(first.index);
  return [
    {
      severity: 'error',
      code: 'source-words-left',
      file,
      path: [],
      message: `Words of the source stand in ${others.length === 0 ? 'a comment' : `comments, ${others.length + 1} lines`}.`,
      cure: 'Take out every line that begins with #|, and publish your own words alone.',
      position: { line, column: first[0].length - 1 },
    },
  ];
}

function signProblems(file: string, text: string, lines: Lines): { problems: Problem[]; signs: Set<string> } {
  const found = strangeSigns(text);
  const problems = found.slice(0, MOST_SIGNS).map(
    (strange): Problem => ({
      severity: 'error',
      code: 'strange-sign',
      file,
      path: [],
      message: describeStrangeSign(strange),
      cure: 'Delete the word that it stands in, and type it anew.',
      position: lines.positionAt(strange.index),
    }),
  );
  const last = problems.at(-1);
  if (last && found.length > MOST_SIGNS) last.message += ` There are ${found.length - MOST_SIGNS} more below.`;
  return { problems, signs: new Set(found.map(({ sign }) => sign)) };
}

/** Looks through the whole text of a file for what is wrong wherever it stands: a TODO, words of a source, a strange sign. */
export function readRaw(file: string, text: string): RawText {
  const lines = new Lines(text);
  const todos = todoProblems(file, text, lines);
  const { problems, signs } = signProblems(file, text, lines);
  if (signs.size > 0) signs.add('\ufffd');
  return {
    text: signs.size > 0 ? text.replace(UNPRINTABLE, '\ufffd') : text,
    // A draft that still has something to decide needs these words.
    problems: [...(todos.length > 0 ? todos : sourceWordProblems(file, text, lines)), ...problems],
    isTold: (value) => (todos.length > 0 && countTodos(value) > 0) || [...signs].some((sign) => value.includes(sign)),
  };
}
