import { tallyKind } from '../domain/checklist.ts';
import type { Corpus } from '../domain/corpus.ts';
import { furtherNames } from '../domain/country.ts';
import { checklistOf } from '../domain/country-checklist.ts';
import { hasOwnPage } from '../domain/demand-timeline.ts';
import { yearOf } from '../domain/partial-date.ts';
import type { Language } from '../domain/text.ts';
import { stringsFor } from '../i18n/strings.ts';
import { inWords } from './names.ts';
import { linksIn } from './paths.ts';

/** A thing that search finds and that is no page of its own, in the form of Pagefind's custom records. */
export interface SearchRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** One record for each demand of each country: its title, every wording in which it was asked, and what was reported. */
export function searchRecords(corpus: Corpus, language: Language): SearchRecord[] {
  const t = stringsFor(language);
  const { recommendationHref } = linksIn(language);
  return corpus.countries.flatMap((country) => {
    // Not shown, but searched: whoever types another name of the country finds what was asked of it, as under its name.
    const names = t.furtherNamesInWords(furtherNames(country, language));
    return checklistOf(corpus, country.slug).items.map((item): SearchRecord => {
      const { recommendation } = item;
      const title = inWords(recommendation.title, language);
      const name = inWords(country.name, language);
      const mentions = item.askedBy.flatMap((asked) => asked.mentions);
      const years = [...mentions.map((mention) => mention.published), ...item.evidence.map((entry) => entry.asOf)].map(
        yearOf,
      );
      return {
        url: recommendationHref(country.slug, recommendation.id, hasOwnPage(item)),
        language,
        content: [
          `${title}.`,
          ...mentions.map((mention) => inWords(mention.text, language)),
          ...item.evidence.map((entry) => inWords(entry.note, language)),
        ].join(' '),
        meta: {
          title,
          about: `${t.search.kinds.demand} · ${name} · ${t.statusInWords(item.status)}`,
          ...(names && { names }),
        },
        filters: {
          kind: [t.search.kinds.demand],
          country: [name],
          topic: [inWords(corpus.topicById.get(recommendation.topic)!.title, language)],
          status: [t.tally[tallyKind(item.status)]],
          year: [...new Set(years)].sort().map(String),
        },
      };
    });
  });
}
