import { part } from '../atlas/page-part.ts';
import { asksForHelp } from './asks-for-help.ts';
import { element } from './element.ts';
import {
  fillForm,
  form,
  input,
  readForm,
  resetFacets,
  showChosen,
  showCounts,
  showOrder,
  thingsOf,
  words,
} from './form.ts';
import { listenToKeys } from './keys.ts';
import { namedFirst, namesOne } from './named-first.ts';
import { thingsMeant, type WayOn, waysOn, wordsNowhere } from './nothing-found.ts';
import { type Counts, type Found, type Fragment, find, forgetIndex, loadIndex } from './pagefind.ts';
import { resultItem } from './results.ts';
import { linkTo, nowhere, resultCount } from './sentences.ts';
import { addressOfState, type FacetName, isIdle, type SearchState, stateFromAddress, withoutFacets } from './state.ts';

const PAGE = 10;
/** So many are shown before the others of a page are there. */
const FIRST = 3;
/** How long typing must rest before a search, at most, in milliseconds. */
const LONGEST_PAUSE = 150;
/** A search that takes less, in milliseconds, is done at each key; elsewhere typing must rest. */
const SWIFT = 100;
/** Fewer letters are the beginning of too many words: they are searched for when typing rests. */
const FEWEST_LETTERS = 3;
/** How long typing must rest before what takes more than one search: which words stand nowhere, what facets would leave. */
const REST = 300;
/** In CSS pixels: from here on there is room for the facets beside each other, and they stand open. */
const WIDE = '(min-width: 48rem)';

const status = part('search-status');
const list = part<HTMLOListElement>('results');
const more = part<HTMLButtonElement>('more');
const again = part('again');
const suggestions = part('suggestions');
const facets = part<HTMLDetailsElement>('facets');
const folder = form.dataset.index!;

/** The counts beside the facets are loaded when a reader turns to them. */
let countsWanted = false;

/** What is shown was taken from this answer; undefined when nothing is, or after the index it came from was let go. */
let current: Found | undefined;
/** Answers that arrive after a newer question are dropped. */
let asked = 0;

/**
 * Asks, and once more of an index loaded anew: the site may have been renewed under an open page.
 * @param isWanted whether the answer is still waited for; else the index is left to the question that came after
 */
async function askTwice<Answer>(ask: () => Promise<Answer>, isWanted: () => boolean): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (!isWanted()) throw error;
    forgetIndex();
    return await ask();
  }
}

async function count(state: SearchState): Promise<number> {
  return (await find(folder, state)).results.length;
}

async function fragmentsOf({ results }: Found, from: number, to: number): Promise<Fragment[]> {
  return Promise.all(results.slice(from, to).map((result) => result.data()));
}

function itemsOf(fragments: readonly Fragment[]): HTMLLIElement[] {
  return fragments.map((fragment) => resultItem(fragment, words));
}

/** What can be shown first: a few results, or a whole page of them where a country that is named decides which is the first. */
async function firstItems(found: Found, { query, sort }: SearchState): Promise<HTMLLIElement[]> {
  const countries = thingsOf('country');
  if (sort !== 'relevance' || !namesOne(query, countries)) return itemsOf(await fragmentsOf(found, 0, FIRST));
  const results = (await fragmentsOf(found, 0, PAGE)).map((fragment) => {
    const { kind = '', countries: slugs = '' } = fragment.meta;
    return { kind, countries: slugs, item: resultItem(fragment, words) };
  });
  return namedFirst(results, query, countries).map(({ item }) => item);
}

