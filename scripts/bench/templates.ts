import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageKind } from './views/page-kinds.ts';

const PAGES = join(import.meta.dirname, 'pages');

/** The text of a template. Its line breaks are for whoever reads it: compact HTML has none, as ours has not. */
function templateText(name: string): string {
  const text = readFileSync(join(PAGES, name), 'utf8').replace(/\s*\n\s*/g, '');
  return text.replace(/\{\{ include "([^"]+)" \}\}/g, (_, part) => templateText(part));
}

/**
 * The template of a kind of page, whole, in the language of Go's html/template. It knows `$v`, the page’s view; `$w`, the
 * words of its language; `$d`, what all pages of its kind carry; and `$body`, the text in HTML.
 */
export function templateOf(kind: PageKind): string {
  return ['frame-head.gohtml', `${kind}.gohtml`, 'frame-foot.gohtml'].map(templateText).join('');
}
