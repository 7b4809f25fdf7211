import { statSync } from 'node:fs';
import { FileReader } from './file-reader.ts';

/** What was taken of a file, and the reader that knows what is wrong with the rest. */
export interface Reading<Taken> {
  reader: FileReader;
  taken: Taken;
}

/** Takes of a file what is wanted of it. */
export type Take<Taken> = (reader: FileReader) => Taken;

/** Reads a file each time that it is asked for. */
export function readAnew<Taken>(path: string, file: string, take: Take<Taken>): Reading<Taken> {
  const reader = new FileReader(path, file);
  return { reader, taken: take(reader) };
}

/**
 * What changes with every change of a file: two saves of the same length within one tick of the clock are two files, or were not read
 * in between. Nothing where there is no file.
 */
function stampOf(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && `${stats.ino} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}`;
}

/**
 * Makes a `readAnew` that reads a file again only when it has changed, for a program that reads the same folder many times over.
 * A file is always asked for with the same `take`.
 */
export function keepReadings(): typeof readAnew {
  const kept = new Map<string, { stamp: string; reading: Reading<unknown> }>();
  return <Taken>(path: string, file: string, take: Take<Taken>) => {
    // A draft is read under its own name and under that of the place that it is for.
    const key = `${path}\n${file}`;
    const stamp = stampOf(path);
    const found = kept.get(key);
    if (found && found.stamp === stamp) return found.reading as Reading<Taken>;
    const reading = readAnew(path, file, take);
    if (stamp === undefined) kept.delete(key);
    else kept.set(key, { stamp, reading });
    return reading;
  };
}
