import { part } from '../atlas/page-part.ts';
import { fillTemplate, foldText } from '../atlas/text.ts';
import { element } from './element.ts';
import type { Counts } from './pagefind.ts';
import { FACETS, type FacetName, isIdle, type SearchState, stateFromAddress } from './state.ts';
import type { Named } from './suggestions.ts';
import type { SearchWords } from './words.ts';

export const form = part<HTMLFormElement>('search-form');
export const input = part<HTMLInputElement>('q');
const sort = part<HTMLSelectElement>('sort');
const chosen = part('chosen');

export const words = JSON.parse(form.dataset.words!) as SearchWords;

function selectOf(name: FacetName): HTMLSelectElement {
  return form.elements.namedItem(name) as HTMLSelectElement;
}

function optionsOf(name: FacetName): HTMLOptionElement[] {
  return [...selectOf(name).options].filter(({ value }) => value !== '');
}

function labelOf(option: HTMLOptionElement | undefined): string {
  return option?.dataset.label ?? '';
}

/** What the form asks for, in the form in which the address holds it. */
export function readForm(): SearchState {
  const pairs = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return stateFromAddress(`?${new URLSearchParams(pairs)}`);
}

/** Sets the form to a state. A facet may be named by its label too, as old addresses do; a value of no facet is passed over. */
export function fillForm(state: SearchState): void {
  input.value = state.query;
  sort.value = state.sort;
  for (const name of FACETS) {
    const asked = state.facets[name] ?? '';
    const options = optionsOf(name);
    const meant =
      options.find(({ value }) => value === asked) ??
      options.find((option) => asked !== '' && foldText(labelOf(option)) === foldText(asked));
    selectOf(name).value = meant?.value ?? '';
  }
}

/** The values of a facet with all that they are called. */
export function thingsOf(name: FacetName): Named[] {
  return optionsOf(name).map((option) => {
    const label = labelOf(option);
    return { id: option.value, label, names: option.dataset.names?.split('|') ?? [label] };
  });
}

/** Tells the order that holds without a query, where nothing can be the best match. */
export function showOrder(state: SearchState): void {
  const [relevance, newest] = sort.options;
  const isBrowsing = state.query === '' && !isIdle(state);
  relevance!.textContent = (isBrowsing ? newest : relevance)!.dataset.label!;
  newest!.hidden = isBrowsing && state.sort === 'relevance';
}

/** Takes back facets, one or all. */
export function resetFacets(name?: FacetName): void {
  for (const each of name === undefined ? FACETS : [name]) selectOf(each).value = '';
}

/** Shows the facets that are chosen, each with a button that takes it back. */
export function showChosen({ facets }: SearchState, takeBack: (name: FacetName) => void): void {
  const names = FACETS.filter((name) => facets[name] !== undefined);
  const items = names.map((name) => {
    const facet = selectOf(name).labels[0]?.textContent ?? name;
    const value = labelOf(selectOf(name).selectedOptions[0]);
    const button = element(
      'button',
      [`${facet}${words.colon} ${value} `, element('span', ['×'], { 'aria-hidden': 'true' })],
      {
        type: 'button',
        class: 'chosen-facet',
        'aria-label': fillTemplate(words.remove, { facet, value }),
      },
    );
    button.addEventListener('click', () => takeBack(name));
    return element('li', [button]);
  });
  chosen.querySelector('ul')!.replaceChildren(...items);
  chosen.hidden = items.length === 0;
  part('chosen-count').textContent = items.length === 0 ? '' : fillTemplate(words.chosen, { count: items.length });
}

/** Shows beside each value how many results it would leave; what would leave none cannot be chosen. */
export function showCounts(counts: Counts): void {
  for (const name of FACETS) {
    for (const option of optionsOf(name)) {
      const count = counts[name]?.[option.value] ?? 0;
      option.textContent = fillTemplate(words.withCount, { text: labelOf(option), count });
      option.hidden = count === 0 && !option.selected;
      option.disabled = option.hidden;
    }
  }
}
