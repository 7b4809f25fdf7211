import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** A folder and all below it; what is gone by the time that it is looked into has none. */
function foldersFrom(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const inner = entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => foldersFrom(join(folder, name)));
    return [folder, ...inner];
  } catch {
    return [];
  }
}

/**
 * Calls back when something below a folder has changed and nothing more does. While a call is at work another one waits for its end.
 * Each folder is watched for itself: to watch thousands of files takes seconds to begin with, in which an edit would be missed, and
 * a file that an editor replaces, as most do when they save, would be lost sight of.
 * @param quiet how long nothing changes before the call, in milliseconds
 * @returns what ends the watch
 */
export function watchFolder(root: string, quiet: number, changed: () => Promise<void>): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let calls = Promise.resolve();

  const unwatch = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const watchAll = () => {
    const folders = new Set(foldersFrom(root));
    for (const folder of watchers.keys()) if (!folders.has(folder)) unwatch(folder);
    for (const folder of folders) if (!watchers.has(folder)) watchOne(folder);
  };
  const settle = () => {
    // Before the call, so that what comes into a new folder after it is not missed.
    watchAll();
    calls = calls.then(changed);
  };
  const watchOne = (folder: string) => {
    const watcher = watch(folder, () => {
      clearTimeout(timer);
      timer = setTimeout(settle, quiet);
    });
    watcher.on('error', () => unwatch(folder));
    watchers.set(folder, watcher);
  };

  watchAll();
  return () => {
    clearTimeout(timer);
    for (const folder of [...watchers.keys()]) unwatch(folder);
  };
}
