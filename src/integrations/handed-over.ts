import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';

/**
 * Takes out of a built site what its pages hand to an integration, a list in one file a language: none is published.
 * @param files pattern of their names, relative to the folder
 * @returns all that the lists hold, in the order of the files
 */
export async function takeHandedOver<Entry>(folder: string, files: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const file of (await glob(files, { cwd: folder })).sort()) {
    const path = join(folder, file);
    entries.push(...(JSON.parse(await readFile(path, 'utf8')) as Entry[]));
    await rm(path);
  }
  return entries;
}
