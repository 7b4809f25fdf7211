import { randomUUID } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * What stands beside the target: a folder that is being filled, a whole site, or a link on its way to the target's place. A
 * target is a link to one of the whole sites, because a link is replaced in one step and a folder is not.
 */
type Purpose = 'new' | 'site' | 'link';

interface Sibling {
  path: string;
  purpose: Purpose;
  /** The process that made it. */
  pid: number;
}

/** The ids of processes are used again, in containers at once: a whole site has a name that no other will have. */
function siblingName(target: string, purpose: Purpose): string {
  const unique = purpose === 'site' ? `-${randomUUID().slice(0, 8)}` : '';
  return join(dirname(target), `.${basename(target)}.${purpose}-${process.pid}${unique}`);
}

function siblings(target: string): Sibling[] {
  const folder = dirname(target);
  if (!existsSync(folder)) return [];
  const start = `.${basename(target)}.`;
  return readdirSync(folder).flatMap((name) => {
    const match = name.startsWith(start) ? /^(new|site|link)-(\d+)(?:-\w+)?$/.exec(name.slice(start.length)) : null;
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

function ofEndedBuilds(found: readonly Sibling[]): Sibling[] {
  return found.filter(({ pid }) => pid === process.pid || !isRunning(pid));
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function remove(paths: readonly string[]): void {
  for (const path of paths) rmSync(path, { recursive: true, force: true });
}

/** The whole site beside the target that was finished last. */
function newestSite(candidates: readonly Sibling[]): string | undefined {
  const sites = candidates.flatMap(({ purpose, path }) => {
    // Another build may be removing it.
    const finished = purpose === 'site' ? statSync(path, { throwIfNoEntry: false })?.mtimeMs : undefined;
    return finished === undefined ? [] : [{ path, finished }];
  });
  return sites.sort((a, b) => b.finished - a.finished)[0]?.path;
}

/** @returns path of a link to the folder beside it; `undefined` where a link cannot be made, or cannot be replaced by one */
function linkTo(folder: string, target: string): string | undefined {
  if (process.platform === 'win32') return undefined;
  const link = siblingName(target, 'link');
  try {
    rmSync(link, { force: true });
    symlinkSync(basename(folder), link);
    return link;
  } catch {
    return undefined;
  }
}

/** Moves a folder out of the target's place. @returns where it stands now; `undefined` where there was none */
function setAside(target: string): string | undefined {
  const aside = siblingName(target, 'site');
  try {
    renameSync(target, aside);
    return aside;
  } catch (error) {
    // Another build was faster.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Puts a whole site in the target's place. A link takes the place of a link, or of nothing, in one step. A folder has to go out
 * of the way first; whoever is killed between those two steps leaves no target, and `currentFolder` finds what stood there.
 * @returns where the site stands that was replaced, if any
 */
function place(site: string, target: string, plain: boolean): string | undefined {
  const wasLink = isLink(target);
  const entry = plain && !wasLink ? site : (linkTo(site, target) ?? site);
  if ((wasLink && entry !== site) || !existsSync(target)) {
    const replaced = currentFolder(target);
    renameSync(entry, target);
    return replaced;
  }
  const aside = setAside(target);
  try {
    renameSync(entry, target);
  } catch (error) {
    if (aside) renameSync(aside, target);
    throw error;
  }
  return aside;
}

/**
 * Where a build to a target really goes: a link that somebody else made is no part of the swap, but leads to the target.
 * @param target absolute path of the folder of the built site; it need not exist
 */
export function targetBehind(target: string): string {
  if (!isLink(target) || !existsSync(target)) return target;
  const isOurs = siblings(target).some(({ path }) => basename(path) === readlinkSync(target));
  return isOurs ? target : realpathSync(target);
}

/**
 * The folder that holds the site at this moment. What is read from it stays whole while builds replace the target: a site that
 * was replaced stays until the next one is.
 * @param target absolute path of the folder of the built site
 * @returns absolute path without links; where the target is missing because a build was killed in the middle of replacing it,
 * the last whole site; `undefined` where there is none
 */
export function currentFolder(target: string): string | undefined {
  try {
    return realpathSync(target);
  } catch {
    return newestSite(siblings(target));
  }
}

/**
 * Makes an empty folder beside the target, on the same file system, so that one rename can put it in the target's place.
 * @param target absolute path of the folder that is to be replaced; it need not exist
 * @returns path of the new folder, to be handed to `swapFolder` or `discardFolder`
 * @throws when the folder cannot be made
 */
export function freshFolderFor(target: string): string {
  const fresh = siblingName(target, 'new');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  return fresh;
}

/**
 * Puts a finished folder in the place of the target. From then on the target is a link to it, so that the next swap is one step;
 * readers find the old site whole or the new one whole, and so they do after a kill at any moment. The site that was replaced
 * stays beside the target until the next swap; older ones are removed.
 * @param options.plain leaves the target a folder, for who cannot follow a link; a target that is a link already stays one
 * @throws when a rename fails; the target is then as it was
 */
export function swapFolder(fresh: string, target: string, { plain = false }: { plain?: boolean } = {}): void {
  const site = siblingName(target, 'site');
  renameSync(fresh, site);
  let replaced: string | undefined;
  try {
    replaced = place(site, target, plain);
  } catch (error) {
    remove([site, siblingName(target, 'link')]);
    throw error;
  }
  const ended = ofEndedBuilds(siblings(target));
  // Read after the look at who still runs: a build that has ended since may have put its own site in the place.
  const kept = [currentFolder(target), replaced].map((path) => path && basename(path));
  remove(ended.map(({ path }) => path).filter((path) => !kept.includes(basename(path))));
}

/** Removes a folder that did not become the target. */
export function discardFolder(fresh: string): void {
  remove([fresh]);
}

/**
 * Clears away what earlier builds into the target left when they were killed. Where one was killed in the middle of replacing a
 * folder, the last whole site goes back first. Folders of builds that still run are left alone, and whole sites.
 * @returns paths of what was removed or put back
 */
export function clearLeftovers(target: string): string[] {
  const ended = ofEndedBuilds(siblings(target));
  const lastGood = existsSync(target) ? undefined : newestSite(ended);
  if (lastGood) place(lastGood, target, false);
  const leftovers = ended.filter(({ purpose }) => purpose !== 'site').map(({ path }) => path);
  remove(leftovers);
  return lastGood ? [lastGood, ...leftovers] : leftovers;
}
