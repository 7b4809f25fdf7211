import { getEntry, render } from 'astro:content';
import { entryIdOf } from './entry-ids.ts';

/**
 * The text that stands below the fields of a country or a document, as a component.
 * @throws when the collection does not hold the file
 */
export async function textOf(collection: 'countries' | 'documents', { file }: { file: string }) {
  const entry = await getEntry(collection, entryIdOf(file, collection));
  if (!entry) throw new Error(`There is no text of content/${file}.`);
  return (await render(entry)).Content;
}
