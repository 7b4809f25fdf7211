import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { forgetWhenSchemasChange } from './data/forget-when-schemas-change.ts';
import { COLLECTIONS, REGISTERS } from './schemas/collections.ts';
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
} from './schemas/registers.ts';

const CONTENT = process.env.TIERLINE_CONTENT ?? './content';

/** The files of a collection, under the names that they have on disk. */
function files(name: keyof typeof COLLECTIONS) {
  const { base, pattern } = COLLECTIONS[name];
  return forgetWhenSchemasChange(
    glob({
      base: `${CONTENT}/${base}`,
      pattern: [...pattern],
      generateId: ({ entry }) => entry.replace(/\.[^./]+$/, ''),
      retainBody: false,
    }),
  );
}

function register(name: keyof typeof REGISTERS) {
  return forgetWhenSchemasChange(file(`${CONTENT}/${REGISTERS[name]}`));
}

export const collections = {
  countries: defineCollection({ loader: files('countries'), schema: countrySchema }),
  documents: defineCollection({ loader: files('documents'), schema: documentSchema }),
  recommendations: defineCollection({ loader: files('recommendations'), schema: registerSchema }),
  editions: defineCollection({ loader: files('editions'), schema: editionSchema }),
  pages: defineCollection({ loader: files('pages'), schema: pageSchema }),
  publishers: defineCollection({ loader: register('publishers'), schema: publisherSchema }),
  topics: defineCollection({ loader: register('topics'), schema: topicSchema }),
  sources: defineCollection({ loader: register('sources'), schema: placementSourceSchema }),
  glossary: defineCollection({ loader: register('glossary'), schema: glossaryTermSchema }),
};
