import type { Language } from '../domain/text.ts';

/** One file of a set: its address, its bytes on the device, its bytes over the line, and a digest of what it holds. */
export type SetFile = readonly [address: string, bytes: number, compressed: number, digest: string];

/** What a reader can save as one: a country, a region. Made from the files of a build and published beside the pages. */
export interface SetManifest {
  title: string;
  /** Address of the page that the set is about. */
  page: string;
  /** Address of the list of what is saved, which belongs to every set. */
  list: string;
  language: Language;
  /** Another one whenever any file of the set is another. */
  version: string;
  files: readonly SetFile[];
}

/** A set on the device. */
export interface SavedSet extends Pick<SetManifest, 'title' | 'page' | 'list' | 'language' | 'version'> {
  /** Address of the manifest; it names the set. */
  id: string;
  /** ISO 8601, by the clock of the device. */
  savedAt: string;
  files: number;
  bytes: number;
  /** Said on a page that is shown from the set. */
  copyNote: string;
  /** Said on the list of what is saved when it is shown in the place of a page that is not. */
  unsavedNote: string;
}

/** How much some files are: to be fetched as hosts compress them, and to be kept as they are. */
export interface SetSize {
  files: number;
  bytes: number;
  compressed: number;
}

export function sizeOf(files: readonly SetFile[]): SetSize {
  return {
    files: files.length,
    bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0),
    compressed: files.reduce((sum, [, , compressed]) => sum + compressed, 0),
  };
}
