import { DRAFTS_FOLDER, destinationOf, isDraft } from '../domain/draft-paths.ts';
import type { Language } from '../domain/text.ts';

// Astro knows an entry of a collection by its id, which is the path of its file within the folder of the collection, without
// the ending: `mali/2019-tip-report`. A draft is an entry beside the one that it is to replace: `drafts/mali/2019-tip-report`.

const ENDING = /\.[^./]+$/;

/** @param file path within the content folder, `drafts/documents/mali/2019-law.md` @param collection `documents` */
export function entryIdOf(file: string, collection: string): string {
  return file.replace(`${collection}/`, '').replace(ENDING, '');
}

/** The id of a translated body: its path within the content folder, `documents/mali/2019-law.fr`. */
export function idOfTranslation(file: string): string {
  return file.replace(ENDING, '');
}

/** The id that the translation of a file has, if there is one: `documents/mali/2019-law.md` → `documents/mali/2019-law.fr`. */
export function translationIdOf(file: string, language: Language): string {
  return file.replace(ENDING, `.${language}`);
}

/** The path of an entry’s file within the content folder, as the rules and the messages know it. */
export function fileOf(
  collection: string,
  { id, filePath = '' }: { id: string; filePath?: string | undefined },
): string {
  const folder = isDraft(id) ? `${DRAFTS_FOLDER}${collection}` : collection;
  return `${folder}/${nameOfEntry(id)}${ENDING.exec(filePath)?.[0] ?? ''}`;
}

/** What an entry is called in addresses and references: the same for a draft and for what it is to replace. */
export function nameOfEntry(id: string): string {
  return destinationOf(id);
}
