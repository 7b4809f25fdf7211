import { type Dirent, lstatSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ascending } from '../domain/order.ts';
import type { Problem } from '../domain/problem.ts';
import { START } from './lines.ts';
import { unreadable } from './text-file.ts';

/** What stands in a folder. Paths are those within it, with slashes. */
export interface FolderList {
  /** Files that may be read, sorted. */
  files: string[];
  /** What is no file, or cannot be told from another; none of it is among the files. */
  problems: Problem[];
}

/** Files that systems and editors leave behind; but a hidden file that is called like content was meant to be seen. */
function isPassedOver(name: string): boolean {
  return name.startsWith('.') && !/^\.[^#_].*\.(?:mdx?|ya?ml)$/.test(name);
}

/** As a file system sees a name that takes no notice of capitals and of how accents are written. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function fault(file: string, code: Problem['code'], message: string, cure: string): Problem {
  return { severity: 'error', code, file, path: [], message, cure, position: START };
}

/** Links are refused wherever they lead: what they mean depends on the computer. */
function linkProblem(root: string, file: string): Problem {
  const cure = 'Put a copy of the file itself in the place of the link.';
  const told = (message: string) => fault(file, 'outside-folder', message, cure);
  let target: string;
  try {
    target = realpathSync(join(root, file));
  } catch (error) {
    const isCircle = (error as NodeJS.ErrnoException).code === 'ELOOP';
    return told(isCircle ? 'This is a link that leads in a circle.' : 'This is a link that leads to nothing.');
  }
  const isInside = `${target}${sep}`.startsWith(`${realpathSync(root)}${sep}`);
  if (!isInside) return told(`This is a link to a place outside the content folder: ${readlinkSync(join(root, file))}`);
  return told('This is a link to another place of the content folder; on Windows it would be a file of one line.');
}

/** Why an entry of a folder is neither a file to be read nor a folder to be looked into. */
function refused(root: string, path: string, entry: Dirent): Problem | undefined {
  if (entry.isSymbolicLink()) return linkProblem(root, path);
  if (entry.isDirectory()) {
    if (!/\.(?:mdx?|ya?ml)$/.test(entry.name)) return undefined;
    const { code, message, cure } = unreadable({ code: 'EISDIR' });
    return fault(path, code, message, cure);
  }
  if (!entry.isFile()) {
    const message = 'This is no file but a pipe, a socket or a device of the system.';
    return fault(path, 'unreadable-file', message, 'Take it out.');
  }
  if (entry.name.includes('\ufffd')) {
    return fault(path, 'wrong-file-name', 'The name of the file is not UTF-8.', 'Give it another name.');
  }
  return undefined;
}

/** The names of a folder of which some file systems could keep one alone, by the name that is to stay. */
function alike(entries: readonly Dirent[]): Map<Dirent, string> {
  const groups = Map.groupBy(entries, ({ name }) => folded(name));
  const pairs = [...groups].flatMap(([plain, group]) => {
    if (group.length === 1) return [];
    const kept = group.find(({ name }) => name === plain) ?? group[0]!;
    return group.filter((entry) => entry !== kept).map((entry) => [entry, kept.name] as const);
  });
  return new Map(pairs);
}

function entriesOf(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !isPassedOver(name))
    .sort((a, b) => ascending(a.name, b.name));
}

/**
 * Lists all files below a folder. Nothing is followed that leads elsewhere, and nothing is opened.
 * @param root path of the folder
 * @param without name of a folder right below it that is passed over
 * @throws when the folder itself cannot be read
 */
export function listFolder(root: string, without?: string): FolderList {
  const list: FolderList = { files: [], problems: [] };
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    let entries: Dirent[];
    try {
      entries = entriesOf(join(root, folder));
    } catch (error) {
      if (folder === '') throw error;
      const { code, message, cure } = unreadable(error);
      list.problems.push(fault(folder.slice(0, -1), code, message.replace('file', 'folder'), cure));
      continue;
    }
    const doubles = alike(entries);
    for (const entry of entries) {
      const path = `${folder}${entry.name}`;
      if (path === without) continue;
      const twin = doubles.get(entry);
      const problem = twin === undefined ? refused(root, path, entry) : alikeProblem(path, entry.name, twin);
      if (problem) list.problems.push(problem);
      else if (entry.isDirectory()) open.push(`${path}/`);
      else list.files.push(path);
    }
  }
  list.files.sort(ascending);
  return list;
}

function alikeProblem(path: string, name: string, twin: string): Problem {
  const isCapitals = name.normalize('NFC') !== twin.normalize('NFC');
  const what = isCapitals ? 'by capitals alone' : 'only in how their accents are written, which does not show';
  return fault(
    path,
    'names-alike',
    `This name and that of ${twin} differ ${what}: many computers take the two for one.`,
    'Keep one of the two, or give one of them another name.',
  );
}

/** Whether there is a folder, and no link to one. */
export function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
