/** Whether a key typed here is meant for a field. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.matches('input, select, textarea') || target.isContentEditable);
}

/**
 * Keys of the search page: “/” goes to the field, arrows walk from it through the links of the results, Escape leads back.
 * @param list what holds the results
 */
export function listenToKeys(input: HTMLInputElement, list: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const focused = document.activeElement;
    const isInList = list.contains(focused);
    if (event.key === '/' && !isField(event.target)) {
      event.preventDefault();
      input.focus();
      input.select();
    } else if (event.key === 'Escape' && isInList) {
      input.focus();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && (isInList || focused === input)) {
      const stops: HTMLElement[] = [input, ...list.querySelectorAll('a')];
      const next = stops[stops.indexOf(focused as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1)];
      if (!next) return;
      event.preventDefault();
      next.focus();
    }
  });
}
