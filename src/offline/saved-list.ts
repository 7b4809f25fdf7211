import type { Language } from '../domain/text.ts';
import { listKept, tellKeptChanged, whenKeptChanges } from '../keeping/keeping.ts';
import { element } from '../search/element.ts';
import { readStored } from '../working/stored-checklist.ts';
import { CHECKLIST_PREFIX } from '../working/stored-key.ts';
import { type SetOnDevice, setsOnDevice } from './device.ts';
import { dayOf, SetControl } from './set-control.ts';
import { type Words, wordsIn } from './words.ts';

/** All that is saved on this device: sets of pages and checklists, each with what can be done with it. */
class SavedList extends HTMLElement {
  private words!: Words;
  /** Names of countries and regions by what they are called in addresses. */
  private names!: Readonly<Record<string, string>>;

  connectedCallback(): void {
    this.show().catch(() => this.say(this.dataset.failed ?? ''));
  }

  private async show(): Promise<void> {
    this.names = JSON.parse(this.dataset.names ?? '{}');
    this.words = await wordsIn(this.dataset.language as Language);
    const sets = await setsOnDevice().catch(() => undefined);
    for (const set of sets ?? []) await this.addSet(set);
    const { keys } = await listKept();
    for (const key of keys.filter((name) => name.startsWith(CHECKLIST_PREFIX))) this.addChecklist(key);
    whenKeptChanges(() => this.dropWhatIsGone());
    await this.dropWhatIsGone();
    if (!sets) this.say(this.words.cannotLook);
  }

  private say(text: string): void {
    this.querySelector('[role=status]')!.textContent = text;
  }

  private addItem(kind: 'sets' | 'checklists', id: string, title: string, href: string | undefined): HTMLLIElement {
    const name = href ? element('a', [title], { href }) : element('span', [title]);
    const item = element('li', [element('h3', [name])], { 'data-kept': id });
    this.querySelector(`[data-list=${kind}] ul`)!.append(item);
    return item;
  }

  /** What was deleted is gone with its buttons, so the reader is led to the words that say so. */
  private sayGone(item: HTMLLIElement, said: string): void {
    item.remove();
    this.say(said);
    this.querySelector<HTMLElement>('[role=status]')!.focus();
  }

  private async addSet({ id, saved }: SetOnDevice): Promise<void> {
    // A set that was never finished says only where its manifest stands.
    const [, place = id] = /([^/]+)\.json$/.exec(id) ?? [];
    const title = saved?.title ?? this.words.unfinished(this.names[place] ?? place);
    const item = this.addItem('sets', id, title, saved?.page);
    const control = new SetControl(item, { id, title, onGone: (said) => this.sayGone(item, said) }, this.words);
    await control.look();
  }

  private addChecklist(key: string): void {
    const place = key.slice(CHECKLIST_PREFIX.length);
    const title = this.names[place] ?? place;
    const stored = readStored(() => localStorage, place);
    const bytes = 'raw' in stored ? new Blob([stored.raw]).size : 0;
    const item = this.addItem('checklists', key, title, this.dataset.profile?.replace('*', place));
    const { checklist, set } = this.words;
    const facts =
      stored.kind === 'kept' ? checklist.savedOn(dayOf(new Date(stored.savedAt)), bytes) : checklist.unreadable(bytes);
    const label = set.of(set.remove, `${checklist.title}, ${title}`);
    const remove = element('button', [set.remove], { type: 'button', 'aria-label': label });
    remove.addEventListener('click', () => {
      localStorage.removeItem(key);
      tellKeptChanged();
      this.sayGone(item, set.removed);
    });
    item.append(element('p', [facts]), remove);
  }

  /** Follows what was erased elsewhere on the page. */
  private async dropWhatIsGone(): Promise<void> {
    const { keys, caches } = await listKept();
    const sets = caches.length > 0 ? await setsOnDevice() : [];
    const there = new Set([...keys, ...sets.map(({ id }) => id)]);
    for (const item of this.querySelectorAll<HTMLElement>('[data-kept]'))
      if (!there.has(item.dataset.kept!)) item.remove();
    for (const list of this.querySelectorAll<HTMLElement>('[data-list]')) list.hidden = !list.querySelector('li');
    this.querySelector<HTMLElement>('[data-nothing]')!.hidden = there.size > 0;
  }
}

customElements.define('saved-list', SavedList);
