import { type Found, find, forgetIndex, loadIndex } from './pagefind.ts';
import { resultItem } from './results.ts';
import { addressOfState, FACETS, isIdle, type SearchState, stateFromAddress } from './state.ts';

const PAGE = 10;
const TYPING_PAUSE = 150;

/** The part of the page with an id. @throws when the markup does not have it, naming it */
function part<Type extends HTMLElement>(id: string): Type {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The search page has no element #${id}`);
  return found as Type;
}

const form = part<HTMLFormElement>('search-form');
const input = part<HTMLInputElement>('q');
const status = part('search-status');
const list = part<HTMLOListElement>('results');
const more = part<HTMLButtonElement>('more');
const elsewhere = part('elsewhere');
const words = form.dataset;
const folder = words.index ?? '/pagefind/';

function selectOf(name: string): HTMLSelectElement {
  return form.elements.namedItem(name) as HTMLSelectElement;
}

function readForm(): SearchState {
  const data = new FormData(form);
  const pairs = [...data].map(([name, value]) => [name, String(value)]);
  return stateFromAddress(`?${new URLSearchParams(pairs)}`);
}

function fillForm(state: SearchState): void {
  input.value = state.query;
  for (const name of FACETS) selectOf(name).value = state.facets[name] ?? '';
}

function showCounts({ filters }: Found): void {
  for (const name of FACETS) {
    for (const option of selectOf(name).options) {
      if (option.value) option.textContent = `${option.value} (${filters[name]?.[option.value] ?? 0})`;
    }
  }
}

/** The counts beside the facets are loaded when a reader turns to them. */
let countsWanted = false;

/** What is shown was taken from this answer; undefined when nothing is, or after the index it came from was let go. */
let current: Found | undefined;
/** Answers that arrive after a newer question are dropped. */
let asked = 0;

/** The next items of an answer, from the one at a place on. */
async function itemsOf({ results }: Found, from: number): Promise<HTMLLIElement[]> {
  const fragments = await Promise.all(results.slice(from, from + PAGE).map((result) => result.data()));
  return fragments.map(resultItem);
}

/** Puts items in the place of those shown, in one step: who walks the list with the keyboard never stands in nothing. */
function replaceItems(items: HTMLLIElement[]): void {
  const focused = document.activeElement;
  const held = list.contains(focused) ? focused?.getAttribute('href') : undefined;
  list.replaceChildren(...items);
  if (!held) return;
  const links = [...list.querySelectorAll('a')];
  (links.find((link) => link.getAttribute('href') === held) ?? links[0] ?? input).focus();
}

function say(text: string | undefined, leadsElsewhere = false): void {
  status.textContent = text ?? '';
  elsewhere.hidden = !leadsElsewhere;
}

async function sayItFailed(): Promise<void> {
  say(words.failed, true);
  current = undefined;
  await forgetIndex();
}

function sayCount(count: number): void {
  if (count === 0) say(words.none, true);
  else say(count === 1 ? words.one : words.many?.replace('{count}', String(count)));
}

/** Whether further items are on their way: another press of the button then asks for nothing more. */
let isAdding = false;

async function showMore(): Promise<void> {
  if (isAdding) return;
  const question = asked;
  isAdding = true;
  try {
    const found = current ?? (await find(folder, readForm(), countsWanted));
    const items = await itemsOf(found, list.children.length);
    if (question !== asked) return;
    current = found;
    list.append(...items);
    // The button may go, and the new results stand before it: the first of them is where a reader goes on.
    items[0]?.querySelector('a')?.focus();
    more.hidden = list.children.length >= found.results.length;
    sayCount(found.results.length);
  } catch {
    if (question === asked) await sayItFailed();
  } finally {
    isAdding = false;
  }
}

function showNothing(): void {
  current = undefined;
  replaceItems([]);
  more.hidden = true;
}

async function search(state: SearchState): Promise<void> {
  asked += 1;
  const question = asked;
  if (isIdle(state)) {
    showNothing();
    say(words.idle);
    return;
  }
  say(words.loading);
  try {
    const found = await find(folder, state, countsWanted);
    const items = await itemsOf(found, 0);
    if (question !== asked) return;
    current = found;
    replaceItems(items);
    more.hidden = list.children.length >= found.results.length;
    if (countsWanted) showCounts(found);
    sayCount(found.results.length);
  } catch {
    if (question !== asked) return;
    showNothing();
    await sayItFailed();
  }
}

/** Fetches the counts for what is already shown, and leaves the list as it stands. */
async function addCounts(): Promise<void> {
  countsWanted = true;
  const question = asked;
  const state = readForm();
  if (isIdle(state)) return;
  // Without them the facets still work: a failure is told when the reader searches.
  const found = await find(folder, state, true).catch(() => undefined);
  if (found && question === asked) showCounts(found);
}

let pause: ReturnType<typeof setTimeout> | undefined;

function searchFromForm(): void {
  clearTimeout(pause);
  const state = readForm();
  history.replaceState(null, '', addressOfState(state) || location.pathname);
  void search(state);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  searchFromForm();
});
form.addEventListener('change', searchFromForm);
input.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(searchFromForm, TYPING_PAUSE);
});
// The index is fetched when a reader turns to the form, not before; a failure is told when they search.
form.addEventListener('focusin', () => void loadIndex(folder).catch(() => undefined), { once: true });
part('facets').addEventListener('focusin', () => void addCounts(), { once: true });
more.addEventListener('click', () => void showMore());
window.addEventListener('popstate', start);

function start(): void {
  const state = stateFromAddress(location.search);
  fillForm(state);
  countsWanted ||= Object.keys(state.facets).length > 0;
  void search(state);
}

form.hidden = false;
start();
