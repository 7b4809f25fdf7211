import { type Checklist, foldChecklist } from './checklist.ts';
import type { Corpus } from './corpus.ts';
import { editionsAsOf, placementOf } from './edition.ts';
import { once, oncePer } from './once.ts';

/** The checklist of one country of the corpus. @param asOf `YYYY-MM-DD`: what is published later does not count */
export function foldCountryChecklist(corpus: Corpus, slug: string, asOf: string): Checklist {
  const code = corpus.countryBySlug.get(slug)?.iso3 ?? '';
  const covering = editionsAsOf(corpus.editions, asOf).filter(
    (edition) => placementOf(edition, code).state !== 'not-covered',
  );
  return foldChecklist({
    country: slug,
    register: corpus.registerByCountry.get(slug) ?? new Map(),
    documents: corpus.documentsByCountry.get(slug) ?? [],
    publishers: corpus.publishers,
    editions: covering.map((edition) => edition.year),
    asOf,
  });
}

const checklistsOf = oncePer((corpus: Corpus) =>
  once((slug: string) => foldCountryChecklist(corpus, slug, corpus.asOf)),
);

/** The checklist of one country as of the newest document, folded once for all the pages that tell of it. */
export function checklistOf(corpus: Corpus, slug: string): Checklist {
  return checklistsOf(corpus)(slug);
}
