import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  clearLeftovers,
  currentFolder,
  discardFolder,
  freshFolderFor,
  swapFolder,
  targetBehind,
} from '../../scripts/lib/swap-folder.ts';

/** Which of the renames to come the system refuses, from 1; 0 for none. */
const system = vi.hoisted(() => ({ refuses: 0 }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  const rename: typeof fs.renameSync = (from, to) => {
    system.refuses -= 1;
    if (system.refuses === 0) throw new Error('EBUSY');
    fs.renameSync(from, to);
  };
  return { ...fs, renameSync: rename };
});

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

/** Builds and swaps, as short as can be. */
function build(text: string, options?: { plain: boolean }): void {
  const fresh = freshFolderFor(target);
  write(fresh, text);
  swapFolder(fresh, target, options);
}

function isLink(): boolean {
  return lstatSync(target).isSymbolicLink();
}

/** What stands beside the target: the texts of whole sites, and the names of all else. */
function beside(): string[] {
  const names = readdirSync(place).filter((name) => name !== 'dist');
  return names.map((name) => (name.startsWith('.dist.site-') ? read(join(place, name)) : name)).sort();
}

beforeEach(() => {
  system.refuses = 0;
  place = mkdtempSync(join(tmpdir(), 'swap-folder-'));
  target = join(place, 'dist');
});

afterEach(() => rmSync(place, { recursive: true, force: true }));

describe('swapFolder', () => {
  it('makes the target a link to the fresh folder where there was none', () => {
    build('first');
    expect(read(target)).toBe('first');
    expect(isLink()).toBe(true);
    expect(beside()).toEqual(['first']);
  });

  it('replaces the target whole, keeps what it replaced, and removes what is older', () => {
    build('first');
    writeFileSync(join(target, 'gone.html'), '');
    build('second');
    expect(readdirSync(target)).toEqual(['index.html']);
    expect(beside()).toEqual(['first', 'second']);
    build('third');
    expect(read(target)).toBe('third');
    expect(beside()).toEqual(['second', 'third']);
  });

  it('replaces a folder by a link, and keeps the folder', () => {
    write(target, 'folder');
    build('new');
    expect(read(target)).toBe('new');
    expect(isLink()).toBe(true);
    expect(beside()).toEqual(['folder', 'new']);
  });

  it('replaces a link that leads nowhere', () => {
    symlinkSync('.dist.site-1-gone', target);
    build('new');
    expect(read(target)).toBe('new');
  });

  it('makes and replaces folders where a link is not wanted', () => {
    build('first', { plain: true });
    expect(isLink()).toBe(false);
    expect(beside()).toEqual([]);
    build('second', { plain: true });
    expect(isLink()).toBe(false);
    expect(read(target)).toBe('second');
    expect(beside()).toEqual(['first']);
  });

  it('keeps a link a link', () => {
    build('first');
    build('second', { plain: true });
    expect(isLink()).toBe(true);
    expect(read(target)).toBe('second');
  });

  it.each([true, false])('leaves the target as it was where the fresh folder cannot be moved, plain: %s', (plain) => {
    write(target, 'old');
    expect(() => swapFolder(join(place, 'missing'), target, { plain })).toThrow('ENOENT');
    expect(read(target)).toBe('old');
    expect(readdirSync(place)).toEqual(['dist']);
  });

  it.each([
    [2, false],
    [3, false],
    [2, true],
    [3, true],
  ])('leaves a folder as it was, and nothing beside it, where rename %i is refused, plain: %s', (refuses, plain) => {
    write(target, 'old');
    const fresh = freshFolderFor(target);
    write(fresh, 'new');
    system.refuses = refuses;
    expect(() => swapFolder(fresh, target, { plain })).toThrow('EBUSY');
    expect([read(target), isLink(), beside()]).toEqual(['old', false, []]);
  });

  it('leaves a link as it was where it cannot be replaced', () => {
    build('old');
    const fresh = freshFolderFor(target);
    write(fresh, 'new');
    system.refuses = 2;
    expect(() => swapFolder(fresh, target)).toThrow('EBUSY');
    expect([read(target), isLink(), beside()]).toEqual(['old', true, ['old']]);
  });

  it('leaves the sites of builds that still run alone', () => {
    const running = join(place, `.dist.site-${process.ppid}-theirs`);
    write(running, 'theirs');
    build('first');
    build('second');
    expect(beside()).toEqual(['first', 'second', 'theirs']);
  });

  it('takes a process of another user, which it may not signal, for one that runs', () => {
    write(join(place, '.dist.site-1-theirs'), 'theirs');
    const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
    });
    build('first');
    kill.mockRestore();
    expect(beside()).toEqual(['first', 'theirs']);
  });

  it('can be undone: the site that was replaced is whole', () => {
    build('first');
    build('second');
    const before = readdirSync(place).find(
      (name) => name.startsWith('.dist.site-') && read(join(place, name)) === 'first',
    );
    symlinkSync(before!, join(place, 'back'));
    renameSync(join(place, 'back'), target);
    expect(read(target)).toBe('first');
    build('third');
    expect(beside()).toEqual(['first', 'third']);
  });
});

