import { fillTemplate } from '../atlas/text.ts';
import { element } from './element.ts';
import { form, words } from './form.ts';
import type { WayOn } from './nothing-found.ts';
import { addressOfState } from './state.ts';

/** How many results there are, in words. */
export function resultCount(count: number): string {
  if (count === 0) return words.none;
  return count === 1
    ? words.one
    : fillTemplate(words.many, { count: count.toLocaleString(document.documentElement.lang) });
}

/** Which words stand nowhere, as a sentence after another; empty where all are known. */
export function nowhere(unknown: readonly string[]): string {
  if (unknown.length === 0) return '';
  const quoted = unknown.map((text) => fillTemplate(words.quoted, { text }));
  return ` ${fillTemplate(words.nowhere, { words: quoted.join(', ') })}`;
}

/** A link to a way on, with the number of its results where it is a search. */
export function linkTo(way: WayOn): HTMLAnchorElement {
  if ('thing' in way) {
    const { id, label } = way.thing;
    const [template, place] =
      way.kind === 'country' ? [words.countries, form.dataset.countryHref!] : [words.topics, form.dataset.topicHref!];
    return element('a', [fillTemplate(template, { name: label })], { href: fillTemplate(place, { id }) });
  }
  const query = fillTemplate(words.quoted, { text: way.state.query });
  const text = fillTemplate(way.kind === 'no-filters' ? words.noFilters : words.fewerWords, { query });
  return element('a', [fillTemplate(words.withCount, { text, count: way.count })], {
    href: addressOfState(way.state),
  });
}
