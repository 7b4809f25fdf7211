/**
 * Whether a link of a text may reach a reader: a web address, a page of this site, a place on the page, or a mail address. Spaces,
 * signs that do not show and backslashes are in none: browsers drop or turn them, and `/\t/host` is another host to them.
 */
export function isSafeLink(url: string): boolean {
  return !/[\s\\\p{C}]/u.test(url) && /^(?:https?:\/\/[^/]|\/(?!\/)|#|mailto:)/i.test(url);
}
