import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/build-site.ts';
import { filesOf } from '../../scripts/lib/site-pages.ts';
import { SOUND } from '../check/content-copy.ts';

// Not a new temporary folder each time: every content folder has a cache of its own, which stays.
const PLACE = join(ROOT, '.cache/failed-build');
const CONTENT = join(PLACE, 'content');
const OUT = join(PLACE, 'dist');

function build(): { status: number | null; err: string } {
  const args = [join(ROOT, 'scripts/build.ts'), '--content', CONTENT, '--out', OUT];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  return { status, err: stderr };
}

function damage(file: string, from: string, to: string): void {
  const text = readFileSync(join(CONTENT, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(CONTENT, file), text.replace(from, to));
}

/** Checksum of each file of the output. */
function fingerprints(): Record<string, string> {
  return Object.fromEntries(
    filesOf(OUT).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(OUT, file)))
        .digest('hex'),
    ]),
  );
}

function layContent(): void {
  rmSync(CONTENT, { recursive: true, force: true });
  cpSync(SOUND, CONTENT, { recursive: true });
}

function expectUntouched(): void {
  expect(fingerprints()).toEqual(good);
  const beside = readdirSync(PLACE).filter((name) => name !== 'content' && !name.startsWith('.dist.site-'));
  expect(beside).toEqual(['dist']);
}

let good: Record<string, string>;

beforeAll(() => {
  rmSync(PLACE, { recursive: true, force: true });
  mkdirSync(PLACE, { recursive: true });
  layContent();
  const { status, err } = build();
  expect(status, err).toBe(0);
  good = fingerprints();
  expect(Object.keys(good)).toContain('countries/arcadia/index.html');
});

afterAll(() => rmSync(PLACE, { recursive: true, force: true }));

beforeEach(layContent);

test('damaged content: says file, line, fault and cure of each, and leaves the last good site byte for byte', () => {
  damage('documents/arcadia/2009-tip-report.md', 'publisher: us-state-department', 'publisher: us-state-departement');
  damage('editions/2010.yaml', 'coverage: partial', 'coverage: part');
  const { status, err } = build();
  expect(status).toBe(1);
  expect(err).toMatchInlineSnapshot(`
    ".cache/failed-build/content/documents/arcadia/2009-tip-report.md:5:12  error  unknown-publisher
      There is no publisher “us-state-departement”.
      Did you mean “us-state-department”?
      Allowed: arcadian-gazette, us-state-department.
      Use one of them, or add the publisher to content/publishers.yaml:
      us-state-departement:
        name: …
        voice: …
        series: …

    .cache/failed-build/content/editions/2010.yaml:2:11  error  wrong-value
      This is none of the values that are allowed. Found: part
      Allowed: complete, assumed, partial.

    2 errors, 0 warnings
    Nothing was replaced: the last good build is as it was.
    "
  `);
  expectUntouched();
});

test('no content: says so, and leaves the last good site byte for byte', () => {
  rmSync(CONTENT, { recursive: true });
  const { status, err } = build();
  expect(status).toBe(1);
  expect(err).toContain(`folder ${CONTENT}`);
  expectUntouched();
});