describe('a build that is killed right before a step of its swap', () => {
  const KILLER = join(import.meta.dirname, '../../scripts/lib/kill-at-step.ts');
  const MODULE = join(import.meta.dirname, '../../scripts/lib/swap-folder.ts');

  /** @returns whether it was killed, or had fewer steps */
  function swapKilledBefore(step: number, plain: boolean): boolean {
    const program = `
      import { writeFileSync } from 'node:fs';
      import { freshFolderFor, swapFolder } from ${JSON.stringify(MODULE)};
      const fresh = freshFolderFor(${JSON.stringify(target)});
      writeFileSync(fresh + '/index.html', 'new');
      swapFolder(fresh, ${JSON.stringify(target)}, { plain: ${plain} });`;
    const { signal } = spawnSync(process.execPath, ['--import', KILLER, '--input-type=module', '--eval', program], {
      env: { ...process.env, KILL_AT_STEP: String(step) },
    });
    return signal === 'SIGKILL';
  }

  /** Kills builds before one step after another until one gets through, and looks at what each left. */
  function killAtEachStep(plain: boolean, look: () => void): number {
    const endedLongAgo = deadPid();
    for (let step = 1; ; step += 1) {
      for (const name of readdirSync(place)) rmSync(join(place, name), { recursive: true });
      build('old', { plain });
      write(join(place, `.dist.site-${endedLongAgo}-a1`), 'older');
      if (!swapKilledBefore(step, plain)) return step - 1;
      look();
      clearLeftovers(target);
      expect(['old', 'new']).toContain(read(target));
      expect(readdirSync(place).filter((name) => /\.(?:new|link)-/.test(name))).toEqual([]);
    }
  }

  it('leaves a whole site at the target, where that is a link', () => {
    expect(killAtEachStep(false, () => expect(['old', 'new']).toContain(read(target)))).toBe(5);
  }, 60_000);

  it('leaves a whole site to be found, where the target is a folder', () => {
    expect(killAtEachStep(true, () => expect(['old', 'new']).toContain(read(currentFolder(target)!)))).toBe(4);
  }, 60_000);
});

describe('currentFolder', () => {
  it('follows the link', () => {
    build('first');
    const first = currentFolder(target)!;
    build('second');
    expect(read(first)).toBe('first');
    expect(read(currentFolder(target)!)).toBe('second');
  });

  it('finds the site that was finished last where the target is missing', () => {
    for (const [text, time] of [
      ['older', 1],
      ['newest', 3],
      ['old', 2],
    ] as const) {
      const site = join(place, `.dist.site-1-${text}`);
      write(site, text);
      utimesSync(site, time, time);
    }
    write(join(place, '.dist.new-1'), 'half');
    expect(read(currentFolder(target)!)).toBe('newest');
  });

  it('is nothing where there never was a site', () => {
    write(join(place, '.dist.new-1'), 'half');
    expect(currentFolder(target)).toBeUndefined();
    expect(currentFolder(join(place, 'no', 'dist'))).toBeUndefined();
  });
});

describe('targetBehind', () => {
  it('is the target itself, missing, a folder or a link of the swap', () => {
    expect(targetBehind(target)).toBe(target);
    build('first');
    expect(targetBehind(target)).toBe(target);
    build('second', { plain: true });
    expect(targetBehind(target)).toBe(target);
  });

  it('is where a link of somebody else leads', () => {
    write(join(place, 'disk/site'), 'old');
    symlinkSync(join('disk', 'site'), target);
    expect(targetBehind(target)).toBe(join(place, 'disk/site'));
  });

  it('is the target itself where that is a link to nothing', () => {
    symlinkSync(join('disk', 'site'), target);
    expect(targetBehind(target)).toBe(target);
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
  it('removes what killed builds left half done, and keeps the site that the target replaced', () => {
    build('older');
    build('good');
    write(join(place, `.dist.new-${deadPid()}`), 'half');
    symlinkSync('.dist.site-1-gone', join(place, `.dist.link-${deadPid()}`));
    expect(clearLeftovers(target)).toHaveLength(2);
    expect(read(target)).toBe('good');
    expect(beside()).toEqual(['good', 'older']);
  });

  it('puts the last whole site back after a kill in the middle of replacing a folder', () => {
    const pid = deadPid();
    write(join(place, `.dist.site-${pid}-a1`), 'good');
    write(join(place, `.dist.new-${pid}`), 'half');
    clearLeftovers(target);
    expect(read(target)).toBe('good');
    expect(beside()).toEqual(['good']);
  });

  it('leaves builds that still run, and folders of other names, alone', () => {
    const running = `.dist.new-${process.ppid}`;
    const names = [running, '.dist.new-x', '.dist2.new-1', 'dist.new-1', '.dist.site-'];
    for (const name of names) write(join(place, name), 'theirs');
    expect(clearLeftovers(target)).toEqual([]);
    expect(readdirSync(place).sort()).toEqual(names.sort());
  });

  it('has nothing to do where the place does not exist yet', () => {
    expect(clearLeftovers(join(place, 'no', 'dist'))).toEqual([]);
  });
});
