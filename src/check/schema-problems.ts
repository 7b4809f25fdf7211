import type { z } from 'zod';
import type { PathStep, Problem } from '../domain/problem.ts';
import { descriptionAt, fieldNamesAt } from './schema-shape.ts';

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
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, as in [one, two]',
  object: 'fields with values',
  record: 'names with values',
};

function valueAt(data: unknown, path: readonly PathStep[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PathStep, unknown>)[key];
  }
  return value;
}

function short(value: unknown): string | undefined {
  if (typeof value === 'object') return undefined;
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Our own messages are whole sentences for an editor; zod's own begin with one of these words and are not. */
function isOwnMessage(message: string): boolean {
  return !/^(?:Invalid|Too |Unrecognized)/.test(message);
}

function messageFor(issue: Issue): string {
  if (isOwnMessage(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `Write ${TYPE_WORDS[issue.expected] ?? issue.expected} here.`;
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

function unknownFields(issue: Issue & { code: 'unrecognized_keys' }, { schema, base, file }: Subject): SchemaProblem[] {
  const inner = issue.path as PathStep[];
  const allowed = fieldNamesAt(schema, inner);
  return issue.keys.map((key) => ({
    severity: 'error',
    file,
    code: 'unknown-field',
    path: [...base, ...inner, key],
    at: 'key',
    message: `There is no field “${key}” here.`,
    found: key,
    allowed,
    cure: 'Mend the name of the field, or take it out.',
  }));
}

function missingField(issue: Issue, isEmpty: boolean, { schema, base, file }: Subject): SchemaProblem {
  const inner = issue.path as PathStep[];
  const name = String(inner.at(-1) ?? 'content');
  const help = isOwnMessage(issue.message) ? issue.message : descriptionAt(schema, inner);
  return {
    severity: 'error',
    file,
    code: 'missing-field',
    path: [...base, ...(isEmpty ? inner : inner.slice(0, -1))],
    at: isEmpty ? 'key' : 'value',
    message: `The field “${name}” is ${isEmpty ? 'empty' : 'missing'}.${help ? ` ${help}` : ''}`,
    allowed: allowedValues(issue),
    cure: `Write  ${name}: …`,
  };
}

function fromIssue(issue: Issue, subject: Subject): SchemaProblem[] {
  if (issue.code === 'unrecognized_keys') return unknownFields(issue, subject);
  const inner = issue.path as PathStep[];
  const path = [...subject.base, ...inner];
  const wrong = { severity: 'error', file: subject.file, code: 'wrong-value', path } as const;
  if (issue.code === 'invalid_key') {
    return issue.issues.map(({ message }) => ({ ...wrong, at: 'key', message, found: String(inner.at(-1)) }));
  }
  const value = valueAt(subject.data, inner);
  if (value === undefined || value === null) return [missingField(issue, value === null, subject)];
  return [{ ...wrong, at: 'value', message: messageFor(issue), found: short(value), allowed: allowedValues(issue) }];
}

/** Turns everything that a schema finds wrong with data into problems for an editor. */
export function schemaProblems(error: z.ZodError, subject: Subject): SchemaProblem[] {
  return error.issues.flatMap((issue) => fromIssue(issue, subject));
}
