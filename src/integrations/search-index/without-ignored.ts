const TAG = /<(\/?)([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

/** Elements that have no end tag (HTML Standard, 13.1.2). */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Elements whose words Pagefind never takes (pagefind.app/docs/indexing, “Removing individual elements”). */
const NEVER_TAKEN = new Set('style script noscript label form svg footer nav iframe template'.split(' '));

const IGNORED = /\sdata-pagefind-ignore(?=[\s="]|$)/;

/** Marks that Pagefind reads wherever they stand. */
const MARK = /\sdata-pagefind-(?:meta|filter|sort|index-attrs)\b/;

/**
 * Cuts out what Pagefind would pass over: two thirds of the markup of a long profile.
 * @param html markup as a build writes it, with an end tag for each element that has one
 * @throws when something that is cut out is marked for Pagefind, which would read it all the same
 */
export function withoutIgnored(html: string): string {
  const open: string[] = [];
  let kept = '';
  let keptUpTo = 0;
  /** How deep the element stands that is being cut out. */
  let cutDepth: number | undefined;
  for (const match of html.matchAll(TAG)) {
    const [tag, slash, name, attributes, selfClosing] = match;
    const element = name!.toLowerCase();
    if (slash) {
      while (open.length > 0 && open.pop() !== element);
      if (open.length !== cutDepth) continue;
      const end = match.index + tag.length;
      const cut = html.slice(keptUpTo, end);
      if (MARK.test(cut)) throw new Error(`What search passes over is marked for it: ${MARK.exec(cut)![0].trim()}`);
      [cutDepth, keptUpTo] = [undefined, end];
      continue;
    }
    if (selfClosing || VOID.has(element)) continue;
    if (cutDepth === undefined && (NEVER_TAKEN.has(element) || IGNORED.test(attributes!))) {
      kept += html.slice(keptUpTo, match.index);
      [cutDepth, keptUpTo] = [open.length, match.index];
    }
    open.push(element);
  }
  return kept + html.slice(keptUpTo);
}
