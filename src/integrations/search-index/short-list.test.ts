import { expect, test } from 'vitest';
import { type IndexFile, type Node, pack, readChunk } from './chunk.ts';
import { shortList } from './short-list.ts';

const text = (path: string, content: string): IndexFile => ({ path, content: Buffer.from(content) });

/** An index of three texts, as Pagefind gives it. */
function indexOf(names: readonly string[]): IndexFile[] {
  const entries = names.map((name, at): Node => [`en_${name}`, [1, 100, 104][at]!]);
  const list = pack(
    ['1.5.2', entries, [['a', 'z', 'en_chunk']], [['kind', 'en_facet']], [['date', [2, 0, 1]]], ['title']],
    'en',
    10,
  );
  return [
    text('pagefind-entry.json', JSON.stringify({ version: '1.5.2', languages: { en: { hash: list.name } } })),
    { path: `pagefind.${list.name}.pf_meta`, content: list.content },
    ...names.map((name) => text(`fragment/en_${name}.pf_fragment`, `text of ${name}`)),
    text('index/en_chunk.pf_index', 'words'),
    text('filter/en_facet.pf_filter', 'facet'),
  ];
}

function read(files: readonly IndexFile[], path: string): string {
  return Buffer.from(files.find((file) => file.path === path)!.content).toString();
}

/** The list of an index, and the folder of its texts. */
function listIn(files: readonly IndexFile[]) {
  const { hash } = JSON.parse(read(files, 'pagefind-entry.json')).languages.en;
  const list = readChunk(files.find(({ path }) => path === `pagefind.${hash}.pf_meta`)!);
  const [[first]] = list[1] as [[string]];
  return { list, folder: first.slice(0, first.indexOf('/')) };
}

test('numbers texts through in a folder of their own, rounds their lengths, and keeps the order of dates apart', () => {
  const files = shortList(indexOf(['ccccccc', 'aaaaaaa', 'bbbbbbb']));
  const { list, folder } = listIn(files);
  expect(list[1]).toEqual([
    [`${folder}/0`, 1],
    [`${folder}/1`, 108],
    [`${folder}/2`, 108],
  ]);
  expect(list[4]).toEqual([]);
  expect(['0', '1', '2'].map((name) => read(files, `fragment/${folder}/${name}.pf_fragment`))).toEqual([
    'text of ccccccc',
    'text of aaaaaaa',
    'text of bbbbbbb',
  ]);
  expect(read(files, `fragment/${folder}/oldest-first.json`)).toBe('[2,0,1]');
  expect(files.filter(({ path }) => /^fragment\/en_[a-c]{7}\./.test(path))).toEqual([]);
});

test('has a chunk without words for the empty word, before the others', () => {
  const files = shortList(indexOf(['aaaaaaa']));
  const [[from, to, name], ...others] = listIn(files).list[2] as [[string, string, string]];
  expect([from, to]).toEqual(['', '']);
  expect(others).toEqual([['a', 'z', 'en_chunk']]);
  expect(readChunk(files.find(({ path }) => path === `index/${name}.pf_index`)!)).toEqual([[]]);
});

test('leaves everything else as it is', () => {
  const files = shortList(indexOf(['aaaaaaa']));
  const { list } = listIn(files);
  expect([list[0], list[3], list[5]]).toEqual(['1.5.2', [['kind', 'en_facet']], ['title']]);
  expect(read(files, 'index/en_chunk.pf_index')).toBe('words');
  expect(read(files, 'filter/en_facet.pf_filter')).toBe('facet');
});

test('another text, or the same ones in another order, are in another folder', () => {
  const folders = [
    ['aaaaaaa', 'bbbbbbb'],
    ['bbbbbbb', 'aaaaaaa'],
    ['aaaaaaa', 'ccccccc'],
  ].map((names) => listIn(shortList(indexOf(names))).folder);
  expect(new Set(folders).size).toBe(3);
  expect(folders[0]).toMatch(/^en_[\da-f]{10}$/);
});

test('an index that lacks a file is not passed on', () => {
  const files = indexOf(['aaaaaaa']).filter(({ path }) => !path.endsWith('.pf_meta'));
  expect(() => shortList(files)).toThrow(/made no file pagefind\..*\.pf_meta/);
});
