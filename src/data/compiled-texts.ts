import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { listFolder } from '../check/content-files.ts';
import { DRAFTS } from '../domain/draft-paths.ts';
import { CONTENT } from './content-folder.ts';
import { IS_FOR_EDITORS } from './for-editors.ts';

/** The loader’s name, by which it is asked to look again. */
export const COMPILED_TEXTS = 'compiled-texts';

/**
 * Tells Astro where the texts are that it has to compile, by their paths within the content folder. They are compiled when a page asks for
 * them. In development each look tells Astro besides that the content has changed: it then forgets which pages there are, and has
 * open ones loaded anew.
 */
export function compiledTexts(): Loader {
  return {
    name: COMPILED_TEXTS,
    load: async ({ store, meta, config }) => {
      const files = listFolder(CONTENT, IS_FOR_EDITORS ? undefined : DRAFTS).files.filter((file) =>
        file.endsWith('.mdx'),
      );
      // An entry that the store has already is not listed among what Astro compiles: another build may have written that list.
      store.clear();
      for (const id of files) {
        const filePath = relative(fileURLToPath(config.root), join(CONTENT, id)).replaceAll(sep, '/');
        store.set({ id, data: {}, filePath, deferredRender: true, digest: filePath });
      }
      if (IS_FOR_EDITORS) meta.set('looks', String(Number(meta.get('looks') ?? 0) + 1));
    },
  };
}
