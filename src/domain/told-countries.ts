import type { Corpus } from './corpus.ts';
import { ascending } from './order.ts';

/**
 * The countries whose documents and demands the pages of a country tell of, its own among them: its neighbours, for what they are
 * asked beside it, and every country that shares a document with it, for the demands that stand in its register.
 * @returns slugs in order, each once
 */
export function toldCountries(corpus: Corpus, slug: string): string[] {
  const neighbours = corpus.countryBySlug.get(slug)?.neighbours ?? [];
  const shared = (corpus.documentsByCountry.get(slug) ?? []).flatMap((document) => document.countries);
  return [...new Set([slug, ...neighbours, ...shared])].sort(ascending);
}
