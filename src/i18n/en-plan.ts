import { formatDate } from './dates.ts';

/** The downloads of a checklist in English: a table, and the skeleton of an action plan. */
export const plan = {
  /** The table: the names of its columns, in small letters. */
  csv: {
    columns: {
      country: 'country',
      id: 'id',
      addressee: 'addressee',
      paradigm: 'field',
      topic: 'topic',
      demand: 'demand',
      asked: 'asked by',
      standing: 'standing',
      status: 'status',
      statusDate: 'status as of',
      source: 'source',
      sourceAddress: 'address of the source',
      page: 'page',
      tick: 'my tick',
      note: 'my note',
      format: 'format',
    },
    delimiter: ',',
    ticked: 'x',
  },
  markdown: {
    lead: 'A skeleton to fill in. What is asked and what was reported is taken from the documents; who is responsible, by when and how it is measured is for the plan to say.',
    asked: 'Asked by',
    status: 'Status',
    standing: 'In the reports',
    page: 'Page',
    responsible: 'Responsible',
    deadline: 'Deadline',
    indicator: 'Indicator',
    note: 'Note',
    left: 'Notes on demands that no longer stand in the checklist',
    colon: ': ',
  },
  title: (name: string) => `${name}: skeleton of an action plan`,
  asOf: (date: string) => `As of ${formatDate(date, 'en')}, the date of the newest document.`,
  from: (address: string) => `From <${address}>`,
  licence: 'Our own words, CC BY 4.0: credit “Tierline” and name the page.',
};
