import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
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
import { splitFrontMatter } from './front-matter.ts';
import { proseProblems } from './prose.ts';
import { schemaProblems } from './schema-problems.ts';
import { locate, parseYaml } from './yaml-source.ts';

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] extends readonly (infer Item)[] ? Item[] : Type[Key] };

/** What was read, and what was wrong with single files. */
export interface ReadContent {
  /** Entries of files that are sound in themselves. */
  parts: ContentParts;
  problems: Problem[];
  /** How many files were read. */
  files: number;
  /** The line and column of a place in a file's data; also of files that were not sound. */
  positionOf: (file: string, path: readonly PathStep[], at?: 'key' | 'value') => { line: number; column: number };
}

/** The YAML of a file and where it begins, kept so that a problem can be given its line. */
interface YamlPart {
  text: string;
  offset: number;
}

class Reader {
  readonly problems: Problem[] = [];
  readonly yaml = new Map<string, YamlPart>();
  private readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  private fail(
    file: string,
    code: Problem['code'],
    message: string,
    cure: string,
    position?: { line: number; column: number },
  ) {
    this.problems.push({ severity: 'error', code, file, path: [], message, cure, position });
  }

  private async text(file: string): Promise<string | undefined> {
    try {
      const bytes = await readFile(join(this.root, file));
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch (error) {
      const isEncoding = error instanceof TypeError;
      const message = isEncoding
        ? 'The file is not UTF-8 text.'
        : `The file cannot be read (${(error as NodeJS.ErrnoException).code ?? error}).`;
      this.fail(
        file,
        'unreadable-file',
        message,
        isEncoding ? 'Save it again with the encoding UTF-8.' : 'See whether the file is there and may be read.',
      );
      return undefined;
    }
  }

  private parse(file: string, yaml: YamlPart): unknown {
    this.yaml.set(file, yaml);
    const { data, faults } = parseYaml(yaml.text, yaml.offset);
    for (const { message, position } of faults) {
      const repeated = message.startsWith('Map keys must be unique');
      this.fail(
        file,
        repeated ? 'duplicate-id' : 'invalid-yaml',
        repeated ? 'The same name stands twice.' : `This is not YAML: ${message.replace(/\s+/g, ' ')}.`,
        repeated
          ? 'Keep one of the two.'
          : 'Look at the indentation, and put a text that holds a colon or begins with a quote, bracket, @ or % between quotes.',
        position,
      );
    }
    return faults.length > 0 ? undefined : (data ?? {});
  }

  /** Judges data by a schema; what is wrong becomes problems at `base` within the file. No data, no judgement: its fault is told. */
  judge<Schema extends z.ZodType>(
    file: string,
    data: unknown,
    schema: Schema,
    base: readonly PathStep[] = [],
  ): z.output<Schema> | undefined {
    if (data === undefined) return undefined;
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    for (const { at, ...problem } of schemaProblems(result.error, { schema, data, file, base })) {
      this.problems.push({ ...problem, position: this.positionOf(file, problem.path, at) });
    }
    return undefined;
  }

  /** Reads a YAML file whole. */
  async yamlFile(file: string): Promise<unknown> {
    const text = await this.text(file);
    return text === undefined ? undefined : this.parse(file, { text: text.replace(/^\uFEFF/, ''), offset: 0 });
  }

  /** Reads the front matter of a Markdown file, and looks through its body. */
  async markdownFile(file: string): Promise<unknown> {
    const text = await this.text(file);
    if (text === undefined) return undefined;
    const parts = splitFrontMatter(text.replace(/^\uFEFF/, ''));
    if (!parts) {
      this.fail(
        file,
        'missing-front-matter',
        'The file does not begin with front matter.',
        'Begin it with a line of three dashes, the fields, and another line of three dashes.',
        { line: 1, column: 1 },
      );
      return undefined;
    }
    this.problems.push(...proseProblems(file, parts.body, parts.bodyOffset));
    return this.parse(file, { text: parts.yaml, offset: parts.yamlOffset });
  }

  positionOf(file: string, path: readonly PathStep[], at: 'key' | 'value' = 'value') {
    const yaml = this.yaml.get(file);
    return yaml ? locate(yaml.text, path, at, yaml.offset) : { line: 1, column: 1 };
  }
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}

/** Files that stand in the content folder and belong to no collection: an editor's document would be missing without a word. */
async function strayFiles(root: string, known: ReadonlySet<string>): Promise<Problem[]> {
  const all = await glob('**', { cwd: root });
  return all
    .filter((file) => !known.has(file) && !/\.fr\.mdx?$/.test(file))
    .map((file) => ({
      code: 'wrong-file-name',
      severity: 'error',
      file,
      path: [],
      message: 'The file belongs to no collection, so nothing would be shown of it.',
      cure: 'Documents are documents/<country>/<year>-<words>.md; countries/<name>.mdx, editions/<year>.yaml, recommendations/<country>.yaml, pages/<name>.<language>.mdx.',
      position: { line: 1, column: 1 },
    }));
}

/**
 * Reads the content folder without Astro: every file, by the same schemas as the build.
 * @param root path of the content folder
 * @throws when the folder itself cannot be read
 */
export async function readContent(root: string): Promise<ReadContent> {
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
  const list = async (name: keyof typeof COLLECTIONS) => {
    const { base, pattern } = COLLECTIONS[name];
    const files = await glob([...pattern], { cwd: join(root, base) });
    return files.sort().map((file) => `${base}/${file}`);
  };
  const [countries, documents, recommendations, editions, pages] = await Promise.all([
    list('countries'),
    list('documents'),
    list('recommendations'),
    list('editions'),
    list('pages'),
  ]);

  for (const file of countries) {
    const data = reader.judge(file, await reader.markdownFile(file), countrySchema);
    if (data) parts.countries.push(toCountry(nameOf(file), file, data));
  }
  for (const file of documents) {
    const data = reader.judge(file, await reader.markdownFile(file), documentSchema);
    const id = `${file.split('/')[1]}/${nameOf(file)}`;
    if (data) parts.documents.push(toDocument(id, file, data));
  }
  for (const file of recommendations) {
    const data = reader.judge(file, await reader.yamlFile(file), registerSchema);
    if (data) parts.recommendations.push(...toRecommendations(nameOf(file), file, data));
  }
  for (const file of editions) {
    const data = reader.judge(file, await reader.yamlFile(file), editionSchema);
    if (data) parts.editions.push(toEdition(file, data));
  }
  for (const file of pages) reader.judge(file, await reader.markdownFile(file), pageSchema);

  const register = async <Schema extends z.ZodType, Entry>(
    file: string,
    key: z.ZodType,
    schema: Schema,
    toEntry: (id: string, data: z.output<Schema>) => Entry,
  ): Promise<Entry[]> => {
    const data = await reader.yamlFile(file);
    if (typeof data !== 'object' || data === null) return [];
    return Object.entries(data).flatMap(([id, value]) => {
      const isName = reader.judge(file, id, key, [id]) !== undefined;
      const entry = reader.judge(file, value, schema, [id]);
      return isName && entry ? [toEntry(id, entry)] : [];
    });
  };
  parts.publishers = await register(REGISTERS.publishers, slug, publisherSchema, toPublisher);
  parts.topics = await register(REGISTERS.topics, topicId, topicSchema, toTopic);
  parts.sources = await register(REGISTERS.sources, slug, placementSourceSchema, toPlacementSource);
  parts.glossary = await register(REGISTERS.glossary, slug, glossaryTermSchema, toGlossaryTerm);

  const known = new Set([
    ...countries,
    ...documents,
    ...recommendations,
    ...editions,
    ...pages,
    ...Object.values(REGISTERS),
  ]);
  reader.problems.push(...(await strayFiles(root, known)));
  return { parts, problems: reader.problems, files: known.size, positionOf: reader.positionOf.bind(reader) };
}
