import type { Language } from '../domain/text.ts';

/** A part of a page that loads what it needs for saving when a reader opens it. */
class SaveOffline extends HTMLElement {
  private isShown = false;

  connectedCallback(): void {
    this.details.addEventListener('toggle', () => this.open());
  }

  private get details(): HTMLDetailsElement {
    return this.querySelector('details')!;
  }

  private async open(): Promise<void> {
    if (!this.details.open || this.isShown) return;
    const { set = '', language, loading = '', failed = '' } = this.dataset;
    const status = this.querySelector('[role=status]')!;
    this.isShown = true;
    status.textContent = loading;
    try {
      const { showSet } = await import('./set-panel.ts');
      await showSet(this.details, set, language as Language);
      status.remove();
    } catch {
      this.isShown = false;
      status.textContent = failed;
    }
  }
}

customElements.define('save-offline', SaveOffline);
