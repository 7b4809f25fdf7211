import { satteri } from '@astrojs/markdown-satteri';
import type { MdastNode, MdastPluginDefinition } from 'satteri';
import { isSafeLink } from '../domain/safe-link.ts';
import { LANGUAGES, type Language } from '../domain/text.ts';
import { isAllowedElement, type TextElement } from '../domain/text-element.ts';
import { isMadeOnce, prefixOf } from './languages.ts';
import { translatedHeadings } from './translated-headings.ts';

/** Shows raw HTML of a Markdown text as the characters that were typed. The check refuses it; this is the second lock. */
const rawHtmlAsText: MdastPluginDefinition = {
  name: 'raw-html-as-text',
  html(node, context) {
    context.replaceNode(node, { type: 'text', value: node.value });
  },
};

function paragraphOf(value: string): MdastNode {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

/**
 * Keeps the programs of an MDX text from being run: imports and exports go, expressions are shown as they were typed, of elements that
 * texts may not use the words stay.
 */
const programsAsText: MdastPluginDefinition = {
  name: 'programs-as-text',
  mdxjsEsm(node, context) {
    context.removeNode(node);
  },
  mdxFlowExpression(node, context) {
    context.replaceNode(node, paragraphOf(`{${node.value}}`));
  },
  mdxTextExpression(node, context) {
    context.replaceNode(node, { type: 'text', value: `{${node.value}}` });
  },
  mdxJsxFlowElement(node, context) {
    if (isAllowedElement(node as TextElement)) return;
    const words = context.textContent(node).trim();
    if (words === '') context.removeNode(node);
    else context.replaceNode(node, paragraphOf(words));
  },
  mdxJsxTextElement(node, context) {
    if (isAllowedElement(node as TextElement)) return;
    context.replaceNode(node, { type: 'text', value: context.textContent(node) });
  },
};

/** Shows a picture as the words that describe it: none is fetched from anywhere. */
const picturesAsText: MdastPluginDefinition = {
  name: 'pictures-as-text',
  image(node, context) {
    context.replaceNode(node, { type: 'text', value: node.alt ?? '' });
  },
  imageReference(node, context) {
    context.replaceNode(node, { type: 'text', value: node.alt ?? '' });
  },
};

/** The language of a text, from the name of its file: `2019-law.fr.md`, `about.fr.mdx`; English where it names none. */
function languageOfFile(file: URL | undefined): Language {
  const name = /\.([a-z]{2})\.mdx?$/.exec(file?.pathname ?? '')?.[1];
  return LANGUAGES.find((language) => language === name) ?? 'en';
}

/**
 * Sets the address of every link: one that begins with a slash stands under the base path, one that could run a script or
 * leave the site unseen leads nowhere. A French text leads to the French pages, and to the files that are made once where they
 * stand. Links by reference have their address in a definition.
 */
function safeLinksUnder(base: string): MdastPluginDefinition {
  const prefix = base.replace(/\/$/, '');
  const mended = (url: string, file: URL | undefined) => {
    if (!isSafeLink(url)) return '#';
    if (!url.startsWith('/')) return url;
    return `${prefix}${isMadeOnce(url) ? '' : prefixOf(languageOfFile(file))}${url}`;
  };
  return {
    name: 'safe-links',
    link(node, context) {
      context.setProperty(node, 'url', mended(node.url, context.fileURL));
    },
    definition(node, context) {
      context.setProperty(node, 'url', mended(node.url, context.fileURL));
    },
  };
}

/**
 * The Markdown processor of the site, for Markdown and MDX.
 * @param base the path that the site stands under, `/` or `/tierline/`
 */
export function guardedMarkdown(base: string) {
  return satteri({
    mdastPlugins: [rawHtmlAsText, programsAsText, picturesAsText, safeLinksUnder(base)],
    hastPlugins: [translatedHeadings],
  });
}
