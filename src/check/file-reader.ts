import { hash } from 'node:crypto';
import type { z } from 'zod';
import type { PathStep, Problem } from '../domain/problem.ts';
import { frontMatterFault, splitFrontMatter } from './front-matter.ts';
import { type Position, START } from './lines.ts';
import { proseProblems } from './prose.ts';
import { type RawText, readRaw } from './raw-text.ts';
import { type SchemaProblem, schemaProblems } from './schema-problems.ts';
import { readText } from './text-file.ts';
import { valueAt, valuesIn } from './value-at.ts';
import { YamlSource } from './yaml-source.ts';

/** Whether a test holds for a text anywhere in data, keys included. */
function anyText(data: unknown, test: (text: string) => boolean): boolean {
  for (const value of valuesIn(data)) {
    if (typeof value === 'string' && test(value)) return true;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    if (Object.keys(value).some(test)) return true;
  }
  return false;
}

/** Reads one file of a content folder, and collects what is wrong with it. It knows nothing of any other file. */
export class FileReader {
  readonly problems: Problem[] = [];
  private readonly path: string;
  private readonly file: string;
  private content: string | undefined;
  private source: YamlSource | undefined;
  /** What was told of the file before it was judged; of most there is nothing to tell. */
  private isTold: RawText['isTold'] | undefined;
  /** Where something of the file was not taken: its text, where that could be read. */
  private unread: { text: string | undefined } | undefined;

  /**
   * @param path of the file on disk
   * @param file what it is called in problems: the path within the content folder that it is for
   */
  constructor(path: string, file: string) {
    this.path = path;
    this.file = file;
  }

  private fail(problem: Pick<Problem, 'code' | 'message'> & { cure: string; position: Position }) {
    this.problems.push({ severity: 'error', file: this.file, path: [], ...problem });
  }

  private text(): string | undefined {
    const content = readText(this.path);
    if (typeof content !== 'string') {
      this.fail(content);
      this.unread = { text: undefined };
      return undefined;
    }
    this.content = content;
    const { text, problems, isTold } = readRaw(this.file, content);
    if (problems.length > 0) {
      this.problems.push(...problems);
      this.isTold = isTold;
    }
    return text;
  }

  private parse(source: YamlSource): unknown {
    this.source = source;
    for (const { isRepeated, ...fault } of source.faults) {
      this.fail({ code: isRepeated ? 'duplicate-id' : 'invalid-yaml', ...fault });
    }
    if (source.faults.length === 0) return source.data ?? {};
    this.unread = { text: source.text };
    return undefined;
  }

  /**
   * Whether a problem follows from what was told already, such as a TODO in the place of a date.
   * @param depth how many steps of the problem's path lead to the data
   */
  private isEcho({ code, path, at }: SchemaProblem, data: unknown, depth: number): boolean {
    if (!this.isTold || code === 'missing-field') return false;
    if (at === 'key') return this.isTold(String(path.at(-1)));
    return anyText(valueAt(data, path.slice(depth)), this.isTold);
  }

  /**
   * Judges data by a schema; what is wrong becomes problems at `base` within the file. No data, no judgement: its fault is told.
   * @param isKey whether the data is the key that `base` leads to, and not the value
   */
  judge<Schema extends z.ZodType>(
    data: unknown,
    schema: Schema,
    base: readonly PathStep[] = [],
    isKey = false,
  ): z.output<Schema> | undefined {
    if (data === undefined) return undefined;
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    this.unread = { text: this.source?.text };
    for (const problem of schemaProblems(result.error, { schema, data, file: this.file, base })) {
      if (this.isEcho(isKey ? { ...problem, at: 'key' } : problem, data, base.length)) continue;
      const { at, ...rest } = problem;
      this.problems.push({ ...rest, position: this.positionOf(problem.path, isKey ? 'key' : at) });
    }
    return undefined;
  }

  /** Reads a YAML file whole. */
  yaml(): unknown {
    const text = this.text();
    return text === undefined ? undefined : this.parse(new YamlSource(text));
  }

  /** Reads the front matter of a Markdown file, and looks through its body. */
  markdown(): unknown {
    const text = this.text();
    if (text === undefined) return undefined;
    const parts = splitFrontMatter(text);
    if (!parts) {
      this.fail({ code: 'missing-front-matter', ...frontMatterFault(text) });
      this.unread = { text };
      return undefined;
    }
    this.problems.push(...proseProblems(this.file, parts.body, parts.bodyOffset));
    return this.parse(new YamlSource(parts.yaml, parts.yamlOffset));
  }

  /** Looks through a translated body, which has no data of its own. */
  translation(): void {
    const text = this.text();
    if (text !== undefined) this.problems.push(...proseProblems(this.file, text, 0));
  }

  /** The line and column of a place in the file's data. */
  positionOf(path: readonly PathStep[], at: 'key' | 'value' = 'value'): Position {
    return this.source?.positionOf(path, at) ?? START;
  }

  /** What stands in the file, in a few letters: other words, other letters. Nothing where it could not be read. */
  get digest(): string | undefined {
    return this.content === undefined ? undefined : hash('sha256', this.content, 'base64url').slice(0, 22);
  }

  /** Whether something of the file was not taken, because it has a fault. */
  get isUnread(): boolean {
    return this.unread !== undefined;
  }

  /** Whether a name may stand in the file: it does, or the file could not be read. */
  mayHold(name: string): boolean {
    const text = this.unread?.text;
    return text === undefined || this.file.includes(name) || text.includes(name);
  }
}
