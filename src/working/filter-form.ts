import { part } from '../atlas/page-part.ts';
import { fillTemplate } from '../atlas/text.ts';
import { type ListedDemand, valuesOf } from './demands.ts';
import {
  addressOfChoice,
  type Choice,
  choiceFromAddress,
  countWith,
  FACETS,
  type FacetName,
  isShown,
} from './filter.ts';
import type { Marks } from './marks.ts';

/**
 * Makes the form above the checklist work, and shows what the address asks for.
 * @returns counts and shows anew, after marks have changed
 */
export function startFilter(demands: readonly ListedDemand[], marksNow: () => Marks): () => void {
  const form = part('checklist-filter');
  const shown = part('checklist-shown');
  const reset = part<HTMLButtonElement>('checklist-all');
  const groups = [...document.querySelectorAll<HTMLElement>('.paradigm')];
  const selects = FACETS.flatMap((facet) => {
    const select = form.querySelector<HTMLSelectElement>(`select[name=${facet}]`);
    return select ? [{ facet, select }] : [];
  });
  const options = selects.flatMap(({ facet, select }) =>
    [...select.options].filter(({ value }) => value).map((option) => ({ facet, option, label: option.text })),
  );
  let choice: Choice = {};

  function show(): void {
    const marks = marksNow();
    const values = demands.map((demand) => valuesOf(demand, marks.get(demand.id)));
    for (const { facet, option, label } of options) {
      option.text = `${label} (${countWith(values, choice, facet, option.value)})`;
    }
    for (const [index, { element }] of demands.entries()) {
      // What a reader works on stays where it is until the next choice.
      element.hidden = !isShown(values[index]!, choice) && !element.contains(document.activeElement);
    }
    for (const group of groups) group.hidden = !group.querySelector('.demand:not([hidden])');
    const count = demands.filter(({ element }) => !element.hidden).length;
    const names = options.filter(({ facet, option }) => choice[facet] === option.value).map(({ label }) => label);
    reset.hidden = names.length === 0;
    const { shown: some = '', nothing = '' } = form.dataset;
    shown.textContent =
      names.length === 0
        ? ''
        : fillTemplate(count === 0 ? nothing : some, { shown: count, total: demands.length, chosen: names.join(', ') });
  }

  function choose(next: Choice): void {
    choice = next;
    for (const { facet, select } of selects) select.value = choice[facet] ?? '';
    show();
  }

  function readAddress(): void {
    const known = (facet: FacetName, value: string) =>
      options.some((each) => each.facet === facet && each.option.value === value);
    choose(choiceFromAddress(location.search, known));
  }

  function write(next: Choice): void {
    choose(next);
    history.replaceState(null, '', (addressOfChoice(choice) || location.pathname) + location.hash);
  }

  form.addEventListener('change', () =>
    write(Object.fromEntries(selects.flatMap(({ facet, select }) => (select.value ? [[facet, select.value]] : [])))),
  );
  reset.addEventListener('click', () => {
    selects[0]!.select.focus();
    write({});
  });
  // A link to a demand leads to it, whatever was chosen before.
  const revealTarget = () => {
    if (demands.some(({ id, element }) => element.hidden && location.hash === `#demand-${id}`)) {
      write({});
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
    }
  };
  window.addEventListener('hashchange', revealTarget);
  form.hidden = false;
  readAddress();
  revealTarget();
  return show;
}
