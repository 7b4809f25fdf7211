import { afterKey, NO_PRESSES, PRESSES } from './shift-presses.ts';

// After GOV.UK’s “Exit this page” (design-system.service.gov.uk/components/exit-this-page): a link that works without script;
// with it, three presses of Shift, and a cover over the page while the other one is on its way.

/** How long a reader may take from one press to the next, in milliseconds. As long as GOV.UK gives. */
const PATIENCE = 5000;

const exit = document.querySelector<HTMLAnchorElement>('a.exit')!;
const status = document.querySelector('.exit-status')!;
const cover = document.querySelector<HTMLElement>('.exit-cover')!;
const { dataset: words } = exit;

let presses = NO_PRESSES;
let waiting: number | undefined;

function leave(): void {
  window.clearTimeout(waiting);
  status.textContent = '';
  document.body.classList.add('is-leaving');
  cover.hidden = false;
  cover.textContent = words.leaving ?? '';
  // In the place of this page, so that the way back does not lead here.
  location.replace(exit.href);
}

function beginAnew(said = ''): void {
  window.clearTimeout(waiting);
  presses = NO_PRESSES;
  status.textContent = said;
}

function countKey({ key, shiftKey }: KeyboardEvent): void {
  const before = presses.count;
  presses = afterKey(presses, key, shiftKey);
  window.clearTimeout(waiting);
  if (presses.count >= PRESSES) leave();
  else if (presses.count > 0) {
    status.textContent = (presses.count === 1 ? words.twoMore : words.oneMore) ?? '';
    waiting = window.setTimeout(() => beginAnew(words.expired), PATIENCE);
  } else if (before > 0) status.textContent = words.expired ?? '';
}

/** Some browsers bring a page back as it was left: covered. */
function uncover(): void {
  document.body.classList.remove('is-leaving');
  cover.hidden = true;
  beginAnew();
}

exit.addEventListener('click', (event) => {
  event.preventDefault();
  leave();
});
document.addEventListener('keyup', countKey, true);
window.addEventListener('pageshow', uncover);
for (const hint of document.querySelectorAll<HTMLElement>('[data-with-script]')) hint.hidden = false;
