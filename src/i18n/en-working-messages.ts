const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

function count(total: number, one: string, many: string): string {
  return `${total} ${total === 1 ? one : many}`;
}

function ticksAndNotes(ticks: number, notes: number): string {
  return `${count(ticks, 'tick', 'ticks')} and ${count(notes, 'note', 'notes')}`;
}

/** What the page tells a reader who works on the checklist, in English. */
export const messages = {
  /** What is kept, said at all times. `savedAt` ISO 8601 */
  kept: (savedAt: string) => `Saved on this device, ${MOMENT.format(new Date(savedAt))}.`,
  keptAndChanged: (savedAt: string) =>
    `Changed since it was saved on this device, ${MOMENT.format(new Date(savedAt))}. Press Save to keep the changes.`,
  nothingKept: 'Nothing is saved on this device for this list.',
  notKept: 'Not saved: your ticks and notes stand on this page only, and go when you leave it.',
  saved: (ticks: number, notes: number) => `Saved on this device: ${ticksAndNotes(ticks, notes)}.`,
  full: 'Not saved: this device has no room left for it. Download the table (CSV) instead, or erase something, and try again.',
  blocked:
    'Not saved: this browser does not let pages keep anything. Download the table (CSV) to keep your work as a file, or allow it in the settings.',
  otherSaved:
    'Not saved: another tab has saved this checklist since. Add what it saved to this page, or save this page over it.',
  otherErased:
    'What was saved on this device has been erased in another tab. This page still shows it; it is not saved.',
  otherAdopted: 'Another tab saved this checklist. This page shows it now.',
  otherWaits:
    'Another tab saved this checklist. You have changes here: add what it saved to this page, or save over it.',
  garbage:
    'What is saved on this device for this page cannot be read, so it was left as it is. Download it if you want to keep it; saving now replaces it.',
  newer:
    'What is saved on this device was written by a newer version of this page. Load the page again; saving now replaces it.',
  added: 'Added to this page. Press Save to keep both.',
  erased: 'Erased from this device, and from this page.',
  notErased:
    'It could not be erased: this browser refuses access. Clear this site’s data in the settings of the browser.',
  cleared: (ticks: number, notes: number) =>
    `Taken off this page: ${ticksAndNotes(ticks, notes)}. What is saved on this device stays until you save or erase.`,
  takenBack: 'Taken back.',
  downloaded: (ticks: number, notes: number) => `The file holds your ${ticksAndNotes(ticks, notes)}.`,
  notDownloaded:
    'The file could not be put together: the connection failed. Your ticks and notes still stand here; try again, or press Save.',
  imported: (ticks: number, notes: number) => `Imported: ${ticksAndNotes(ticks, notes)}. Press Save to keep them.`,
  importedNothing: 'The file holds no ticks and no notes. Nothing was changed.',
  joined: (demands: number) =>
    `On ${count(demands, 'demand', 'demands')} a note stood already and differs: both are kept, one below the other.`,
  moved: (demands: number) =>
    `${count(demands, 'demand has', 'demands have')} taken over ticks and notes of demands that were merged since.`,
  left: (demands: number) =>
    `${count(demands, 'demand of yours no longer stands', 'demands of yours no longer stand')} in this checklist: see the end of the list.`,
  partOf: (rows: number, demands: number) => `The file has ${rows} of the ${demands} demands on this page.`,
  broken: (demand: string) =>
    demand === ''
      ? 'The file breaks off in its last row, which was left out.'
      : `The file breaks off in the row “${demand}”, which was left out.`,
  nameless: (rows: number) =>
    `${count(rows, 'row was', 'rows were')} left out: the column “id” does not say which demand is meant.`,
  lacking: {
    tick: 'The file has no column “my tick”, so no ticks were read.',
    note: 'The file has no column “my note”, so no notes were read.',
  },
  tooLarge:
    'Nothing was imported: the file is larger than any that this page makes. Choose the table (CSV) that you downloaded here.',
  notOurs:
    'Nothing was imported: this is not a table that was downloaded from a checklist here. Choose the CSV file, not the Markdown file.',
  columnMissing: (column: string) =>
    `Nothing was imported: the column “${column}” is missing, which says what each row is about. Add it again from a fresh download.`,
  otherCountry: (country: string) =>
    `Nothing was imported: this is the checklist of another country (${country}). Open the page of that country and import it there.`,
  newerFile:
    'Nothing was imported: the file was made by a newer version of this page. Load the page again, then import.',
  notRead: 'Nothing was imported: the file could not be read, or the connection failed. Try again.',
};
