import { DATE_PATTERN, type NameHolder, PERIOD_PATTERN } from '../schemas/fields.ts';
import type { HintedSchema } from './content-schemas.ts';

/** What kind of value a field takes. */
type FieldForm =
  | 'text'
  | 'plain-text'
  | 'name'
  | 'code'
  | 'choice'
  | 'all-or-codes'
  | 'date'
  | 'period'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'address'
  | 'fields'
  | 'entries';

/** A field that editors fill in. */
export interface ContentField {
  /** As it is written in the file. */
  name: string;
  description: string;
  /** Whether a file without it is refused. */
  isNeeded: boolean;
  /** When a field that is not always needed must be there all the same. */
  neededWhen?: string | undefined;
  /** What it holds, or each value of its list. `entries` are a map from a key that the editor chooses. */
  form: FieldForm;
  isList: boolean;
  /** All values that are allowed. */
  values: readonly string[];
  /** Where the names stand that it takes. */
  names?: NameHolder | undefined;
  /** A value that an editor might write. */
  example?: unknown;
  /** The fields of a value, where it has any. */
  fields: readonly ContentField[];
}

/** What a value of no further interest is written like. */
const EXAMPLES: Partial<Record<FieldForm, unknown>> = { integer: 1, boolean: true };

function formOf(schema: HintedSchema): FieldForm {
  if (schema.enum) return 'choice';
  if (schema.pattern === DATE_PATTERN) return 'date';
  if (schema.pattern === PERIOD_PATTERN) return 'period';
  if (schema.format === 'uri') return 'address';
  if (schema.properties) return 'fields';
  if (schema.additionalProperties) return 'entries';
  if (schema.anyOf)
    return schema.anyOf.some((form) => typeof form === 'object' && form.properties) ? 'text' : 'all-or-codes';
  switch (schema.type) {
    case 'integer':
    case 'number':
    case 'boolean':
      return schema.type;
    default:
      if (schema.names || schema.pattern?.includes('a-z0-9')) return 'name';
      return schema.pattern ? 'code' : 'plain-text';
  }
}

function asSchema(part: unknown): HintedSchema | undefined {
  return typeof part === 'object' && part !== null && !Array.isArray(part) ? (part as HintedSchema) : undefined;
}

/** The schema of one value: of an item where the field is a list. */
function valueSchema(schema: HintedSchema): HintedSchema {
  return asSchema(schema.items) ?? schema;
}

function fieldOf(name: string, schema: HintedSchema, isNeeded: boolean): ContentField {
  const value = valueSchema(schema);
  const form = formOf(value);
  const inner = form === 'entries' ? valueSchema(asSchema(value.additionalProperties)!) : value;
  return {
    name,
    description: schema.description ?? '',
    isNeeded,
    neededWhen: schema.neededWhen,
    form,
    isList: schema !== value,
    values: (inner.enum ?? []).map(String),
    names: value.names,
    example: schema.example ?? value.example ?? value.enum?.[0] ?? EXAMPLES[form],
    fields: form === 'text' ? [] : fieldsOf(inner),
  };
}

/** A value that an editor might write for a field, as a list where it takes one; nothing where none would help. */
export function exampleOf({ isList, example }: ContentField): unknown {
  return isList && example !== undefined && !Array.isArray(example) ? [example] : example;
}

/** The fields that the schema of an object declares, in its order. */
export function fieldsOf(schema: HintedSchema): ContentField[] {
  const needed = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).map(([name, part]) =>
    fieldOf(name, part as HintedSchema, needed.has(name)),
  );
}

/** The fields of one kind of object in a file: of the file itself, of its entries, or of a field within. */
export interface FieldGroup {
  /** Names of the fields that lead to it; none for the file itself. */
  path: readonly string[];
  /** The field that holds it, except for the file itself. */
  holder: ContentField | undefined;
  fields: readonly ContentField[];
}

function groupsWithin(fields: readonly ContentField[], path: readonly string[]): FieldGroup[] {
  return fields
    .filter((field) => field.fields.length > 0)
    .flatMap((holder) => {
      const inner = [...path, holder.name];
      return [{ path: inner, holder, fields: holder.fields }, ...groupsWithin(holder.fields, inner)];
    });
}

/** All fields of a file, in groups: first those at its top, or of each entry where the file is a map of entries. */
export function fieldGroups(schema: HintedSchema): FieldGroup[] {
  const fields = fieldsOf(asSchema(schema.additionalProperties) ?? schema);
  return [{ path: [], holder: undefined, fields }, ...groupsWithin(fields, [])];
}
