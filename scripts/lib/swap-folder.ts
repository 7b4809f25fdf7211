import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What a folder beside the target is for: one that is being filled, or the one that was the target until the swap. */
type Purpose = 'new' | 'old';

function siblingName(target: string, purpose: Purpose, pid: number): string {
  return join(dirname(target), `.${basename(target)}.${purpose}-${pid}`);
}

/** Finds what builds into the same target left beside it, with the id of the process that each belonged to. */
function siblings(target: string): { path: string; purpose: Purpose; pid: number }[] {
  const folder = dirname(target);
  if (!existsSync(folder)) return [];
  const start = `.${basename(target)}.`;
  return readdirSync(folder).flatMap((name) => {
    const match = name.startsWith(start) ? /^(new|old)-(\d+)$/.exec(name.slice(start.length)) : null;
    return match ? [{ path: join(folder, name), purpose: match[1] as Purpose, pid: Number(match[2]) }] : [];
  });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM says that there is such a process, of another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Makes an empty folder beside the target, on the same file system, so that one rename can put it in the target's place.
 * @param target absolute path of the folder that is to be replaced; it need not exist
 * @returns path of the new folder, to be handed to `swapFolder` or `discardFolder`
 * @throws when the folder cannot be made
 */
export function freshFolderFor(target: string): string {
  const fresh = siblingName(target, 'new', process.pid);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  return fresh;
}

/**
 * Puts a finished folder in the place of the target and removes what was there. Both renames happen without a pause for
 * signals, and where the second fails the first is taken back: readers of the target find the old whole or the new whole.
 * @throws when a rename fails; the target is then as it was
 */
export function swapFolder(fresh: string, target: string): void {
  const old = siblingName(target, 'old', process.pid);
  const hadTarget = existsSync(target);
  if (hadTarget) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (hadTarget) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Removes a folder that did not become the target. */
export function discardFolder(fresh: string): void {
  rmSync(fresh, { recursive: true, force: true });
}

/**
 * Clears away what earlier builds into the target left when they were killed. A build that was killed between the two
 * renames left no target: its old folder goes back first. Folders of builds that still run are left alone.
 * @returns paths of the folders that were removed or put back
 */
export function clearLeftovers(target: string): string[] {
  const leftovers = siblings(target).filter(({ pid }) => pid === process.pid || !isRunning(pid));
  const lastGood = leftovers.find(({ purpose }) => purpose === 'old');
  if (lastGood && !existsSync(target)) renameSync(lastGood.path, target);
  for (const { path } of leftovers) rmSync(path, { recursive: true, force: true });
  return leftovers.map(({ path }) => path);
}
