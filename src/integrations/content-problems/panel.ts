import './panel.css';
import { dev } from '../../i18n/en-dev.ts';
import { missing, panel, withheld } from './markup.ts';
import { type Fault, faultsByPage } from './page-faults.ts';

const FOLDED = 'content-problems-folded';

const path = location.pathname.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length);

const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
/** Of which reading of the content the page was made; not told where the page comes from another computer, without encryption. */
const made = navigation?.serverTiming?.find(({ name }) => name === 'content')?.description;

const isMissing = navigation?.responseStatus === 404;

function panelElement(): HTMLElement {
  const found = document.querySelector<HTMLElement>('#content-problems');
  if (found) return found;
  const element = document.createElement('aside');
  element.id = 'content-problems';
  element.setAttribute('aria-label', dev.panel);
  document.body.append(element);
  return element;
}

/** @returns the problems that are still to be told */
function showMissing(faults: readonly Fault[]): readonly Fault[] {
  const main = document.querySelector('main');
  const content = missing(faults, path);
  if (!main || content === undefined) return faults;
  main.innerHTML = content;
  return faultsByPage(faults, path).elsewhere;
}

function showPanel(faults: readonly Fault[]): void {
  const element = panelElement();
  element.innerHTML = panel(isMissing ? showMissing(faults) : faults, path);
  const details = element.querySelector('details');
  if (!details) return;
  // A page is loaded anew after each change; whoever folded the panel up wants to see the page.
  details.open &&= sessionStorage.getItem(FOLDED) === null;
  details.addEventListener('toggle', () => {
    if (details.open) sessionStorage.removeItem(FOLDED);
    else sessionStorage.setItem(FOLDED, '');
  });
}

function showWithheld(element: HTMLElement, faults: readonly Fault[]): void {
  const content = withheld(faults, path);
  if (content === undefined) location.reload();
  else element.innerHTML = content;
}

function show(faults: readonly Fault[]): void {
  const element = document.querySelector<HTMLElement>('#content-withheld');
  if (element) showWithheld(element, faults);
  else if (withheld(faults, path) === undefined) showPanel(faults);
  else location.reload();
}

import.meta.hot?.on('content-problems:told', show);
import.meta.hot?.send('content-problems:ask', { made });
