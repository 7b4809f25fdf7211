import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { z } from 'zod';
import type { ContentParts } from '../domain/corpus.ts';
import type { PathStep, Problem } from '../domain/problem.ts';
import { COLLECTIONS, REGISTERS } from '../schemas/collections.ts';
import { countrySchema } from '../schemas/country.ts';
import { documentSchema } from '../schemas/document.ts';
import { editionSchema } from '../schemas/edition.ts';
import { slug } from '../schemas/fields.ts';
import {
  glossaryTermSchema,
  pageSchema,
  placementSourceSchema,
  publisherSchema,
  registerSchema,
  topicId,
  topicSchema,
} from '../schemas/registers.ts';
import {
  toCountry,
  toDocument,
  toEdition,
  toGlossaryTerm,
  toPlacementSource,
  toPublisher,
  toRecommendations,
  toTopic,
} from '../schemas/to-domain.ts';
import { fileNameProblems, isTranslation } from './file-names.ts';
import { splitFrontMatter } from './front-matter.ts';
import { proseProblems } from './prose.ts';
import { schemaProblems } from './schema-problems.ts';
import { type Position, YamlSource } from './yaml-source.ts';

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] extends readonly (infer Item)[] ? Item[] : Type[Key] };

/** What was read, and what was wrong with single files. */
export interface ReadContent {
  /** Entries of files that are sound in themselves. */
  parts: ContentParts;
  problems: Problem[];
  /** How many files were read. */
  files: number;
  /** The line and column of a place in a file's data; also of files that were not sound. */
  positionOf: (file: string, path: readonly PathStep[]) => Position;
  /**
   * Whether a name may stand in a file whose entries were not taken, because it has a fault.
   * @param place a file, or a folder with a slash at its end
   */
  mayBeUnread: (place: string, name: string) => boolean;
}

/** Reasons of the file system, in words for an editor. */
const UNREADABLE: Readonly<Record<string, readonly [message: string, cure: string]>> = {
  ENOENT: ['There is no such file.', 'Put it back: the site needs it.'],
  EISDIR: ['This is a folder where a file should be.', 'Give the folder another name, and put the file here.'],
  EACCES: ['The file may not be read.', 'Give yourself the right to read it.'],
};

const START: Position = { line: 1, column: 1 };

function frontMatterFault(text: string): readonly [message: string, cure: string] {
  if (text.startsWith('---')) {
    return ['The front matter does not end.', 'Write a line of three dashes after the last field:\n---'];
  }
  const message = text.trim() === '' ? 'The file is empty.' : 'The file does not begin with front matter.';
  return [message, 'Begin it with the fields, between two lines of three dashes:\n---\ntitle: …\n---'];
}

class Reader {
  readonly problems: Problem[] = [];
  private readonly root: string;
  /** Files of which something was not taken, with their text where it could be read. */
  private readonly unread = new Map<string, string | undefined>();
  private readonly sources = new Map<string, YamlSource>();

  constructor(root: string) {
    this.root = root;
  }

  private fail(file: string, code: Problem['code'], message: string, cure: string, position: Position) {
    this.problems.push({ severity: 'error', code, file, path: [], message, cure, position });
  }

  private text(file: string): string | undefined {
    try {
      // A byte order mark is taken off by the decoder.
      return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(this.root, file)));
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      const [message, cure] =
        code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
          ? ['The file is not UTF-8 text.', 'Save it again with the encoding UTF-8.']
          : (UNREADABLE[code] ?? [
              `The file cannot be read (${code || error}).`,
              'See whether it is there and may be read.',
            ]);
      this.fail(file, 'unreadable-file', message, cure, START);
      this.unread.set(file, undefined);
      return undefined;
    }
  }

  private parse(file: string, source: YamlSource): unknown {
    this.sources.set(file, source);
    for (const { isRepeated, message, cure, position } of source.faults) {
      this.fail(file, isRepeated ? 'duplicate-id' : 'invalid-yaml', message, cure, position);
    }
    if (source.faults.length === 0) return source.data ?? {};
    this.unread.set(file, source.text);
    return undefined;
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
    for (const { at, ...problem } of schemaProblems(result.error, { schema, data, file, base })) {
      this.problems.push({ ...problem, position: this.positionOf(file, problem.path, isKey ? 'key' : at) });
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
      const [message, cure] = frontMatterFault(text);
      this.fail(file, 'missing-front-matter', message, cure, START);
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

  positionOf(file: string, path: readonly PathStep[], at: 'key' | 'value' = 'value'): Position {
    return this.sources.get(file)?.positionOf(path, at) ?? START;
  }

  mayBeUnread(place: string, name: string): boolean {
    return [...this.unread].some(
      ([file, text]) => file.startsWith(place) && (text === undefined || file.includes(name) || text.includes(name)),
    );
  }
}

/** The name of a file, without folder and ending: what names a country or an edition. */
export function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}

