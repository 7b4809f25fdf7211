import { existsSync, readFileSync } from 'node:fs';
import Slugger from 'github-slugger';
import type { HastPluginDefinition, HastPluginEntry } from 'satteri';

/** The ids that Astro gives the headings of a Markdown text, in their order. */
export function headingIds(markdown: string): string[] {
  const slugger = new Slugger();
  const prose = markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, '');
  return [...prose.matchAll(/^#{1,6}[ \t]+(.+?)[ \t]*$/gm)].map(([, text]) => slugger.slug(text!));
}

function withIds(ids: readonly string[]): HastPluginDefinition {
  const left = [...ids];
  return {
    name: 'translated-headings',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const id = left.shift();
        if (id !== undefined) context.setProperty(node, 'id', id);
      },
    },
  };
}

/** A page in another language, beside its original in English: `about.fr.mdx`. */
const TRANSLATED_PAGE = /\.(?!en\.)[a-z]{2}(?=\.mdx$)/;

/**
 * Gives the headings of a translated page the ids of the English ones, in their order: what leads to a place of a page leads to
 * the same place in every language.
 */
export const translatedHeadings: HastPluginEntry = ({ fileURL }) => {
  if (!fileURL || !TRANSLATED_PAGE.test(fileURL.pathname)) return null;
  const original = new URL(fileURL);
  original.pathname = fileURL.pathname.replace(TRANSLATED_PAGE, '.en');
  return existsSync(original) ? withIds(headingIds(readFileSync(original, 'utf8'))) : null;
};
