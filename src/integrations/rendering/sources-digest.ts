import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** Files beside the sources that pages are made with. */
const SETTINGS = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/**
 * What all pages of a build are rendered with, in a few letters: the sources, the versions of packages, the settings that reach a
 * build through its environment, the texts that are programs (MDX), and the names of the scripts and style sheets that were made.
 * @param root folder of the project
 * @param built folder that the site is built into, when its scripts are there
 */
export function sourcesDigest(root: string, built: string): string {
  const content = resolve(root, process.env.TIERLINE_CONTENT ?? 'content');
  const programs = filesUnder(content).filter((file) => file.endsWith('.mdx'));
  const sources = filesUnder(join(root, 'src')).filter((file) => !file.endsWith('.test.ts'));
  const settings = SETTINGS.map((name) => join(root, name));
  const hash = createHash('sha256').update(process.version);
  for (const file of [...settings, ...sources, ...programs].sort()) {
    hash.update(`\n${relative(root, file).replaceAll(sep, '/')}\n`).update(readFileSync(file));
  }
  const environment = Object.entries(process.env).filter(([name]) => /^(?:TIERLINE_(?!LAST_GOOD$)|PUBLIC_)/.test(name));
  hash.update(JSON.stringify(environment.sort()));
  hash.update(JSON.stringify(readdirSync(join(built, '_astro')).sort()));
  return hash.digest('hex');
}