/**
 * Reads the content folder without Astro: every file, by the same schemas as the build.
 * @param root path of the content folder
 * @throws when the folder itself cannot be read
 */
export function readContent(root: string): ReadContent {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`The content could not be checked: there is no folder ${root}.`);
  const reader = new Reader(root);
  const parts: Mutable<ContentParts> = {
    countries: [],
    documents: [],
    recommendations: [],
    editions: [],
    publishers: [],
    topics: [],
    sources: [],
    glossary: [],
  };
  const list = (name: keyof typeof COLLECTIONS) => {
    const { base, pattern } = COLLECTIONS[name];
    const files = globSync([...pattern], { cwd: join(root, base), expandDirectories: false });
    return files.sort().map((file) => `${base}/${file}`);
  };
  const [countries, documents, recommendations] = [list('countries'), list('documents'), list('recommendations')];
  const [editions, pages] = [list('editions'), list('pages')];

  for (const file of countries) {
    const data = reader.judge(file, reader.markdownFile(file), countrySchema);
    if (data) parts.countries.push(toCountry(nameOf(file), file, data));
  }
  for (const file of documents) {
    const data = reader.judge(file, reader.markdownFile(file), documentSchema);
    const id = `${file.split('/')[1]}/${nameOf(file)}`;
    if (data) parts.documents.push(toDocument(id, file, data));
  }
  for (const file of recommendations) {
    const data = reader.judge(file, reader.yamlFile(file), registerSchema);
    if (data) parts.recommendations.push(...toRecommendations(nameOf(file), file, data));
  }
  for (const file of editions) {
    const data = reader.judge(file, reader.yamlFile(file), editionSchema);
    if (data) parts.editions.push(toEdition(file, data));
  }
  for (const file of pages) reader.judge(file, reader.markdownFile(file), pageSchema);

  const register = <Schema extends z.ZodType, Entry>(
    file: string,
    key: z.ZodType,
    schema: Schema,
    toEntry: (id: string, data: z.output<Schema>) => Entry,
  ): Entry[] => {
    const data = reader.yamlFile(file);
    if (typeof data !== 'object' || data === null) return [];
    return Object.entries(data).flatMap(([id, value]) => {
      const isName = reader.judge(file, id, key, [id], true) !== undefined;
      const entry = reader.judge(file, value, schema, [id]);
      return isName && entry ? [toEntry(id, entry)] : [];
    });
  };
  parts.publishers = register(REGISTERS.publishers, slug, publisherSchema, toPublisher);
  parts.topics = register(REGISTERS.topics, topicId, topicSchema, toTopic);
  parts.sources = register(REGISTERS.sources, slug, placementSourceSchema, toPlacementSource);
  parts.glossary = register(REGISTERS.glossary, slug, glossaryTermSchema, toGlossaryTerm);

  const all = globSync('**', { cwd: root });
  for (const file of all.filter(isTranslation)) reader.translation(file);
  const entries = [...countries, ...documents, ...recommendations, ...editions, ...pages];
  reader.problems.push(...fileNameProblems(all, entries));
  return {
    parts,
    problems: reader.problems,
    files: entries.length + Object.keys(REGISTERS).length,
    positionOf: (file, path) => reader.positionOf(file, path),
    mayBeUnread: (place, name) => reader.mayBeUnread(place, name),
  };
}
