import type { CorrectedKind } from '../domain/corrections.ts';

/** Ways to correct a page and to add one, and the log of what was corrected, in English. */
export const corrections = {
  title: 'Corrections',
  lead: 'What was wrong on this site and has been put right, newest first.',
  rule: 'A correction is noted here when a reader may have relied on what was wrong: a placement, a date, a figure, a demand filed under another. Slips in spelling are mended without a note. What a new document changes is no correction.',
  none: 'No correction has been noted so far. That does not mean that nothing is wrong.',
  table: 'The log as a table',
  follow: 'To be told of each, follow the',
  feed: 'feed (Atom)',
  kinds: {
    document: 'document',
    edition: 'edition',
    country: 'country',
    demand: 'demand',
  } satisfies Record<CorrectedKind, string>,
  another: 'Have you found another error?',
  howToReport: 'How to report it',
  found: 'Found an error?',
  edit: 'Edit this page',
  editDemands: 'Edit its demands',
  report: 'Report a correction',
  guide: 'Add a document: the guide, step by step',
  suggest: 'Suggest a document by a form, without writing a file',
  /** The title that a report begins with; whoever writes it may change it. */
  reportTitle: (page: string) => `Correction: ${page}`,
};
