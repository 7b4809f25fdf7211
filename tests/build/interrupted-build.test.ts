import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ROOT } from '../../scripts/lib/build-site.ts';

const SCRIPT = join(ROOT, 'scripts/build.ts');

// Not a new temporary folder each time: every content folder has a cache of its own, which stays.
let place: string;
let content: string;
let target: string;

beforeEach(() => {
  place = join(ROOT, '.cache/interrupted-build');
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  content = join(place, 'content');
  target = join(place, 'dist');
  cpSync(join(ROOT, 'content'), content, { recursive: true });
  mkdirSync(target);
  writeFileSync(join(target, '404.html'), 'the last good build');
});

afterEach(() => rmSync(place, { recursive: true, force: true }));

function build(out = target): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, '--content', content, '--out', out], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

/** Everything beside the content: the last good build as it was, and nothing else. */
function expectUntouched(): void {
  expect(readdirSync(place).sort()).toEqual(['content', 'dist']);
  expect(readdirSync(target)).toEqual(['404.html']);
  expect(readFileSync(join(target, '404.html'), 'utf8')).toBe('the last good build');
}

/** Starts a build and waits until it fills its folder. */
async function buildHalf() {
  const child = spawn(process.execPath, [SCRIPT, '--content', content, '--out', target], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  await vi.waitUntil(() => readdirSync(place).some((name) => name.startsWith('.dist.new-')), { timeout: 60_000 });
  return child;
}

it('a build that is interrupted leaves nothing behind', async () => {
  const child = await buildHalf();
  child.kill('SIGTERM');
  await once(child, 'exit');
  expectUntouched();
});

it('a build that is killed leaves the last good one, and the next build clears what it left', async () => {
  const child = await buildHalf();
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(readFileSync(join(target, '404.html'), 'utf8')).toBe('the last good build');
  const { status, output } = build();
  expect(status, output).toBe(0);
  expect(existsSync(join(target, 'index.html'))).toBe(true);
  expect(readdirSync(place).sort()).toEqual(['content', 'dist']);
});

it('a target that was not built is not replaced', () => {
  const own = join(place, 'own');
  mkdirSync(own);
  writeFileSync(join(own, 'letter.txt'), '');
  for (const out of [own, content, place, ROOT]) {
    expect(build(out), out).toMatchObject({ status: 1, output: expect.stringContaining('would replace it whole') });
  }
  expect(readdirSync(own)).toEqual(['letter.txt']);
});