/** How many results each value would leave. Within a facet that is chosen, what another value in its place would. */
async function countsOf(state: SearchState, { filters }: Found): Promise<Counts> {
  const chosen = Object.keys(state.facets) as FacetName[];
  const others = chosen.map(async (name) => {
    const found = await find(folder, withoutFacets(state, name), true);
    return [name, found.filters[name] ?? {}];
  });
  return { ...filters, ...Object.fromEntries(await Promise.all(others)) };
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

/** What stands below the results, or in their place. */
function showBelow({ idle = false, elsewhere = false, tryAgain = false } = {}): void {
  part('start').hidden = !idle;
  part('elsewhere').hidden = !elsewhere;
  again.hidden = !tryAgain;
  suggestions.hidden = true;
}

function sayItFailed(): void {
  status.textContent = words.failed;
  showBelow({ elsewhere: true, tryAgain: true });
  current = undefined;
  forgetIndex();
}

function showWays(ways: readonly WayOn[]): void {
  suggestions.querySelector('ul')!.replaceChildren(...ways.map((way) => element('li', [linkTo(way)])));
  suggestions.hidden = ways.length === 0;
}

/** Ways on: out of a search without results, or to what was meant by words that stand nowhere. */
async function suggest(state: SearchState, isEmpty: boolean, unknown: readonly string[]): Promise<WayOn[]> {
  const known = { countries: thingsOf('country'), topics: thingsOf('topic'), count };
  if (isEmpty) return waysOn(state, known);
  return unknown.length === 0 ? [] : thingsMeant(unknown.join(' '), known);
}

/** Whether further items are on their way: another press of the button then asks for nothing more. */
let isAdding = false;

async function showMore(): Promise<void> {
  if (isAdding) return;
  const question = asked;
  isAdding = true;
  try {
    const found = current ?? (await find(folder, readForm()));
    const shown = list.children.length;
    const items = itemsOf(await fragmentsOf(found, shown, shown + PAGE));
    if (question !== asked) return;
    current = found;
    list.append(...items);
    // The button may go, and the new results stand before it: the first of them is where a reader goes on.
    items[0]?.querySelector('a')?.focus();
    more.hidden = list.children.length >= found.results.length;
    status.textContent = resultCount(found.results.length);
    showBelow();
  } catch {
    if (question === asked) sayItFailed();
  } finally {
    isAdding = false;
  }
}

function showNothing(): void {
  current = undefined;
  replaceItems([]);
  more.hidden = true;
}

/** An answer with what can be shown of it first; `undefined` where a newer question came before the index was there. */
async function answer(state: SearchState, question: number) {
  await loadIndex(folder);
  if (question !== asked) return undefined;
  const found = await find(folder, state);
  return { found, items: await firstItems(found, state) };
}

/** Adds what the first page lacks; whether the question is still the same is asked by the caller. */
async function fillPage(found: Found, question: number): Promise<void> {
  const shown = list.children.length;
  const items = itemsOf(await fragmentsOf(found, shown, PAGE));
  if (question !== asked) return;
  list.append(...items);
  more.hidden = list.children.length >= found.results.length;
}

/** Adds what takes further searches: words that stand nowhere, ways on, counts beside the facets. */
async function addDetails(state: SearchState, found: Found, question: number): Promise<void> {
  const isEmpty = found.results.length === 0;
  const unknown = await wordsNowhere(state.query, count);
  if (question !== asked) return;
  if (unknown.length > 0) status.textContent = resultCount(found.results.length) + nowhere(unknown);
  const ways = await suggest(state, isEmpty, unknown);
  if (question !== asked) return;
  showWays(ways);
  if (countsWanted) await addCounts();
}

let rest: ReturnType<typeof setTimeout> | undefined;

async function search(state: SearchState): Promise<void> {
  asked += 1;
  const question = asked;
  clearTimeout(rest);
  showChosen(state, takeBack);
  showOrder(state);
  part('for-help').hidden = !asksForHelp(state.query);
  if (isIdle(state)) {
    showNothing();
    status.textContent = words.idle;
    showBelow({ idle: true, elsewhere: true });
    // What left nothing within the last search can be chosen again.
    if (countsWanted) void addCounts();
    return;
  }
  status.textContent = words.loading;
  const begun = performance.now();
  try {
    const answered = await askTwice(
      () => answer(state, question),
      () => question === asked,
    );
    if (!answered || question !== asked) return;
    const { found, items } = answered;
    current = found;
    replaceItems(items);
    more.hidden = true;
    status.textContent = resultCount(found.results.length);
    showBelow({ elsewhere: items.length === 0 });
    took = performance.now() - begun;
    await fillPage(found, question);
    // A reader who still types is answered first; a failure is told with the next search.
    rest = setTimeout(() => void addDetails(state, found, question).catch(() => undefined), REST);
  } catch {
    if (question !== asked) return;
    showNothing();
    sayItFailed();
  }
}

/** Fetches the counts for what is already shown, and leaves the list as it stands. */
async function addCounts(): Promise<void> {
  countsWanted = true;
  const question = asked;
  const state = readForm();
  // Without them the facets still work: a failure is told when the reader searches.
  const counts = await find(folder, state, true)
    .then((found) => countsOf(state, found))
    .catch(() => undefined);
  if (counts && question === asked) showCounts(counts);
}

let pause: ReturnType<typeof setTimeout> | undefined;
/** How long the last search took, in milliseconds: where answers are at once, each key is answered, elsewhere each pause. */
let took = 0;

/** Searches for what the form holds. What is chosen can be gone back from; what is typed is one search in the making. */
function searchFromForm(keep: 'pushState' | 'replaceState'): void {
  clearTimeout(pause);
  const state = readForm();
  const address = addressOfState(state);
  if (address !== location.search) history[keep](null, '', address || location.pathname);
  void search(state);
}

function takeBack(name?: FacetName): void {
  resetFacets(name);
  searchFromForm('pushState');
  // The button that was pressed is gone.
  input.focus();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  searchFromForm('pushState');
});
form.addEventListener('change', ({ target }) => {
  if (target !== input) searchFromForm('pushState');
});
input.addEventListener('input', () => {
  clearTimeout(pause);
  const isSwift = took < SWIFT && input.value.trim().length >= FEWEST_LETTERS;
  pause = setTimeout(() => searchFromForm('replaceState'), isSwift ? 0 : LONGEST_PAUSE);
});
// The index is fetched when a reader turns to the form, not before; a failure is told when they search.
form.addEventListener('focusin', () => void loadIndex(folder).catch(() => undefined), { once: true });
facets.addEventListener('focusin', () => void addCounts(), { once: true });
part('clear').addEventListener('click', () => takeBack());
more.addEventListener('click', () => void showMore());
again.addEventListener('click', () => void search(readForm()));
window.addEventListener('popstate', start);
listenToKeys(input, list);

function start(): void {
  fillForm(stateFromAddress(location.search));
  const state = readForm();
  countsWanted ||= Object.keys(state.facets).length > 0;
  void search(state);
}

facets.open = matchMedia(WIDE).matches;
form.hidden = false;
start();
