import { atlas } from './en-atlas.ts';
import { brief } from './en-brief.ts';
import { cite } from './en-cite.ts';
import { corrections } from './en-corrections.ts';
import { data } from './en-data.ts';
import { dev } from './en-dev.ts';
import { editions } from './en-editions.ts';
import { explorer } from './en-explorer.ts';
import { fields } from './en-fields.ts';
import { freshness } from './en-freshness.ts';
import { help } from './en-help.ts';
import { map } from './en-map.ts';
import { offline } from './en-offline.ts';
import { problems } from './en-problems.ts';
import { search } from './en-search.ts';
import { confirmedInWords, confirmsInWords, recordInWords, sentences, waiversInWords } from './en-sentences.ts';
import { words } from './en-words.ts';
import { working } from './en-working.ts';

/** “the United States”, “the Czech Republic”; “Mali”: a name as it stands within a sentence. */
function within(name: string): string {
  return /^(?:United|Netherlands|Philippines|Maldives)\b|\b(?:Republic|Islands)\b/.test(name) ? `the ${name}` : name;
}

/** Every word of the interface in English. The type of this object is what another language must give. */
export const en = {
  site: {
    name: 'Tierline',
    tagline: 'What governments were told to do about human trafficking, and what was reported since',
    independent: 'Tierline is independent. It is not the US Department of State and does not speak for it.',
    ownWords: 'Texts are in our own words; each page links the source.',
    skip: 'Skip to the content',
    breadcrumbs: 'You are here',
    menu: 'Main menu',
  },
  translation: {
    /** Said on pages in another language than English, where a text of ours was translated. */
    ours: 'Our own translation of our English text.',
    missing: 'Not translated yet: this text is in English.',
    choose: 'Language',
  },
  nav: {
    countries: 'Countries',
    compare: 'Compare',
    reports: 'Reports',
    data: 'Data',
    search: 'Search',
    methodology: 'Methodology',
    glossary: 'Glossary',
    about: 'About',
    editors: 'For editors',
    accessibility: 'Accessibility',
  },
  /** The placeholder fits the field of a narrow phone. */
  searchBox: { label: 'Search documents and demands', placeholder: 'Country or word', button: 'Search' },
  tipReports: 'TIP Reports',
  /** What stands before a list or an explanation: French sets a space before it. */
  colon: ':',
  none: '–',
  table: {
    edition: 'Edition',
    placement: 'Placement',
    remarks: 'Remarks',
    confirmedBy: 'Confirmed by',
    period: 'Period',
    value: 'Number',
    what: 'What was counted',
    source: 'Source',
    country: 'Country',
    region: 'Region',
    before: 'The year before',
    released: 'Released',
    coverage: 'Coverage',
    total: 'All',
    documents: 'Documents',
  },
  clockTitle: 'Watch-list clock',
  clockHow: 'How the clock works',
  alsoAskedBy: 'Also asked by',
  askedBy: 'Asked by',
  reportedBeforeAsked: 'Progress stands on record before the first ask that could be read.',
  figuresTitle: 'Figures',
  figuresTable: 'Figures as a table',
  rivalFigure: 'Another document gives a different number for the same period.',
  inferred: '(date inferred)',
  profile: {
    now: (year: number) => `${year} edition`,
    lastRanked: (year: number) => `Last ranked in the ${year} edition`,
    history: 'Placements, edition by edition',
    asTable: 'As a table, with sources',
    record: 'Each placement, with its sources',
    stripHint: 'Each cell opens the placement in its edition. Higher is better.',
    onThisPage: 'On this page',
    introduction: 'What the documents show',
    checklist: (name: string) => `What ${within(name)} was asked to do`,
    checklistSum: (demands: number, documents: number, since: number) =>
      `${demands} ${demands === 1 ? 'demand' : 'demands'}, followed through ${documents} ${documents === 1 ? 'document' : 'documents'} since ${since}. The marks repeat what the documents report; they are not our verdict.`,
    /** Said of a long list: how many reports each demand shows, from 0. */
    reportsCut: (depth: number) =>
      depth === 0
        ? 'The list is long: what was reported on a demand stands on the demand’s own page.'
        : `The list is long: each demand shows its ${depth === 1 ? 'newest report' : `${depth} newest reports`}; its own page has all.`,
    earlierReports: (count: number) =>
      count === 1 ? '1 earlier report, on the demand’s page' : `${count} earlier reports, on the demand’s page`,
    /** Before the link to the documents. */
    figuresCut: (left: number) =>
      left === 1
        ? 'The newest figures of each measure are shown. 1 older one stands with its document:'
        : `The newest figures of each measure are shown. ${left} older ones stand with their documents:`,
    figuresHint: 'As the documents give them. Numbers for different kinds of period do not compare.',
    documents: 'Documents',
    neighbours: 'Neighbours',
    newestDocuments: 'Newest documents',
    gaps: 'What we do not know',
    numbers: {
      title: 'The record in numbers',
      ranked: (first: number, last: number) =>
        first === last ? `Editions that rank it, ${first}` : `Editions that rank it, ${first} to ${last}`,
      up: (atLeast: boolean): string => (atLeast ? 'Moves up, at least' : 'Moves up'),
      down: (atLeast: boolean): string => (atLeast ? 'Moves down, at least' : 'Moves down'),
      /** Before the years, each of which leads to the reasons. */
      disputed: 'Sources differ for',
    },
    json: 'This profile for programs',
    noDocuments: (name: string, missing: number) =>
      `No document on ${within(name)} is filed yet, so nothing can be said here of what it was asked and what was done. That is a gap of ours and says nothing about the country: the chapters on it in ${missing} ${missing === 1 ? 'edition' : 'editions'} are still to be filed.`,
    firstDocument: 'The first one could be the newest narrative, filed as',
    noDemands: (name: string) =>
      `The documents that are filed here make no demand of ${within(name)} that stands in a register yet.`,
    addFirst: 'How to add a document',
    legend: 'How to read the marks',
  },
  document: {
    states: 'States',
    asks: 'What it asks',
    reports: 'What it reports',
    figures: 'Figures it gives',
    summary: 'Summary',
    source: 'Source',
    noAsks: 'It asks nothing that we could read.',
    priority: 'priority',
    publisher: 'Publisher',
    published: 'Published',
    type: 'Type',
    language: 'Language of the source',
    edition: 'Edition',
    covers: 'Covers',
    reading: 'How much was read',
    read: 'Read at',
    via: 'Through',
    archived: 'Archived copy',
    accessed: 'Accessed',
    checksum: 'SHA-256',
    countries: 'Countries',
    sourceNote: 'The summary and the wording above are ours; open the source to quote it.',
  },
  recommendation: {
    status: 'Status',
    standing: 'Standing',
    statusHint: 'Status speaks of the world, standing of the text: dropped from a report is not implemented.',
  },
  reports: {
    title: 'TIP Reports, edition by edition',
    lead: 'Each edition as the lists give it, with the sources that confirm it and what we could not tell.',
    one: (year: number) => `TIP Report ${year}`,
    unknown: 'Unknown to us',
    unknownHint: 'Ranked or not, and where: no source that we hold tells.',
    unknownPartial: (tiers: string) => `Not read. The complete lists of this edition leave open: ${tiers}.`,
    sources: 'Sources of this edition',
    disputes: 'Where sources differ',
    revisions: 'Changed within the year',
    revisedFrom: (date: string) => `from ${date}`,
    counts: 'Counts',
    published: 'Published elsewhere',
    held: 'In our lists',
    says: 'says',
    period: 'Reporting period',
    releasedUnknown: 'Release date not known',
    confirmed: confirmedInWords,
    confirms: confirmsInWords,
    hosts: (hosts: number) => `${hosts} ${hosts === 1 ? 'site' : 'sites'}`,
  },
  countries: {
    title: 'Countries and territories',
    lead: 'Every country and territory that a TIP Report has ever ranked, with its placement in each edition.',
  },
  home: {
    lead: 'Every year the US Department of State ranks governments on their efforts against human trafficking and tells each what to do better. Tierline follows each placement and each demand through the years, and links every mark to the document that made it.',
    start: 'Start here',
    newest: 'Newest documents',
    allCountries: 'All countries',
    allReports: 'All editions since 2001',
    topics: 'Recommendations by topic',
  },
  methodology: {
    where: 'Read at',
    record: 'The record in numbers',
    recordInWords,
    waivers: 'Runs that lack a note of a waiver',
    waiversInWords,
  },
  glossary: { title: 'Glossary', lead: 'The field’s terms in plain words.', see: 'See also', source: 'Source' },
  notFound: {
    title: 'Page not found',
    text: 'Nothing stands at this address. It may have moved, or it was mistyped.',
  },
  map,
  editions,
  atlas,
  data,
  cite,
  problems,
  fields,
  freshness,
  corrections,
  dev,
  search,
  explorer,
  working,
  brief,
  offline,
  help,
  ...words,
  ...sentences,
};

/** What every language must give: the same keys, and sentences that take the same facts. */
export type Strings = typeof en;
