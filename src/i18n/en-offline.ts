import { formatDate, formatNumber } from './dates.ts';

/** “310 kB”, “1.4 MB” */
function size(bytes: number): string {
  const [unit, value] =
    bytes < 1_000_000 ? (['kilobyte', bytes / 1000] as const) : (['megabyte', bytes / 1e6] as const);
  const format = { style: 'unit', unit, maximumFractionDigits: value < 10 && unit === 'megabyte' ? 1 : 0 } as const;
  return new Intl.NumberFormat('en-GB', format).format(Math.max(value, 1));
}

function files(count: number): string {
  return `${formatNumber(count, 'en')} ${count === 1 ? 'file' : 'files'}`;
}

/** The words of what a reader keeps on the device in English. */
export const offline = {
  /** The page that lists it, and the link to it in the foot of every page. */
  title: 'Saved on this device',
  description: 'What you saved from this site for reading without a connection, and how to erase it.',
  lede: 'Pages that you saved open without a connection. They stand on this device alone: we do not know what you saved.',
  how: 'To save one, open a country or a region and choose “Save for offline”.',
  nothing: 'Nothing is saved on this device.',
  needsScript: 'Saving needs JavaScript, which is switched off here. Nothing was saved.',
  cannotLook: 'This browser does not let the site save anything, as in some private windows. Nothing is saved.',
  notLoaded: 'The list did not load. Check the connection and load the page again.',
  sets: 'Countries and regions',
  checklists: 'Checklists with your marks',
  /** A set that was never finished. */
  unfinished: (title: string) => `${title}: unfinished`,

  /** On a profile and on the page of a region. */
  save: 'Save for offline',
  region: (region: string) => `${region}: region and profiles`,
  wholeRegion: (region: string) => `${region}: everything`,
  choiceCountry: (name: string) => `Save ${name}`,
  choiceRegion: (countries: number) =>
    `Save this page and ${countries === 1 ? 'one profile' : `${formatNumber(countries, 'en')} profiles`}`,
  choiceWhole: 'Save everything on this region, with all documents',
  loading: 'One moment: looking up the size…',
  failedToLoad: 'The size could not be looked up. Check the connection, close this part and open it again.',

  /** A set, and what can be done with it. */
  set: {
    size: (count: number, compressed: number, bytes: number) =>
      `${files(count)}: about ${size(compressed)} come over the line, and they take ${size(bytes)} on this device.`,
    sizeHint:
      'What comes over the line is counted as hosts compress it. Files that are here already are not fetched again.',
    private: 'Whoever uses this device can see what is saved. Help pages are never saved.',
    savedOn: (day: string, count: number, bytes: number) =>
      `Saved on ${formatDate(day, 'en')}: ${files(count)}, ${size(bytes)}.`,
    partly: 'A saving was interrupted. What came is kept for the next try and is not shown until the rest is here.',
    save: 'Save on this device',
    goOn: 'Go on saving',
    update: 'Update',
    remove: 'Delete',
    cancel: 'Cancel',
    /** What buttons are called where several sets stand on one page. */
    of: (action: string, title: string) => `${action}: ${title}`,
    progress: (done: number, count: number) => `${formatNumber(done, 'en')} of ${formatNumber(count, 'en')} files`,
    saved: 'Saved. It now opens without a connection.',
    removed: 'Deleted from this device.',
    all: 'All that is saved',
    faults: {
      line: 'The line broke, so saving stopped. What was saved before is unchanged. What came is kept: the next try goes on from there.',
      room: 'There is not enough room on this device. Nothing was changed. Delete something else that is saved, or make room, and try again.',
      refused: 'This browser does not let the site save pages, as in some private windows. Nothing was saved.',
      renewed: 'The site was renewed while its pages came. Nothing was changed. Try again.',
      stopped: 'Stopped. What was saved before is unchanged.',
      erased: 'Stopped, because what was saved has been erased meanwhile. Nothing was saved.',
    },
  },

  checklist: {
    title: 'Checklist',
    savedOn: (day: string, bytes: number) => `Saved on ${formatDate(day, 'en')}: ${size(bytes)}.`,
    unreadable: (bytes: number) => `This cannot be read here, and takes ${size(bytes)}.`,
  },

  /** Put at the head of a page by the browser, which knows the day. */
  copyNote: (day: string) =>
    `This is the copy that you saved on ${formatDate(day, 'en')}. The page itself could not be reached just now.`,
  unsavedNote: 'You are offline, and the page that you asked for is not saved on this device.',

  erase: {
    title: 'Erase everything that this site keeps on this device',
    what: 'This deletes saved pages, checklists and notes, and cannot be undone. The list of visited pages is the browser’s own: clear it there.',
    kept: 'Kept now – sets of pages: {pages}; checklists: {entries}.',
    button: 'Erase everything now',
    erased: 'Erased – sets of pages: {pages}; checklists: {entries}. This site keeps nothing on this device any more.',
    refused:
      'The browser did not let the site erase everything. Clear the data of this site in the settings of the browser.',
  },
};
