import type { Corpus } from '../../../src/domain/corpus.ts';
import { checklistOf } from '../../../src/domain/country-checklist.ts';
import { hasOwnPage } from '../../../src/domain/demand-timeline.ts';
import { homeCountry, progressDate, type SourceDocument, type Voice, voiceOf } from '../../../src/domain/document.ts';
import { resolveRecommendation } from '../../../src/domain/recommendation.ts';
import { type Language, localise } from '../../../src/domain/text.ts';
import { TIER_LETTER } from '../../../src/domain/tier.ts';
import { formatDate, formatNumber, formatPeriod } from '../../../src/i18n/dates.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';
import { documentCitations } from '../../../src/lib/citations.ts';
import { documentReport } from '../../../src/lib/json-ld.ts';
import { inWords } from '../../../src/lib/names.ts';
import { linksIn } from '../../../src/lib/paths.ts';
import { documentEntry } from '../../../src/lib/search-entry.ts';
import { frameView, searchView } from './frame.ts';
import { citeView, correctionsView } from './parts.ts';
import { worded } from './text.ts';

/** The demand behind an id of a document: its title, and where it is told. */
function demandView(corpus: Corpus, slug: string, id: string, language: Language) {
  const recommendation = resolveRecommendation(corpus.registerByCountry.get(slug) ?? new Map(), id)!;
  const item = checklistOf(corpus, slug).items.find((each) => each.recommendation.id === recommendation.id);
  return {
    title: worded(recommendation.title, language),
    href: linksIn(language).recommendationHref(slug, recommendation.id, item !== undefined && hasOwnPage(item)),
  };
}

/**
 * All that the page of a document shows besides its summary.
 * @param textLanguage the language of the summary
 */
export function documentView(corpus: Corpus, document: SourceDocument, textLanguage: Language, language: Language) {
  const t = stringsFor(language);
  const { countryHref, documentHref, href, reportHref } = linksIn(language);
  const { source } = document;
  const here = documentHref(document);
  const title = inWords(document.title, language);
  const home = corpus.countryBySlug.get(homeCountry(document))!;
  const publisher = corpus.publishers.get(document.publisher)!;
  const publisherName = inWords(publisher.name, language);
  const published = formatDate(document.published, language);
  const voice = (entry: { by?: Voice | undefined }) => t.voice[voiceOf(document, entry, corpus.publishers)];
  const demand = (id: string, slug = home.slug) => demandView(corpus, slug, id, language);
  const cited = documentCitations(document, corpus, here, language);
  return {
    ...frameView({
      here,
      title,
      titleLanguage: localise(document.title, language).language,
      description: `${title}${t.colon} ${publisherName}, ${published}.`,
      language,
      trail: [
        { label: t.nav.countries, href: href('/countries/') },
        { label: inWords(home.name, language), href: countryHref(home.slug) },
      ],
      described: [documentReport(document, corpus, here, language)],
    }),
    search: searchView(documentEntry(document, corpus, textLanguage, language)),
    heading: worded(document.title, language),
    kind: t.documentType[document.type],
    publisher: publisherName,
    publishervoice: t.voice[publisher.voice],
    published: document.published,
    publishedsaid: published,
    ...(document.publishedInferred && { inferred: t.inferred }),
    ...(document.tier && {
      tier: {
        state: document.tier,
        letter: TIER_LETTER[document.tier],
        label: t.state[document.tier],
        ...(document.edition && {
          report: { href: reportHref(document.edition, home.iso3), label: t.reports.one(document.edition) },
        }),
      },
    }),
    ...(language !== 'en' && { note: textLanguage === language ? t.translation.ours : t.translation.missing }),
    ...(textLanguage !== language && { textlang: textLanguage }),
    asks: document.recommendations.map((ask) => ({
      ...(ask.item !== undefined && { item: ask.item }),
      ...worded(ask.text, language),
      ...(ask.priority && { priority: true }),
      demand: demand(ask.recommendation, ask.country),
      ...(ask.addressee && { addressee: worded(ask.addressee, language) }),
    })),
    listing: t.listing[document.listing],
    reports: document.progress.map((entry) => ({
      mark: entry.status,
      status: t.progress[entry.status],
      voice: voice(entry),
      date: progressDate(document, entry),
      datesaid: formatDate(progressDate(document, entry), language),
      ...worded(entry.note, language),
      demand: demand(entry.recommendation, entry.country),
    })),
    figures: document.figures.map((figure) => ({
      measure: t.measure[figure.measure],
      value: formatNumber(figure.value, language),
      ...(figure.unit && { unit: t.unit[figure.unit] }),
      period: formatPeriod(figure.period, language),
      ...(figure.note && { note: worded(figure.note, language) }),
      voice: voice(figure),
    })),
    source: {
      href: source.url,
      title: worded(source.title, language),
      ...(source.via && { via: worded(source.via, language) }),
      reading: t.reading[document.read],
      ...(document.covers && { covers: formatPeriod(document.covers, language) }),
      ...(document.edition && { edition: { href: reportHref(document.edition), label: String(document.edition) } }),
      language: new Intl.DisplayNames(language, { type: 'language' }).of(document.language),
      countries: document.countries.map((slug) => ({
        href: countryHref(slug),
        label: inWords(corpus.countryBySlug.get(slug)!.name, language),
      })),
      ...(source.archived && { archived: source.archived }),
      ...(source.accessed && { accessed: formatDate(source.accessed, language) }),
      ...(source.sha256 && { sha256: source.sha256 }),
    },
    corrections: correctionsView(document.changes, language),
    cite: citeView(cited.page, cited.source, language),
  };
}
