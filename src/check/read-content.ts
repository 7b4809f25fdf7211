import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { ContentParts } from '../domain/corpus.ts';
import { DRAFTS, DRAFTS_FOLDER } from '../domain/draft-paths.ts';
import { once } from '../domain/once.ts';
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
import type { FileReader } from './file-reader.ts';
import { readAnew, type Take } from './kept-readings.ts';
import { type Position, START } from './lines.ts';
import { countTodos } from './raw-text.ts';
import { readText, unreadable } from './text-file.ts';

/** What was read, and what was wrong with single files. */
export interface ReadContent {
  /** Entries of files that are sound in themselves. */
  parts: ContentParts;
  /** The pages of prose, by their files. */
  pages: readonly PageTitle[];
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
  /** What stands in each file that was read, in a few letters, by its path. */
  digestsOfFiles: () => ReadonlyMap<string, string>;
}

/** What stands above the text of a page of prose. */
export interface PageTitle extends z.output<typeof pageSchema> {
  /** Path within the content folder, `pages/about.en.mdx`. */
  file: string;
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

interface ReadOptions {
  /** Whether drafts are read too, each in the place that it is for. */
  drafts?: boolean;
  /** How a file is read; `keepReadings()` for a program that reads the folder again after each edit. */
  read?: typeof readAnew;
}

/** Entries of a register, each with the id that it stands under, in the order of the ids. */
function registerOf<Schema extends z.ZodType, Entry>(
  key: z.ZodType,
  schema: Schema,
  toEntry: (id: string, data: z.output<Schema>) => Entry,
): Take<Entry[]> {
  return (reader) => {
    const data = reader.yaml();
    if (typeof data !== 'object' || data === null) return [];
    const entries = Object.entries(data).sort(([a], [b]) => ascending(a, b));
    return entries.flatMap(([id, value]) => {
      const isName = reader.judge(id, key, [id], true) !== undefined;
      const entry = reader.judge(value, schema, [id]);
      return isName && entry ? [toEntry(id, entry)] : [];
    });
  };
}

/** What one file of each collection gives. */
const TAKES = {
  country: (file: string) => (reader: FileReader) => {
    const data = reader.judge(reader.markdown(), countrySchema);
    return data ? [toCountry(nameOf(file), file, data)] : [];
  },
  document: (file: string) => (reader: FileReader) => {
    const data = reader.judge(reader.markdown(), documentSchema);
    return data ? [toDocument(`${file.split('/')[1]}/${nameOf(file)}`, file, data)] : [];
  },
  register: (file: string) => (reader: FileReader) => {
    const data = reader.judge(reader.yaml(), registerSchema);
    return data ? toRecommendations(nameOf(file), file, data) : [];
  },
  edition: (file: string) => (reader: FileReader) => {
    const data = reader.judge(reader.yaml(), editionSchema);
    return data ? [toEdition(file, data)] : [];
  },
  page: (file: string) => (reader: FileReader) => {
    const data = reader.judge(reader.markdown(), pageSchema);
    return data ? [{ file, ...data }] : [];
  },
};

/**
 * Tells whether a name may stand in a file of which something was not taken; asked for each problem of thousands of files.
 * @param refused what could not be read at all: any name may stand in it
 */
function unreadFinder(
  refused: ReadonlySet<string>,
  readers: ReadonlyMap<string, FileReader>,
): ReadContent['mayBeUnread'] {
  const unread = [...readers].filter(([, reader]) => reader.isUnread);
  const find = once((question: string) => {
    const [place = '', name = ''] = question.split('\n');
    const isHeld = (file: string) => file.startsWith(place);
    return [...refused].some(isHeld) || unread.some(([file, reader]) => isHeld(file) && reader.mayHold(name));
  });
  return (place, name) => find(`${place}\n${name}`);
}

/**
 * Reads the content folder without Astro: every file, by the same schemas as the build.
 * @param root path of the content folder
 * @throws when the folder itself cannot be read
 */
export function readContent(root: string, options: ReadOptions = {}): ReadContent {
  const published = listContent(root);
  const { list, drafts } = listDrafts(root);
  const waiting = options.drafts ? list : { files: [], problems: [] };
  const isDraft = new Set([...waiting.files, ...waiting.problems.map(({ file }) => file)]);
  const placeOf = (file: string) => (isDraft.has(file) ? `${DRAFTS_FOLDER}${file}` : file);
  const problems = [...published.problems.filter(({ file }) => !isDraft.has(file)), ...waiting.problems];
  const refused = new Set(problems.map(({ file }) => file));
  const all = [...new Set([...published.files, ...waiting.files])].filter((file) => !refused.has(file)).sort(ascending);

  const readers = new Map<string, FileReader>();
  const { read = readAnew } = options;
  const take = <Taken>(file: string, what: Take<Taken>): Taken => {
    const { reader, taken } = read(join(root, placeOf(file)), file, what);
    readers.set(file, reader);
    return taken;
  };
  const takeAll = <Entry>(files: readonly string[], what: (file: string) => Take<Entry[]>): Entry[] =>
    files.flatMap((file) => take(file, what(file)));
  const register = <Entry>(file: string, what: Take<Entry[]>): Entry[] => (refused.has(file) ? [] : take(file, what));

  const { countries, documents, recommendations, editions, pages } = entriesByCollection(all);
  const parts: ContentParts = {
    countries: takeAll(countries, TAKES.country),
    documents: takeAll(documents, TAKES.document),
    recommendations: takeAll(recommendations, TAKES.register),
    editions: takeAll(editions, TAKES.edition),
    publishers: register(REGISTERS.publishers, registerOf(slug, publisherSchema, toPublisher)),
    topics: register(REGISTERS.topics, registerOf(topicId, topicSchema, toTopic)),
    sources: register(REGISTERS.sources, registerOf(slug, placementSourceSchema, toPlacementSource)),
    glossary: register(REGISTERS.glossary, registerOf(slug, glossaryTermSchema, toGlossaryTerm)),
  };
  const pageTitles = takeAll(pages, TAKES.page);
  for (const file of all.filter(isTranslation)) take(file, (reader) => reader.translation());

  const entries = [...countries, ...documents, ...recommendations, ...editions, ...pages];
  for (const reader of readers.values()) problems.push(...reader.problems);
  problems.push(...fileNameProblems(all, entries));
  return {
    parts,
    pages: pageTitles,
    problems,
    files: entries.length + Object.keys(REGISTERS).length,
    drafts,
    placeOf,
    positionOf: (file, path) => readers.get(file)?.positionOf(path) ?? START,
    mayBeUnread: unreadFinder(refused, readers),
    digestsOfFiles: () => new Map([...readers].map(([file, { digest = '' }]) => [file, digest])),
  };
}
