import { inWords } from '../lib/names.ts';
import { DATE_PATTERN, PERIOD_PATTERN } from '../schemas/fields.ts';
import { LICENCE } from './json.ts';
import type { CellType, ColumnFacts, Table } from './table.ts';

/** A schema of the draft 2020-12, as far as the data need it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

const CELLS: Readonly<Record<CellType, JsonSchema>> = {
  text: { type: 'string', minLength: 1 },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', pattern: DATE_PATTERN },
  period: { type: 'string', pattern: PERIOD_PATTERN },
  url: { type: 'string', format: 'uri' },
};

/** One value of a column. */
function valueSchema({ type, values, pattern }: ColumnFacts): JsonSchema {
  if (values) return { type: 'string', enum: values };
  return { ...CELLS[type], ...(pattern === undefined ? {} : { pattern }) };
}

/** A value, or nothing. */
function orNull(schema: JsonSchema): JsonSchema {
  return {
    ...schema,
    type: [schema.type, 'null'],
    ...(Array.isArray(schema.enum) ? { enum: [...schema.enum, null] } : {}),
  };
}

function cellSchema(column: ColumnFacts): JsonSchema {
  const value = valueSchema(column);
  if (column.isList) return { type: 'array', items: value, ...(column.whenEmpty === undefined ? { minItems: 1 } : {}) };
  return column.whenEmpty === undefined ? value : orNull(value);
}

/** What a column means, and what it means that it is empty. */
function describe({ description, whenEmpty, isList }: ColumnFacts): string {
  const meaning = inWords(description, 'en');
  if (whenEmpty === undefined) return meaning;
  return `${meaning} ${isList ? '[]' : 'null'}: ${inWords(whenEmpty, 'en')}`;
}

/** An object that has each of its properties and no others. */
export function closedObject(properties: Readonly<Record<string, JsonSchema>>, more: JsonSchema = {}): JsonSchema {
  return { type: 'object', ...more, properties, required: Object.keys(properties), additionalProperties: false };
}

/**
 * The schema of one row of a table.
 * @param more properties that the rows have beside the columns
 */
export function rowSchema(table: Table, more: Readonly<Record<string, JsonSchema>> = {}): JsonSchema {
  const columns = table.columns.map((column): [string, JsonSchema] => [
    column.name,
    {
      description: describe(column),
      ...cellSchema(column),
      ...(column.refersTo === undefined ? {} : { $comment: `Refers to ${column.refersTo}.` }),
    },
  ]);
  const description = inWords(table.description, 'en');
  return closedObject({ ...Object.fromEntries(columns), ...more }, { description });
}

/** What every JSON file says of itself. */
export const ENVELOPE: Readonly<Record<string, JsonSchema>> = {
  as_of: {
    description: 'The date of the newest document, edition, or change within an edition’s year that the file tells of.',
    ...CELLS.date,
  },
  licence: { description: 'The licence of the data, by its SPDX name.', const: LICENCE },
};

/** The schema of the JSON file of a table. */
export function tableSchema(table: Table): JsonSchema {
  return {
    title: inWords(table.title, 'en'),
    ...closedObject({
      table: { description: 'The name of the table.', const: table.name },
      ...ENVELOPE,
      rows: { type: 'array', items: { $ref: '#/$defs/row' } },
    }),
    $defs: { row: rowSchema(table) },
  };
}

/**
 * Completes a schema to a file.
 * @param id its address, where the site knows its host
 */
export function schemaFile(schema: JsonSchema, id: string | undefined): string {
  return `${JSON.stringify({ $schema: DRAFT, ...(id === undefined ? {} : { $id: id }), ...schema }, null, 2)}\n`;
}
