import { dev } from '../../i18n/en-dev.ts';
import { type Fault, faultsByPage, faultsThatWithhold } from './page-faults.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}

function faultItem({ place, severity, code, lines, explained }: Fault): string {
  return `<li class="fault-${severity}"><p><code>${escaped(place)}</code> ${severity} <a href="${escaped(explained)}">${code}</a></p><pre>${escaped(lines.join('\n'))}</pre></li>`;
}

function faultList(faults: readonly Fault[]): string {
  return `<ul>${faults.map(faultItem).join('')}</ul>`;
}

function group(title: string, faults: readonly Fault[]): string {
  return faults.length === 0 ? '' : `<h2>${title}</h2>${faultList(faults)}`;
}

/** “2 errors, 1 warning, 14 TODO” */
export function countInWords(faults: readonly Fault[]): string {
  const todos = faults.filter(({ code }) => code === 'todo-left').length;
  const errors = faults.filter(({ severity }) => severity === 'error').length - todos;
  return dev.count(errors, faults.length - errors - todos, todos);
}

/**
 * The panel of a page: nothing where the content has no problem. It is open where the page itself has one.
 * @param isMissing whether there is no page: where a draft was expected, its problems are why
 */
export function panel(faults: readonly Fault[], path: string, isMissing = false): string {
  if (faults.length === 0) return '';
  const { here, elsewhere } = faultsByPage(faults, path);
  return `<details${here.length > 0 ? ' open' : ''}><summary>${countInWords(faults)}</summary>${group(isMissing ? dev.withheldTitle : dev.here, here)}${group(dev.elsewhere, elsewhere)}</details>`;
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
