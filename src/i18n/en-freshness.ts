import type { Age } from '../domain/age.ts';
import { type NarrativeNeed, type NeedKind, OLD_AFTER } from '../domain/freshness.ts';
import type { BoardPart } from '../domain/freshness-board.ts';
import { formatDate, formatNumber } from './dates.ts';

function plural(value: number, one: string, many: string): string {
  return `${formatNumber(value, 'en')} ${value === 1 ? one : many}`;
}

/** What is counted under each kind, one and many. */
const COUNTED: Readonly<Record<NeedKind, readonly [one: string, many: string]>> = {
  'no-latest-narrative': ['country with documents', 'countries with documents'],
  'unknown-placement': ['placement', 'placements'],
  'old-status': ['status', 'statuses'],
  'no-document': ['country or territory', 'countries and territories'],
  'partial-listing': ['document', 'documents'],
  'read-in-part': ['document', 'documents'],
  'not-archived': ['document', 'documents'],
  'inferred-date': ['document', 'documents'],
  'deduced-placement': ['placement', 'placements'],
  'single-source-placement': ['placement', 'placements'],
};

/** “61 of 66 statuses” */
function outOf(kind: NeedKind, count: number, total: number): string {
  return `${formatNumber(count, 'en')} of ${plural(total, ...COUNTED[kind])}`;
}

/** “27 months”, “33 to 45 months” */
function age({ atLeast, atMost }: Age): string {
  return atLeast === atMost ? plural(atMost, 'month', 'months') : `${atLeast} to ${atMost} months`;
}

/** What is held of a country, and what the narrative that is not filed would bring. */
function narrativeFacts({ placement, newestHeld, demands }: NarrativeNeed): string {
  const held =
    newestHeld === undefined ? 'No narrative is filed yet.' : `The newest that is filed is that of ${newestHeld}.`;
  const followed = demands > 0 ? ` ${plural(demands, 'demand is', 'demands are')} followed that it may speak of.` : '';
  const place = placement.state === 'unknown' ? ' It would tell the placement too, which is unknown to us.' : '';
  return `${held}${followed}${place}`;
}

/** What a part of the board tells of one country. */
const PART: Readonly<Record<BoardPart, (count: number) => string>> = {
  'no-latest-narrative': () => 'latest narrative not filed',
  'unknown-placement': (count) => plural(count, 'unknown placement', 'unknown placements'),
  'old-status': (count) => plural(count, 'old status', 'old statuses'),
  'no-document': () => 'no document filed',
  documents: (count) => plural(count, 'document to complete', 'documents to complete'),
  placements: (count) => `${plural(count, 'placement', 'placements')} deduced or on one source`,
};

