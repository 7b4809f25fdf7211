/** Whether a link of a text may reach a reader: a web address, a page of this site, a place on the page, or a mail address. */
export function isSafeLink(url: string): boolean {
  return /^(?:https?:\/\/|\/(?![/\\])|#|mailto:)/i.test(url);
}
