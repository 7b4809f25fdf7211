/** A file to be filled in. */
export interface Scaffold {
  /** Path within the content folder, where it is to stand once it is filled in. */
  file: string;
  text: string;
}
