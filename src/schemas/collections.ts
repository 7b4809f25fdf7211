/**
 * Where each collection's files stand within the content folder. The build and the check read the same files by this table.
 * A sibling `<name>.fr.md` is a translated body, not an entry of its own.
 */
export const COLLECTIONS = {
  countries: { base: 'countries', pattern: ['*.mdx'] },
  documents: { base: 'documents', pattern: ['*/*.{md,mdx}', '!**/*.fr.{md,mdx}'] },
  recommendations: { base: 'recommendations', pattern: ['*.yaml'] },
  editions: { base: 'editions', pattern: ['*.yaml'] },
  pages: { base: 'pages', pattern: ['*.{md,mdx}'] },
} as const;

/** Bodies in another language beside their originals; they have no fields of their own. */
export const TRANSLATIONS = ['countries/*.fr.md', 'documents/*/*.fr.{md,mdx}'] as const;

/** Collections that are one file, a map from id to entry. */
export const REGISTERS = {
  publishers: 'publishers.yaml',
  topics: 'topics.yaml',
  sources: 'sources.yaml',
  glossary: 'glossary.yaml',
} as const;
