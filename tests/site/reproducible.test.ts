import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/build-site.ts';
import { filesOf } from '../../scripts/lib/site-pages.ts';
import { builtSites } from './lib/built-sites.ts';
import { shorten } from './lib/shorten.ts';

/**
 * Pagefind writes the values of its filters in an arbitrary order, and names these files, and the list that names them, by
 * what is in them (Pagefind/pagefind#638). Everything else of the index is the same each time.
 */
const UNSTABLE = /^pagefind\/(?:filter\/.+|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta)$/;

function fingerprints(folder: string): string[] {
  return filesOf(folder)
    .filter((file) => !UNSTABLE.test(file))
    .map(
      (file) =>
        `${file} ${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')}`,
    );
}

it('builds the same site twice, byte for byte', () => {
  const folder = join(ROOT, '.cache/test-site/again');
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/build.ts'), '--out', folder], {
    cwd: ROOT,
  });
  expect(status, String(stderr)).toBe(0);
  const [first, second] = [builtSites().root.folder, folder];
  const before = new Set(fingerprints(first));
  expect(shorten(fingerprints(second).filter((file) => !before.has(file)))).toEqual([]);
  expect(filesOf(second)).toHaveLength(filesOf(first).length);
});
