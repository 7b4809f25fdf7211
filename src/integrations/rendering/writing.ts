import { copyFileSync, linkSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type MeasuredFile, measure } from './measured-file.ts';
import { release } from './release.ts';

// A thread of its own: making files and folders takes the system as long as Astro takes for a third of the pages.

/** What the thread is told of a file: what it holds, or where it stands already. Paths are those in the built folder. */
export type WritingStep =
  | { path: string; content: Uint8Array<ArrayBuffer>; isMeasured: boolean }
  | { path: string; from: string };

/** What the thread tells of a file that it has written. */
export interface WrittenFile {
  path: string;
  /** Bytes, and the time of its last change in milliseconds. */
  size: number;
  modified: number;
  measured?: MeasuredFile;
}

const folder = workerData as string;
const made = new Set<string>();

/** Makes one file stand in two places; where the file system cannot, it is copied. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function write(step: WritingStep): WrittenFile {
  const target = join(folder, step.path);
  const parent = dirname(target);
  if (!made.has(parent)) mkdirSync(parent, { recursive: true });
  made.add(parent);
  if ('from' in step) linkOrCopy(step.from, target);
  else writeFileSync(target, step.content);
  const { size, mtimeMs: modified } = statSync(target);
  const written: WrittenFile = { path: step.path, size, modified };
  if ('content' in step) {
    if (step.isMeasured) written.measured = measure(step.path, Buffer.from(step.content.buffer));
    release(step.content);
  }
  return written;
}

parentPort!.on('message', (steps: readonly WritingStep[] | 'end') => {
  if (steps === 'end') parentPort!.close();
  else parentPort!.postMessage(steps.map(write));
});
