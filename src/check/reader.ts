import { join } from 'node:path';
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

/** Reads the files of a content folder one by one, and collects what is wrong with them. */
export class Reader {
  readonly problems: Problem[] = [];
  private readonly root: string;
  private readonly placeOf: (file: string) => string;
  /** Files of which something was not taken, with their text where it could be read. */
  private readonly unread = new Map<string, string | undefined>();
  private readonly unreadCache = new Map<string, boolean>();
  private readonly sources = new Map<string, YamlSource>();
  /** What was told of files before they were judged; of most there is nothing to tell. */
  private readonly told = new Map<string, RawText['isTold']>();

  /**
   * @param root path of the content folder
   * @param placeOf where in it a file stands
   */
  constructor(root: string, placeOf: (file: string) => string) {
    this.root = root;
    this.placeOf = placeOf;
  }

  private fail(file: string, problem: Pick<Problem, 'code' | 'message'> & { cure: string; position: Position }) {
    this.problems.push({ severity: 'error', file, path: [], ...problem });
  }

  /** Notes what cannot be read at all. */
  refuse(problems: readonly Problem[]): void {
    this.problems.push(...problems);
    for (const { file } of problems) this.unread.set(file, undefined);
  }

  /** Whether it was told already that this cannot be read. */
  isRefused(file: string): boolean {
    return this.unread.has(file) && this.unread.get(file) === undefined;
  }

  private text(file: string): string | undefined {
    const content = readText(join(this.root, this.placeOf(file)));
    if (typeof content !== 'string') {
      this.fail(file, content);
      this.unread.set(file, undefined);
      return undefined;
    }
    const { text, problems, isTold } = readRaw(file, content);
    if (problems.length > 0) {
      this.problems.push(...problems);
      this.told.set(file, isTold);
    }
    return text;
  }

  private parse(file: string, source: YamlSource): unknown {
    this.sources.set(file, source);
    for (const { isRepeated, ...fault } of source.faults) {
      this.fail(file, { code: isRepeated ? 'duplicate-id' : 'invalid-yaml', ...fault });
    }
    if (source.faults.length === 0) return source.data ?? {};
    this.unread.set(file, source.text);
    return undefined;
  }

  /**
   * Whether a problem follows from what was told already, such as a TODO in the place of a date.
   * @param depth how many steps of the problem's path lead to the data
   */
  private isEcho({ file, code, path, at }: SchemaProblem, data: unknown, depth: number): boolean {
    const isTold = this.told.get(file);
    if (!isTold || code === 'missing-field') return false;
    if (at === 'key') return isTold(String(path.at(-1)));
    return anyText(valueAt(data, path.slice(depth)), isTold);
  }

  /**
   * Judges data by a schema; what is wrong becomes problems at `base` within the file. No data, no judgement: its fault is told.
   * @param isKey whether the data is the key that `base` leads to, and not the value
   */
  judge<Schema extends z.ZodType>(
    file: string,
    data: unknown,
    schema: Schema,
    base: readonly PathStep[] = [],
    isKey = false,
  ): z.output<Schema> | undefined {
    if (data === undefined) return undefined;
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    this.unread.set(file, this.sources.get(file)?.text);
    for (const problem of schemaProblems(result.error, { schema, data, file, base })) {
      if (this.isEcho(isKey ? { ...problem, at: 'key' } : problem, data, base.length)) continue;
      const { at, ...rest } = problem;
      this.problems.push({ ...rest, position: this.positionOf(file, problem.path, isKey ? 'key' : at) });
    }
    return undefined;
  }

  /** Reads a YAML file whole. */
  yamlFile(file: string): unknown {
    const text = this.text(file);
    return text === undefined ? undefined : this.parse(file, new YamlSource(text));
  }

  /** Reads the front matter of a Markdown file, and looks through its body. */
  markdownFile(file: string): unknown {
    const text = this.text(file);
    if (text === undefined) return undefined;
    const parts = splitFrontMatter(text);
    if (!parts) {
      this.fail(file, { code: 'missing-front-matter', ...frontMatterFault(text) });
      this.unread.set(file, text);
      return undefined;
    }
    this.problems.push(...proseProblems(file, parts.body, parts.bodyOffset));
    return this.parse(file, new YamlSource(parts.yaml, parts.yamlOffset));
  }

  /** Looks through a translated body, which has no data of its own. */
  translation(file: string): void {
    const text = this.text(file);
    if (text !== undefined) this.problems.push(...proseProblems(file, text, 0));
  }

  /** The line and column of a place in a file's data. */
  positionOf(file: string, path: readonly PathStep[], at: 'key' | 'value' = 'value'): Position {
    return this.sources.get(file)?.positionOf(path, at) ?? START;
  }

  /**
   * Whether a name may stand in a file whose entries were not taken, because it has a fault. To be asked when all was read.
   * @param place a file, or a folder with a slash at its end
   */
  mayBeUnread(place: string, name: string): boolean {
    const key = `${place}\n${name}`;
    let answer = this.unreadCache.get(key);
    if (answer === undefined) {
      answer = [...this.unread].some(
        ([file, text]) => file.startsWith(place) && (text === undefined || file.includes(name) || text.includes(name)),
      );
      this.unreadCache.set(key, answer);
    }
    return answer;
  }
}
