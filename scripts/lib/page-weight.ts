import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** What hosts send that compress once and keep it. */
const BEST = 11;

/** What the first round trip of a new connection brings: ten packets of 1,460 bytes, less their headers. */
export const FIRST_ROUND_TRIP = 14_336;

const SCRIPT = /<script((?:\s[^>]*)?)>([\s\S]*?)<\/script>/g;
const SHEET = /<link[^>]*\brel="stylesheet"[^>]*>/g;

/** A script without a type, or a module; other types are data. */
const RUN = /^(?!.*\btype=)|\btype="module"/;

/** A built site: its folder, and the path that it stands under. */
export interface BuiltSite {
  folder: string;
  base: string;
}

/** What a page loads by itself. */
export interface PageScripts {
  inline: string[];
  /** Files on disk, those included that they import. */
  files: string[];
}

/** Compresses as a host does. @param quality of brotli; a lower one is faster and never smaller by more than a few bytes */
export function compress(data: Buffer | string, quality = BEST): Buffer {
  return brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

/** Reads the beginning of a compressed text, as a browser does while the rest is under way. */
export function decodeBeginning(compressed: Buffer): string {
  return brotliDecompressSync(compressed, { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString('utf8');
}

function attributeOf(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
}

function fileOf({ folder, base }: BuiltSite, address: string): string {
  return join(folder, address.slice(base.length));
}

/** Files that a module names by `import`, dynamic ones left out: these wait until they are asked for. */
function importsOf(path: string): string[] {
  const names = readFileSync(path, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g);
  return Array.from(names, ([, name]) => join(path, '..', name!));
}

/** All script that a page loads by itself: inline, by `src`, and what these import. */
export function scriptsOf(html: string, site: BuiltSite): PageScripts {
  const scripts = Array.from(html.matchAll(SCRIPT), ([, attributes, inner]) => ({
    attributes: attributes!,
    inner: inner!,
  }));
  const files = new Set(
    scripts.flatMap(({ attributes }) => attributeOf(attributes, 'src') ?? []).map((src) => fileOf(site, src)),
  );
  for (const file of files) if (existsSync(file)) for (const imported of importsOf(file)) files.add(imported);
  return {
    inline: scripts.flatMap(({ attributes, inner }) => (inner !== '' && RUN.test(attributes) ? [inner] : [])),
    files: [...files].filter((file) => existsSync(file)),
  };
}

/** Style sheets that a page waits for. */
export function sheetsOf(html: string, site: BuiltSite): string[] {
  const addresses = Array.from(html.matchAll(SHEET), ([tag]) => attributeOf(tag, 'href')!);
  return addresses.map((address) => fileOf(site, address));
}

/** Weighs pages of one site; what several of them load is compressed once. */
export class Scale {
  private readonly site: BuiltSite;
  private readonly known = new Map<string, number>();

  constructor(site: BuiltSite) {
    this.site = site;
  }

  private once(key: string, data: () => Buffer | string): number {
    const size = this.known.get(key) ?? compress(data()).length;
    this.known.set(key, size);
    return size;
  }

  private ofFiles(files: readonly string[]): number {
    return files.reduce((sum, file) => sum + this.once(file, () => readFileSync(file)), 0);
  }

  /** Bytes of a page with its style sheets, compressed. @param quality of brotli for the page itself */
  page(html: string, quality = BEST): number {
    return compress(html, quality).length + this.ofFiles(sheetsOf(html, this.site));
  }

  /** Bytes of the script that a page loads by itself, compressed. */
  scripts(html: string): number {
    const { inline, files } = scriptsOf(html, this.site);
    return inline.reduce((sum, text) => sum + this.once(text, () => text), 0) + this.ofFiles(files);
  }
}
