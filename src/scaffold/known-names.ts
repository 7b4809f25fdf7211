import type { ContentParts } from '../domain/corpus.ts';
import { ascending } from '../domain/order.ts';
import type { LocalText } from '../domain/text.ts';
import { inWords } from '../lib/names.ts';
import type { KnownNames } from '../open-data/content-schemas.ts';

/**
 * The names that stand in the content, sorted, editions newest first.
 * @param country slug of the country whose demands are taken; without it there are none
 */
export function knownNames(parts: ContentParts, country?: string): KnownNames {
  const named = <Entry>(
    entries: readonly Entry[],
    nameOf: (entry: Entry) => string,
    titleOf: (entry: Entry) => LocalText,
  ) =>
    entries
      .map((entry) => ({ name: nameOf(entry), title: inWords(titleOf(entry), 'en') }))
      .sort((a, b) => ascending(a.name, b.name));
  const id = (entry: { id: string }) => entry.id;
  const title = (entry: { title: LocalText }) => entry.title;
  return {
    countries: named(
      parts.countries,
      ({ slug }) => slug,
      ({ name }) => name,
    ),
    editions: parts.editions.map(({ year }) => ({ name: year })).sort((a, b) => b.name - a.name),
    publishers: named(parts.publishers, id, ({ name }) => name),
    topics: named(parts.topics, id, title),
    sources: named(parts.sources, id, title),
    glossary: named(parts.glossary, id, ({ term }) => term),
    recommendations: named(
      parts.recommendations.filter((entry) => entry.country === country),
      id,
      title,
    ),
  };
}
