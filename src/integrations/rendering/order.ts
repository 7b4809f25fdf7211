/** What is rendered one after the other. Each group but the last is complete before the next begins. */
export const GROUPS = ['handed-over', 'en', 'fr', 'not-searched'] as const;
export type Group = (typeof GROUPS)[number];

/**
 * Files that search does not find. They come last: the search index is written in other threads meanwhile, which takes about as long.
 * A page that is among them and asks to be found ends the build, with a word on this line.
 */
const NOT_SEARCHED = /\.(?:csv|json|md|svg|txt|xml)$|\/(?:brief|recommendations\/[^/]+)\/index\.html$/;

/**
 * The group that a file belongs to.
 * @param path in the built folder, `fr/countries/mali/index.html`
 * @param isHandedOver whether an integration takes it, which is to know it before it sees the others
 */
export function groupOf(path: string, isHandedOver: boolean): Group {
  if (isHandedOver) return 'handed-over';
  if (NOT_SEARCHED.test(path)) return 'not-searched';
  return path.startsWith('fr/') ? 'fr' : 'en';
}
