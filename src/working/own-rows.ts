import { part } from '../atlas/page-part.ts';
import { element } from '../search/element.ts';
import type { ListedDemand } from './demands.ts';
import type { Mark, Marks } from './marks.ts';

/**
 * Puts a box and a note of the reader's own under each demand.
 * @param change is told what a reader did to a mark
 * @returns shows other marks
 */
export function addOwnRows(
  demands: readonly ListedDemand[],
  change: (id: string, mark: Mark) => void,
): (marks: Marks) => void {
  const template = part<HTMLTemplateElement>('own-row');
  const rows = demands.map(({ id, title, element }) => {
    const row = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
    const box = row.querySelector('input')!;
    const note = row.querySelector('textarea')!;
    const fold = row.querySelector('details')!;
    const printed = row.querySelector('.own-printed')!;
    for (const place of row.querySelectorAll('.visually-hidden')) place.textContent = title;
    note.setAttribute('aria-label', fold.querySelector('summary')!.textContent);
    const show = () => {
      row.toggleAttribute('data-ticked', box.checked);
      row.toggleAttribute('data-noted', note.value !== '');
      printed.textContent = note.value;
    };
    const tell = () => {
      show();
      change(id, { isTicked: box.checked, note: note.value, title });
    };
    box.addEventListener('change', tell);
    note.addEventListener('input', tell);
    element.append(row);
    return { id, box, note, fold, show };
  });
  return (marks) => {
    for (const { id, box, note, fold, show } of rows) {
      const mark = marks.get(id);
      box.checked = mark?.isTicked ?? false;
      if (note.value !== (mark?.note ?? '')) note.value = mark?.note ?? '';
      fold.open ||= note.value !== '';
      show();
    }
  };
}

/**
 * Lists marks on demands that no longer stand on the page, each with a way to let it go.
 * @param remove takes the mark of an id away
 */
export function showLeft(left: Marks, remove: (id: string) => void): void {
  const section = part('own-left');
  const word = section.dataset.remove!;
  const items = [...left].map(([id, { title, note, isTicked }]) => {
    const button = element('button', [word], { type: 'button', 'aria-label': `${word}: ${title}` });
    button.addEventListener('click', () => remove(id));
    const text = element('p', [`${isTicked ? '✓ ' : ''}${title}`]);
    return element('li', [text, element('p', [note], { class: 'own-printed' }), button]);
  });
  section.hidden = items.length === 0;
  section.querySelector('ul')!.replaceChildren(...items);
}