/** The board that shows what has grown old or stands on little, in English. */
export const freshness = {
  title: 'What needs work',
  lead: 'How far this site can be trusted, and where an hour of work helps its readers most. Every line below is a gap of ours and says nothing about a country.',
  asOf: (date: string) =>
    `As of ${formatDate(date, 'en')}, the date of the newest document, edition, or change within an edition’s year. Ages are counted up to it, not up to today.`,
  newestEdition: (year: number) => `The newest edition that is out and held here is that of ${year}.`,
  table: 'Every row as a table',
  columns: 'what the columns mean',
  start: 'Where to start',
  firstTime: 'For the first time?',
  guide: 'How a document is added',
  withAnHour: 'With an hour',
  withTenMinutes: 'With ten minutes',
  fileNarrative: (edition: number) => `File the narrative of ${edition} on`,
  archive: 'Name an archived copy of',
  resting: (statuses: number) => `${plural(statuses, 'status rests', 'statuses rest')} on it`,
  whatToDo: 'What to do',
  kindsTitle: 'Everything, what helps most first',
  kindsHint: 'What is of two kinds is counted under both.',
  byCountry: 'By country',
  byCountryToo: 'The same by country',
  byCountryHint: 'Countries of which something is filed; all others stand under',
  part: PART,
  kinds: {
    'no-latest-narrative': 'Latest narrative not filed',
    'unknown-placement': 'Placement unknown',
    'old-status': `Status ${OLD_AFTER} months old or older`,
    'no-document': 'No document filed',
    'partial-listing': 'Recommendations listed in part',
    'read-in-part': 'Source read in part',
    'not-archived': 'No archived copy named',
    'inferred-date': 'Date of publication inferred',
    'deduced-placement': 'Placement deduced',
    'single-source-placement': 'Placement on one source',
  } satisfies Record<NeedKind, string>,
  means: {
    'no-latest-narrative':
      'Documents of these countries are filed, but not the chapter on them in the newest edition that ranks them, or may rank them: what it asks and reports is missing from their profiles.',
    'unknown-placement': 'No source that we hold tells where the edition puts the country, if it ranks it at all.',
    'old-status': `These marks repeat what was true ${OLD_AFTER} months or longer before the newest document. Of a date that is known as a month or a year, the first day counts: the reading that trusts a mark less.`,
    'no-document': 'Their placements are shown, but nothing of what they were asked and of what was done.',
    'partial-listing':
      'Some recommendations of the source do not stand in our file, so that its silence on a demand proves nothing.',
    'read-in-part': 'Only the beginning or an excerpt of the source could be read.',
    'not-archived': 'If the publisher takes the page away, nobody can check what is said here of it.',
    'inferred-date': 'The date was concluded from something else than the source itself.',
    'deduced-placement': 'The tier was concluded from complete lists of the others, and read in no source.',
    'single-source-placement': 'One source gives the tier; a second would show a slip in the first.',
  } satisfies Record<NeedKind, string>,
  remedy: {
    'no-latest-narrative':
      'Make a draft with the command, or of a page that you saved with “npm run import”. The draft says what to fill in, and the check tells when it is whole.',
    'unknown-placement':
      'Find a source that names the country in that edition, and move its code from “unknown” to its list in the file of the edition.',
    'old-status':
      'Find a newer document that speaks of the demand, the latest narrative first, and enter under “progress” what it reports. If it is silent, leave the mark as it is: silence is no report.',
    'no-document':
      'Begin with the newest narrative; the name that the command takes is the one in the address of the country’s page.',
    'partial-listing':
      'Open the source, add what is missing, and write “listing: complete” once you saw the whole list.',
    'read-in-part': 'Find the whole text, add what it says, and write “read: full”.',
    'not-archived':
      'Have a public web archive save the page, and write its address there under “source”, as “archived”.',
    'inferred-date': 'Find the date in the source, correct “published”, and take out “published-inferred”.',
    'deduced-placement':
      'Find a source that names the country, add the code to what it “covers” in the file of the edition, and take it out of “deduced”.',
    'single-source-placement':
      'Find a second source and add the code to what it “covers” in the file of the edition. A new source is described in content/sources.yaml.',
  } satisfies Record<NeedKind, string>,
  outOf,
  age,
  narrativeFacts,
  stillAsked: 'still asked',
  editionOf: (year: number) => `edition of ${year}`,
  bareOrder:
    'In each region Tier 3 stands first, then the Watch List: there a place has consequences in law. Then come places that the narrative would tell as well.',
  regions: 'Regions',
  bareEdition: (year: number) => `last ranked in ${year}`,
  documents: 'Documents',
  documentsOrder: 'First stand the documents that most statuses rest on.',
  further: 'Of these countries the table has every row:',
  wants: {
    'partial-listing': 'listed in part',
    'read-in-part': 'read in part',
    'not-archived': 'not archived',
    'inferred-date': 'date inferred',
  },
  placements: 'Placements',
  placementsHint: 'Counted by edition; the page of an edition names each, and so does the table.',
  deduced: 'Deduced',
  singleSource: 'One source',
  /** Said on a profile: how many of the statuses that it shows are old. */
  oldOnProfile: (old: number, total: number, date: string) =>
    `${outOf('old-status', old, total)} ${old === 1 ? 'is' : 'are'} ${OLD_AFTER} months old or older, counted up to ${formatDate(date, 'en')}.`,
  onProfile: 'Everything that needs work here',
};
