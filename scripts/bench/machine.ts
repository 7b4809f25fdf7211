import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../lib/build-site.ts';

const PACKAGES = ['astro', '@astrojs/mdx', 'satteri', 'pagefind', 'zod', 'yaml'];

/** What figures were measured on. */
export function machine() {
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${process.arch}`,
  };
}

/** The version of a package that a folder holds. @throws when it does not */
export function versionIn(nodeModules: string, name: string): string {
  const text = readFileSync(join(nodeModules, name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** The versions of what our build is made with. */
export function versions(): { node: string; pagefind: string; [name: string]: string } {
  const installed = PACKAGES.map((name) => [name, versionIn(join(ROOT, 'node_modules'), name)]);
  return { node: process.version, ...(Object.fromEntries(installed) as { pagefind: string }) };
}
