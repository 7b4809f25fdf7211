import { CONTENT_FILES, contentSchema } from '../../src/open-data/content-schemas.ts';
import { DATE_PATTERN, PERIOD_PATTERN } from '../../src/schemas/fields.ts';

/** What a field takes, as far as it matters for what is wrong in it. */
export type FieldKind =
  | 'boolean'
  | 'date'
  | 'enum'
  | 'integer'
  | 'list'
  | 'local-text'
  | 'map'
  | 'name'
  | 'number'
  | 'period'
  | 'record'
  | 'text'
  | 'url';

export interface ContentField {
  /** From the top of the file, or of an entry; 0 for an item of a list, `*` for an entry of a record. */
  path: readonly (string | 0)[];
  kind: FieldKind;
}

interface Schema {
  type?: string | readonly string[];
  pattern?: string;
  format?: string;
  enum?: readonly unknown[];
  anyOf?: readonly Schema[];
  properties?: Readonly<Record<string, Schema>>;
  items?: Schema;
  additionalProperties?: Schema | boolean;
  propertyNames?: Schema;
}

function kindOf(schema: Schema): FieldKind {
  const { type, pattern, format, anyOf, properties } = schema;
  if (anyOf) return anyOf.some((option) => option.properties?.en) ? 'local-text' : 'list';
  if (schema.enum) return 'enum';
  if (pattern === DATE_PATTERN) return 'date';
  if (pattern === PERIOD_PATTERN) return 'period';
  if (format === 'uri') return 'url';
  if (type === 'string') return pattern === undefined ? 'text' : 'name';
  if (type === 'array') return 'list';
  if (type === 'object') return properties ? 'map' : 'record';
  if (type === 'boolean' || type === 'integer' || type === 'number') return type;
  throw new Error(`A field of a new kind: ${JSON.stringify(schema).slice(0, 200)}`);
}

function within(schema: Schema, path: ContentField['path']): ContentField[] {
  const options = schema.anyOf ?? [schema];
  return options.flatMap(({ properties = {}, items, additionalProperties }) => [
    ...Object.entries(properties).flatMap(([name, field]) => fieldsFrom(field, [...path, name])),
    ...(items ? fieldsFrom(items, [...path, 0]) : []),
    ...(typeof additionalProperties === 'object' ? fieldsFrom(additionalProperties, [...path, '*']) : []),
  ]);
}

function fieldsFrom(schema: Schema, path: ContentField['path']): ContentField[] {
  return [{ path, kind: kindOf(schema) }, ...within(schema, path)];
}

/** Every field that a file of the content can have, by its schema: a new field is among them by itself. */
export function fieldsOf(name: keyof typeof CONTENT_FILES): ContentField[] {
  return within(contentSchema(CONTENT_FILES[name]!) as Schema, []);
}
