import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { parse } from 'yaml';
import type { ProblemCode } from '../../../src/domain/problem.ts';
import { ContentCopy } from '../content-copy.ts';

const CONTENT = resolve(import.meta.dirname, '../../../content');

/** A line of a file of the content, from 1. */
export interface Place {
  file: string;
  line: number;
}

/** A place some lines further down, or up where the number is negative. */
export function below({ file, line }: Place, lines = 1): Place {
  return { file, line: line + lines };
}

/** One thing that goes wrong. */
export interface Mutation {
  name: string;
  code: ProblemCode;
  /** @returns where an editor should look; the problem must be told there */
  damage: (content: RealContent) => Place;
  /** What else is told for good reason: other files lean on what was damaged. */
  also?: readonly ProblemCode[];
}

/** What an edition says, as far as damage is chosen by it. */
export interface EditionData {
  year: number;
  coverage: string;
  'published-counts'?: Record<string, number>;
  sources: { id: string; covers: 'all' | string[]; except?: string[] }[];
  placements: Record<string, string[]>;
  deduced?: string[];
  unknown?: string[];
  notes?: Record<string, string[]>;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** A copy of the content of this repository, to be damaged and restored. Paths are those within the content folder. */
export class RealContent extends ContentCopy {
  /** What the damaged files held; nothing where there was none. */
  private readonly originals = new Map<string, Buffer | undefined>();
  private readonly files: readonly string[];
  /** The texts of files that were looked through for a place to damage. */
  private readonly undamaged = new Map<string, string>();

  constructor() {
    super(CONTENT);
    rmSync(join(this.root, 'drafts'), { recursive: true, force: true });
    this.files = readdirSync(this.root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.root.length + 1))
      .map((file) => file.split(sep).join('/'))
      .sort();
  }

  private remember(file: string): void {
    if (this.originals.has(file)) return;
    this.originals.set(file, this.files.includes(file) ? readFileSync(join(this.root, file)) : undefined);
  }

  override write(file: string, data: string | Uint8Array): Place {
    this.remember(file);
    super.write(file, data);
    return { file, line: 1 };
  }

  /**
   * Replaces the first match in a file.
   * @returns the first line that is another one now
   * @throws when that changes nothing: a damage that does nothing proves nothing
   */
  override replace(file: string, from: string | RegExp, to: string | ((...match: string[]) => string)): Place {
    const before = this.read(file);
    const after = typeof to === 'string' ? before.replace(from, () => to) : before.replace(from, to);
    if (before === after) throw new Error(`${file} holds no ${from}.`);
    this.write(file, after);
    return { file, line: lineAt(after, firstDifference(before, after)) };
  }

  /** @returns the line on which the new text begins */
  override append(file: string, text: string): Place {
    const before = this.read(file);
    this.write(file, before + text);
    return { file, line: lineAt(before + text, before.length) };
  }

  override remove(file: string): Place {
    this.remember(file);
    super.remove(file);
    return { file, line: 1 };
  }

  override rename(from: string, to: string): Place {
    const text = this.read(from);
    this.remove(from);
    return this.write(to, text);
  }

  /** Puts a link in the place of a file that leads to a copy of it outside the folder. */
  linkOutside(file: string): Place {
    const outside = join(this.root, '../outside.md');
    writeFileSync(outside, this.read(file));
    this.remove(file);
    symlinkSync(outside, join(this.root, file));
    return { file, line: 1 };
  }

  /** Undoes all damage. */
  restore(): void {
    for (const [file, data] of this.originals) {
      rmSync(join(this.root, file), { force: true });
      if (data) this.write(file, data);
    }
    this.originals.clear();
  }

  private undamagedText(file: string): string {
    const text = this.undamaged.get(file) ?? (this.originals.get(file)?.toString() || this.read(file));
    this.undamaged.set(file, text);
    return text;
  }

  /**
   * The first file below a folder whose text is as it should be for the damage.
   * @throws when there is none
   */
  fileWith(folder: string, ...patterns: readonly RegExp[]): string {
    const file = this.files.find(
      (name) => name.startsWith(folder) && patterns.every((pattern) => pattern.test(this.undamagedText(name))),
    );
    if (!file) throw new Error(`No file of ${folder} holds ${patterns.join(' and ')}.`);
    return file;
  }

  documentWith(...patterns: readonly RegExp[]): string {
    return this.fileWith('documents/', ...patterns);
  }

  /** Replaces the first match in the first document that has one. */
  inDocument(pattern: RegExp, to: string | ((...match: string[]) => string)): Place {
    return this.replace(this.documentWith(pattern), pattern, to);
  }

  /** All editions, by year. */
  editions(): (EditionData & { file: string })[] {
    return this.files
      .filter((file) => file.startsWith('editions/'))
      .map((file) => ({ ...(parse(this.read(file)) as EditionData), file }));
  }

  /** @throws when no edition passes the test */
  editionWith(test: (edition: EditionData) => boolean): EditionData & { file: string } {
    const edition = this.editions().find(test);
    if (!edition) throw new Error(`No edition is such that ${test}.`);
    return edition;
  }

  /** The line on which a file holds a text first. */
  lineOf(file: string, text: string | RegExp): Place {
    const at = typeof text === 'string' ? this.read(file).indexOf(text) : this.read(file).search(text);
    if (at < 0) throw new Error(`${file} does not hold ${text}.`);
    return { file, line: lineAt(this.read(file), at) };
  }
}
