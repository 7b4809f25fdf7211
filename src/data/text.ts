import { getCollection, getEntry, render } from 'astro:content';
import type { Language } from '../domain/text.ts';
import { entryIdOf, translationIdOf } from './entry-ids.ts';
import { kept } from './kept.ts';

/** A text as a component, and the language that it is in. */
export interface Prose {
  Content: Awaited<ReturnType<typeof render>>['Content'];
  language: Language;
}

// Looked up by hand: `getEntry` warns of each text that is not there, and most are not translated.
const translations = kept(async () => byId(await getCollection('translations')));
const pages = kept(async () => byId(await getCollection('pages')));

function byId<Entry extends { id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/**
 * The text that stands below the fields of a country or a document: the reader’s own where it was translated, else English.
 * @throws when the collection does not hold the file
 */
export async function textOf(
  collection: 'countries' | 'documents',
  { file }: { file: string },
  language: Language,
): Promise<Prose> {
  const translation = (await translations()).get(translationIdOf(file, language));
  if (translation) return { Content: (await render(translation)).Content, language };
  const entry = await getEntry(collection, entryIdOf(file, collection));
  if (!entry) throw new Error(`There is no text of content/${file}.`);
  return { Content: (await render(entry)).Content, language: 'en' };
}

/**
 * A page that is prose, `about`: in the reader’s language where it was translated, else in English.
 * @returns the text with its title and description, and the file within the content folder
 * @throws when it is not there in English either
 */
export async function pageOf(name: string, language: Language) {
  const all = await pages();
  const entry = all.get(`${name}.${language}`) ?? all.get(`${name}.en`);
  if (!entry) throw new Error(`There is no text of content/pages/${name}.en.mdx.`);
  const own: Language = entry.id.endsWith(`.${language}`) ? language : 'en';
  return { ...entry.data, Content: (await render(entry)).Content, language: own, file: `pages/${name}.${own}.mdx` };
}
