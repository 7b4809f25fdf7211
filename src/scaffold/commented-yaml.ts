import { inlineYaml } from '../lib/inline-yaml.ts';
import { type ContentField, exampleOf } from '../open-data/content-fields.ts';
import type { KnownName, KnownNames } from '../open-data/content-schemas.ts';
import type { NameHolder } from '../schemas/fields.ts';
import { asData } from './as-data.ts';

/** Columns that a line of a scaffold may fill. */
const WIDTH = 110;

/** Names are listed up to this many; of more, the description says where they stand. */
const MOST_NAMES = 40;

/** What an editor knows by heart, has given already, or is told by a remark. */
const NOT_LISTED: ReadonlySet<NameHolder> = new Set(['countries', 'editions', 'recommendations']);

/** What stands where a human must decide. */
export const TODO = 'TODO';

/** What is known of a file before an editor fills it in. */
export interface Knowledge {
  /** Values by the names of the fields; those of fields within a field as an object. */
  given: Readonly<Record<string, unknown>>;
  /** Optional fields that an editor is to fill in all the same. */
  open?: readonly string[];
  /** The names that stand in the content. */
  names: KnownNames;
  /** Further sentences for the comments, by the path of the field: `placements.tier-1`. */
  remarks?: Readonly<Record<string, string>>;
}

/** Breaks words into lines. @param first what the first line begins with @param other what the others begin with */
export function wrapWords(words: readonly string[], first: string, other = first): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(`${lines.length === 0 ? first : other}${word}`);
  }
  return lines;
}

function namesInWords(holder: NameHolder, names: readonly KnownName[]): string | undefined {
  if (NOT_LISTED.has(holder) || names.length === 0) return undefined;
  return names.length <= MOST_NAMES
    ? `There are: ${names.map(({ name }) => name).join(', ')}.`
    : `There are ${names.length}.`;
}

function commentOf(field: ContentField, path: string, { given, names, remarks }: Knowledge): string {
  const { description, neededWhen, values, isList, example, form } = field;
  const isShown = example !== undefined && values.length === 0 && form !== 'boolean' && !(field.name in given);
  return [
    description,
    neededWhen && `Needed ${neededWhen}.`,
    values.length > 0 && !isList && `One of: ${values.join(', ')}.`,
    field.names && namesInWords(field.names, names[field.names] ?? []),
    remarks?.[path],
    isShown && `For example: ${inlineYaml(exampleOf(field))}`,
  ]
    .filter((sentence) => sentence)
    .join(' ');
}

/** A value on one line, or a list over as many as it needs. */
function valueLines(key: string, value: unknown, indent: string): string[] {
  if (!Array.isArray(value)) return [`${indent}${key}: ${inlineYaml(value)}`];
  return wrapWords(inlineYaml(value).split(' '), `${indent}${key}: `, `${indent}  `);
}

/** Puts lines out of use: a # before what would be read; comments stay what they are. */
function outOfUse(lines: readonly string[]): string[] {
  return lines.map((line) => `#${line}`);
}

/** Lines of an object as an item of a list: a dash before its first field. */
function asItem(lines: readonly string[], indent: string): string[] {
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  return lines.map((line, index) => (index === first ? `${indent}  - ${line.trimStart()}` : line));
}

/**
 * What stands where nothing is known. Out of use it is no TODO, for that would never let the file pass; nor is it an example, which
 * would pass unread once somebody takes the # away.
 */
function openValue({ form, isList }: ContentField, isInUse: boolean): unknown {
  if (form === 'boolean') return true;
  const sign = isInUse ? TODO : '…';
  return isList ? [sign] : sign;
}

/** The lines of a field: what is given, or what stands for it. */
function linesOf(field: ContentField, indent: string, path: string, knowledge: Knowledge, isInUse: boolean): string[] {
  const given = knowledge.given[field.name];
  if (field.form === 'fields') {
    const inner = { ...knowledge, given: asData(given), open: [] };
    const lines = fieldLines(field.fields, `${indent}${field.isList ? '    ' : '  '}`, `${path}.`, inner, isInUse);
    return [`${indent}${field.name}:`, ...(field.isList ? asItem(lines, indent) : lines)];
  }
  return valueLines(field.name, given ?? openValue(field, isInUse), indent);
}

/** Lines of YAML for fields, a comment above each. @param isInUse whether the whole is read, and not commented out itself */
function fieldLines(
  fields: readonly ContentField[],
  indent: string,
  prefix: string,
  knowledge: Knowledge,
  isInUse: boolean,
): string[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`;
    const comment = wrapWords(commentOf(field, path, knowledge).split(' '), `${indent}# `);
    const isUsed = field.isNeeded || field.name in knowledge.given || knowledge.open?.includes(field.name);
    if (isUsed) return [...comment, ...linesOf(field, indent, path, knowledge, isInUse)];
    return [...comment, ...outOfUse(linesOf(field, indent, path, knowledge, false))];
  });
}

/**
 * Writes YAML to be filled in: each field below a comment that says what it holds. What is known is filled in, what is needed
 * else is TODO, and what may be left out is commented out: `# ` begins a comment, `#` alone a field that is not used.
 */
export function commentedYaml(fields: readonly ContentField[], knowledge: Knowledge): string {
  const lines = fields.map((field) => fieldLines([field], '', '', knowledge, true).join('\n'));
  return `${lines.join('\n\n')}\n`;
}
