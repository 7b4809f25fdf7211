import { MOST_COMPARED } from '../../../src/atlas/comparison.ts';
import { addresseeOf, addresseesOf } from '../../../src/domain/addressees.ts';
import { type Checklist, type ChecklistItem, TALLY_KINDS, tallyKind } from '../../../src/domain/checklist.ts';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { furtherNames } from '../../../src/domain/country.ts';
import { type CountryProfile, countryProfile } from '../../../src/domain/country-profile.ts';
import { hasOwnPage } from '../../../src/domain/demand-timeline.ts';
import { depthWithin } from '../../../src/domain/depth-within.ts';
import type { Placement } from '../../../src/domain/edition.ts';
import { type FigureGroup, newestRows } from '../../../src/domain/figures.ts';
import { needsAbout } from '../../../src/domain/freshness.ts';
import { yearOf } from '../../../src/domain/partial-date.ts';
import type { RecordInNumbers } from '../../../src/domain/record-in-numbers.ts';
import { STANDING_KINDS } from '../../../src/domain/standing.ts';
import type { Language } from '../../../src/domain/text.ts';
import { PLACEMENT_STATES, type PlacementState, TIER_LETTER } from '../../../src/domain/tier.ts';
import { formatDate, formatNumber, formatPeriod } from '../../../src/i18n/dates.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';
import { profileCitation } from '../../../src/lib/citations.ts';
import { profileDataset } from '../../../src/lib/json-ld.ts';
import { inWords } from '../../../src/lib/names.ts';
import { demandAnchor, linksIn } from '../../../src/lib/paths.ts';
import { documentLabel, type References, referencesTo } from '../../../src/lib/references.ts';
import { countryEntry } from '../../../src/lib/search-entry.ts';
import { frameView, searchView } from './frame.ts';
import { citeView, correctionsView, dotsView, filesView, miniStripView, referenceView, stripView } from './parts.ts';
import { worded } from './text.ts';

function chipView(state: PlacementState, language: Language) {
  return { state, letter: TIER_LETTER[state], label: stringsFor(language).state[state] };
}

/** As Checklist.astro has it: reports under the demands of one profile. */
const MOST_REPORTS = 150;

/** As FigureTables.astro has it: rows of one profile. */
const MOST_ROWS = 100;

interface ItemContext {
  corpus: Corpus;
  references: References;
  /** How many reports on a demand are told. */
  depth: number;
  language: Language;
}

/** The reports on a demand: the newest, and where the others are. */
function evidenceView(item: ChecklistItem, { references, depth, language }: ItemContext) {
  const t = stringsFor(language);
  const { country, id } = item.recommendation;
  const href = `${linksIn(language).recommendationHref(country, id, true)}#timeline`;
  const told = item.evidence.slice(0, depth);
  const left = item.evidence.length - told.length;
  if (item.evidence.length === 0) return {};
  if (told.length === 0) return { elsewhere: { href, label: t.evidenceCount(item.evidence.length) } };
  return {
    count: t.evidenceCount(item.evidence.length),
    evidence: told.map((entry) => ({
      mark: entry.status,
      date: entry.asOf,
      datesaid: formatDate(entry.asOf, language),
      status: t.progress[entry.status],
      voice: t.voice[entry.voice],
      ...worded(entry.note, language),
      source: referenceView(references, entry.document),
    })),
    ...(left > 0 && { earlier: { href, label: t.profile.earlierReports(left) } }),
    early: item.reportedBeforeAsked,
  };
}

