import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';

/** What the list of files to save tells of one, and what else it brings along. */
export interface MeasuredFile {
  bytes: number;
  /** Bytes over the line. */
  compressed: number;
  digest: string;
  /** Names of scripts and style sheets that a page names. */
  assets: readonly string[];
}

/** About as small as hosts that compress while they send: between gzip and what hosts make of a file that they keep compressed. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } };

const ASSET = /_astro\/([\w.-]+)/g;

/** Something of a few letters that is another one whenever the data is. */
export function digestOf(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('base64url').slice(0, 12);
}

/** @param path of the file, which tells whether it is a page */
export function measure(path: string, data: Buffer): MeasuredFile {
  const named = path.endsWith('.html') ? data.toString('latin1').matchAll(ASSET) : [];
  return {
    bytes: data.length,
    compressed: brotliCompressSync(data, QUALITY).length,
    digest: digestOf(data),
    assets: [...new Set([...named].map(([, name]) => name!))],
  };
}
