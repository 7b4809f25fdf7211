import type { Region } from '../domain/country.ts';
import type { IndexColumn, MoveKind, TierNow } from '../domain/country-index.ts';
import {
  addressOfState,
  countWith,
  type FilterName,
  filteredBy,
  type IndexRow,
  type IndexState,
  isShown,
  sortedBy,
  sortRows,
  stateFromAddress,
} from './index-state.ts';
import { part } from './page-part.ts';
import { fillTemplate, foldText } from './text.ts';

const filter = part('index-filter');
const text = part<HTMLInputElement>('index-text');
const status = part('index-status');
const letters = part('letters');
const table = part<HTMLTableElement>('strips');
const body = table.tBodies[0]!;
const words = filter.dataset;

function readRow(element: HTMLTableRowElement): IndexRow & { element: HTMLTableRowElement } {
  const { names = '', region, now, change, watchList, documents } = element.dataset;
  return {
    element,
    code: element.id,
    names: foldText(`${element.querySelector('a')?.textContent} ${names}`),
    region: region as Region,
    tier: now as TierNow,
    change: change as MoveKind,
    watchListEditions: Number(watchList),
    documents: Number(documents),
  };
}

/** Puts a button in the place of a link, or of plain text. */
function makeButton(place: Element, label: string | null, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', press);
  place.replaceWith(button);
  return button;
}

const rows = [...body.rows].map(readRow);
let state = stateFromAddress(location.search);

const heads = [...table.querySelectorAll<HTMLElement>('th[data-column]')].map((head) => {
  const column = head.dataset.column as IndexColumn;
  const label = document.createElement('span');
  label.append(...head.childNodes);
  head.append(label);
  makeButton(label, label.textContent, () => change(sortedBy(state, column)));
  return { head, column };
});

const options = [...document.querySelectorAll<HTMLElement>('#orders [data-value]')].map((item) => {
  const name = item.closest<HTMLElement>('[data-filter]')?.dataset.filter as FilterName;
  const value = item.dataset.value!;
  const link = item.querySelector('a')!;
  const button = makeButton(link, link.textContent, () => change(filteredBy(state, name, value)));
  return { name, value, button, count: item.querySelector('small')! };
});

/** The order that the rows stand in: they are moved only where it changes. */
let placed = 'name ascending';

function placeRows(): void {
  const wanted = `${state.sort} ${state.order}`;
  if (wanted !== placed) body.append(...sortRows(rows, state).map(({ element }) => element));
  placed = wanted;
}

function show(): void {
  placeRows();
  let shown = 0;
  for (const row of rows) {
    const fits = isShown(row, state);
    row.element.hidden = !fits;
    if (fits) shown += 1;
  }
  for (const { head, column } of heads) {
    if (column === state.sort) head.setAttribute('aria-sort', state.order);
    else head.removeAttribute('aria-sort');
  }
  for (const { name, value, button, count } of options) {
    button.setAttribute('aria-pressed', String(state.filters[name] === value));
    count.textContent = String(countWith(rows, state, name, value));
  }
  // A letter leads to the first row under it, where the rows are all there and in the order of their names.
  letters.hidden = placed !== 'name ascending' || shown < rows.length;
  status.textContent = shown === 0 ? words.nothing! : fillTemplate(words.shown!, { shown, total: rows.length });
}

function change(next: IndexState): void {
  state = next;
  history.replaceState(null, '', addressOfState(state) || location.pathname);
  show();
}

text.addEventListener('input', () => {
  // Read as it will be read from the address, so that both mean the same.
  const { text: query } = stateFromAddress(`?${new URLSearchParams({ q: text.value })}`);
  change({ ...state, text: query });
});
part('index-reset').addEventListener('click', () => {
  text.value = '';
  change({ ...state, text: '', filters: {} });
});
text.value = state.text;
filter.hidden = false;
show();
