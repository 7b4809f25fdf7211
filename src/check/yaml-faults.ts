import type { ErrorCode } from 'yaml';

/** A fault of form in a YAML text, in words for an editor who has never heard of YAML. */
export interface FaultOfForm {
  /** Whether it is a name that stands twice. */
  isRepeated: boolean;
  message: string;
  cure: string;
  /** Where in the text the editor should look. */
  offset: number;
}

const QUOTES = 'Put the text between quotes.';

const INDENTATION = [
  'The line does not begin as far in as it should, or a bracket above it is not closed.',
  'Begin the line as far in as its neighbours, and close every [ with ] and every { with }.',
] as const;

const COLON = ['A text that holds a colon and a space must stand between quotes.', QUOTES] as const;

const OTHER = [
  'This is not YAML: the fields cannot be told apart here.',
  'Look at the indentation, at quotes and at brackets, here and in the line above.',
] as const;

const WORDS: Partial<Record<ErrorCode, readonly [message: string, cure: string]>> = {
  TAB_AS_INDENT: ['The line begins with a tab.', 'Begin it with spaces, as the lines around it do.'],
  BAD_INDENT: INDENTATION,
  MULTILINE_IMPLICIT_KEY: [
    'This is no field: a name, a colon, a space and a value.',
    'Write the colon and the space after the name:  name: value',
  ],
  MISSING_CHAR: [
    'This is no field: a name, a colon, a space and a value. Or it is part of the text above.',
    'Write the colon and the space after the name. A text of several lines stands further in than its name.',
  ],
  BAD_SCALAR_START: ['A text cannot begin with this character unless it stands between quotes.', QUOTES],
  BLOCK_AS_IMPLICIT_KEY: COLON,
  BLOCK_IN_FLOW: COLON,
  UNEXPECTED_TOKEN: [
    'This does not belong here: the value has ended before it.',
    'If it is part of the text, put the whole text between quotes; else take it out.',
  ],
  BAD_ALIAS: [
    'A text that begins with * must stand between quotes; as a reference to another place, * is not allowed.',
    'Put the text between quotes, or write out what is referred to.',
  ],
  TAG_RESOLVE_FAILED: ['A text that begins with ! must stand between quotes.', QUOTES],
  BAD_DQ_ESCAPE: [
    'Between double quotes a \\ has a special meaning.',
    'Write it twice, \\\\, or put the text between single quotes.',
  ],
  MULTIPLE_DOCS: ['A line of three dashes stands between the fields.', 'Take it out.'],
};

/** Faults after which quotes around the value are all that is needed. */
const CURED_BY_QUOTES: ReadonlySet<ErrorCode> = new Set([
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'BAD_ALIAS',
  'TAG_RESOLVE_FAILED',
  'UNEXPECTED_TOKEN',
]);

function lineAt(text: string, offset: number): { line: string; end: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const end = newline < 0 ? text.length : newline;
  return { line: text.slice(start, end).trimEnd(), end };
}

function betweenQuotes(value: string): string {
  const inner = /^(["'])(.*)\1$/.exec(value)?.[2];
  if (inner === undefined && value.includes('"')) return `'${value.replaceAll("'", "''")}'`;
  return `"${(inner ?? value).replace(/["\\]/g, '\\$&')}"`;
}

/** A line with its value between quotes, where it is a field with a text. */
function withQuotes(line: string): string | undefined {
  const [, field, value] = /^\s*(?:- )?([\w-]+:) +([^\s[{|>].*)$/.exec(line) ?? [];
  return field === undefined || value === undefined ? undefined : `${field} ${betweenQuotes(value)}`;
}

/** A fault whose cause is not known any better than that the text cannot be read. */
export function otherFault(offset: number): FaultOfForm {
  return { isRepeated: false, message: OTHER[0], cure: OTHER[1], offset };
}

/** A name that means something else to programs. */
export function forbiddenName(name: string, offset: number): FaultOfForm {
  return {
    isRepeated: false,
    message: `“${name}” cannot be a name.`,
    cure: 'Give it another name, or take it out.',
    offset,
  };
}

/** A text that begins with &, which takes its first word for a name of the place. @param offset of the sign */
export function anchor(text: string, offset: number): FaultOfForm {
  const paste = withQuotes(lineAt(text, offset).line);
  return {
    isRepeated: false,
    message: 'A text that begins with & must stand between quotes; as a name for a place, & is not allowed.',
    cure: paste ? `Write  ${paste}` : QUOTES,
    offset,
  };
}

/** A list or map without its closing bracket. @param offset of the opening bracket */
export function unclosedBracket(text: string, offset: number): FaultOfForm {
  const isList = text[offset] === '[';
  return {
    isRepeated: false,
    message: `The ${isList ? 'list' : 'entry'} that begins here has no closing bracket.`,
    cure: `Write ${isList ? ']' : '}'} at its end.`,
    offset,
  };
}

/** A quoted text without its closing quote. @param offset of the opening quote */
export function unclosedQuote(text: string, offset: number): FaultOfForm {
  const quote = text[offset] ?? '"';
  return {
    isRepeated: false,
    message: 'The text that begins here has no closing quote.',
    cure: `Write ${quote} at its end.${quote === "'" ? ' An apostrophe inside the text is written twice.' : ''}`,
    offset,
  };
}

/**
 * Says what is wrong with the form of a YAML text, and what to do; where quotes will do, the line to paste.
 * @param offset where the parser saw it
 */
export function faultOfForm(code: ErrorCode, text: string, offset: number): FaultOfForm {
  if (code === 'DUPLICATE_KEY') {
    const name = /^[^\s:]+/.exec(text.slice(offset))?.[0] ?? '';
    return { isRepeated: true, message: `“${name}” stands twice.`, cure: 'Keep one of the two.', offset };
  }
  const { line, end } = lineAt(text, offset);
  const hasSecondColon = /: .*:(?:\s|$)/.test(line);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !hasSecondColon) {
    // The value is plain; it is the line below that stands further in than it may.
    const below = end + 1 + (/^\s*/.exec(text.slice(end + 1))?.[0].length ?? 0);
    return { isRepeated: false, message: INDENTATION[0], cure: INDENTATION[1], offset: below };
  }
  const [message, cure] = WORDS[code] ?? OTHER;
  const paste = CURED_BY_QUOTES.has(code) ? withQuotes(line) : undefined;
  return { isRepeated: false, message, cure: paste ? `Write  ${paste}` : cure, offset };
}
