import { join } from 'node:path';
import { listFolder } from '../check/content-files.ts';
import { readText } from '../check/text-file.ts';
import { DRAFTS } from '../domain/draft-paths.ts';
import { addressesIn, type FoundAddress } from './find-addresses.ts';
import type { Outcome } from './outcome.ts';

/** A web address at its place in the content. */
export interface Link extends FoundAddress {
  /** Path of the file within the content folder. */
  file: string;
}

/** A link and what came of asking for it. */
export type AskedLink = Link & Outcome;

/**
 * Finds every web address in the published content, in the order of the files. What cannot be read is passed over: telling that is
 * the check’s part.
 * @param root path of the content folder
 * @throws when there is no such folder
 */
export function linksOf(root: string): Link[] {
  const files = listFolder(root, DRAFTS).files.filter((file) => /\.(?:mdx?|ya?ml)$/.test(file));
  return files.flatMap((file) => {
    const text = readText(join(root, file));
    return typeof text === 'string' ? addressesIn(text).map((found) => ({ file, ...found })) : [];
  });
}

/** The address as a server is asked for it: what follows `#` is a matter of the reader’s browser. */
export function askedAddress({ url }: Link): string {
  const address = new URL(url);
  address.hash = '';
  return address.href;
}
