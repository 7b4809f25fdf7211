import type { DemandListKind, DemandOrder } from '../domain/demand-explorer.ts';
import type { SilenceKind } from '../domain/demand-timeline.ts';
import type { Standing } from '../domain/standing.ts';
import type { SubjectCount } from '../domain/topic-overview.ts';
import { formatDate, formatNumber } from './dates.ts';

function plural(value: number, one: string, many = `${one}s`): string {
  return `${formatNumber(value, 'en')} ${value === 1 ? one : many}`;
}

const demands = (value: number) => plural(value, 'demand');
const countries = (value: number) => plural(value, 'country', 'countries');

/** “8 demands to 5 countries, the first in 2010”. */
function count({ demands: asked, countries: to, since }: SubjectCount): string {
  if (asked === 0) return 'no demand on record';
  const first = since === undefined ? '' : `, the first in ${since.slice(0, 4)}`;
  return `${demands(asked)} to ${countries(to)}${first}`;
}

/** The words of recommendations across countries in English. */
export const explorer = {
  nav: 'Recommendations',
  title: 'Recommendations across countries',
  lead: 'What governments were told to do about human trafficking, by whom, how often, and what was reported since.',
  scope: {
    title: 'What this rests on',
    /** Before the names of the countries. */
    told: (asked: number, documents: number, to: number) =>
      `${demands(asked)}, read in ${plural(documents, 'document')} on ${countries(to)}:`,
    others: (without: number) =>
      `Of ${plural(without, 'other country or territory', 'other countries and territories')} no document is filed yet. What they were asked is not known here; it does not follow that they were asked nothing.`,
    counts:
      'Counts belong to one series of texts: the TIP Reports are counted, the asks of others stand beside them with their dates. Only what could be read is counted, so each count is a minimum.',
    marks: 'The marks repeat what documents report and say whose word it is; they are not our verdict.',
  },
  count,
  byTopic: 'By P and topic',
  allTopics: 'All topics',
  topicsTitle: 'Topics of recommendations',
  topicsLead:
    'What recommendations are about, by the four Ps. Each topic tells which countries are asked, since when, and what was reported.',
  lists: {
    'most-asked': {
      title: 'The most repeated',
      rule: 'Demands that at least two TIP Reports make, by the number of reports. A report that could not be read may have made them too.',
    },
    'longest-open': {
      title: 'The longest open',
      rule: 'First asked the longest ago, by whomever, and neither reported implemented since the last ask nor dropped from a whole list. A government’s own word that it did what was asked does not close a demand.',
    },
    'newly-asked': {
      title: 'Newly asked',
      rule: 'First asked in the newest TIP Report on the country whose recommendations could be read, or since then. Where an earlier list was read in part, the demand may be older.',
    },
    'asked-again': {
      title: 'Asked again after it was reported implemented',
      rule: 'The newest report that could be read asks for what somebody other than the government had reported implemented after the first ask.',
    },
    implemented: {
      title: 'Reported implemented',
      rule: 'The newest report on the demand, by somebody other than the government, says that it is implemented. The newest stand first.',
    },
    'set-back': {
      title: 'Set back',
      rule: 'The newest report on the demand, by somebody other than the government, says that things went backwards. The newest stand first.',
    },
  } satisfies Record<DemandListKind, { title: string; rule: string }>,
  noneListed: 'None that could be told from the documents.',
  shownOf: (shown: number, total: number) =>
    shown === total ? `${demands(total)}.` : `The first ${shown} of ${formatNumber(total, 'en')}.`,
  firstAsked: (date: string, by: string) => `First asked: ${formatDate(date, 'en')} (${by}).`,
  lastAsked: (date: string, by: string) => `Last asked: ${formatDate(date, 'en')} (${by}).`,
  filter: {
    title: 'Look for demands',
    noScript: 'The topics, the lists and the checklists of the countries lead to every demand.',
    any: 'any',
    country: 'Country',
    paradigm: 'One of the four Ps',
    status: 'Status',
    standing: 'Standing',
    order: 'Order',
    orders: {
      asked: 'asked in the most TIP Reports',
      first: 'first asked longest ago',
      reported: 'newest report on it',
    } satisfies Record<DemandOrder, string>,
    reset: 'Clear the choices',
    loading: 'Loading the demands…',
    failed: 'The demands could not be loaded. Check the connection and choose again, or use the topics below.',
    nothing: 'No demand fits. Set one of the choices back to “any”.',
    one: '1 demand fits.',
    many: '{count} demands fit.',
    more: 'Show more',
    results: 'Demands that fit',
  },
  /** Whether the reports still ask, short enough for a list to choose from. */
  standings: {
    asked: 'asked in the newest readable report',
    'asked-again': 'asked again after it was reported implemented',
    dropped: 'dropped from a whole list',
    'not-known': 'not known whether still asked',
    'not-in-reports': 'in no TIP Report that could be read',
  } satisfies Record<Standing['kind'], string>,
  topic: {
    description: (title: string, counted: SubjectCount) =>
      `${title}: ${count(counted)}. Who asked, since when, and what was reported.`,
    whatIsP: 'The four Ps',
    who: 'Who is asked',
    /** Before the names of countries. */
    asked: (asked: number, documented: number) =>
      documented === 1
        ? 'Asked of the one country of which documents are filed:'
        : `Asked of ${asked} of the ${documented} countries of which documents are filed:`,
    nobody: 'No demand on it stands in what could be read.',
    silent: 'In what could be read there is no demand on it to:',
    silentHint: 'Many lists were read in part or not at all, so this does not mean that it was never asked.',
    when: 'When the TIP Reports asked',
    whenHint:
      'A full dot: at least one demand was asked. A hollow dot: the list is held whole and asks none. A dash: not known, because the list was read in part or not at all. Blank: before the first ask that was read.',
    neverInReports: 'No TIP Report that could be read asks for it; others do.',
    byCountry: 'Country by country',
    since: (since: string, by: string) => `Asked since ${since}, by: ${by}.`,
    topics: (paradigm: string) => `Topics under ${paradigm}`,
    others: (paradigm: string) => `Other topics under ${paradigm}`,
    otherPs: 'The other Ps',
    file: (title: string) => `Demands on ${title}`,
    glyph: { asked: 'asked', 'not-asked': 'not asked', 'not-known': 'not known' },
  },
  demand: {
    years: 'Year by year',
    yearsHint:
      'Newest first. On one side what was asked, in our words after the document; on the other what was reported to be true in that year. A demand that a report no longer makes is not thereby implemented.',
    asks: 'Asked',
    reports: 'Reported',
    noReport: 'No document that is filed reports on it.',
    askedBy: 'asked by',
    item: (item: number) => `item ${item} of its list`,
    /** Before the name of an addressee. */
    to: 'To:',
    filedAs: 'Then on record as a demand of its own:',
    silence: {
      'not-asked': 'Not asked. The list is held whole:',
      'read-in-part': 'Not known. It is not in the part of the list that was read:',
      'not-read': 'Not known. The recommendations could not be read:',
      'not-held': 'Not known. No text of the TIP Report is held.',
    } satisfies Record<SilenceKind, string>,
    outside: 'A year that is left out has neither an ask nor a report on record.',
    asked: 'Asked',
    lineage: 'Where it comes from',
    merged: 'Joined into this demand',
    parent: 'Taken out of the wider demand',
    children: 'Narrower demands taken out of it',
    place: (of: number, paradigm: string) =>
      `${of === 1 ? 'The only demand' : `One of ${of} demands`} under ${paradigm} in the checklist`,
    sisters: 'On the same topic here',
    neighbours: 'On the same topic next door',
    silent: 'No demand on it in what could be read:',
    undocumented: 'No document is filed, so nothing is known:',
    across: 'This topic in all countries',
    cited: (country: string, title: string) => `${country}: ${title} (recommendation)`,
  },
};
