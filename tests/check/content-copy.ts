import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Content in which nothing is wrong. */
export const SOUND = resolve(import.meta.dirname, '../fixtures/sound/content');

/** A copy of content, of the sound one if nothing else is said, in a folder of its own, to be damaged. Paths are those within the content folder. */
export class ContentCopy {
  readonly root = join(mkdtempSync(join(tmpdir(), 'tierline-content-')), 'content');

  constructor(original = SOUND) {
    cpSync(original, this.root, { recursive: true });
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  write(file: string, data: string | Uint8Array): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    writeFileSync(join(this.root, file), data);
  }

  /** @throws when the file does not hold the text: a damage that does nothing proves nothing */
  replace(file: string, from: string, to: string): void {
    const text = this.read(file);
    if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”.`);
    this.write(
      file,
      text.replace(from, () => to),
    );
  }

  append(file: string, text: string): void {
    this.write(file, this.read(file) + text);
  }

  remove(file: string): void {
    rmSync(join(this.root, file), { recursive: true });
  }

  rename(from: string, to: string): void {
    mkdirSync(dirname(join(this.root, to)), { recursive: true });
    renameSync(join(this.root, from), join(this.root, to));
  }

  makeFolder(path: string): void {
    mkdirSync(join(this.root, path), { recursive: true });
  }

  discard(): void {
    rmSync(dirname(this.root), { recursive: true, force: true });
  }
}
