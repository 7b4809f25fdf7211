import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { readContent } from '../../src/check/read-content.ts';
import { destinationOf } from '../../src/domain/draft-paths.ts';
import { CONTENT_FILES, contentSchema } from '../../src/open-data/content-schemas.ts';
import { schemaFile } from '../../src/open-data/json-schema.ts';
import { type EditedFile, frontMatterSupport } from '../../src/scaffold/front-matter-support.ts';

/** Where the JSON Schemas of the content stand in the project. */
export const SCHEMA_FOLDER = 'src/schemas/json';

function editedFiles(content: string): EditedFile[] {
  return globSync('**/*.{md,mdx}', { cwd: content })
    .sort()
    .map((path) => ({
      file: destinationOf(path),
      address: decodeURIComponent(pathToFileURL(join(content, path)).href),
    }));
}

/**
 * Writes what Astro's language server needs for front matter into `.astro/collections`, for all files that there are now.
 * @param root folder of the project @param content path of its content folder
 */
export function writeFrontMatterSupport(root: string, content: string): void {
  const folder = join(root, '.astro/collections');
  mkdirSync(folder, { recursive: true });
  const { parts } = readContent(content, { drafts: true });
  for (const [name, text] of frontMatterSupport(editedFiles(content), parts)) writeFileSync(join(folder, name), text);
}

/** The texts of the JSON Schemas that stand in the repository, by the names of their files. */
export function contentSchemaFiles(): Map<string, string> {
  return new Map(
    Object.entries(CONTENT_FILES).map(([name, file]) => [`${name}.json`, schemaFile(contentSchema(file), undefined)]),
  );
}

/** Writes the JSON Schemas of the content into the project. @returns the names of the files that changed */
export function writeContentSchemas(root: string): string[] {
  const folder = join(root, SCHEMA_FOLDER);
  mkdirSync(folder, { recursive: true });
  const there = new Set(readdirSync(folder));
  const changed = [...contentSchemaFiles()].filter(
    ([name, text]) => !there.has(name) || readFileSync(join(folder, name), 'utf8') !== text,
  );
  for (const [name, text] of changed) writeFileSync(join(folder, name), text);
  return changed.map(([name]) => name);
}
