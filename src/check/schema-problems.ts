import type { z } from 'zod';
import type { PathStep, Problem } from '../domain/problem.ts';
import { asDates, asNumber, asPattern, nearestName } from './likely-meant.ts';
import { descriptionAt, fieldNamesAt, sampleAt } from './schema-shape.ts';
import { valueAt } from './value-at.ts';
import { NoDay } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;

/** A problem, and whether it lies in the key or in the value that its path leads to. */
export interface SchemaProblem extends Problem {
  at: 'key' | 'value';
}

/** What is being judged: data, the schema for it, and where both stand in a file. */
interface Subject {
  schema: z.ZodType;
  data: unknown;
  file: string;
  /** Path of `data` within the file. */
  base: readonly PathStep[];
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'There must be a text here.',
  number: 'There must be a number here.',
  int: 'There must be a whole number here.',
  boolean: 'There must be true or false here.',
  array: 'There must be a list here, as in [one, two].',
  object: 'There must be fields with values here, as in “name: value”.',
  record: 'There must be names with values here, as in “name: value”.',
};

/** A value as the editor wrote it: YAML makes a point in time of a day. */
function asWritten(value: unknown): unknown {
  if (value instanceof NoDay) return value.written;
  if (typeof value === 'number' && !Number.isFinite(value)) return Number.isNaN(value) ? '.nan' : '.inf';
  return value instanceof Date ? value.toISOString().replace(/T00:00:00.*$/, '') : value;
}

/** The most signs of a value that a message repeats. */
const LONGEST_FOUND = 60;

function shortText(text: string): string {
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
}

function short(value: unknown): string | undefined {
  if (typeof value === 'object') return undefined;
  return shortText(String(value).trim()) || undefined;
}

/** Our own messages are whole sentences for an editor; zod's own begin with one of these words and are not. */
function isOwnMessage(message: string): boolean {
  return !/^(?:Invalid|Too |Unrecognized)/.test(message);
}

