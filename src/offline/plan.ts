import type { Corpus } from '../domain/corpus.ts';
import { regionsOf } from '../domain/region-overview.ts';
import type { Language } from '../domain/text.ts';
import { stringsFor } from '../i18n/strings.ts';
import { inWords } from '../lib/names.ts';
import { linksIn } from '../lib/paths.ts';
import type { SetManifest } from './saved-set.ts';

/** A set before its files are known: pages that it names, and folders that it takes whole. All are addresses. */
export interface PlannedSet extends Pick<SetManifest, 'title' | 'page' | 'list' | 'language'> {
  /** Address of the manifest. */
  id: string;
  pages: readonly string[];
  folders: readonly string[];
}

/** The sets that a reader can save in a language: each country, each region with its profiles, each region with everything. */
export function plannedSets(corpus: Corpus, language: Language): PlannedSet[] {
  const { countryHref, href, regionHref, savedSetHref } = linksIn(language);
  const t = stringsFor(language);
  const list = href('/offline/');
  const countries = corpus.countries.map((country) => {
    const page = countryHref(country.slug);
    const id = savedSetHref('countries', country.slug);
    return { id, title: inWords(country.name, language), page, list, language, pages: [list], folders: [page] };
  });
  const regions = regionsOf(corpus).flatMap((region) => {
    const page = regionHref(region);
    const profiles = corpus.countries
      .filter((country) => country.region === region)
      .map(({ slug }) => countryHref(slug));
    const common = { page, list, language };
    const [title, wholeTitle] = [t.offline.region(t.region[region]), t.offline.wholeRegion(t.region[region])];
    return [
      { ...common, id: savedSetHref('regions', region), title, pages: [list, ...profiles], folders: [page] },
      {
        ...common,
        id: savedSetHref('whole-regions', region),
        title: wholeTitle,
        pages: [list],
        folders: [page, ...profiles],
      },
    ];
  });
  return [...countries, ...regions];
}
