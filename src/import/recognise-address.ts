import type { Witnessed } from './blocks.ts';
import type { Finding } from './findings.ts';

/** Sites that carry texts of others: the name under which their copies are filed. */
const REPUBLISHERS: readonly { host: string; copy: string }[] = [
  { host: 'refworld.org', copy: 'Refworld (UNHCR) copy' },
  { host: 'ecoi.net', copy: 'ecoi.net copy' },
  { host: 'web.archive.org', copy: 'Internet Archive copy' },
  { host: '2009-2017.state.gov', copy: 'State Department archive, 2009–2017' },
  { host: '2001-2009.state.gov', copy: 'State Department archive, 2001–2009' },
  { host: 'gvnet.com', copy: 'gvnet.com copy' },
  { host: 'reliefweb.int', copy: 'ReliefWeb copy' },
  { host: 'allafrica.com', copy: 'allAfrica copy' },
  { host: 'scoop.co.nz', copy: 'scoop.co.nz copy' },
  { host: 'docslib.org', copy: 'docslib.org copy' },
  { host: 'wikipedia.org', copy: 'Wikipedia article' },
];

/** Passages that only one republisher puts around a text. */
const MARKS: readonly { pattern: RegExp; copy: string; mark: string }[] = [
  { pattern: /This is not a UNHCR publication/i, copy: 'Refworld (UNHCR) copy', mark: 'the disclaimer of UNHCR' },
  { pattern: /\becoi\.net\b/i, copy: 'ecoi.net copy', mark: 'the frame of ecoi.net' },
];

/** The host of an address without `www.`; nothing where it is no address. */
export function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : undefined;
}

/** Whether an address belongs to a host, or to a part of it. */
export function isAt(address: string, host: string): boolean {
  const own = hostOf(address);
  return own === host || own?.endsWith(`.${host}`) === true;
}

/** An address without what only follows readers about. */
function tidy(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) {
    if (/^(?:utm_|fbclid|gclid|mc_)/.test(name)) url.searchParams.delete(name);
  }
  url.hash = '';
  return url.href;
}

/**
 * Tells the address of a source.
 * @param given by the editor, who knows best
 * @param stated by the file itself, the surest first
 */
export function recogniseAddress(given: string | undefined, stated: readonly Witnessed[]): Finding<string> {
  if (given !== undefined) return { value: given, reason: 'given with --url' };
  const found = stated.find(({ value }) => URL.canParse(value));
  if (!found) return { reason: 'the file does not say where it comes from: paste the address that you read' };
  return { value: tidy(found.value), reason: `read from ${found.where}` };
}

/** Tells whose copy was read, where it is not the publisher’s own page. */
export function recogniseCopy(address: string | undefined, texts: readonly string[]): Finding<string> {
  const site = REPUBLISHERS.find(({ host }) => address !== undefined && isAt(address, host));
  if (site) return { value: site.copy, reason: `the address is at ${site.host}` };
  const mark = MARKS.find(({ pattern }) => texts.some((text) => pattern.test(text)));
  if (mark && address === undefined) return { value: mark.copy, reason: `${mark.mark} stands around the text` };
  return { reason: 'no sign of a copy' };
}
