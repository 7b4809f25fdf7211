import { satteri } from '@astrojs/markdown-satteri';
import type { MdastPluginDefinition } from 'satteri';
import { isSafeLink } from '../domain/safe-link.ts';

/** Shows raw HTML of a Markdown text as the characters that were typed. The check refuses it; this is the second lock. */
const rawHtmlAsText: MdastPluginDefinition = {
  name: 'raw-html-as-text',
  html(node, context) {
    context.replaceNode(node, { type: 'text', value: node.value });
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

/**
 * Sets the address of every link: one that begins with a slash stands under the base path, one that could run a script or
 * leave the site unseen leads nowhere. Links by reference have their address in a definition.
 */
function safeLinksUnder(base: string): MdastPluginDefinition {
  const prefix = base.replace(/\/$/, '');
  const mended = (url: string) => {
    if (!isSafeLink(url)) return '#';
    return url.startsWith('/') ? `${prefix}${url}` : url;
  };
  return {
    name: 'safe-links',
    link(node, context) {
      context.setProperty(node, 'url', mended(node.url));
    },
    definition(node, context) {
      context.setProperty(node, 'url', mended(node.url));
    },
  };
}

/**
 * The Markdown processor of the site.
 * @param base the path that the site stands under, `/` or `/tierline/`
 */
export function guardedMarkdown(base: string) {
  return satteri({ mdastPlugins: [rawHtmlAsText, picturesAsText, safeLinksUnder(base)] });
}
