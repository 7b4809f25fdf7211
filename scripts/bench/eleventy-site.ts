import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asModule } from './go-template.ts';
import type { SiteParts } from './hugo-site.ts';
import { templateOf } from './templates.ts';
import { PAGE_KINDS } from './views/page-kinds.ts';
import type { PageView } from './views/page-views.ts';

/** Markdown is Markdown alone, with HTML left as it stands; templates are functions, which Eleventy runs fastest. */
const CONFIG = `module.exports = (config) => {
  config.setQuietMode(true);
  config.setUseGitIgnore(false);
  config.setDataDeepMerge(false);
  return { dir: { input: 'content', includes: '../layouts', data: '../data' }, markdownTemplateEngine: false, templateFormats: ['md', '11ty.js'] };
};
`;

function write(root: string, path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** A content file: the view as front matter in JSON, then the Markdown. */
function contentFile({ kind, here, view, body }: PageView): string {
  const front = { layout: `${kind}.11ty.js`, permalink: `${here}index.html`, v: view };
  return `---json\n${JSON.stringify(front)}\n---\n${body}\n`;
}

/**
 * Writes a site of Eleventy: a content file a page, one function a kind of page, the same markup as the templates of Hugo.
 * @param folder made anew
 * @returns how many pages it has
 */
export function writeEleventySite(folder: string, views: Iterable<PageView>, { words, dressing }: SiteParts): number {
  rmSync(folder, { recursive: true, force: true });
  write(folder, 'package.json', '{ "private": true, "type": "commonjs" }\n');
  write(folder, '.eleventy.js', CONFIG);
  write(folder, 'words.json', JSON.stringify(words));
  write(folder, 'dressing.json', JSON.stringify(dressing));
  for (const kind of PAGE_KINDS) {
    write(folder, `pages/${kind}.js`, asModule(templateOf(kind), ['$v', '$w', '$d', '$body']));
    const page = `const [words, dressing, page] = [require('../words.json'), require('../dressing.json').${kind}, require('../pages/${kind}.js')];\n`;
    write(
      folder,
      `layouts/${kind}.11ty.js`,
      `${page}exports.render = ({ v, content }) => page(v, words[v.lang], dressing, content.trim());\n`,
    );
  }
  let pages = 0;
  for (const view of views) {
    write(folder, `content${view.here.replace(/\/$/, '')}.md`, contentFile(view));
    pages += 1;
  }
  return pages;
}
