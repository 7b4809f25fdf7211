import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';

/** In milliseconds. */
const LOOK_EVERY = 100;

/** SQLITE_BUSY: another process holds the lock. */
const BUSY = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === BUSY;
}

/**
 * Waits until no other process holds a lock, and takes it. It is a lock on a file that the system keeps, by way of SQLite: it
 * ends with the process however that ends, where a file that says who builds would stay after a kill.
 * @param path absolute path of a file that serves for nothing else
 * @param onWait is called once, where another process holds the lock
 * @returns what gives the lock back
 */
export async function takeLock(path: string, onWait: () => void): Promise<() => void> {
  mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path);
  for (let first = true; ; first = false) {
    try {
      database.exec('BEGIN EXCLUSIVE');
      return () => database.close();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (first) onWait();
      await pause(LOOK_EVERY);
    }
  }
}
