/** The folder of the content in which drafts stand, each at the path that it is meant for. */
export const DRAFTS = 'drafts';

/** How the path of a draft begins. */
export const DRAFTS_FOLDER = `${DRAFTS}/`;

/** Whether a file of the content is a draft: never on the site. @param file path within the content folder */
export function isDraft(file: string): boolean {
  return file.startsWith(DRAFTS_FOLDER);
}

/** The path that a file is meant for; one that is no draft has it already. */
export function destinationOf(file: string): string {
  return isDraft(file) ? file.slice(DRAFTS_FOLDER.length) : file;
}
