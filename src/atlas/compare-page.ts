import type { Iso3 } from '../domain/country.ts';
import { type Asked, addressOfCodes, askedByAddress, MOST_COMPARED, withCode, withoutCode } from './comparison.ts';
import { part } from './page-part.ts';
import { cutText, fillTemplate } from './text.ts';

interface Row {
  element: HTMLTableRowElement;
  name: string;
  box: HTMLInputElement;
}

const compare = part('compare');
const form = part<HTMLFormElement>('compare-form');
const select = part<HTMLSelectElement>('compare-add');
const clear = part<HTMLButtonElement>('compare-clear');
const status = part('compare-status');
const only = part<HTMLInputElement>('compare-only');
const body = part<HTMLTableElement>('strips').tBodies[0]!;
const words = compare.dataset;

const rows = new Map<Iso3, Row>(
  [...body.rows].map((element) => {
    const name = element.querySelector('a')?.textContent ?? element.id;
    return [element.id, { element, name, box: element.querySelector('input')! }];
  }),
);

/** Codes of the countries that are compared, in their order. */
let chosen: Iso3[] = [];

const nameOf = (code: Iso3) => rows.get(code)?.name ?? code;

/** How many names a sentence holds, and how long each may be; the address may hold any number of anything. */
const NAMES_TOLD = 4;
const LONGEST_NAME = 40;

function told(names: readonly string[]): string {
  const list = names
    .slice(0, NAMES_TOLD)
    .map((name) => (name.length > LONGEST_NAME ? `${cutText(name, LONGEST_NAME)}…` : name))
    .join(', ');
  const more = names.length - NAMES_TOLD;
  return more > 0 ? fillTemplate(words.andMore!, { names: list, count: more }) : list;
}

function faultsOf({ leftOut, repeated, unknown }: Asked): string[] {
  return [
    ...(unknown.length > 0 ? [fillTemplate(words.unknown!, { names: told(unknown) })] : []),
    ...(leftOut.length > 0 ? [fillTemplate(words.leftOut!, { names: told(leftOut.map(nameOf)) })] : []),
    ...(repeated.length > 0 ? [fillTemplate(words.repeated!, { names: told(repeated.map(nameOf)) })] : []),
  ];
}

function say(sentences: readonly string[]): void {
  const count = fillTemplate(words.chosen!, { count: chosen.length, most: MOST_COMPARED });
  status.replaceChildren(...[...sentences, count].flatMap((sentence) => [sentence, ' ']));
}

/** Ticked rows stand first, in their order, where they alone are shown; else every row keeps its place. */
function placeRows(): void {
  const first = only.checked ? chosen : [];
  const order = [...first, ...[...rows.keys()].filter((code) => !first.includes(code))];
  // A row that is moved loses the focus within it.
  if (order.every((code, index) => body.rows[index]?.id === code)) return;
  body.append(...order.map((code) => rows.get(code)!.element));
}

function removeButton(code: Iso3, name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'remove';
  button.textContent = words.remove!;
  button.setAttribute('aria-label', `${words.remove} ${name}`);
  button.addEventListener('click', () => {
    const next = chosen[chosen.indexOf(code) + 1] ?? chosen.at(-2);
    choose(withoutCode(chosen, code), [fillTemplate(words.removed!, { name })]);
    const nearest = next === undefined ? null : rows.get(next)!.element.querySelector<HTMLElement>('.remove');
    (nearest ?? select).focus();
  });
  return button;
}

function show(sentences: readonly string[]): void {
  if (chosen.length === 0) only.checked = false;
  for (const [code, { element, name, box }] of rows) {
    const isChosen = chosen.includes(code);
    const button = element.querySelector('.remove');
    box.checked = isChosen;
    if (isChosen && !button) box.parentElement!.append(removeButton(code, name));
    if (!isChosen) button?.remove();
  }
  for (const option of select.options) option.disabled = chosen.includes(option.value);
  clear.hidden = chosen.length === 0;
  placeRows();
  say(sentences);
}

function choose(codes: Iso3[], sentences: readonly string[]): void {
  chosen = codes;
  history.pushState(null, '', addressOfCodes(chosen) || location.pathname);
  show(sentences);
}

/** @returns whether there was room for it */
function add(code: Iso3): boolean {
  const next = withCode(chosen, code);
  const name = nameOf(code);
  if (next) choose(next, [fillTemplate(words.added!, { name })]);
  else say([fillTemplate(words.full!, { name })]);
  return next !== undefined;
}

function readAddress(): void {
  const asked = askedByAddress(location.search, new Set(rows.keys()));
  chosen = asked.chosen;
  only.checked = chosen.length > 0;
  // From here on the address says what is shown, and nothing else.
  history.replaceState(null, '', (addressOfCodes(chosen) || location.pathname) + location.hash);
  show(faultsOf(asked));
}

select.append(...[...rows].map(([code, { name }]) => new Option(name, code)));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!select.value) {
    select.focus();
    return;
  }
  const isFirst = chosen.length === 0;
  if (!add(select.value)) return;
  select.value = '';
  if (isFirst) {
    only.checked = true;
    placeRows();
  }
});
clear.addEventListener('click', () => {
  choose([], []);
  select.focus();
});
body.addEventListener('change', (event) => {
  const box = event.target as HTMLInputElement;
  if (!box.checked) choose(withoutCode(chosen, box.value), [fillTemplate(words.removed!, { name: nameOf(box.value) })]);
  else box.checked = add(box.value);
});
only.addEventListener('change', placeRows);
window.addEventListener('popstate', () => {
  // A link within the page is a step of the history too, and chooses nothing.
  if (location.search !== addressOfCodes(chosen)) readAddress();
});
form.hidden = false;
compare.dataset.ready = '';
readAddress();
