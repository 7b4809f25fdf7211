import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { once } from '../domain/once.ts';

/**
 * What stands in each file of a content folder, in a few letters, by the paths within it. Read once a build.
 * @param root path of the content folder
 */
export const digestsOf: (root: string) => ReadonlyMap<string, string> = once((root: string) => {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [
      relative(root, file).replaceAll(sep, '/'),
      createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 22),
    ]),
  );
});
