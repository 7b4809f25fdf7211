import { LANGUAGES, type Language } from '../../../src/domain/text.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';
import { asJsonLd, breadcrumbs, type Described } from '../../../src/lib/json-ld.ts';
import { inLanguage, linksIn } from '../../../src/lib/paths.ts';
import type { SearchEntry } from '../../../src/lib/search-entry.ts';
import type { Link } from './text.ts';

/** What a page says of itself around its own part. */
export interface FrameFacts {
  /** The page’s address. */
  here: string;
  title: string;
  /** Told in the name of the window beside the title. */
  subject?: string;
  /** The language of the title, where it is another than the page’s. */
  titleLanguage?: Language;
  description: string;
  language: Language;
  trail: readonly Link[];
  described?: readonly Described[];
  json?: string;
}

/** The head of a page, its trail and its data for programs, in the names that templates know. */
export function frameView(facts: FrameFacts) {
  const { here, title, subject, titleLanguage, description, language, trail, described = [], json } = facts;
  const t = stringsFor(language);
  const { href } = linksIn(language);
  const steps = [
    { name: t.site.name, address: href('/') },
    ...trail.map((step) => ({ name: step.label, address: step.href ?? '' })),
    { name: title, address: here },
  ];
  return {
    title,
    window: [title, ...(subject ? [subject] : []), t.site.name].join(' · '),
    ...(titleLanguage !== undefined && titleLanguage !== language && { titlelang: titleLanguage }),
    description,
    lang: language,
    other: inLanguage(here, LANGUAGES.find((each) => each !== language)!),
    trail,
    ...(json !== undefined && { json }),
    ld: asJsonLd([...described, breadcrumbs(steps)]),
  };
}

/** What search is told of a page besides its text: one element with an attribute a value, as ours has. */
export function searchView({ filters, meta, sort }: SearchEntry) {
  const groups = {
    filter: Object.entries(filters).flatMap(([name, values]) => values.map((value) => [name, value] as const)),
    meta: Object.entries(meta),
    sort: Object.entries(sort),
  };
  const values: { at: string; value: string }[] = [];
  const referencesTo = (pairs: readonly (readonly [string, string])[]) =>
    pairs
      .map(([name, value]) => {
        const at = values.length.toString(36);
        values.push({ at, value });
        return `${name}[data-${at}]`;
      })
      .join();
  return {
    filter: referencesTo(groups.filter),
    meta: referencesTo(groups.meta),
    sort: referencesTo(groups.sort),
    values,
  };
}
