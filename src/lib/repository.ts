/** The branch that the site is built from. */
const BRANCH = 'main';

/**
 * The address of the repository that holds the content, as links are made of it.
 * @param value what `TIERLINE_REPOSITORY` gives: `https://github.com/owner/name`
 * @returns the address without a slash or `.git` at its end; nothing where none is given
 * @throws when it is anything but the https address of a repository: readers would be sent there
 */
export function repositoryFrom(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const path = url?.pathname.replace(/(?:\.git)?\/*$/, '') ?? '';
  const isPlain = url?.protocol === 'https:' && url.origin + url.pathname === value;
  if (!isPlain || !/^(?:\/[\w.~-]+){2,}$/.test(path)) {
    throw new Error(
      `TIERLINE_REPOSITORY must be the https address of a repository, such as https://github.com/owner/name, not “${value}”.`,
    );
  }
  return url.origin + path;
}

/** Where a file of the content can be edited. @param file path within the content folder, `documents/mali/2019-law.md` */
export function editHref(repository: string, file: string): string {
  return `${repository}/edit/${BRANCH}/content/${file.split('/').map(encodeURIComponent).join('/')}`;
}

/** Where the guide for those who add documents is read. */
export function guideHref(repository: string): string {
  return `${repository}/blob/${BRANCH}/CONTRIBUTING.md`;
}

/** Where a document is suggested without a file being written (.github/ISSUE_TEMPLATE/document.yml). */
export function suggestionFormHref(repository: string): string {
  return `${repository}/issues/new?${new URLSearchParams({ template: 'document.yml' })}`;
}

/** A report that a reader is about to write. */
export interface ReportDraft {
  title: string;
  /** Address of the page that is wrong. */
  page: string;
}

/** Where a correction is reported: the repository’s form for it (.github/ISSUE_TEMPLATE/correction.yml), with the page filled in. */
export function reportFormHref(repository: string, { title, page }: ReportDraft): string {
  return `${repository}/issues/new?${new URLSearchParams({ template: 'correction.yml', title, page })}`;
}
