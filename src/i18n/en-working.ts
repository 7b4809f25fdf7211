import { plan } from './en-plan.ts';
import { messages } from './en-working-messages.ts';

/** The words of the working checklist in English. */
export const working = {
  government: 'The Government',
  filter: {
    title: 'Narrow the list',
    all: 'All',
    names: { p: 'Field', status: 'Status', standing: 'In the reports', addressee: 'Addressee', own: 'My marks' },
    /** Standings in a few words. */
    standing: {
      asked: 'asked in the newest report read',
      'asked-again': 'asked again',
      dropped: 'dropped',
      'not-known': 'not known',
      'not-in-reports': 'in no TIP Report read',
    },
    own: { ticked: 'ticked', open: 'not ticked', noted: 'with a note' },
    reset: 'Show all',
    /** Templates, filled in while a reader chooses. */
    shown: 'Shown: {shown} of {total} demands ({chosen}).',
    nothing: 'No demand fits: {chosen}. Choose less.',
  },
  take: {
    title: 'Take it away',
    csv: 'Download as a table (CSV)',
    markdown: 'Download as an action plan to fill in (Markdown)',
    brief: 'Print a one-page brief',
    print: 'Print this list',
  },
  own: {
    title: 'My ticks and notes',
    lead: 'Ticks and notes are yours: they say nothing of what the documents report. They stand on this page only, until you press Save; then they are kept on this device, where whoever uses it can read them. They leave it only in a file that you download.',
    withMarks: 'The downloads above then hold them, and the table can be imported again.',
    save: 'Save on this device',
    /** Under each mark of a reader while there is something to save: the button stands far above. */
    toSave: 'Not saved yet: go to Save',
    clear: 'Clear this page',
    erase: 'Erase from this device',
    eraseSure: 'Yes, erase',
    eraseNot: 'Keep it',
    import: 'Import a table (CSV) that was downloaded here',
    undo: 'Take back',
    add: 'Add what was saved',
    overwrite: 'Save this page over it',
    takeGarbage: 'Download what is saved',
    tick: 'My tick',
    note: 'My note',
    left: 'No longer in this checklist',
    remove: 'Remove',
    failed: 'This part did not load. Check the connection, close it and open it again.',
  },
  plan: {
    reports: (years: string, count: number) => `TIP ${count === 1 ? 'Report' : 'Reports'} ${years}`,
    /** Between one who asked and the next. */
    separator: '; ',
    files: plan,
  },
  messages,
};
