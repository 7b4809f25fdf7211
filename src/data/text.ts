import { getEntry, render } from 'astro:content';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isTranslation } from '../check/file-names.ts';
import { splitFrontMatter } from '../check/front-matter.ts';
import { readText } from '../check/text-file.ts';
import { destinationOf } from '../domain/draft-paths.ts';
import { once } from '../domain/once.ts';
import type { Language } from '../domain/text.ts';
import { guardedMarkdown } from '../lib/markdown-guard.ts';
import { CONTENT } from './content-folder.ts';
import { getDigests, getPages } from './corpus.ts';
import { IS_FOR_EDITORS } from './for-editors.ts';

type Content = Awaited<ReturnType<typeof render>>['Content'];

/** A text as a component, and the language that it is in. */
export interface Prose {
  Content: Content;
  language: Language;
}

/** As astro.config.mjs has Astro do it. */
const rendererUnder = once((base: string) => guardedMarkdown(base).createRenderer({ syntaxHighlight: false }));

/** @returns HTML @throws when there is no such text */
async function renderMarkdown(file: string): Promise<string> {
  const path = join(CONTENT, file);
  const text = readText(path);
  if (typeof text !== 'string') throw new Error(`content/${file} cannot be shown. ${text.message}`);
  const renderer = await rendererUnder(import.meta.env.BASE_URL);
  const { code } = await renderer.render(splitFrontMatter(text)?.body ?? text, { fileURL: pathToFileURL(path) });
  return code;
}

/** What nobody translated stands on the pages of every language. */
const renderedOnce = once(renderMarkdown);

/** @throws when there is no such text */
async function markdownText(file: string): Promise<Content> {
  const html = await (IS_FOR_EDITORS ? renderMarkdown(file) : renderedOnce(file));
  return (await render({ collection: 'texts', id: file, data: {}, rendered: { html } })).Content;
}

/** @throws when there is no such text */
async function compiledText(file: string): Promise<Content> {
  const entry = await getEntry('texts', file);
  if (!entry) throw new Error(`There is no text of content/${file}.`);
  return (await render(entry)).Content;
}

function contentOf(file: string): Promise<Content> {
  return file.endsWith('.mdx') ? compiledText(file) : markdownText(file);
}

/** The file in which a text is translated, if there is one: `documents/mali/2019-law.md` → `documents/mali/2019-law.fr.md`. */
async function translationOf(file: string, language: Language): Promise<string | undefined> {
  const files = ['md', 'mdx'].map((ending) => file.replace(/\.[^./]+$/, `.${language}.${ending}`));
  const isThere = IS_FOR_EDITORS
    ? (path: string) => isTranslation(destinationOf(path)) && existsSync(join(CONTENT, path))
    : (
        (digests) => (path: string) =>
          digests.has(path)
      )(await getDigests());
  return files.find(isThere);
}

/**
 * The text that stands below the fields of a country or a document: the reader’s own where it was translated, else English.
 * @throws when there is no such file
 */
export async function textOf({ file }: { file: string }, language: Language): Promise<Prose> {
  const translation = await translationOf(file, language);
  if (translation !== undefined) return { Content: await contentOf(translation), language };
  return { Content: await contentOf(file), language: 'en' };
}

/**
 * A page that is prose, `about`: in the reader’s language where it was translated, else in English.
 * @returns the text with its title and description, and the file within the content folder
 * @throws when it is not there in English either
 */
export async function pageOf(name: string, language: Language) {
  const pages = await getPages();
  const find = (own: Language) => {
    const page = ['mdx', 'md']
      .map((ending) => pages.get(`pages/${name}.${own}.${ending}`))
      .find((one) => one !== undefined);
    return page && { ...page, language: own };
  };
  const page = find(language) ?? find('en');
  if (!page) throw new Error(`There is no text of content/pages/${name}.en.mdx.`);
  return { ...page, Content: await contentOf(page.file) };
}
