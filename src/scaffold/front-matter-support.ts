import type { ContentParts } from '../domain/corpus.ts';
import { CONTENT_FILES, contentSchema } from '../open-data/content-schemas.ts';
import { knownNames } from './known-names.ts';

/** The schema of each folder whose files begin with front matter. */
const FRONT_MATTER: Readonly<Record<string, string>> = {
  countries: 'content-country',
  documents: 'content-document',
  pages: 'content-page',
};

/** A file with front matter, as the language server knows it. */
export interface EditedFile {
  /** Path within the content folder, without `drafts/`. */
  file: string;
  /** `file:///…`, not encoded. */
  address: string;
}

/** The group of files that share a schema, under a name that Astro gives to none: documents by country, for each has its demands. */
function groupOf(file: string): string | undefined {
  const [folder = '', country] = file.split('/');
  if (!Object.hasOwn(FRONT_MATTER, folder) || !/\.mdx?$/.test(file)) return undefined;
  return `front-matter-${folder}${folder === 'documents' ? `-${country}` : ''}`;
}

/**
 * What Astro's language server reads, from `.astro/collections`, to complete and to judge front matter: a list of files with their
 * groups, and a schema for each group. Astro would write the same (experimental.contentIntellisense), but of the content
 * of its last build alone and so of no draft, and without the names that the content knows.
 * @returns texts of files by their names
 */
export function frontMatterSupport(files: readonly EditedFile[], parts: ContentParts): Map<string, string> {
  const grouped = files.flatMap(({ file, address }) => {
    const group = groupOf(file);
    return group === undefined ? [] : [{ group, file, address }];
  });
  const groups = new Map(grouped.map(({ group, file }) => [group, file]));
  const texts = new Map<string, string>();
  for (const [group, file] of groups) {
    const schema = CONTENT_FILES[FRONT_MATTER[file.split('/')[0]!]!]!;
    const country = file.startsWith('documents/') ? file.split('/')[1] : undefined;
    // Its title would head every hover text.
    const { title, ...rest } = contentSchema(schema, knownNames(parts, country));
    texts.set(`${group}.schema.json`, JSON.stringify(rest));
  }
  const manifest = {
    collections: [...groups.keys()].map((name) => ({ hasSchema: true, name })),
    // The server looks addresses up in small letters.
    entries: Object.fromEntries(grouped.map(({ group, address }) => [address.toLowerCase(), group])),
  };
  return texts.set('collections.json', JSON.stringify(manifest));
}
