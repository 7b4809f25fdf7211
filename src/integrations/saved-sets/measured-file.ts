import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/** What the list of a set tells of a file, and what else the file brings along. */
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
export function digestOf(data: Buffer | string): string {
  return createHash('sha256').update(data).digest('base64url').slice(0, 12);
}

/** @param location of a file that was built @throws when there is none */
export function measureFile(location: string): MeasuredFile {
  const data = readFileSync(location);
  const named = location.endsWith('.html') ? data.toString('latin1').matchAll(ASSET) : [];
  return {
    bytes: data.length,
    compressed: brotliCompressSync(data, QUALITY).length,
    digest: digestOf(data),
    assets: [...new Set([...named].map(([, name]) => name!))],
  };
}
