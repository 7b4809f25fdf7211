import { addresseeOf } from '../domain/addressees.ts';
import type { AskedBy, ChecklistItem } from '../domain/checklist.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { CountryProfile } from '../domain/country-profile.ts';
import { hasOwnPage } from '../domain/demand-timeline.ts';
import { paradigmOf } from '../domain/recommendation.ts';
import type { Language } from '../domain/text.ts';
import { formatYears } from '../i18n/dates.ts';
import { stringsFor } from '../i18n/strings.ts';
import { inWords } from '../lib/names.ts';
import { linksIn } from '../lib/paths.ts';
import { documentLabel } from '../lib/references.ts';
import type { PlanRow } from './plan.ts';

/** Who asked, and when: “TIP Reports 2013, 2015–2017; ILO Committee of Experts, 2014”. */
function askedInWords(askedBy: readonly AskedBy[], corpus: Corpus, language: Language): string {
  const documents = askedBy.map(({ mentions }) => mentions.map(({ document }) => corpus.documentById.get(document)!));
  const reports = documents.flat().filter(({ type }) => type === 'tip-report');
  const others = documents.flat().filter(({ type }) => type !== 'tip-report');
  const years = [...new Set(reports.flatMap(({ edition }) => edition ?? []))];
  const { plan } = stringsFor(language).working;
  return [
    ...(years.length > 0 ? [plan.reports(formatYears(years, language), years.length)] : []),
    ...new Set(others.map((document) => documentLabel(document, corpus, language))),
  ].join(plan.separator);
}

/**
 * The rows of a country's downloads, in the order of its checklist.
 * @param address makes the whole address of a path of the site
 */
export function planRows(
  { country, checklist }: CountryProfile,
  corpus: Corpus,
  language: Language,
  address: (path: string) => string,
): PlanRow[] {
  const t = stringsFor(language);
  const { recommendationHref } = linksIn(language);
  const row = (item: ChecklistItem): PlanRow => {
    const { recommendation, status } = item;
    const addressee = addresseeOf(item);
    const topic = corpus.topicById.get(recommendation.topic)?.title ?? recommendation.topic;
    const deciding = status.kind === 'no-information' ? undefined : status.evidence[0]!;
    const source = deciding && corpus.documentById.get(deciding.document)!;
    return {
      country: country.slug,
      id: recommendation.id,
      addressee: addressee.name === undefined ? t.working.government : inWords(addressee.name, language),
      paradigm: t.paradigm[paradigmOf(recommendation.topic)],
      topic: inWords(topic, language),
      demand: inWords(recommendation.title, language),
      asked: askedInWords(item.askedBy, corpus, language),
      standing: t.standingWords(item.standing),
      status: t.statusInWords(status),
      statusDate: deciding?.asOf ?? '',
      source: source ? documentLabel(source, corpus, language) : '',
      sourceAddress: source?.source.url ?? '',
      page: address(recommendationHref(country.slug, recommendation.id, hasOwnPage(item))),
    };
  };
  return checklist.items.map(row);
}
