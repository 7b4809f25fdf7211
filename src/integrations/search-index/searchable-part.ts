const LANGUAGE = /<html lang="([\w-]+)"/;

/** How much of a page is looked through for its language. */
const BEGINNING = 200;

/** What of a page goes into the search index. */
export interface SearchablePart {
  language: string;
  /** The main part of the page; a copy. */
  main: Uint8Array<ArrayBuffer>;
}

/**
 * Takes out of a page what Pagefind indexes of it: its main part, where that asks for it. Pagefind looks at nothing else, and
 * reading the style, menu and footer of each page would cost it more than the rest.
 * @param bytes a page, HTML in UTF-8
 * @returns `undefined` where the page is not to be found by search
 */
export function searchablePart(bytes: Uint8Array<ArrayBuffer>): SearchablePart | undefined {
  const page = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const start = page.indexOf('<main');
  const end = page.lastIndexOf('</main>');
  if (start < 0 || !page.subarray(start, page.indexOf('>', start)).includes('data-pagefind-body')) return undefined;
  const language = LANGUAGE.exec(page.toString('latin1', 0, BEGINNING))![1]!;
  return { language, main: new Uint8Array(page.subarray(start, end)) };
}
