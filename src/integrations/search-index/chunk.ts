import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** How a chunk of Pagefind's index begins, once it is unpacked. */
const MARK = 'pagefind_dcd';

/** What a chunk holds: lists of lists, texts and whole numbers. */
export type Node = number | string | Node[];

/** Reads CBOR (RFC 8949) as far as Pagefind uses it: lists, texts and whole numbers. @throws on anything else */
function decode(bytes: Buffer): Node {
  let at = 0;
  const read = (): Node => {
    const first = bytes[at++]!;
    const [major, info] = [first >> 5, first & 31];
    const size = info < 24 ? 0 : 2 ** (info - 24);
    const value = size === 0 ? info : bytes.readUIntBE(at, size);
    at += size;
    if (major === 0) return value;
    if (major === 3) {
      at += value;
      return bytes.toString('utf8', at - value, at);
    }
    if (major === 4) return Array.from({ length: value }, read);
    throw new Error(`A Pagefind chunk holds CBOR of the kind ${major}, which is not expected.`);
  };
  return read();
}

function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  const size = value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
  const bytes = Buffer.alloc(1 + size, (major << 5) | (24 + Math.log2(size)));
  bytes.writeUIntBE(value, 1, size);
  return bytes;
}

function encode(node: Node): Buffer {
  if (typeof node === 'number') return head(0, node);
  if (typeof node === 'string') return Buffer.concat([head(3, Buffer.byteLength(node)), Buffer.from(node)]);
  return Buffer.concat([head(4, node.length), ...node.map(encode)]);
}

/** A file of the index, as Pagefind gives it. */
export interface IndexFile {
  /** Path within the folder of the index. */
  path: string;
  content: Uint8Array;
}

/** @throws when the file is no chunk as Pagefind 1.5 writes it */
export function readChunk({ content }: IndexFile): Node[] {
  return decode(gunzipSync(content).subarray(MARK.length)) as Node[];
}

/** Packs a chunk, and calls it by what it holds. */
export function pack(node: Node, language: string, digits: number): { name: string; content: Buffer } {
  const bytes = Buffer.concat([Buffer.from(MARK), encode(node)]);
  const name = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, digits)}`;
  return { name, content: gzipSync(bytes, { level: 9 }) };
}
