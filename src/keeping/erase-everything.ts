import { fillTemplate } from '../atlas/text.ts';
import { eraseEverything, isEmpty, type Kept, listKept, whenKeptChanges } from './keeping.ts';

function countsOf({ keys, caches }: Kept): Record<string, string> {
  return { pages: String(caches.length), entries: String(keys.length) };
}

/** Shows itself where something is kept on the device, and erases all of it after a second press. */
class EraseEverything extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => this.erase());
    whenKeptChanges(() => this.look());
    this.look();
  }

  private get details(): HTMLDetailsElement {
    return this.querySelector('details')!;
  }

  private get status(): HTMLElement {
    return this.querySelector('[role=status]')!;
  }

  private async look(): Promise<void> {
    const kept = await listKept();
    const isKept = !isEmpty(kept);
    this.details.hidden = !isKept;
    if (!isKept) return;
    // What was said when all was erased holds no longer.
    this.status.textContent = '';
    this.hidden = false;
    this.querySelector('[data-kept]')!.textContent = fillTemplate(this.dataset.kept ?? '', countsOf(kept));
  }

  private async erase(): Promise<void> {
    const { erased, left } = await eraseEverything();
    const { erased: done = '', refused = '' } = this.dataset;
    this.details.open = false;
    this.details.hidden = isEmpty(left);
    this.status.textContent = isEmpty(left) ? fillTemplate(done, countsOf(erased)) : refused;
    // The button is gone, and with it the reader’s place on the page.
    this.status.focus();
  }
}

customElements.define('erase-everything', EraseEverything);
