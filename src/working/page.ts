import { part } from '../atlas/page-part.ts';
import { listedDemands } from './demands.ts';
import { startFilter } from './filter-form.ts';
import type { Marks } from './marks.ts';
import { hasStored } from './stored-key.ts';

const panel = part<HTMLDetailsElement>('own');
const print = part('print-list');
const demands = listedDemands();
let marks: Marks = new Map();
const showFiltered = startFilter(demands, () => marks);

let isLoaded = false;

/** The part that only readers need who tick and annotate comes when they turn to it, or have something saved. */
async function loadOwnMarks(): Promise<void> {
  if (isLoaded || !panel.open) return;
  isLoaded = true;
  try {
    const { start } = await (document.documentElement.lang === 'fr' ? import('./own-fr.ts') : import('./own-en.ts'));
    start(demands, (changed) => {
      marks = changed;
      showFiltered();
    });
  } catch {
    isLoaded = false;
    part('own-said').textContent = panel.dataset.failed ?? '';
  }
}

/** Prints the list without the rest of the page, which the browser’s own command prints whole. */
function printList(): void {
  const { classList } = document.documentElement;
  classList.add('prints-list');
  addEventListener('afterprint', () => classList.remove('prints-list'), { once: true });
  window.print();
}

panel.addEventListener('toggle', () => void loadOwnMarks());
print.addEventListener('click', printList);
print.hidden = false;
panel.hidden = false;
panel.open = hasStored(panel.dataset.country ?? '');
