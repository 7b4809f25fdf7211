import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** How a chunk of Pagefind's index begins, once it is unpacked. */
const MARK = 'pagefind_dcd';

/** What a chunk holds: lists of lists, texts and whole numbers. */
export type Node = number | string | Node[];

/** Reads CBOR (RFC 8949) as far as Pagefind uses it for lists: lists, texts and whole numbers. @throws on anything else */
function decode(bytes: Buffer): Node {
  let at = 0;
  const read = (): Node => {
    const { major, value, next } = headAt(bytes, at);
    at = next;
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

/** The bytes of a chunk, without the mark at their beginning. */
export function unpack(content: Uint8Array): Buffer {
  return gunzipSync(content).subarray(MARK.length);
}

/** @throws when the file is no chunk as Pagefind 1.5 writes it */
export function readChunk({ content }: IndexFile): Node[] {
  return decode(unpack(content)) as Node[];
}

/** Packs the bytes of a chunk, and calls it by what it holds. */
export function packBytes(bytes: Buffer, language: string, digits: number): { name: string; content: Buffer } {
  const marked = Buffer.concat([Buffer.from(MARK), bytes]);
  const name = `${language}_${createHash('sha256').update(marked).digest('hex').slice(0, digits)}`;
  return { name, content: gzipSync(marked, { level: 9 }) };
}

/** Packs a chunk, and calls it by what it holds. */
export function pack(node: Node, language: string, digits: number): { name: string; content: Buffer } {
  return packBytes(encode(node), language, digits);
}

/** The head of a list of so many things. */
export function listHead(length: number): Buffer {
  return head(4, length);
}

/** What a head says: its kind, what it counts, and where what follows it begins. */
export function headAt(bytes: Buffer, at: number): { major: number; value: number; next: number } {
  const first = bytes[at]!;
  const [major, info] = [first >> 5, first & 31];
  const size = info < 24 ? 0 : 2 ** (info - 24);
  return { major, value: size === 0 ? info : bytes.readUIntBE(at + 1, size), next: at + 1 + size };
}

/** Where the thing ends that begins at a place. */
export function endOf(bytes: Buffer, at: number): number {
  let waiting = 1;
  let place = at;
  while (waiting > 0) {
    const { major, value, next } = headAt(bytes, place);
    place = major === 3 ? next + value : next;
    waiting += major === 4 ? value - 1 : -1;
  }
  return place;
}
