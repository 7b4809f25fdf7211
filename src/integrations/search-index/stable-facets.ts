import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** How a chunk of Pagefind's index begins, once it is unpacked. */
const MARK = 'pagefind_dcd';

type Node = number | string | Node[];

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

function readChunk({ content }: IndexFile): Node[] {
  return decode(gunzipSync(content).subarray(MARK.length)) as Node[];
}

/** Packs a chunk, and calls it by what it holds. */
function pack(node: Node, language: string, digits: number): { name: string; content: Buffer } {
  const bytes = Buffer.concat([Buffer.from(MARK), encode(node)]);
  const name = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, digits)}`;
  return { name, content: gzipSync(bytes, { level: 9 }) };
}

const byFirst = <Row extends readonly unknown[]>(a: Row, b: Row) => (String(a[0]) < String(b[0]) ? -1 : 1);

/**
 * Puts the facets of an index and their values in order, so that two builds of the same content are byte for byte the same:
 * Pagefind writes them in the order of a hash map, another one each time (Pagefind/pagefind#638).
 * @param files the index of one language, or of several
 * @returns the files, those of the facets, those that list them and `pagefind-entry.json` made anew
 * @throws when a chunk is not as Pagefind 1.5 writes it
 */
export function stableFacets(files: readonly IndexFile[]): IndexFile[] {
  const all = new Map(files.map((file) => [file.path, file]));
  const take = (path: string) => {
    const file = all.get(path);
    if (!file) throw new Error(`Pagefind made no file ${path}, which is not expected.`);
    all.delete(path);
    return file;
  };
  const put = (path: string, content: Uint8Array) => all.set(path, { path, content });
  const entry = JSON.parse(Buffer.from(take('pagefind-entry.json').content).toString());
  for (const [language, info] of Object.entries<{ hash: string }>(entry.languages)) {
    const meta = readChunk(take(`pagefind.${info.hash}.pf_meta`));
    const facets = meta[3] as [string, string][];
    for (const facet of facets) {
      const [name, values] = readChunk(take(`filter/${facet[1]}.pf_filter`)) as [string, Node[][]];
      const packed = pack([name, values.sort(byFirst)], language, 7);
      facet[1] = packed.name;
      put(`filter/${packed.name}.pf_filter`, packed.content);
    }
    facets.sort(byFirst);
    const packed = pack(meta, language, 10);
    info.hash = packed.name;
    put(`pagefind.${packed.name}.pf_meta`, packed.content);
  }
  put('pagefind-entry.json', Buffer.from(JSON.stringify(entry)));
  return [...all.values()];
}
