import { getCollection } from 'astro:content';
import { buildCorpus, type ContentParts, type Corpus } from '../domain/corpus.ts';
import { findProblems } from '../domain/integrity.ts';
import { presentable } from '../domain/presentable.ts';
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
import { fileOf, nameOfEntry } from './entry-ids.ts';
import { IS_FOR_EDITORS } from './for-editors.ts';
import { kept } from './kept.ts';

async function readParts(): Promise<ContentParts> {
  const [countries, documents, recommendations, editions, publishers, topics, sources, glossary] = await Promise.all([
    getCollection('countries'),
    getCollection('documents'),
    getCollection('recommendations'),
    getCollection('editions'),
    getCollection('publishers'),
    getCollection('topics'),
    getCollection('sources'),
    getCollection('glossary'),
  ]);
  return {
    countries: countries.map((entry) => toCountry(nameOfEntry(entry.id), fileOf('countries', entry), entry.data)),
    documents: documents.map((entry) => toDocument(nameOfEntry(entry.id), fileOf('documents', entry), entry.data)),
    recommendations: recommendations.flatMap((entry) =>
      toRecommendations(nameOfEntry(entry.id), fileOf('recommendations', entry), entry.data),
    ),
    editions: editions.map((entry) => toEdition(fileOf('editions', entry), entry.data)),
    publishers: publishers.map((entry) => toPublisher(entry.id, entry.data)),
    topics: topics.map((entry) => toTopic(entry.id, entry.data)),
    sources: sources.map((entry) => toPlacementSource(entry.id, entry.data)),
    glossary: glossary.map((entry) => toGlossaryTerm(entry.id, entry.data)),
  };
}

async function load(): Promise<Corpus> {
  const read = await readParts();
  const parts = IS_FOR_EDITORS ? presentable(read) : read;
  const errors = findProblems(parts).filter((problem) => problem.severity === 'error');
  if (errors.length > 0) {
    const told = errors.map((problem) => `  ${problem.file}  ${problem.code}: ${problem.message}`).join('\n');
    throw new Error(`The content contradicts itself; \`npm run check\` gives line and cure.\n${told}`);
  }
  return buildCorpus(parts);
}

/**
 * The one door to the content: reads all collections once a build, and never hands out what contradicts itself.
 * @throws when any rule across files is broken: Astro itself only logs a dangling reference (withastro/astro#17322)
 */
export const getCorpus: () => Promise<Corpus> = kept(load);
