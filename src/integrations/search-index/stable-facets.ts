import { type IndexFile, type Node, pack, readChunk } from './chunk.ts';
import { editLists } from './edit-lists.ts';

const byFirst = <Row extends readonly unknown[]>(a: Row, b: Row) => (String(a[0]) < String(b[0]) ? -1 : 1);

/**
 * Puts the facets of an index and their values in order, so that two builds of the same content are byte for byte the same:
 * Pagefind writes them in the order of a hash map, another one each time (Pagefind/pagefind#638).
 * @param files the index of one language, or of several
 * @returns the files, those of the facets, those that list them and `pagefind-entry.json` made anew
 * @throws when a chunk is not as Pagefind 1.5 writes it
 */
export function stableFacets(files: readonly IndexFile[]): IndexFile[] {
  return editLists(files, (list, language, { take, put }) => {
    const facets = list[3] as [string, string][];
    for (const facet of facets) {
      const [name, values] = readChunk(take(`filter/${facet[1]}.pf_filter`)) as [string, Node[][]];
      const packed = pack([name, values.sort(byFirst)], language, 7);
      facet[1] = packed.name;
      put(`filter/${packed.name}.pf_filter`, packed.content);
    }
    facets.sort(byFirst);
    return list;
  });
}
