import type { ReadContent } from './read-content.ts';

// A build checks the content and then makes pages of it, in one process, but with modules loaded twice: what the check has read reaches
// the pages through the one object that both know.

const READ = Symbol.for('tierline.content');
const held = globalThis as { [READ]?: Map<string, ReadContent> };

/**
 * Hands over content that was read and found sound, to whoever makes pages of it in this process.
 * @param root path of the content folder, absolute
 */
export function handOver(root: string, read: ReadContent): void {
  held[READ] ??= new Map();
  held[READ].set(root, read);
}

/** Takes what was handed over for a folder. @returns nothing where nothing was, or where it was taken already */
export function takeOver(root: string): ReadContent | undefined {
  const read = held[READ]?.get(root);
  held[READ]?.delete(root);
  return read;
}
