import { CONTENT_FILES, contentSchema } from './content-schemas.ts';
import { type JsonSchema, tableSchema } from './json-schema.ts';
import { profileSchema } from './profile-file.ts';
import { TABLES } from './tables.ts';

/** A JSON Schema that is published. */
export interface PublishedSchema {
  /** Name of its file without its ending. */
  name: string;
  /** What it describes: a file of the open data, or files that editors write. */
  of: 'data' | 'content';
  schema: JsonSchema;
}

/** All JSON Schemas that are published. */
export const SCHEMAS: readonly PublishedSchema[] = [
  ...TABLES.map((table) => ({ name: table.name, of: 'data', schema: tableSchema(table) }) as const),
  { name: 'profile', of: 'data', schema: profileSchema() },
  ...Object.entries(CONTENT_FILES).map(
    ([name, file]) => ({ name, of: 'content', schema: contentSchema(file) }) as const,
  ),
];
