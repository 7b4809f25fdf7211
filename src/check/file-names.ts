import type { Problem } from '../domain/problem.ts';
import { type COLLECTIONS, REGISTERS } from '../schemas/collections.ts';
import { NAME } from '../schemas/fields.ts';
import { asName } from './likely-meant.ts';

/** How the files of each collection are called, from the content folder. */
const FILE_NAMES: Readonly<Record<keyof typeof COLLECTIONS, { pattern: RegExp; words: string }>> = {
  countries: { pattern: new RegExp(`^countries/${NAME}\\.mdx$`), words: 'countries/<name>.mdx' },
  documents: {
    pattern: new RegExp(`^documents/${NAME}/${NAME}\\.mdx?$`),
    words: 'documents/<country>/<year>-<words>.md',
  },
  recommendations: {
    pattern: new RegExp(`^recommendations/${NAME}\\.yaml$`),
    words: 'recommendations/<country>.yaml',
  },
  // That the name is the year is a rule of the editions.
  editions: { pattern: new RegExp(`^editions/${NAME}\\.yaml$`), words: 'editions/<year>.yaml' },
  pages: { pattern: new RegExp(`^pages/${NAME}\\.(?:en|fr)\\.mdx?$`), words: 'pages/<name>.<language>.mdx' },
};

/**
 * Which files are entries of a collection, whatever their names are otherwise: what the patterns of `COLLECTIONS` find. Hidden files
 * are none.
 */
const ENTRIES: Readonly<Record<keyof typeof COLLECTIONS, RegExp>> = {
  countries: /^countries\/[^./][^/]*\.mdx$/,
  documents: /^documents\/[^./][^/]*\/[^./][^/]*(?<!\.fr)\.mdx?$/,
  recommendations: /^recommendations\/[^./][^/]*\.yaml$/,
  editions: /^editions\/[^./][^/]*\.yaml$/,
  pages: /^pages\/[^./][^/]*\.mdx?$/,
};

/** @param files paths within the content folder, in the order in which they are to be read */
export function entriesByCollection(files: readonly string[]): Record<keyof typeof COLLECTIONS, string[]> {
  const of = (name: keyof typeof COLLECTIONS) =>
    files.filter((file) => file.startsWith(name) && ENTRIES[name].test(file));
  return {
    countries: of('countries'),
    documents: of('documents'),
    recommendations: of('recommendations'),
    editions: of('editions'),
    pages: of('pages'),
  };
}

/** A translated body beside its original. */
const TRANSLATION = /^(countries\/[^/]+(?=\.fr\.md$)|documents\/[^/]+\/[^/]+(?=\.fr\.mdx?$))/;

/** Whether a file is the body of another in another language. */
export function isTranslation(file: string): boolean {
  return TRANSLATION.test(file);
}

function wrongName(file: string, message: string, cure: string): Problem {
  return {
    code: 'wrong-file-name',
    severity: 'error',
    file,
    path: [],
    message,
    cure,
    position: { line: 1, column: 1 },
  };
}

function strayFile(file: string): Problem {
  const names = Object.entries(FILE_NAMES);
  const own = names.find(([collection]) => file.startsWith(`${collection}/`));
  const expected = own ? [own[1].words] : [...names.map(([, { words }]) => words), ...Object.values(REGISTERS)];
  return wrongName(
    file,
    'The file belongs to no collection, so nothing would be shown of it.',
    ['Move it out, or give it the name of one of these:', ...expected.map((words) => `content/${words}`)].join('\n  '),
  );
}

/**
 * @param all paths within the content folder
 * @returns nothing where the file is named as it should be
 */
function misnamed(file: string, all: ReadonlySet<string>): Problem | undefined {
  const fits = (path: string) => Object.values(FILE_NAMES).some(({ pattern }) => pattern.test(path));
  if (fits(file)) return undefined;
  const path = asName(file);
  if (!fits(path)) return strayFile(file);
  const message =
    'The path of a file becomes the address of a page: lower-case letters without accents, digits, hyphens.';
  const cure = all.has(path)
    ? `content/${path} is there already. Take this one out, or give it a name of its own.`
    : `Name it  content/${path}`;
  return wrongName(file, message, cure);
}

/**
 * Judges the names of all files of the content folder. What belongs to no collection would be missing without a word.
 * @param all paths within the content folder
 * @param entries those of them that are entries of a collection
 */
export function fileNameProblems(all: readonly string[], entries: readonly string[]): Problem[] {
  const originals = new Set(entries.map((file) => file.replace(/\.[^./]+$/, '')));
  const registers: ReadonlySet<string> = new Set(Object.values(REGISTERS));
  const names = new Set(all);
  return all.flatMap((file) => {
    if (registers.has(file)) return [];
    const original = TRANSLATION.exec(file)?.[1];
    if (original === undefined) return misnamed(file, names) ?? [];
    if (originals.has(original)) return [];
    const cure = `Name it after its original, or add the original content/${original}.md.`;
    return [wrongName(file, 'This is the translation of a file that is not there.', cure)];
  });
}
