import { dev } from '../../i18n/en-dev.ts';
import { type Fault, faultsByPage, faultsThatWithhold, isTodo } from './page-faults.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}

function item({ place, code, lines, explained }: Fault, kind: string, words: string): string {
  return `<li class="fault-${kind}"><p><code>${escaped(place)}</code> ${words} <a href="${escaped(explained)}">${code}</a></p><pre>${escaped(lines.join('\n'))}</pre></li>`;
}

function lineOf({ place }: Fault): string {
  return place.split(':').at(-2)!;
}

/** All TODO of a file at once, with all that is to be done. */
function todoItem(todos: readonly Fault[]): string {
  const lines = [...new Set(todos.flatMap((todo) => todo.lines))];
  return item({ ...todos[0]!, lines }, 'todo', dev.todoIn([...new Set(todos.map(lineOf))]));
}

function faultList(faults: readonly Fault[]): string {
  const others = faults.filter((fault) => !isTodo(fault)).map((fault) => item(fault, fault.severity, fault.severity));
  const todos = [...Map.groupBy(faults.filter(isTodo), ({ file }) => file).values()].map(todoItem);
  return `<ul>${[...others, ...todos].join('')}</ul>`;
}

function group(title: string, faults: readonly Fault[]): string {
  return faults.length === 0 ? '' : `<h2>${title}: ${countInWords(faults)}</h2>${faultList(faults)}`;
}

/** “2 errors, 1 warning, 14 TODO” */
export function countInWords(faults: readonly Fault[]): string {
  const todos = faults.filter(isTodo).length;
  const errors = faults.filter(({ severity }) => severity === 'error').length - todos;
  return dev.count(errors, faults.length - errors - todos, todos);
}

/** The panel of a page: nothing where the content has no problem. It is open where the page itself has one. */
export function panel(faults: readonly Fault[], path: string): string {
  if (faults.length === 0) return '';
  const { here, elsewhere } = faultsByPage(faults, path);
  return `<details${here.length > 0 ? ' open' : ''}><summary>${dev.content(countInWords(faults))}</summary>${group(dev.here, here)}${group(dev.elsewhere, elsewhere)}</details>`;
}

/** What stands in the place of “Page not found” where a draft was expected: what it lacks. @returns nothing where there is none */
export function missing(faults: readonly Fault[], path: string): string | undefined {
  const { here } = faultsByPage(faults, path);
  if (here.length === 0) return undefined;
  return `<div id="content-missing"><h1>${dev.withheldTitle}</h1><p>${dev.missing}</p>${faultList(here)}</div>`;
}

/** What stands in the place of a page that cannot be shown. @returns nothing where it can */
export function withheld(faults: readonly Fault[], path: string): string | undefined {
  const reasons = faultsThatWithhold(faults, path);
  if (reasons.length === 0) return undefined;
  const [title, text] = reasons[0]?.stopsAll ? [dev.stoppedTitle, dev.stopped] : [dev.withheldTitle, dev.withheld];
  return `<h1>${title}</h1><p>${text}</p>${faultList(reasons)}`;
}

/**
 * The whole page that is sent instead of one that cannot be shown.
 * @param scripts addresses of the modules that keep it up to date
 */
export function withheldPage(content: string, scripts: readonly string[]): string {
  const modules = scripts.map((src) => `<script type="module" src="${escaped(src)}"></script>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${dev.panel}</title>${modules}</head><body><main id="content-withheld">${content}</main></body></html>`;
}
