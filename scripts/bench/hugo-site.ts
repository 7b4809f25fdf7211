import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../../src/domain/text.ts';
import type { Dressing } from './dressing.ts';
import { templateOf } from './templates.ts';
import { PAGE_KINDS, type PageKind } from './views/page-kinds.ts';
import type { PageView } from './views/page-views.ts';

/** Nothing is made but the pages themselves; text is rendered as ours is, with HTML left as it stands. */
const CONFIG = {
  baseURL: '/',
  disableKinds: ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404'],
  disableHugoGeneratorInject: true,
  disableLiveReload: true,
  markup: { goldmark: { renderer: { unsafe: true }, extensions: { typographer: false } } },
};

const PROLOGUE =
  '{{ $v := .Params.v }}{{ $w := index site.Data.words $v.lang }}{{ $d := index site.Data.dressing .Type }}{{ $body := .Content }}';

function write(root: string, path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** A content file: the view as front matter in JSON, which Hugo reads fastest, then the Markdown. */
function contentFile({ kind, view, body }: PageView): string {
  return `${JSON.stringify({ type: kind, v: view })}\n\n${body}\n`;
}

/** What the site is made of besides its pages. */
export interface SiteParts {
  words: Readonly<Record<Language, object>>;
  dressing: Readonly<Record<PageKind, Dressing>>;
}

/**
 * Writes a site of Hugo: a content file a page, one template a kind of page.
 * @param folder made anew
 * @returns how many pages it has
 */
export function writeHugoSite(folder: string, views: Iterable<PageView>, { words, dressing }: SiteParts): number {
  rmSync(folder, { recursive: true, force: true });
  write(folder, 'config.json', JSON.stringify(CONFIG, null, 2));
  write(folder, 'data/words.json', JSON.stringify(words));
  write(folder, 'data/dressing.json', JSON.stringify(dressing));
  for (const kind of PAGE_KINDS) write(folder, `layouts/${kind}/single.html`, PROLOGUE + templateOf(kind));
  let pages = 0;
  for (const view of views) {
    write(folder, `content${view.here.replace(/\/$/, '')}.md`, contentFile(view));
    pages += 1;
  }
  return pages;
}
