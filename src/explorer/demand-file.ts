import { tallyKind } from '../domain/checklist.ts';
import type { Corpus } from '../domain/corpus.ts';
import {
  askedInReports,
  type CountryDemand,
  demandsOfAll,
  firstDayAsked,
  statusDay,
} from '../domain/demand-explorer.ts';
import { hasOwnPage } from '../domain/demand-timeline.ts';
import { paradigmOf } from '../domain/recommendation.ts';
import { type Language, localise } from '../domain/text.ts';
import { stringsFor } from '../i18n/strings.ts';
import { inWords } from '../lib/names.ts';
import { linksIn } from '../lib/paths.ts';
import type { ListedDemand } from './state.ts';

/** A demand as the script of the explorer lists it. */
export interface DemandEntry extends ListedDemand {
  title: string;
  /** The language of the title, where it is not the reader’s. */
  lang?: Language;
  href: string;
  /** Id of the topic. */
  topic: string;
  /** Status in words, with its date. */
  said: string;
  /** How often the TIP Reports ask, in words. */
  count: string;
}

/** All demands of all countries, in one language; it is asked for when a reader begins to choose, never before. */
export interface DemandFile {
  /** Titles and addresses of the topics, by id. */
  topics: Readonly<Record<string, { title: string; href: string }>>;
  demands: readonly DemandEntry[];
}

function entryOf(demand: CountryDemand, language: Language): DemandEntry {
  const { country, item } = demand;
  const t = stringsFor(language);
  const { recommendation, status } = item;
  const title = localise(recommendation.title, language);
  const first = firstDayAsked(demand);
  return {
    title: title.text,
    ...(title.language === language ? {} : { lang: title.language }),
    href: linksIn(language).recommendationHref(country.slug, recommendation.id, hasOwnPage(item)),
    country: country.slug,
    topic: recommendation.topic,
    paradigm: paradigmOf(recommendation.topic),
    status: tallyKind(status),
    standing: item.standing.kind,
    reports: askedInReports(demand),
    first,
    reported: statusDay(demand),
    said: t.capitalise(t.statusInWords(status)),
    count: item.reports ? t.reportCount(item.reports) : t.notInReports(first !== ''),
  };
}

/** Makes the file of a language. */
export function demandFile(corpus: Corpus, language: Language): DemandFile {
  const { topicHref } = linksIn(language);
  return {
    topics: Object.fromEntries(
      corpus.topics.map(({ id, title }) => [id, { title: inWords(title, language), href: topicHref(id) }]),
    ),
    demands: demandsOfAll(corpus).map((demand) => entryOf(demand, language)),
  };
}
