import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { entryIdOf, idOfTranslation } from './data/entry-ids.ts';
import { IS_FOR_EDITORS } from './data/for-editors.ts';
import { forgetWhenSchemasChange } from './data/forget-when-schemas-change.ts';
import { leaveOutFaulty } from './data/leave-out-faulty.ts';
import { DRAFTS_FOLDER } from './domain/draft-paths.ts';
import { COLLECTIONS, REGISTERS, TRANSLATIONS } from './schemas/collections.ts';
import { countrySchema } from './schemas/country.ts';
import { documentSchema } from './schemas/document.ts';
import { editionSchema } from './schemas/edition.ts';
import {
  glossaryTermSchema,
  pageSchema,
  placementSourceSchema,
  publisherSchema,
  registerSchema,
  topicSchema,
  translationSchema,
} from './schemas/registers.ts';

const CONTENT = process.env.TIERLINE_CONTENT ?? './content';

function guarded(loader: Loader): Loader {
  return forgetWhenSchemasChange(IS_FOR_EDITORS ? leaveOutFaulty(loader) : loader);
}

/** The files of a collection, under the names that they have on disk. */
function files(name: keyof typeof COLLECTIONS) {
  const { base, pattern } = COLLECTIONS[name];
  const folders = IS_FOR_EDITORS ? [base, `${DRAFTS_FOLDER}${base}`] : [base];
  const within = (folder: string) => (glob: string) => (glob.startsWith('!') ? glob : `${folder}/${glob}`);
  return guarded(
    glob({
      base: CONTENT,
      pattern: folders.flatMap((folder) => pattern.map(within(folder))),
      generateId: ({ entry }) => entryIdOf(entry, base),
      retainBody: false,
    }),
  );
}

/** Translated bodies; in development those of drafts too. */
function translations() {
  const folders = IS_FOR_EDITORS ? ['', DRAFTS_FOLDER] : [''];
  return guarded(
    glob({
      base: CONTENT,
      pattern: folders.flatMap((folder) => TRANSLATIONS.map((pattern) => folder + pattern)),
      generateId: ({ entry }) => idOfTranslation(entry),
      retainBody: false,
    }),
  );
}

function register(name: keyof typeof REGISTERS) {
  return guarded(file(`${CONTENT}/${REGISTERS[name]}`));
}

export const collections = {
  countries: defineCollection({ loader: files('countries'), schema: countrySchema }),
  documents: defineCollection({ loader: files('documents'), schema: documentSchema }),
  recommendations: defineCollection({ loader: files('recommendations'), schema: registerSchema }),
  editions: defineCollection({ loader: files('editions'), schema: editionSchema }),
  pages: defineCollection({ loader: files('pages'), schema: pageSchema }),
  translations: defineCollection({ loader: translations(), schema: translationSchema }),
  publishers: defineCollection({ loader: register('publishers'), schema: publisherSchema }),
  topics: defineCollection({ loader: register('topics'), schema: topicSchema }),
  sources: defineCollection({ loader: register('sources'), schema: placementSourceSchema }),
  glossary: defineCollection({ loader: register('glossary'), schema: glossaryTermSchema }),
};
