import type { Standing, YearAnswer } from '../domain/standing.ts';
import type { Absence } from '../domain/tier.ts';
import type { ClockReading, NextStep } from '../domain/watch-list-clock.ts';
import { formatDate, formatList, formatNumber } from './dates.ts';

/** The length of a file in words: “419 KB”, “1.1 MB”. */
function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const kilobytes = Math.round(bytes / 1000);
  return kilobytes < 1000 ? `${kilobytes} KB` : `${formatNumber(Math.round(bytes / 100_000) / 10, 'en')} MB`;
}

function counted(value: number, one: string): string {
  return `${formatNumber(value, 'en')} ${one}${value === 1 ? '' : 's'}`;
}

/** The open data and their dictionary, in English. */
export const data = {
  title: 'Data',
  lead: 'The whole record behind this site as tables, to check, to cite and to work with. Every page is made of the same rows.',
  cited: 'Placements and recommendations of the TIP Reports, data set',
  asOf: 'As of',
  asOfHint:
    'the date of the newest document, edition, or change within an edition’s year. The files change when the content does, and never with the clock.',
  licence: 'Licence',
  licenceHint:
    'Please credit “Tierline” and name the page that you took the data from. The sources that documents link to belong to their publishers.',
  whoseWords: 'Whose words',
  whoseWordsHint:
    'Texts are ours, not those of the sources. A source may be quoted from its own page, which each document names.',
  tables: 'Tables',
  rows: (rows: number) => counted(rows, 'row'),
  columns: (columns: number) => counted(columns, 'column'),
  size,
  perPage: 'Files beside the pages',
  perPageLead: 'Where a page shows something, its files stand beside it. Their columns are those of the tables.',
  perPageFiles: [
    [
      '/countries/…/profile.json',
      'All that the profile of a country tells: its rows of the tables, each demand with its mentions and reports.',
    ],
    ['/countries/…/tier-strip.csv', 'The placements of a country.'],
    ['/countries/…/tier-strip.svg', 'The tier strip, as a drawing that stands alone.'],
    [
      '/countries/…/recommendations/…/asked.csv',
      'Which TIP Reports ask a demand, where it has a page and any report asks it.',
    ],
    ['/countries/…/recommendations/…/asked.svg', 'The same, as a drawing that stands alone.'],
    ['/reports/…/map.csv', 'The placements of an edition, with the regions.'],
    ['/reports/…/map.svg', 'The same as a map.'],
    ['/reports/tier-counts.csv', 'How many countries each edition puts on each tier.'],
    ['/reports/tier-counts.svg', 'The same, as a drawing that stands alone.'],
    ['/topics/…/demands.csv', 'The demands of all countries on a topic, or on one of the four Ps.'],
    ['/regions/…/strips.csv', 'The placements of the countries of a region.'],
    ['/regions/…/strips.svg', 'Their tier strips, as a drawing that stands alone.'],
  ] as readonly (readonly [string, string])[],
  example: (name: string) => `For example, ${name}:`,
  reading: 'Reading the files',
  readingRules: [
    'JSON files hold every value as it is. CSV files hold the same rows in UTF-8 with a byte order mark, so that spreadsheets show accents; they follow RFC 4180: commas, double quotes, lines that end with CR and LF, names of the columns in the first line.',
    'In CSV an empty cell means that there is nothing to tell, and the dictionary says for each column what that means. The entries of a list are joined by |. In JSON these are null and arrays.',
    'Nothing is abbreviated as NA, but NA is a code: that of Namibia. Programs that read it as a missing value must be told not to.',
    'A text that a spreadsheet would run as a formula, because it begins with =, +, - or @ (also in their wide forms, or after spaces or signs that do not show), with a tab or a line end, has an apostrophe before it in CSV. To undo that, take off one apostrophe wherever a text begins with apostrophes and goes on in such a way. Numbers are never changed.',
  ] as readonly string[],
  snippets: 'How to read them with',
  promise: 'What stays as it is',
  promiseRules: [
    'The names of tables and columns, and the ids in them. A new column comes after the others.',
    'The order of the rows. Two versions of a file can be compared line by line.',
    'Rows may change: documents are added, readings are corrected. Whoever needs the same figures again keeps the file, and cites its date.',
  ] as readonly string[],
  schemas: 'JSON Schemas',
  schemasHint:
    'Each describes a JSON file of the data (draft 2020-12), and is made of the same declarations as the dictionary.',
  contentSchemas: 'These describe the files that editors write, and can be named in an editor that checks YAML:',
  dictionary: 'Data dictionary',
  dictionaryLead:
    'Every table and every column: what it holds, which values it may have, and what it means that a cell is empty.',
  dictionaryLink: 'What every column means stands in the data dictionary.',
  tablesMenu: 'Tables',
  key: (columns: readonly string[]) => `One row is told from every other by ${formatList(columns, 'en')}.`,
  types: {
    text: 'text',
    integer: 'whole number',
    number: 'number',
    boolean: 'true or false',
    date: 'date',
    period: 'period',
    url: 'web address',
  },
  lists: {
    text: 'list of texts',
    integer: 'list of whole numbers',
    number: 'list of numbers',
    boolean: 'list of true or false',
    date: 'list of dates',
    period: 'list of periods',
    url: 'list of web addresses',
  },
  empty: 'Empty',
  values: 'Values',
  refersTo: 'Refers to',
  conventions: 'How to read it',
  conventionRules: [
    'A date is as precise as it is known: 2019, 2019-08 or 2019-08-29. A period is a date, or two joined by a slash, both included: 2011-04/2012-03.',
    'Tables join by columns of one name: iso3 or country, document, recommendation, publisher, topic, year. A column that refers to another names the rows there.',
    'A column without a word on empty cells always holds something.',
  ] as readonly string[],
  jsonFiles: 'JSON files',
  jsonFilesLead: 'Every JSON file says as of when it is, and under which licence. What else it holds:',
  jsonFields: [
    ['table, rows', 'In the file of a table: its name, and its rows. A row has every column, in the order below.'],
    ['country, clock', 'In profile.json: the row of the country in these two tables.'],
    ['sentence', 'In profile.json: the history of its placements in one sentence.'],
    [
      'placements, revisions, disputes, figures, documents',
      'In profile.json: the rows of these tables that are about the country.',
    ],
    [
      'checklist',
      'In profile.json: its rows of the table of recommendations, without those that were merged into others. Each has, as mentions, asked and progress, the rows of these tables that are about it.',
    ],
  ] as readonly (readonly [string, string])[],
  markup: 'Placements in the markup of pages',
  markupLead: 'Wherever a page shows a placement, its element carries three attributes. Scripts may rely on them.',
  markupRules: [
    ['data-year', 'The edition: the year on the report.'],
    ['data-country', 'The country: ISO 3166-1 alpha-3.'],
    ['data-tier', 'One of the values of the column state in the table of placements.'],
  ] as readonly (readonly [string, string])[],
  /** Before the links to the files of a chart or of a profile. */
  download: 'Download',
  /** Above and below a drawing that is read without its page. */
  stripTitle: (name: string, from: number, to: number) =>
    `${name} in the TIP Reports, ${from === to ? from : `${from} to ${to}`}`,
  stripSource: (asOf: string) =>
    `Tierline: placements in the Trafficking in Persons Reports of the US Department of State, as far as sources were read. As of ${formatDate(asOf, 'en')}. CC BY 4.0.`,
  askedTitle: (country: string, demand: string) => `${country}: ${demand}`,
  askedSource: (asOf: string) =>
    `Tierline: whether each TIP Report asks it, as far as its recommendations could be read. As of ${formatDate(asOf, 'en')}. CC BY 4.0.`,
  /** Values of the tables that the site has no single word for, in a sentence each. */
  absences: {
    'not-covered': 'the lists of the edition are complete, and the country is on none: a fact',
    'not-listed': 'on no list that we hold, of an edition whose lists no published total proves whole',
    unknown: 'ranked or not, and where, we could not tell: a gap of ours',
  } satisfies Record<Absence, string>,
  clockStates: {
    running: 'on the list in the newest edition that is out',
    stopped: 'on the list when last read, and not on the list of a newer edition that was read whole',
    'not-known': 'on the list when last read, but an edition that matters was not read',
    off: 'not on the list in the newest edition that is known, or left out of the newer ones',
  } satisfies Record<ClockReading['state'], string>,
  nextSteps: {
    'may-stay': 'a further edition on the list needs no waiver',
    'waiver-or-tier-3': 'the next edition is Tier 3, unless it is waived',
    'tier-3': 'the law leaves no further edition on the list',
  } satisfies Record<NextStep, string>,
  standings: {
    asked: 'asked in the newest report that could be read',
    'asked-again': 'the same, after somebody other than the government reported it implemented',
    dropped: 'asked before, and missing from a newer list that is held whole',
    'not-known': 'asked before; the newest list that is held is not whole, so its silence proves nothing',
    'not-in-reports': 'asked by no TIP Report that could be read',
  } satisfies Record<Standing['kind'], string>,
  answers: {
    asked: 'asked',
    'not-asked': 'not asked: its list is held whole',
    'not-known': 'not known: its list was not read, or only in part',
  } satisfies Record<YearAnswer, string>,
};
