import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { expect } from 'vitest';

const GOLDENS = join(import.meta.dirname, '../golden');

/** What lies beside a golden when the text has changed: `mali.svg` and `mali-changed.svg`. */
function twinOf(path: string): string {
  const ending = extname(path);
  return `${path.slice(0, path.length - ending.length)}-changed${ending}`;
}

/** Goldens are written on request, and never in CI: what nobody looked at proves nothing. */
export function mayWriteGoldens({ UPDATE_GOLDEN, CI }: NodeJS.ProcessEnv): boolean {
  return UPDATE_GOLDEN === '1' && !CI;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/**
 * Compares a text with its golden, `tests/golden/<name>`. Where they differ it leaves the text beside the golden as a twin
 * for a look at both, and fails; with UPDATE_GOLDEN=1 the text becomes the golden instead.
 * @param name path within the folder of goldens
 * @param folder another folder of goldens, for the test of this function
 */
export function expectGolden(name: string, text: string, folder = GOLDENS, environment = process.env): void {
  const path = join(folder, name);
  const twin = twinOf(path);
  if (mayWriteGoldens(environment)) write(path, text);
  const golden = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (golden === text) {
    rmSync(twin, { force: true });
    return;
  }
  write(twin, text);
  const why = golden === undefined ? 'has no golden yet' : 'differs from its golden';
  expect(text, `${name} ${why}. Look at ${twin}; UPDATE_GOLDEN=1 makes it the golden.`).toBe(golden);
}

/** Names of the goldens in a folder, without twins, so that a test can tell which ones nothing is compared with. */
export function goldensIn(name: string, folder = GOLDENS): string[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/-changed\.\w+$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
