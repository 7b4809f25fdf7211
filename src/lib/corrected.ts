import type { Corpus } from '../domain/corpus.ts';
import type { Correctable } from '../domain/corrections.ts';
import { checklistOf } from '../domain/country-checklist.ts';
import { hasOwnPage } from '../domain/demand-timeline.ts';
import { resolveRecommendation } from '../domain/recommendation.ts';
import type { Language } from '../domain/text.ts';
import { stringsFor } from '../i18n/strings.ts';
import { inWords } from './names.ts';
import { linksIn } from './paths.ts';

/** A page that was corrected. */
export interface CorrectedPage {
  /** What it is called: a demand with its country, “Mali: Train judges”. */
  title: string;
  href: string;
}

/** Where a demand is told today: under the one that it was merged into, where it was. */
function demandHref(corpus: Corpus, country: string, id: string, language: Language): string {
  const { countryHref, recommendationHref } = linksIn(language);
  const today = resolveRecommendation(corpus.registerByCountry.get(country) ?? new Map(), id);
  const item = checklistOf(corpus, country).items.find(({ recommendation }) => recommendation.id === today?.id);
  if (!item) return countryHref(country);
  return recommendationHref(country, item.recommendation.id, hasOwnPage(item));
}

/** The page of something that was corrected. */
export function correctedPage(of: Correctable, corpus: Corpus, language: Language): CorrectedPage {
  const { countryHref, documentHref, reportHref } = linksIn(language);
  switch (of.kind) {
    case 'document':
      return { title: inWords(of.thing.title, language), href: documentHref(of.thing) };
    case 'edition':
      return { title: stringsFor(language).reports.one(of.thing.year), href: reportHref(of.thing.year) };
    case 'country':
      return { title: inWords(of.thing.name, language), href: countryHref(of.thing.slug) };
    case 'demand': {
      const { country, id, title } = of.thing;
      const name = inWords(corpus.countryBySlug.get(country)?.name ?? country, language);
      return {
        title: `${name}${stringsFor(language).colon} ${inWords(title, language)}`,
        href: demandHref(corpus, country, id, language),
      };
    }
  }
}
