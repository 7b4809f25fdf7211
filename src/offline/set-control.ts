import { whenKeptChanges } from '../keeping/keeping.ts';
import { element } from '../search/element.ts';
import { deleteCaches, type SetOnDevice, setOnDevice } from './device.ts';
import { fetchManifest, SavingError, saveSet } from './save.ts';
import { type SetManifest, sizeOf } from './saved-set.ts';
import type { Words } from './words.ts';

interface SetToControl {
  /** Address of the manifest. */
  id: string;
  /** Said with each button, where several sets stand on one page. */
  title?: string | undefined;
  /** What would be saved now, where that is known already. */
  manifest?: SetManifest | undefined;
  /** Takes over what is to be said where the set is on the device no more and is not to be offered again. */
  onGone?: (said: string) => void;
}

/** The day of a moment where the reader is, `2026-11-22`. */
export function dayOf(moment: Date): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

/** What a reader sees of one set and does with it: its size, what is saved of it, buttons, and how a saving goes on. */
export class SetControl {
  private readonly set: SetToControl;
  private readonly words: Words;
  private readonly facts = document.createElement('p');
  private readonly actions = document.createElement('p');
  private readonly progress = document.createElement('label');
  private readonly status = document.createElement('p');
  private saving: AbortController | undefined;

  /** @param place takes the control at its end */
  constructor(place: Element, set: SetToControl, words: Words) {
    this.set = set;
    this.words = words;
    this.actions.className = 'offline-actions';
    this.progress.className = 'offline-progress';
    this.progress.hidden = true;
    this.status.setAttribute('role', 'status');
    place.append(this.facts, this.progress, this.actions, this.status);
    whenKeptChanges(() => this.look());
  }

  /** Shows how things stand on the device. @returns whether anything of the set is there */
  async look(): Promise<boolean> {
    if (this.saving) return true;
    const onDevice = await setOnDevice(this.set.id).catch(() => undefined);
    this.facts.textContent = this.factsOf(onDevice).join(' ');
    this.actions.replaceChildren(...this.buttonsFor(onDevice));
    return (onDevice?.caches.length ?? 0) > 0;
  }

  private factsOf(onDevice: SetOnDevice | undefined): string[] {
    const { set } = this.words;
    const { saved, caches = [] } = onDevice ?? {};
    const size = this.set.manifest && sizeOf(this.set.manifest.files);
    return [
      ...(saved ? [set.savedOn(dayOf(new Date(saved.savedAt)), saved.files, saved.bytes)] : []),
      ...(caches.length > (saved ? 1 : 0) ? [set.partly] : []),
      ...(size && !saved ? [set.size(size.files, size.compressed, size.bytes)] : []),
    ];
  }

  private buttonsFor(onDevice: SetOnDevice | undefined): HTMLButtonElement[] {
    const { set } = this.words;
    const { saved, caches = [] } = onDevice ?? {};
    const isThere = caches.length > 0;
    const save = saved ? set.update : isThere ? set.goOn : set.save;
    return [
      this.button(save, () => this.save()),
      ...(isThere ? [this.button(set.remove, () => this.remove(caches))] : []),
    ];
  }

  private button(label: string, press: () => void): HTMLButtonElement {
    const button = element('button', [label], { type: 'button' });
    if (this.set.title) button.setAttribute('aria-label', this.words.set.of(label, this.set.title));
    button.addEventListener('click', press);
    return button;
  }

  private async remove(caches: readonly string[]): Promise<void> {
    await deleteCaches(caches);
    await this.end(this.words.set.removed);
  }

  private async save(): Promise<void> {
    const { set } = this.words;
    const saving = new AbortController();
    this.saving = saving;
    this.status.textContent = '';
    const cancel = this.button(set.cancel, () => saving.abort());
    this.actions.replaceChildren(cancel);
    cancel.focus();
    try {
      // The list of what is saved knows a set from the device alone; and a page may have been open for long.
      this.set.manifest = await fetchManifest(this.set.id, saving.signal);
      await this.fetchAll(this.set.manifest, saving.signal);
      await this.end(set.saved);
    } catch (error) {
      await this.end(set.faults[error instanceof SavingError ? error.fault : 'refused']);
    }
  }

  private async fetchAll(manifest: SetManifest, signal: AbortSignal): Promise<void> {
    const { copyNote, set, unsavedNote } = this.words;
    const bar = document.createElement('progress');
    bar.max = manifest.files.length;
    const text = document.createElement('span');
    this.progress.replaceChildren(text, bar);
    this.progress.hidden = false;
    const onProgress = (done: number) => {
      bar.value = done;
      text.textContent = set.progress(done, bar.max);
    };
    onProgress(0);
    const notes = { copyNote: copyNote(dayOf(new Date())), unsavedNote };
    await saveSet(this.set.id, manifest, { signal, onProgress, notes });
  }

  /** Says what came of it. The button that was pressed is gone, so the reader is led to the next one, or to these words. */
  private async end(said: string): Promise<void> {
    this.saving = undefined;
    this.progress.hidden = true;
    const isThere = await this.look();
    if (!isThere && this.set.onGone) {
      this.set.onGone(said);
      return;
    }
    this.status.textContent = said;
    const next = this.actions.querySelector('button');
    this.status.tabIndex = -1;
    (next ?? this.status).focus();
  }
}
