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

/** Takes the address from a link that could run a script. The check refuses it; this is the second lock. */
const unsafeLinksAsText: MdastPluginDefinition = {
  name: 'unsafe-links-as-text',
  link(node, context) {
    if (!isSafeLink(node.url)) context.replaceNode(node, { type: 'text', value: node.url });
  },
};

/** Lets links that begin with a slash work under any base path. */
function linksUnderBase(base: string): MdastPluginDefinition {
  const prefix = base.replace(/\/$/, '');
  return {
    name: 'links-under-base',
    link(node, context) {
      if (!node.url.startsWith('/') || node.url.startsWith('//')) return;
      context.setProperty(node, 'url', `${prefix}${node.url}`);
    },
  };
}

/**
 * The Markdown processor of the site.
 * @param base the path that the site stands under, `/` or `/tierline/`
 */
export function guardedMarkdown(base: string) {
  return satteri({ mdastPlugins: [rawHtmlAsText, unsafeLinksAsText, linksUnderBase(base)] });
}
