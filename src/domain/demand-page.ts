import type { ChecklistItem } from './checklist.ts';
import type { Corpus } from './corpus.ts';
import type { Country } from './country.ts';
import { checklistOf } from './country-checklist.ts';
import { isDocumented } from './demand-explorer.ts';
import { type DemandYears, demandYears } from './demand-timeline.ts';
import { ascending } from './order.ts';
import { type Paradigm, paradigmOf, type Recommendation, type Topic } from './recommendation.ts';

/** What a demand was made of, and what was made of it. */
export interface Lineage {
  /** Demands that were found to be the same. */
  merged: readonly Recommendation[];
  /** The wider demand that it was taken out of. */
  parent?: ChecklistItem | undefined;
  /** Narrower demands that were taken out of it. */
  children: readonly ChecklistItem[];
}

/** Where a demand stands in its country’s checklist: one of eleven under Prosecution. */
export interface ChecklistPlace {
  paradigm: Paradigm;
  of: number;
}

/** What is on record of the same topic in the countries around, each list in the order of the slugs. */
export interface AcrossTheBorder {
  asked: readonly { country: Country; items: readonly ChecklistItem[] }[];
  /** Documents are filed of them, and none of what could be read asks it. */
  silent: readonly Country[];
  /** No document is filed of them: nothing can be told. */
  undocumented: readonly Country[];
}

/** All that a recommendation’s page shows. */
export interface DemandPage {
  country: Country;
  item: ChecklistItem;
  topic: Topic;
  years: readonly DemandYears[];
  place: ChecklistPlace;
  lineage: Lineage;
  /** Other demands on the topic in the same country. */
  sisters: readonly ChecklistItem[];
  neighbours: AcrossTheBorder;
}

function lineageOf(corpus: Corpus, item: ChecklistItem, items: readonly ChecklistItem[]): Lineage {
  const { country, splitFrom, id } = item.recommendation;
  const register = corpus.registerByCountry.get(country);
  const itemOf = (wanted: string) =>
    items.find(({ recommendation, alsoKnownAs }) => recommendation.id === wanted || alsoKnownAs.includes(wanted));
  return {
    merged: item.alsoKnownAs.flatMap((merged) => register?.get(merged) ?? []),
    parent: splitFrom === undefined ? undefined : itemOf(splitFrom),
    children: items.filter(
      ({ recommendation }) =>
        recommendation.splitFrom !== undefined && itemOf(recommendation.splitFrom)?.recommendation.id === id,
    ),
  };
}

function placeOf(corpus: Corpus, item: ChecklistItem): ChecklistPlace {
  const paradigm = paradigmOf(item.recommendation.topic);
  const group = checklistOf(corpus, item.recommendation.country).groups.find((each) => each.paradigm === paradigm);
  return { paradigm, of: group?.items.length ?? 0 };
}

function acrossTheBorder(corpus: Corpus, country: Country, topic: string): AcrossTheBorder {
  const neighbours = [...country.neighbours].sort(ascending).flatMap((slug) => corpus.countryBySlug.get(slug) ?? []);
  const told = neighbours.map((neighbour) => ({
    country: neighbour,
    items: checklistOf(corpus, neighbour.slug).items.filter(({ recommendation }) => recommendation.topic === topic),
  }));
  const silent = told.filter(({ items }) => items.length === 0).map(({ country }) => country);
  return {
    asked: told.filter(({ items }) => items.length > 0),
    silent: silent.filter((neighbour) => isDocumented(corpus, neighbour)),
    undocumented: silent.filter((neighbour) => !isDocumented(corpus, neighbour)),
  };
}

/**
 * Gathers what a recommendation’s page shows.
 * @throws when the corpus has no such country, or its checklist no such demand
 */
export function demandPage(corpus: Corpus, slug: string, id: string): DemandPage {
  const country = corpus.countryBySlug.get(slug);
  const { items } = checklistOf(corpus, slug);
  const item = items.find(({ recommendation }) => recommendation.id === id);
  if (!country || !item) throw new Error(`No demand “${slug}/${id}”`);
  const { topic } = item.recommendation;
  return {
    country,
    item,
    topic: corpus.topicById.get(topic) ?? { id: topic, title: topic },
    years: demandYears(item, corpus.documentsByCountry.get(slug) ?? []),
    place: placeOf(corpus, item),
    lineage: lineageOf(corpus, item, items),
    sisters: items.filter((each) => each !== item && each.recommendation.topic === topic),
    neighbours: acrossTheBorder(corpus, country, topic),
  };
}