function itemView(item: ChecklistItem, context: ItemContext) {
  const { corpus, references, language } = context;
  const t = stringsFor(language);
  const { recommendationHref, topicHref } = linksIn(language);
  const { recommendation, status } = item;
  const addressee = addresseeOf(item);
  const deciding = status.kind === 'no-information' ? undefined : status.evidence[0];
  const others = item.askedBy.filter(({ series }) => series !== 'tip-report').flatMap(({ mentions }) => mentions);
  return {
    anchor: demandAnchor(recommendation.id),
    mark: tallyKind(status),
    standing: item.standing.kind,
    ...(addressee.name && { addressee: addressee.id }),
    ...(item.alsoKnownAs.length > 0 && { also: item.alsoKnownAs.join(' ') }),
    ...(hasOwnPage(item) && { href: recommendationHref(recommendation.country, recommendation.id, true) }),
    title: worded(recommendation.title, language),
    status: t.statusInWords(status),
    ...(deciding && { voice: t.voice[deciding.voice], source: referenceView(references, deciding.document) }),
    topic: {
      href: topicHref(recommendation.topic),
      ...worded(corpus.topicById.get(recommendation.topic)?.title ?? recommendation.topic, language),
    },
    ...(item.reports
      ? {
          dots: dotsView(item.reports, language),
          asked: `${t.reportCount(item.reports)}. ${t.capitalise(t.standingWords(item.standing))}.`,
        }
      : { notinreports: t.notInReports(others.length > 0) }),
    ...(others.length > 0 && {
      askedby: item.reports ? t.alsoAskedBy : t.askedBy,
      others: others.map(({ document }) => referenceView(references, document)),
    }),
    ...evidenceView(item, context),
  };
}

function filtersView(checklist: Checklist, language: Language) {
  const t = stringsFor(language);
  const { filter, government } = t.working;
  const standings = new Set(checklist.items.map(({ standing }) => standing.kind));
  return [
    {
      name: 'p',
      label: filter.names.p,
      options: checklist.groups.map(({ paradigm }) => ({ value: paradigm, label: t.paradigm[paradigm] })),
    },
    {
      name: 'status',
      label: filter.names.status,
      options: TALLY_KINDS.filter((kind) => checklist.tally[kind] > 0).map((value) => ({
        value,
        label: t.tally[value],
      })),
    },
    {
      name: 'standing',
      label: filter.names.standing,
      options: STANDING_KINDS.filter((kind) => standings.has(kind)).map((value) => ({
        value,
        label: filter.standing[value],
      })),
    },
    {
      name: 'addressee',
      label: filter.names.addressee,
      options: addresseesOf(checklist.items).map(({ id, name }) => ({
        value: id,
        label: name === undefined ? government : inWords(name, language),
      })),
    },
    {
      name: 'own',
      label: filter.names.own,
      options: (['ticked', 'open', 'noted'] as const).map((value) => ({ value, label: filter.own[value] })),
    },
  ];
}

function checklistView(profile: CountryProfile, corpus: Corpus, references: References, language: Language) {
  const t = stringsFor(language);
  const { countryHref, topicHref } = linksIn(language);
  const { checklist, country } = profile;
  const file = `tierline-${country.slug}${language === 'en' ? '' : `-${language}`}`;
  const depth = depthWithin(
    checklist.items.map(({ evidence }) => evidence.length),
    MOST_REPORTS,
  );
  const context = { corpus, references, depth, language };
  return {
    ...(Number.isFinite(depth) && { cut: t.profile.reportsCut(depth) }),
    tally: TALLY_KINDS.filter((kind) => checklist.tally[kind] > 0).map((kind) => ({
      mark: kind,
      count: checklist.tally[kind],
      said: t.tallied(kind, checklist.tally[kind]),
    })),
    folder: countryHref(country.slug),
    file,
    filters: filtersView(checklist, language),
    groups: checklist.groups.map(({ paradigm, items }) => ({
      paradigm,
      href: topicHref(paradigm),
      label: t.paradigm[paradigm],
      said: t.implementedOf(
        items.filter(({ status }) => status.kind === 'reported' && status.status === 'implemented').length,
        items.length,
      ),
      items: items.map((item) => itemView(item, context)),
    })),
  };
}

function placementsView(placements: readonly Placement[], corpus: Corpus, language: Language) {
  const t = stringsFor(language);
  const { href, placementHref } = linksIn(language);
  return placements.toReversed().map((cell) => ({
    href: placementHref(cell),
    year: cell.year,
    state: t.state[cell.state],
    remarks: t.placementRemarks(cell),
    sources: cell.sources.map((id) => ({
      href: href(`/methodology/#source-${id}`),
      label: inWords(corpus.sources.get(id)?.short ?? id, language),
    })),
  }));
}