function messageFor(issue: Issue): string {
  if (isOwnMessage(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_WORDS[issue.expected] ?? issue.message;
    case 'invalid_value':
      return 'This is none of the values that are allowed.';
    case 'too_small':
      return `The number must be at least ${issue.minimum}.`;
    case 'too_big':
      return `The number must be at most ${issue.maximum}.`;
    default:
      return issue.message;
  }
}

function allowedValues(issue: Issue): string[] | undefined {
  return issue.code === 'invalid_value' ? issue.values.map(String) : undefined;
}

function isFields(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function unknownFields(
  issue: Issue & { code: 'unrecognized_keys' },
  { schema, data, base, file }: Subject,
): SchemaProblem[] {
  const inner = issue.path as PathStep[];
  const allowed = fieldNamesAt(schema, inner);
  const cure = 'Mend the name of the field, or take it out.';
  // Lines that were pasted below an entry with the spaces that stood before them in a report.
  const isEntry = (key: string) => base.length + inner.length === 1 && isFields(valueAt(data, [...inner, key]));
  return issue.keys.map((key) => ({
    severity: 'error',
    file,
    code: 'unknown-field',
    path: [...base, ...inner, key],
    at: 'key',
    message: `There is no field “${shortText(key)}” here.`,
    found: shortText(key),
    allowed,
    cure: isEntry(key)
      ? `${cure} If it is an entry of its own, begin its line without spaces, as the others do.`
      : cure,
  }));
}

function missingField(issue: Issue, isEmpty: boolean, { schema, base, file }: Subject): SchemaProblem {
  const inner = issue.path as PathStep[];
  const name = String(inner.at(-1) ?? 'content');
  // Rules that look at several fields say why the one is needed; for the others the field's own sentence does.
  const help = issue.code === 'custom' ? issue.message : descriptionAt(schema, inner);
  return {
    severity: 'error',
    file,
    code: 'missing-field',
    path: [...base, ...(isEmpty ? inner : inner.slice(0, -1))],
    at: isEmpty ? 'key' : 'value',
    message: `The field “${name}” is ${isEmpty ? 'empty' : 'missing'}.${help ? ` ${help}` : ''}`,
    allowed: allowedValues(issue),
    cure: `Write  ${name}: ${sampleAt(schema, inner) ?? '…'}`,
  };
}

/** The days that may be meant by what a rule of our own refuses. */
function datesMeant(issue: Issue, value: unknown): string[] {
  const written = asWritten(value);
  if (issue.code !== 'custom' || typeof written !== 'string') return [];
  // What has the form of a date already is wrong for another reason.
  return asDates(written).filter((date) => date !== written);
}

const LONGEST_PASTE = 200;

/** What was most likely meant, as YAML, where the form alone is wrong. */
function mended(issue: Issue, value: unknown): string | undefined {
  const written = asWritten(value);
  // A text to paste is a line at most.
  if (typeof written === 'object' || String(written).length > LONGEST_PASTE) return undefined;
  const expected = issue.code === 'invalid_type' ? issue.expected : undefined;
  if (expected === 'array') return `[${written}]`;
  const [date, otherDate] = datesMeant(issue, value);
  if (date) return otherDate ? undefined : date;
  if (typeof value !== 'string') {
    const isTextMeant = expected === 'string' || issue.code === 'invalid_union';
    return isTextMeant ? JSON.stringify(String(written)) : undefined;
  }
  if (expected === 'number' || expected === 'int') return asNumber(value);
  if (issue.code !== 'invalid_format') return undefined;
  if (issue.format === 'url') return /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(value) ? `https://${value}` : undefined;
  const [, source = '', flags] = /^\/(.*)\/(\w*)$/.exec(issue.pattern ?? '') ?? [];
  return source === '' ? undefined : asPattern(value, new RegExp(source, flags));
}

/** The text to paste where it is known, else what the field is for; values that are allowed speak for themselves. */
function cureFor(issue: Issue, value: unknown, schema: z.ZodType): string | undefined {
  const path = issue.path as PathStep[];
  const isForm = issue.code === 'invalid_type' && issue.expected === 'object';
  const paste = isForm ? sampleAt(schema, path) : mended(issue, value);
  const name = path.at(-1);
  const field = typeof name === 'string' ? `${name}: ` : '';
  if (paste !== undefined) return `Write  ${field}${paste}`;
  const [dayFirst, monthFirst] = datesMeant(issue, value);
  if (dayFirst && monthFirst) {
    return `Write  ${field}${dayFirst}  if the day stands first, or  ${field}${monthFirst}  if the month does.`;
  }
  const meaning = allowedValues(issue) ? undefined : descriptionAt(schema, path);
  return meaning && `What belongs here: ${meaning}`;
}

/** Where a value may have several forms: what the form that it has says, if it has one. */
function opened(issue: Issue, data: unknown): Issue[] {
  // A point in time is an object to zod, but never one that an editor meant to have fields.
  if (issue.code !== 'invalid_union' || valueAt(data, issue.path as PathStep[]) instanceof Date) return [issue];
  const isOtherForm = ({ code, path }: Issue) =>
    path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
  const within = issue.errors.find((issues) => !issues.some(isOtherForm));
  if (!within) return [issue];
  return within.flatMap((inner) => opened({ ...inner, path: [...issue.path, ...inner.path] }, data));
}

/** Paths of the fields that were most likely meant where there is no field of the name. */
function misspeltFields(issues: readonly Issue[], schema: z.ZodType): Set<string> {
  const paths = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const allowed = fieldNamesAt(schema, issue.path as PathStep[]) ?? [];
    const meant = issue.keys.map((key) => nearestName(key, allowed)).filter((name) => name !== undefined);
    return meant.map((name) => [...issue.path, name].join('\n'));
  });
  return new Set(paths);
}

function fromIssue(issue: Issue, subject: Subject): SchemaProblem[] {
  if (issue.code === 'unrecognized_keys') return unknownFields(issue, subject);
  const inner = issue.path as PathStep[];
  const path = [...subject.base, ...inner];
  const wrong = { severity: 'error', file: subject.file, code: 'wrong-value', path } as const;
  if (issue.code === 'invalid_key') {
    return issue.issues.map(({ message }) => ({
      ...wrong,
      at: 'key',
      message,
      found: shortText(String(inner.at(-1))),
    }));
  }
  const value = valueAt(subject.data, inner);
  if (value === undefined || value === null) return [missingField(issue, value === null, subject)];
  return [
    {
      ...wrong,
      at: 'value',
      message: messageFor(issue),
      found: short(asWritten(value)),
      allowed: allowedValues(issue),
      cure: cureFor(issue, value, subject.schema),
    },
  ];
}

/** Turns everything that a schema finds wrong with data into problems for an editor. */
export function schemaProblems(error: z.ZodError, subject: Subject): SchemaProblem[] {
  const issues = error.issues.flatMap((issue) => opened(issue, subject.data));
  const misspelt = misspeltFields(issues, subject.schema);
  // A field that stands there under a name that is not quite its own is not missing.
  const isThere = ({ path }: Issue) =>
    misspelt.has(path.join('\n')) && valueAt(subject.data, path as PathStep[]) === undefined;
  return issues.filter((issue) => !isThere(issue)).flatMap((issue) => fromIssue(issue, subject));
}
