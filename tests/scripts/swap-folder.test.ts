import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearLeftovers, discardFolder, freshFolderFor, swapFolder } from '../../scripts/lib/swap-folder.ts';

let place: string;
let target: string;

function write(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
}

function read(folder: string): string {
  return readFileSync(join(folder, 'index.html'), 'utf8');
}

/** The id of a process that has ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'swap-folder-'));
  target = join(place, 'dist');
});

afterEach(() => rmSync(place, { recursive: true, force: true }));

describe('swapFolder', () => {
  it('makes the fresh folder the target where there was none', () => {
    const fresh = freshFolderFor(target);
    write(fresh, 'first');
    swapFolder(fresh, target);
    expect(read(target)).toBe('first');
    expect(readdirSync(place)).toEqual(['dist']);
  });

  it('replaces the target whole and leaves nothing of the old one', () => {
    write(target, 'old');
    writeFileSync(join(target, 'gone.html'), '');
    const fresh = freshFolderFor(target);
    write(fresh, 'new');
    swapFolder(fresh, target);
    expect(readdirSync(target)).toEqual(['index.html']);
    expect(read(target)).toBe('new');
    expect(readdirSync(place)).toEqual(['dist']);
  });

  it('puts the old target back where the fresh folder cannot be renamed', () => {
    write(target, 'old');
    expect(() => swapFolder(join(place, 'missing'), target)).toThrow();
    expect(read(target)).toBe('old');
    expect(readdirSync(place)).toEqual(['dist']);
  });
});

describe('freshFolderFor', () => {
  it('is empty even where an earlier build of the same process left one', () => {
    write(freshFolderFor(target), 'half');
    expect(readdirSync(freshFolderFor(target))).toEqual([]);
  });

  it('makes the folders above it', () => {
    const deep = join(place, 'a', 'b', 'dist');
    expect(existsSync(freshFolderFor(deep))).toBe(true);
  });
});

describe('discardFolder', () => {
  it('leaves the target alone', () => {
    write(target, 'old');
    const fresh = freshFolderFor(target);
    write(fresh, 'half');
    discardFolder(fresh);
    expect(readdirSync(place)).toEqual(['dist']);
    expect(read(target)).toBe('old');
  });
});

describe('clearLeftovers', () => {
  it('removes what killed builds left', () => {
    write(target, 'good');
    write(join(place, `.dist.new-${deadPid()}`), 'half');
    write(join(place, `.dist.old-${deadPid()}`), 'older');
    expect(clearLeftovers(target)).toHaveLength(2);
    expect(readdirSync(place)).toEqual(['dist']);
    expect(read(target)).toBe('good');
  });

  it('puts the last good target back after a kill between the two renames', () => {
    const pid = deadPid();
    write(join(place, `.dist.old-${pid}`), 'good');
    write(join(place, `.dist.new-${pid}`), 'finished, but never swapped');
    clearLeftovers(target);
    expect(readdirSync(place)).toEqual(['dist']);
    expect(read(target)).toBe('good');
  });

  it('leaves builds that still run, and folders of other names, alone', () => {
    const running = `.dist.new-${process.ppid}`;
    for (const name of [running, '.dist.new-x', '.dist2.new-1', 'dist.new-1']) write(join(place, name), 'theirs');
    expect(clearLeftovers(target)).toEqual([]);
    expect(readdirSync(place).sort()).toEqual(['.dist.new-x', '.dist2.new-1', running, 'dist.new-1'].sort());
  });

  it('has nothing to do where the place does not exist yet', () => {
    expect(clearLeftovers(join(place, 'no', 'dist'))).toEqual([]);
  });
});