function figuresView(groups: readonly FigureGroup[], references: References, language: Language) {
  const t = stringsFor(language);
  const depth = depthWithin(
    groups.map(({ rows }) => rows.length),
    MOST_ROWS,
  );
  const shown = groups.map(({ measure, rows }) => ({ measure, rows: newestRows(rows, depth), all: rows.length }));
  const left = shown.reduce((sum, { rows, all }) => sum + all - rows.length, 0);
  const figures = shown.map(({ measure, rows }) => ({
    measure: t.measure[measure],
    rows: rows.map((row) => ({
      period: formatPeriod(row.period, language),
      periodkind: t.periodKind[row.periodKind],
      value: formatNumber(row.value, language),
      ...(row.unit && { unit: t.unit[row.unit] }),
      ...(row.note && { note: worded(row.note, language) }),
      rival: row.hasRival,
      source: referenceView(references, row.document),
      voice: t.voice[row.voice],
    })),
  }));
  return { figures, ...(left > 0 && { figurescut: t.profile.figuresCut(left) }) };
}

function numbersView(numbers: RecordInNumbers, language: Language) {
  const t = stringsFor(language);
  const { disputesHref } = linksIn(language);
  const [first, last] = numbers.years;
  return {
    ranked: t.profile.numbers.ranked(first, last),
    editions: numbers.editions,
    tiers: numbers.tiers.map(({ tier, editions }) => ({ chip: chipView(tier, language), editions })),
    uplabel: t.profile.numbers.up(numbers.moves.atLeast),
    up: numbers.moves.up,
    downlabel: t.profile.numbers.down(numbers.moves.atLeast),
    down: numbers.moves.down,
    confirmed: t.reports.confirmed(numbers.confirmed.twice, numbers.confirmed.once, numbers.confirmed.deduced),
    disputed: numbers.disputed.map((year) => ({ href: disputesHref(year), label: String(year) })),
  };
}

/** The sections that a page has, for the list of links at its head. */
function sectionsView(profile: CountryProfile, name: string, hasGaps: boolean, language: Language) {
  const t = stringsFor(language);
  const { documents, figures } = profile;
  return [
    { id: 'placements', label: t.profile.history, isThere: true },
    { id: 'checklist', label: t.profile.checklist(name), isThere: true },
    { id: 'record', label: t.profile.record, isThere: documents.length === 0 },
    { id: 'figures', label: t.figuresTitle, isThere: figures.length > 0 },
    { id: 'documents', label: t.profile.documents, isThere: documents.length > 0 },
    { id: 'gaps', label: t.profile.gaps, isThere: hasGaps },
    { id: 'save-offline', label: t.offline.save, isThere: true },
  ].flatMap(({ id, label, isThere }) => (isThere ? [{ id, label }] : []));
}

/** The box with the placement that counts now. */
function nowView({ history, clauses, country }: CountryProfile, corpus: Corpus, language: Language) {
  const t = stringsFor(language);
  const { latest, current } = history;
  if (!latest || !current) return {};
  const period = corpus.editions.find((edition) => edition.year === latest.year)?.period;
  const arrival = latest.state === current && history.changes.find((change) => change.year === latest.year);
  const isLeftOut = clauses.some(({ kind }) => kind === 'absent');
  return {
    now: {
      href: linksIn(language).reportHref(latest.year, country.iso3),
      ...chipView(current, language),
      said: isLeftOut ? t.profile.lastRanked(latest.year) : t.profile.now(latest.year),
      ...(period && { period: formatPeriod(period, language) }),
      ...(arrival && { arrival: t.atlas.arrivedFrom(arrival.direction, arrival.from, arrival.previousYear) }),
    },
  };
}

/**
 * All that a profile shows besides its introduction.
 * @param textLanguage the language of the introduction
 */
