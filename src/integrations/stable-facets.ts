import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

async function readChunk(path: string): Promise<Node[]> {
  return decode(gunzipSync(await readFile(path)).subarray(MARK.length)) as Node[];
}

/** Writes a chunk under a name made from its text. @returns the name */
async function writeChunk(folder: string, [start, digits, ending]: [string, number, string], node: Node, stem: string) {
  const bytes = Buffer.concat([Buffer.from(MARK), encode(node)]);
  const name = `${stem}_${createHash('sha256').update(bytes).digest('hex').slice(0, digits)}`;
  await writeFile(join(folder, `${start}${name}${ending}`), gzipSync(bytes, { level: 9 }));
  return name;
}

const byFirst = <Row extends readonly unknown[]>(a: Row, b: Row) => (String(a[0]) < String(b[0]) ? -1 : 1);

/**
 * Puts the languages of an index, its facets and their values in order, so that two builds of the same content are byte for byte the same:
 * Pagefind writes them in the order of a hash map, another one each time (Pagefind/pagefind#638).
 * @param folder the folder that Pagefind wrote
 * @throws when a chunk is not as Pagefind 1.5 writes it
 */
export async function stableFacets(folder: string): Promise<void> {
  const entryPath = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(entryPath, 'utf8'));
  const languages = Object.entries<{ hash: string }>(entry.languages).sort(byFirst);
  entry.languages = Object.fromEntries(languages);
  for (const [language, info] of languages) {
    const metaPath = join(folder, `pagefind.${info.hash}.pf_meta`);
    const meta = await readChunk(metaPath);
    const facets = meta[3] as [string, string][];
    for (const facet of facets) {
      const path = join(folder, 'filter', `${facet[1]}.pf_filter`);
      const [name, values] = (await readChunk(path)) as [string, Node[]];
      await rm(path);
      facet[1] = await writeChunk(
        join(folder, 'filter'),
        ['', 7, '.pf_filter'],
        [name, (values as Node[][]).sort(byFirst)],
        language,
      );
    }
    facets.sort(byFirst);
    await rm(metaPath);
    info.hash = await writeChunk(folder, ['pagefind.', 10, '.pf_meta'], meta, language);
  }
  await writeFile(entryPath, JSON.stringify(entry));
}
