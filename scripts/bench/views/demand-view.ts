import { tallyKind } from '../../../src/domain/checklist.ts';
import type { Corpus } from '../../../src/domain/corpus.ts';
import type { Country } from '../../../src/domain/country.ts';
import { demandPage } from '../../../src/domain/demand-page.ts';
import type { DemandYears } from '../../../src/domain/demand-timeline.ts';
import type { Recommendation, Register } from '../../../src/domain/recommendation.ts';
import { type Language, localise } from '../../../src/domain/text.ts';
import { formatDate } from '../../../src/i18n/dates.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';
import { recommendationCitation } from '../../../src/lib/citations.ts';
import { byName, inWords, rowsByName } from '../../../src/lib/names.ts';
import { linksIn } from '../../../src/lib/paths.ts';
import { type References, referencesTo, seriesName } from '../../../src/lib/references.ts';
import { demandEntry } from '../../../src/lib/search-entry.ts';
import { frameView, searchView } from './frame.ts';
import { citeView, correctionsView, dotsView, filesView, referenceView, shortDemandsView } from './parts.ts';
import { worded } from './text.ts';

interface YearContext {
  recommendation: Recommendation;
  register: Register | undefined;
  references: References;
  language: Language;
}

/** A year of a demand, or several in which nothing was said. */
function yearView(years: DemandYears, { recommendation, register, references, language }: YearContext) {
  const t = stringsFor(language);
  const words = t.explorer.demand;
  const { from, to, asks, reports, silence } = years;
  const filedAs = (id: string | undefined) => {
    const then = id === undefined || id === recommendation.id ? undefined : register?.get(id);
    return then && { formerly: worded(then.title, language) };
  };
  return {
    from,
    years: from === to ? String(from) : `${from}–${to}`,
    asks: asks.map(({ mention }) => ({
      source: referenceView(references, mention.document),
      ...(mention.item !== undefined && { item: words.item(mention.item) }),
      ...(mention.priority && { priority: t.document.priority }),
      ...(mention.addressee && { addressee: worded(mention.addressee, language) }),
      ...worded(mention.text, language),
      ...filedAs(mention.recommendation),
    })),
    ...(silence && {
      silence: {
        kind: silence.kind,
        said: words.silence[silence.kind],
        documents: silence.documents.map((id) => referenceView(references, id)),
      },
    }),
    reports: reports.map((entry) => ({
      mark: entry.status,
      status: t.capitalise(t.progress[entry.status]),
      date: entry.asOf,
      datesaid: formatDate(entry.asOf, language),
      voice: t.voice[entry.voice],
      ...worded(entry.note, language),
      source: referenceView(references, entry.document),
      ...filedAs(entry.reportedAs),
    })),
  };
}

/** All that the page of a demand shows. */
export function demandView(corpus: Corpus, slug: string, id: string, language: Language) {
  const t = stringsFor(language);
  const words = t.explorer.demand;
  const { countryHref, href, recommendationFileHref, recommendationHref, topicHref } = linksIn(language);
  const { country, item, topic, years, place, lineage, sisters, neighbours } = demandPage(corpus, slug, id);
  const { recommendation, status } = item;
  const here = recommendationHref(slug, recommendation.id, true);
  const title = inWords(recommendation.title, language);
  const name = inWords(country.name, language);
  const references = referencesTo(corpus.documentsByCountry.get(slug) ?? [], corpus, language);
  const context = { recommendation, register: corpus.registerByCountry.get(slug), references, language };
  const deciding = status.kind === 'no-information' ? [] : status.evidence;
  const statusSaid = t.statusInWords(status);
  const named = (list: readonly Country[]) =>
    [...list].sort(byName(language)).map((each) => ({ href: countryHref(each.slug), ...worded(each.name, language) }));
  return {
    ...frameView({
      here,
      title,
      subject: name,
      titleLanguage: localise(recommendation.title, language).language,
      description: `${name}${t.colon} ${title}. ${t.recommendation.status}${t.colon} ${statusSaid}.`,
      language,
      trail: [
        { label: t.nav.countries, href: href('/countries/') },
        { label: name, href: countryHref(slug) },
      ],
    }),
    search: searchView(demandEntry(item, country, corpus, language)),
    heading: worded(recommendation.title, language),
    country: { href: countryHref(slug), ...worded(country.name, language) },
    paradigm: { href: topicHref(place.paradigm), label: t.paradigm[place.paradigm] },
    topic: { href: topicHref(topic.id), ...worded(topic.title, language) },
    ...(recommendation.note && { note: worded(recommendation.note, language) }),
    mark: tallyKind(status),
    status: t.capitalise(statusSaid),
    deciding: deciding.map((entry) => ({
      voice: t.voice[entry.voice],
      source: referenceView(references, entry.document),
    })),
    standing: t.capitalise(t.standingWords(item.standing)),
    ...(item.reports
      ? { dots: dotsView(item.reports, language), count: t.reportCount(item.reports) }
      : { notinreports: t.notInReports(item.askedBy.length > 0) }),
    askedby: item.askedBy
      .filter(({ series }) => series !== 'tip-report')
      .map(({ series, mentions }) => ({
        series: t.capitalise(seriesName(series, corpus, language)),
        sources: mentions.map(({ document }) => referenceView(references, document)),
      })),
    noreport: item.evidence.length === 0,
    early: item.reportedBeforeAsked,
    years: years.toReversed().map((each) => yearView(each, context)),
    ...(item.reports && {
      files: filesView(`${name}, ${title}`, {
        CSV: recommendationFileHref(slug, recommendation.id, 'asked.csv'),
        SVG: recommendationFileHref(slug, recommendation.id, 'asked.svg'),
      }),
    }),
    lineage: {
      parent: lineage.parent ? shortDemandsView([lineage.parent], language) : [],
      children: shortDemandsView(lineage.children, language),
      merged: lineage.merged.map((merged) => ({ id: merged.id, title: worded(merged.title, language) })),
      any: lineage.parent !== undefined || lineage.children.length > 0 || lineage.merged.length > 0,
    },
    corrections: correctionsView(recommendation.changes, language),
    place: {
      href: recommendationHref(slug, recommendation.id, false),
      label: t.profile.checklist(name),
      said: words.place(place.of, t.paradigm[place.paradigm]),
    },
    sisters: shortDemandsView(sisters, language),
    neighbours: rowsByName(neighbours.asked, language).map((neighbour) => ({
      href: countryHref(neighbour.country.slug),
      ...worded(neighbour.country.name, language),
      items: shortDemandsView(neighbour.items, language),
    })),
    silent: named(neighbours.silent),
    undocumented: named(neighbours.undocumented),
    cite: citeView(recommendationCitation(country, recommendation, corpus.newest, here, language), undefined, language),
  };
}