export function profileView(corpus: Corpus, slug: string, textLanguage: Language, language: Language) {
  const t = stringsFor(language);
  const links = linksIn(language);
  const { compareHref, countryFileHref, countryHref, documentHref, freshnessHref, href } = links;
  const profile = countryProfile(corpus, slug);
  const { country, history, checklist, documents, figures, neighbours, gaps, clock } = profile;
  const here = countryHref(slug);
  const name = inWords(country.name, language);
  const alsoCalled = t.furtherNamesInWords(furtherNames(country, language));
  const references = referencesTo(documents, corpus, language);
  const gapSentences = t.gapsInWords(gaps, history.unreadSince);
  const sentence = t.historySentence(profile.clauses);
  const json = countryFileHref(slug, 'profile.json');
  const strip = { CSV: countryFileHref(slug, 'tier-strip.csv'), SVG: countryFileHref(slug, 'tier-strip.svg') };
  const needs = needsAbout(corpus, slug);
  const old = needs.filter(({ kind }) => kind === 'old-status').length;
  const reported = checklist.items.filter(({ status }) => status.kind !== 'no-information').length;
  const clockWords = t.clockWords(clock);
  const isBare = documents.length === 0;
  return {
    ...frameView({
      here,
      title: name,
      description: `${name}${t.colon} ${sentence}`,
      language,
      trail: [
        { label: t.nav.countries, href: href('/countries/') },
        { label: t.region[country.region], href: links.regionHref(country.region) },
      ],
      described: [profileDataset(profile, corpus, sentence, { here, json, csv: strip.CSV }, language)],
      json,
    }),
    search: searchView(countryEntry(country, history, corpus, language)),
    slug,
    name,
    ...(alsoCalled && { alsocalled: alsoCalled }),
    ...nowView(profile, corpus, language),
    sentence,
    ...(country.note && { remark: inWords(country.note, language) }),
    sections: sectionsView(profile, name, gapSentences.length > 0, language),
    strip: stripView(name, history.cells, language),
    legend: PLACEMENT_STATES.filter((state) => history.cells.some((cell) => cell.state === state)).map((state) => ({
      href: links.placementTermHref(state),
      chip: chipView(state, language),
    })),
    brief: `${here}brief/`,
    files: filesView(t.profile.history, strip),
    placements: placementsView(history.cells, corpus, language),
    bare: isBare,
    ...(clockWords &&
      clock.state !== 'off' && {
        clock: {
          state: clock.state,
          ...clockWords,
          source: t.clockSource(clock.law),
          how: href('/methodology/#clock'),
        },
      }),
    ...(language !== 'en' && { note: textLanguage === language ? t.translation.ours : t.translation.missing }),
    ...(textLanguage !== language && { textlang: textLanguage }),
    checklisttitle: t.profile.checklist(name),
    ...(checklist.items.length > 0
      ? {
          sum: t.profile.checklistSum(checklist.items.length, documents.length, yearOf(documents[0]!.published)),
          checklist: checklistView(profile, corpus, references, language),
        }
      : {
          nothing: isBare ? t.profile.noDocuments(name, gaps.missingNarratives.length) : t.profile.noDemands(name),
          ...(isBare && history.latest && { first: `content/documents/${slug}/${history.latest.year}-tip-report.md` }),
        }),
    asof: corpus.newest,
    ...figuresView(figures, references, language),
    documents: documents.toReversed().map((document) => ({
      date: document.published,
      datesaid: formatDate(document.published, language),
      ...(document.publishedInferred && { inferred: t.inferred }),
      href: documentHref(document),
      title: worded(document.title, language),
      facts: t.documentFacts(document),
    })),
    ...(profile.numbers && { numbers: numbersView(profile.numbers, language) }),
    newest: documents
      .slice(-4)
      .toReversed()
      .map((document) => ({ href: documentHref(document), label: documentLabel(document, corpus, language) })),
    neighbours: neighbours.map((neighbour) => {
      const neighbourName = inWords(neighbour.country.name, language);
      return {
        href: countryHref(neighbour.country.slug),
        name: neighbourName,
        strip: miniStripView(neighbourName, neighbour.history.cells, language),
      };
    }),
    compare: compareHref([country.iso3, ...neighbours.map((each) => each.country.iso3)].slice(0, MOST_COMPARED)),
    gaps: gapSentences,
    ...(needs.length > 0 && {
      needs: {
        href: freshnessHref(slug),
        ...(old > 0 && { old: t.freshness.oldOnProfile(old, reported, corpus.newest) }),
      },
    }),
    corrections: correctionsView(country.changes, language),
    cite: citeView(profileCitation(country, corpus.newest, here, language), undefined, language),
    set: links.savedSetHref('countries', slug),
    setlabel: t.offline.choiceCountry(name),
    json,
  };
}
