import { part } from '../atlas/page-part.ts';
import { tellKeptChanged, whenKeptChanges } from '../keeping/keeping.ts';
import type { ListedDemand } from './demands.ts';
import { download } from './download.ts';
import type { PlanFacts } from './files.ts';
import { type Messages, refusalInWords, remarksInWords } from './import-in-words.ts';
import {
  addMarks,
  countsOf,
  differences,
  followMerges,
  type Mark,
  type Marks,
  marksBeside,
  takeBack,
  withMark,
} from './marks.ts';
import { addOwnRows, showLeft } from './own-rows.ts';
import { erase, readStored, type Stored, save } from './stored-checklist.ts';
import { keyOf } from './stored-key.ts';

const NOTHING: Marks = new Map();

function warnBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/**
 * Lets a reader tick and annotate the demands of a profile, save that on the device, and carry it away and back in files.
 * @param tellMarks is told the marks whenever they change
 */
export function startOwnMarks(
  told: Messages,
  demands: readonly ListedDemand[],
  tellMarks: (marks: Marks) => void,
): void {
  const panel = part<HTMLDetailsElement>('own');
  const said = part('own-said');
  const keptLine = part('own-kept');
  const button = (name: string) => part<HTMLButtonElement>(`own-${name}`);
  const undo = button('undo');
  const add = button('add');
  const overwrite = button('overwrite');
  const takeGarbage = button('take-garbage');
  const offers = [undo, add, overwrite, takeGarbage];
  const file = part<HTMLInputElement>('own-file');
  const { country = '', name = '', asOf = '' } = panel.dataset;
  const keeper = () => localStorage;

  let marks = NOTHING;
  /** What the device keeps, as far as this page knows: its marks, the moment, and the text itself. */
  let kept: { marks: Marks; savedAt?: string; raw: string | null } = { marks: NOTHING, raw: null };
  /** The step that can be taken back. */
  let step: { before: Marks; after: Marks } | undefined;

  const isChanged = () => differences(marks, kept.marks).length > 0;

  /** Says what came of a press, and offers what can be done next. */
  function say(sentences: readonly string[], ...offered: HTMLElement[]): void {
    const held = offers.find((offer) => offer === document.activeElement);
    said.textContent = sentences.join(' ');
    for (const offer of offers) offer.hidden = !offered.includes(offer);
    // A button that goes takes the focus with it.
    if (held?.hidden) said.focus();
  }

  function keptInWords(): string {
    if (kept.savedAt !== undefined) return (isChanged() ? told.keptAndChanged : told.kept)(kept.savedAt);
    return isChanged() ? told.notKept : told.nothingKept;
  }

  function show(): void {
    keptLine.textContent = keptInWords();
    panel.toggleAttribute('data-unsaved', isChanged());
    button('clear').disabled = marks.size === 0;
    button('erase').hidden = kept.raw === null;
    if (isChanged()) addEventListener('beforeunload', warnBeforeLeaving);
    else removeEventListener('beforeunload', warnBeforeLeaving);
    showLeft(marksBeside(demands, marks), removeLeft);
    tellMarks(marks);
  }

  function put(next: Marks): void {
    marks = next;
    showRows(marks);
    show();
  }

  /** Changes the marks in a way that can be taken back. */
  function take(next: Marks): void {
    step = { before: marks, after: next };
    put(next);
  }

  function removeLeft(id: string): void {
    const next = new Map(marks);
    next.delete(id);
    take(next);
    say([], undo);
    undo.focus();
  }

  const showRows = addOwnRows(demands, (id: string, mark: Mark) => {
    marks = withMark(marks, id, mark);
    show();
  });

  /** Adds what was kept or imported. @returns what must be said of it */
  function addToPage(added: Marks): string[] {
    const { marks: current, moved } = followMerges(added, demands);
    const { marks: next, joined } = addMarks(marks, current);
    const left = marksBeside(demands, current).size;
    take(next);
    return [
      ...(joined.length > 0 ? [told.joined(joined.length)] : []),
      ...(moved.length > 0 ? [told.moved(moved.length)] : []),
      ...(left > 0 ? [told.left(left)] : []),
    ];
  }

  /** Shows what the device keeps in the place of what this page has. */
  function adopt(stored: Stored & { kind: 'kept' }): string[] {
    kept = stored;
    marks = NOTHING;
    const remarks = addToPage(stored.marks);
    step = undefined;
    return remarks;
  }

  function sayUnreadable(stored: Stored): void {
    if (stored.kind === 'garbage') say([told.garbage], takeGarbage, overwrite);
    if (stored.kind === 'newer') say([told.newer], takeGarbage, overwrite);
  }

  function saveMarks(known = kept.raw): void {
    const savedAt = new Date().toISOString();
    const outcome = save(keeper, { country, marks, savedAt, known });
    if (outcome.kind === 'saved') {
      kept = { marks, savedAt, raw: outcome.raw };
      say([told.saved(...countsOf(marks))]);
      show();
      tellKeptChanged();
    } else if (outcome.kind !== 'other') {
      say([told[outcome.kind]]);
    } else if (outcome.stored.kind === 'kept') {
      say([told.otherSaved], add, overwrite);
    } else if (outcome.stored.kind === 'nothing') {
      // It was erased elsewhere: nothing stands there that saving could harm.
      saveMarks(null);
    } else {
      sayUnreadable(outcome.stored);
    }
  }

  function addStored(): void {
    const stored = readStored(keeper, country);
    if (stored.kind === 'kept') {
      kept = stored;
      say([told.added, ...addToPage(stored.marks)], undo);
    } else saveMarks();
  }

  function overwriteStored(): void {
    const stored = readStored(keeper, country);
    saveMarks('raw' in stored ? stored.raw : null);
  }

  function eraseKept(): void {
    if (erase(keeper, country)) {
      forget();
      say([told.erased]);
      tellKeptChanged();
    } else say([told.notErased]);
  }

  function forget(): void {
    kept = { marks: NOTHING, raw: null };
    step = undefined;
    put(NOTHING);
    say([]);
  }

  /** Another tab saved or erased. */
  function lookAgain(): void {
    const stored = readStored(keeper, country);
    if (stored.kind === 'kept' && stored.raw !== kept.raw) {
      if (isChanged()) say([told.otherWaits], add, overwrite);
      else say([told.otherAdopted, ...adopt(stored)]);
    }
    if (stored.kind === 'nothing' && kept.raw !== null) {
      kept = { marks: NOTHING, raw: null };
      say([told.otherErased]);
      show();
    }
  }

  const facts = (): PlanFacts => ({
    language: document.documentElement.lang === 'fr' ? 'fr' : 'en',
    name,
    asOf,
    page: location.origin + location.pathname,
  });

  async function takeAway(kind: 'csv' | 'markdown', link: HTMLAnchorElement): Promise<void> {
    try {
      const { fileWithMarks } = await import('./files.ts');
      const text = await fileWithMarks(kind, part<HTMLAnchorElement>('take-csv').href, marks, facts());
      download(text, link.download, `text/${kind};charset=utf-8`);
      say([told.downloaded(...countsOf(marks))]);
    } catch {
      say([told.notDownloaded]);
    }
  }

  async function importFile(chosen: File): Promise<void> {
    const { columnName, readFile } = await import('./files.ts');
    const read = await readFile(chosen, country);
    if (read.kind !== 'read') {
      return say([refusalInWords(read, told, (column) => columnName(column, facts().language))]);
    }
    const remarks = remarksInWords(read, demands.length, told);
    if (read.marks.size === 0) return say([told.importedNothing, ...remarks]);
    say([told.imported(...countsOf(read.marks)), ...addToPage(read.marks), ...remarks], undo);
  }

  for (const kind of ['csv', 'markdown'] as const) {
    const link = part<HTMLAnchorElement>(`take-${kind}`);
    link.addEventListener('click', (event) => {
      // Without marks the file that stands beside the page is the whole of it.
      if (marks.size === 0) return;
      event.preventDefault();
      void takeAway(kind, link);
    });
  }
  button('save').addEventListener('click', () => saveMarks());
  button('clear').addEventListener('click', () => {
    const gone = countsOf(marks);
    take(NOTHING);
    say([told.cleared(...gone)], undo);
    undo.focus();
  });
  undo.addEventListener('click', () => {
    if (step) put(takeBack(marks, step.before, step.after));
    step = undefined;
    say([told.takenBack]);
  });
  add.addEventListener('click', addStored);
  overwrite.addEventListener('click', overwriteStored);
  takeGarbage.addEventListener('click', () => {
    const stored = readStored(keeper, country);
    if ('raw' in stored) download(stored.raw, `${country}-saved.txt`, 'text/plain;charset=utf-8');
  });
  const sure = part('own-erase-sure');
  const askErase = (isAsked: boolean, focus: string) => {
    sure.hidden = !isAsked;
    button(focus).focus();
  };
  button('erase').addEventListener('click', () => askErase(true, 'erase-no'));
  button('erase-no').addEventListener('click', () => askErase(false, 'erase'));
  button('erase-yes').addEventListener('click', () => {
    askErase(false, 'save');
    eraseKept();
  });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) importFile(chosen).catch(() => say([told.notRead]));
    // The same file can be chosen again after it was mended.
    file.value = '';
  });
  addEventListener('storage', ({ key }) => {
    if (key === null || key === keyOf(country)) lookAgain();
  });
  whenKeptChanges(() => {
    if (kept.raw !== null && readStored(keeper, country).kind === 'nothing') forget();
    else lookAgain();
  });

  const stored = readStored(keeper, country);
  if (stored.kind === 'kept') say(adopt(stored));
  else sayUnreadable(stored);
  show();
}
