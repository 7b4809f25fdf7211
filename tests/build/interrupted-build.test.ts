import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ROOT } from '../../scripts/lib/build-site.ts';
import { KilledBuilds } from '../../scripts/lib/killed-builds.ts';
import { SOUND } from '../check/content-copy.ts';

const SCRIPT = join(ROOT, 'scripts/build.ts');

/** Builds are to be as on a machine that serves what it builds, also where a host runs the tests. */
const ENVIRONMENT = { ...process.env, CI: '' };

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
  cpSync(SOUND, content, { recursive: true });
  mkdirSync(target);
  writeFileSync(join(target, '404.html'), 'the last good build');
});

afterEach(() => rmSync(place, { recursive: true, force: true }));

function build(out = target): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, '--content', content, '--out', out], {
    cwd: ROOT,
    env: ENVIRONMENT,
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
    env: ENVIRONMENT,
    stdio: 'ignore',
  });
  await vi.waitUntil(() => readdirSync(place).some((name) => name.startsWith('.dist.new-')), { timeout: 60_000 });
  return child;
}

async function buildAlongside(): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [SCRIPT, '--content', content, '--out', target], {
    cwd: ROOT,
    env: ENVIRONMENT,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const [code] = await once(child, 'close');
  return { code, output };
}

it('a build that is interrupted leaves nothing behind', async () => {
  const child = await buildHalf();
  child.kill('SIGTERM');
  await once(child, 'exit');
  expectUntouched();
});

it('a build that is killed leaves the last good one; of two builds after it each has its turn, and clears what was left', async () => {
  const child = await buildHalf();
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(readFileSync(join(target, '404.html'), 'utf8')).toBe('the last good build');
  const outputs = await Promise.all([buildAlongside(), buildAlongside()]);
  expect(outputs.map(({ code }) => code)).toEqual([0, 0]);
  expect(outputs.filter(({ output }) => output.includes('Another build is under way'))).toHaveLength(1);
  expect(existsSync(join(target, 'countries/arcadia/index.html'))).toBe(true);
  const beside = readdirSync(place).filter((name) => !['content', 'dist'].includes(name));
  expect(beside.map((name) => name.replace(/\d+-\w+$/, ''))).toEqual(['.dist.site-', '.dist.site-']);
});

it('a build that is killed in the swap leaves a site that is served', async () => {
  rmSync(target, { recursive: true });
  const builds = new KilledBuilds(content, place, ['', 'countries/arcadia/']);
  try {
    await builds.begin();
    // The fourth step puts the link in the target's place. `npm run kill-builds` tries them all.
    expect(await builds.kill({ step: 4 })).toEqual({ moment: { step: 4 }, killed: true, faults: [] });
  } finally {
    await builds.end();
  }
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
