import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { ContentParts } from '../domain/corpus.ts';
import { DRAFTS, DRAFTS_FOLDER } from '../domain/draft-paths.ts';
import { ascending } from '../domain/order.ts';
import type { PathStep, Problem } from '../domain/problem.ts';
import { REGISTERS } from '../schemas/collections.ts';
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
import { type FolderList, isFolder, listFolder } from './content-files.ts';
import { entriesByCollection, fileNameProblems, isTranslation } from './file-names.ts';
import type { Position } from './lines.ts';
import { countTodos } from './raw-text.ts';
import { Reader } from './reader.ts';
import { readText, unreadable } from './text-file.ts';

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] extends readonly (infer Item)[] ? Item[] : Type[Key] };

/** What was read, and what was wrong with single files. */
export interface ReadContent {
  /** Entries of files that are sound in themselves. */
  parts: ContentParts;
  problems: Problem[];
  /** How many files were read. */
  files: number;
  /** All drafts, also where they were not asked for. */
  drafts: readonly Draft[];
  /** The path that a file really has: files of `parts` and `problems` that are drafts are called by the places they are for. */
  placeOf: (file: string) => string;
  /** The line and column of a place in a file's data; also of files that were not sound. */
  positionOf: (file: string, path: readonly PathStep[]) => Position;
  /**
   * Whether a name may stand in a file whose entries were not taken, because it has a fault.
   * @param place a file, or a folder with a slash at its end
   */
  mayBeUnread: (place: string, name: string) => boolean;
}

/** A file that waits to be published. */
export interface Draft {
  /** Path within the content folder, `drafts/documents/mali/2025-x.md`. */
  file: string;
  /** How often it says TODO. */
  todos: number;
}

/** The name of a file, without folder and ending: what names a country or an edition. */
export function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}

/** Drafts, and where they are for. */
function listDrafts(root: string): { list: FolderList; drafts: Draft[] } {
  const folder = join(root, DRAFTS);
  const list = isFolder(folder) ? listFolder(folder) : { files: [], problems: [] };
  const drafts = list.files.map((file) => {
    const text = readText(join(folder, file));
    return { file: `${DRAFTS_FOLDER}${file}`, todos: typeof text === 'string' ? countTodos(text) : 0 };
  });
  return { list, drafts };
}

/** @throws when the folder cannot be read, in words for an editor */
function listContent(root: string): FolderList {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`The content could not be checked: there is no folder ${root}.`);
  try {
    return listFolder(root, DRAFTS);
  } catch (error) {
    throw new Error(`The content could not be checked: the folder ${root} cannot be read. ${unreadable(error).cure}`);
  }
}

/**
 * Reads the content folder without Astro: every file, by the same schemas as the build.
 * @param root path of the content folder
 * @param options.drafts whether drafts are read too, each in the place that it is for
 * @throws when the folder itself cannot be read
 */
export function readContent(root: string, options: { drafts?: boolean } = {}): ReadContent {
  const published = listContent(root);
  const { list, drafts } = listDrafts(root);
  const waiting = options.drafts ? list : { files: [], problems: [] };
  const isDraft = new Set([...waiting.files, ...waiting.problems.map(({ file }) => file)]);
  const placeOf = (file: string) => (isDraft.has(file) ? `${DRAFTS_FOLDER}${file}` : file);
  const reader = new Reader(root, placeOf);
  reader.refuse([...published.problems.filter(({ file }) => !isDraft.has(file)), ...waiting.problems]);
  const all = [...new Set([...published.files, ...waiting.files])]
    .filter((file) => !reader.isRefused(file))
    .sort(ascending);
  const { countries, documents, recommendations, editions, pages } = entriesByCollection(all);
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
    const data = reader.isRefused(file) ? undefined : reader.yamlFile(file);
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

  for (const file of all.filter(isTranslation)) reader.translation(file);
  const entries = [...countries, ...documents, ...recommendations, ...editions, ...pages];
  reader.problems.push(...fileNameProblems(all, entries));
  return {
    parts,
    problems: reader.problems,
    files: entries.length + Object.keys(REGISTERS).length,
    drafts,
    placeOf,
    positionOf: (file, path) => reader.positionOf(file, path),
    mayBeUnread: (place, name) => reader.mayBeUnread(place, name),
  };
}
