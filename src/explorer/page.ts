import { part } from '../atlas/page-part.ts';
import { fillTemplate } from '../atlas/text.ts';
import { element } from '../search/element.ts';
import type { DemandEntry, DemandFile } from './demand-file.ts';
import {
  addressOfState,
  chosenDemands,
  type DEMAND_FILTERS,
  type ExplorerState,
  isChosen,
  stateFromAddress,
} from './state.ts';

/** Results that are shown at a time. */
const PAGE = 20;

const filter = part('demand-filter');
const status = part('demand-found');
const section = part('demand-results');
const list = section.querySelector('ul')!;
const more = section.querySelector('button')!;
const reset = part('demand-reset');
const words = filter.dataset;
const marks = part<HTMLTemplateElement>('demand-marks').content;
const choices = [...filter.querySelectorAll('select')];
const countryNames = new Map(
  [...part<HTMLSelectElement>('demand-country').options].map((each) => [each.value, each.text]),
);

let file: Promise<DemandFile> | undefined;
let found: DemandEntry[] = [];
let topics: DemandFile['topics'] = {};
/** What was asked for last: an answer to anything else comes too late. */
let wanted: ExplorerState | undefined;

/** Fetches the demands once; after a failure the next choice tries anew. */
function demands(): Promise<DemandFile> {
  file ??= fetch(words.file!)
    .then((answer) => {
      if (!answer.ok) throw new Error(`${answer.status}`);
      return answer.json() as Promise<DemandFile>;
    })
    .catch((error: unknown) => {
      file = undefined;
      throw error;
    });
  return file;
}

function lineOf(demand: DemandEntry): HTMLLIElement {
  const mark = marks.querySelector(`.mark-${demand.status}`)?.cloneNode(true);
  const { title, lang, href } = demand;
  const topic = topics[demand.topic]!;
  const topicLink = element('a', [topic.title], { href: topic.href });
  const body = element('div', [
    element('p', [element('a', [title], { href, ...(lang && { lang }) })], { class: 'line-title' }),
    element('p', [countryNames.get(demand.country) ?? demand.country, ' · ', topicLink], { class: 'small' }),
    element('p', [element('b', [demand.said]), ` · ${demand.count}`], { class: 'small' }),
  ]);
  return element('li', [...(mark ? [mark] : []), body], { class: 'demand-line' });
}

function showMore(): void {
  const shown = list.children.length;
  const next = found.slice(shown, shown + PAGE).map(lineOf);
  list.append(...next);
  more.hidden = list.children.length >= found.length;
  if (shown > 0) next[0]?.querySelector('a')?.focus();
}

/** What is chosen now. */
function stateOfChoices(): ExplorerState {
  return stateFromAddress(`?${new URLSearchParams(choices.map(({ name, value }) => [name, value]))}`);
}

async function show(state: ExplorerState): Promise<void> {
  wanted = state;
  section.hidden = true;
  status.textContent = isChosen(state) ? words.loading! : '';
  reset.hidden = !isChosen(state);
  if (!isChosen(state)) return;
  try {
    const answer = await demands();
    if (wanted !== state) return;
    topics = answer.topics;
    found = chosenDemands(answer.demands, state);
    list.replaceChildren();
    showMore();
    section.hidden = found.length === 0;
    if (found.length === 0) status.textContent = words.nothing!;
    else status.textContent = found.length === 1 ? words.one! : fillTemplate(words.many!, { count: found.length });
  } catch {
    if (wanted === state) status.textContent = words.failed!;
  }
}

function change(): void {
  const state = stateOfChoices();
  history.replaceState(null, '', addressOfState(state) || location.pathname);
  void show(state);
}

const begun = stateFromAddress(location.search);
for (const choice of choices) {
  const value = choice.name === 'order' ? begun.order : begun.filters[choice.name as (typeof DEMAND_FILTERS)[number]];
  if (value && [...choice.options].some((option) => option.value === value)) choice.value = value;
}
filter.addEventListener('change', change);
reset.addEventListener('click', () => {
  for (const choice of choices) choice.selectedIndex = 0;
  // The button goes, and would take the focus with it.
  choices[0]?.focus();
  change();
});
more.addEventListener('click', showMore);
filter.hidden = false;
void show(stateOfChoices());
