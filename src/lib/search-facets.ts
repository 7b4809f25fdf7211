import { TALLY_KINDS } from '../domain/checklist.ts';
import type { Corpus } from '../domain/corpus.ts';
import { REGIONS } from '../domain/country.ts';
import { DOCUMENT_TYPES, progressDate, VOICES } from '../domain/document.ts';
import { yearOf } from '../domain/partial-date.ts';
import { PARADIGMS, paradigmOf } from '../domain/recommendation.ts';
import { STANDING_KINDS } from '../domain/standing.ts';
import type { Language } from '../domain/text.ts';
import { TIERS } from '../domain/tier.ts';
import { stringsFor } from '../i18n/strings.ts';
import { type FacetName, KINDS } from '../search/state.ts';
import { byName, inWords } from './names.ts';
import { allNames } from './search-entry.ts';

/** A value of a facet. */
export interface FacetOption {
  /** Its id, the same in every language. */
  value: string;
  label: string;
  /** Further names under which it may be meant. */
  names?: readonly string[];
}

/** The values of a facet; those of one group stand under its label. */
export interface FacetGroup {
  label?: string;
  options: readonly FacetOption[];
}

function optionsOf<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): FacetGroup[] {
  return [{ options: values.map((value) => ({ value, label: labels[value] })) }];
}

/** Each year that a thing can be found by: that of a publication, of an edition, and that a report is true for. */
function yearsOf(corpus: Corpus): number[] {
  const dates = corpus.documents.flatMap((document) => [
    document.published,
    ...document.progress.map((entry) => progressDate(document, entry)),
  ]);
  const years = [...dates.map(yearOf), ...corpus.editions.map(({ year }) => year)];
  return [...new Set(years)].sort((a, b) => b - a);
}

/** The values that a reader can choose from, by facet, in the order in which the page shows them. */
export function facetGroups(corpus: Corpus, language: Language): Record<FacetName, readonly FacetGroup[]> {
  const t = stringsFor(language);
  const { compare } = new Intl.Collator(language);
  const languageNames = new Intl.DisplayNames(language, { type: 'language' });
  const types = DOCUMENT_TYPES.filter((type) => corpus.documents.some((document) => document.type === type));
  const languages = [...new Set(corpus.documents.map((document) => document.language))];
  return {
    kind: optionsOf(KINDS, t.search.kinds),
    country: [
      {
        options: [...corpus.countries].sort(byName(language)).map((country) => ({
          value: country.slug,
          label: inWords(country.name, language),
          names: allNames(country),
        })),
      },
    ],
    region: optionsOf(REGIONS, t.region),
    year: [{ options: yearsOf(corpus).map((year) => ({ value: String(year), label: String(year) })) }],
    type: optionsOf(types, t.documentType),
    topic: PARADIGMS.map((paradigm) => ({
      label: t.paradigm[paradigm],
      options: corpus.topics
        .filter(({ id }) => paradigmOf(id) === paradigm)
        .map(({ id, title }) => ({ value: id, label: inWords(title, language) }))
        .sort((a, b) => compare(a.label, b.label)),
    })).filter(({ options }) => options.length > 0),
    tier: optionsOf(TIERS, t.state),
    status: optionsOf(TALLY_KINDS, t.tally),
    standing: optionsOf(STANDING_KINDS, t.explorer.standings),
    voice: optionsOf(VOICES, t.voice),
    language: [
      {
        options: languages
          .map((code) => ({ value: code, label: languageNames.of(code) ?? code }))
          .sort((a, b) => compare(a.label, b.label)),
      },
    ],
  };
}
