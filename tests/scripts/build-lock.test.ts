import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeLock } from '../../scripts/lib/build-lock.ts';

const MODULE = join(import.meta.dirname, '../../scripts/lib/build-lock.ts');

let place: string;
let lock: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'build-lock-'));
  lock = join(place, 'deep/build.lock');
});

afterEach(() => rmSync(place, { recursive: true, force: true }));

describe('takeLock', () => {
  it('waits until the other gives it back, and says so once', async () => {
    const giveBack = await takeLock(lock, () => {});
    const onWait = vi.fn();
    let isTaken = false;
    const second = takeLock(lock, onWait).then((giveSecond) => {
      isTaken = true;
      return giveSecond;
    });
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect([isTaken, onWait.mock.calls.length]).toEqual([false, 1]);
    giveBack();
    (await second)();
    expect(onWait).toHaveBeenCalledTimes(1);
  });

  it('is free after it was given back', async () => {
    const onWait = vi.fn();
    (await takeLock(lock, onWait))();
    (await takeLock(lock, onWait))();
    expect(onWait).not.toHaveBeenCalled();
  });

  it('does not wait for a lock that can never be had', async () => {
    mkdirSync(dirname(lock));
    writeFileSync(lock, 'This file serves for something else. '.repeat(10));
    const onWait = vi.fn();
    await expect(takeLock(lock, onWait)).rejects.toThrow('not a database');
    expect(onWait).not.toHaveBeenCalled();
  });

  it('is free after who held it was killed', async () => {
    const program = `
      import { takeLock } from ${JSON.stringify(MODULE)};
      await takeLock(${JSON.stringify(lock)}, () => {});
      console.log('taken');
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'pipe' });
    await once(child.stdout, 'data');
    const onWait = vi.fn(() => void child.kill('SIGKILL'));
    (await takeLock(lock, onWait))();
    expect(onWait).toHaveBeenCalledTimes(1);
  }, 30_000);
});
