import type { Mutation, RealContent } from './real-content.ts';

const REPORT = /^type: tip-report$/m;

/** A new place of the first TIP Report. */
const renamed = (name: (file: string) => string) => (content: RealContent) => {
  const file = content.documentWith(REPORT);
  return content.rename(file, name(file));
};

const withField = (field: string, move: (content: RealContent) => { file: string }) => (content: RealContent) =>
  content.lineOf(move(content).file, `${field}:`);

const names: Mutation[] = [
  {
    name: 'a document in the folder of another country',
    code: 'wrong-file-name',
    damage: withField(
      'countries',
      renamed((file) => file.replace(/documents\/[^/]+\/(\d+)/, 'documents/mali/$1-misplaced')),
    ),
  },
  {
    name: 'a document with another year in its name',
    code: 'wrong-file-name',
    damage: withField(
      'published',
      renamed((file) => file.replace(/\/\d{4}-/, '/1999-')),
    ),
  },
  {
    name: 'a document with capitals in its name',
    code: 'wrong-file-name',
    damage: renamed((file) => file.replace('tip', 'TIP')),
  },
  {
    name: 'a document with spaces and accents in its name',
    code: 'wrong-file-name',
    damage: renamed((file) => file.replace('tip-report', 'rapport publié')),
  },
  {
    name: 'a document with another ending',
    code: 'wrong-file-name',
    damage: renamed((file) => file.replace('.md', '.txt')),
  },
  {
    name: 'a document outside the folder of a country',
    code: 'wrong-file-name',
    damage: renamed((file) => file.replace(/documents\/[^/]+\//, 'documents/')),
  },
  {
    name: 'a copy that an editor program left',
    code: 'wrong-file-name',
    damage: (content) => {
      const file = content.documentWith(REPORT);
      return content.write(`${file}~`, content.read(file));
    },
  },
  {
    name: 'a file of another kind',
    code: 'wrong-file-name',
    damage: (content) => content.write('documents/mali/notes.txt', 'Buy milk.'),
  },
  {
    name: 'a country with another ending',
    code: 'wrong-file-name',
    also: ['unknown-country', 'unknown-recommendation'],
    damage: (content) => content.rename('countries/mali.mdx', 'countries/mali.md'),
  },
  {
    name: 'an edition with another year in its name',
    code: 'wrong-file-name',
    damage: (content) => content.lineOf(content.rename('editions/2019.yaml', 'editions/2018b.yaml').file, 'year:'),
  },
  {
    name: 'a page without its language',
    code: 'wrong-file-name',
    damage: (content) => content.rename('pages/about.en.mdx', 'pages/about.mdx'),
  },
  {
    name: 'a translation of nothing',
    code: 'wrong-file-name',
    damage: (content) => content.write('documents/mali/2019-atlantis.fr.md', 'Le rapport.\n'),
  },
  {
    name: 'a register of a country that there is not',
    code: 'unknown-country',
    also: ['unknown-recommendation', 'unused-recommendation'],
    damage: (content) => {
      const { file } = content.rename('recommendations/ghana.yaml', 'recommendations/gahna.yaml');
      return content.lineOf(file, /^[\w-]+:/m);
    },
  },
  {
    name: 'two files whose names differ by capitals alone',
    code: 'names-alike',
    also: ['wrong-file-name'],
    damage: (content) => {
      const file = content.documentWith(REPORT);
      return content.write(file.replace('tip-report', 'TIP-Report'), content.read(file));
    },
  },
];

const twice: Mutation[] = [
  {
    name: 'a document with both endings',
    code: 'duplicate-id',
    damage: (content) => {
      const file = content.documentWith(/^type: press-release$/m);
      return { ...content.write(file.replace('.md', '.mdx'), content.read(file)), line: 2 };
    },
  },
  {
    name: 'a TIP Report under two names',
    code: 'duplicate-id',
    damage: (content) => {
      const file = content.documentWith(REPORT);
      return content.lineOf(content.write(file.replace('tip-report', 'zz'), content.read(file)).file, 'edition:');
    },
  },
  {
    name: 'an edition under two names',
    code: 'duplicate-id',
    also: ['wrong-file-name'],
    damage: (content) =>
      content.lineOf(content.write('editions/2019b.yaml', content.read('editions/2019.yaml')).file, 'year:'),
  },
];

const gone: Mutation[] = [
  ...['publishers', 'topics', 'sources', 'glossary'].map(
    (name): Mutation => ({
      name: `${name}.yaml, deleted`,
      code: 'unreadable-file',
      damage: (content) => content.remove(`${name}.yaml`),
    }),
  ),
  {
    name: 'a country, deleted',
    code: 'unknown-country',
    also: ['unknown-recommendation', 'wrong-file-name'],
    damage: (content) => {
      content.remove('countries/mali.mdx');
      return content.lineOf('recommendations/mali.yaml', /^[\w-]+:/m);
    },
  },
  {
    name: 'an edition, deleted',
    code: 'unknown-edition',
    also: ['note-contradiction'],
    damage: (content) => {
      const file = content.documentWith(/^edition: 2019$/m);
      content.remove('editions/2019.yaml');
      return content.lineOf(file, 'edition:');
    },
  },
  {
    name: 'a register, deleted',
    code: 'unknown-recommendation',
    damage: (content) => {
      content.remove('recommendations/ghana.yaml');
      const file = content.fileWith('documents/ghana/', /^ {2}- (?:id|recommendation): /m);
      return content.lineOf(file, /^recommendations:$/m.test(content.read(file)) ? '  - id:' : '  - recommendation:');
    },
  },
  {
    name: 'a document, emptied',
    code: 'missing-front-matter',
    damage: (content) => content.write(content.documentWith(/^type: press-release$/m), ''),
  },
  {
    name: 'an edition, emptied',
    code: 'missing-field',
    damage: (content) => content.write('editions/2019.yaml', ''),
  },
  {
    name: 'publishers.yaml, emptied',
    code: 'unknown-publisher',
    damage: (content) => {
      content.write('publishers.yaml', '');
      return content.lineOf(content.documentWith(/^publisher:/m), 'publisher:');
    },
  },
];

const signs: Mutation[] = [
  {
    name: 'a document in the encoding of old Windows',
    code: 'unreadable-file',
    damage: (content) => {
      const file = content.documentWith(/é/);
      const place = content.lineOf(file, /[^ -~\n]/);
      content.write(file, Buffer.from(content.read(file).replace(/[^ -~\n]/g, 'é'), 'latin1'));
      return place;
    },
  },
  {
    name: 'a document in UTF-16',
    code: 'unreadable-file',
    damage: (content) => {
      const file = content.documentWith(REPORT);
      return content.write(file, Buffer.from(`\uFEFF${content.read(file)}`, 'utf16le'));
    },
  },
  {
    name: 'a document of 20 MB',
    code: 'file-too-large',
    damage: (content) => {
      const file = content.documentWith(/^type: press-release$/m);
      return content.write(file, content.read(file) + 'word '.repeat(4_000_000));
    },
  },
  {
    name: 'a link to a file outside the folder',
    code: 'outside-folder',
    damage: (content) => content.linkOutside(content.documentWith(/^type: press-release$/m)),
  },
];

/** Damage to whole files and to their names. */
export const FILES: readonly Mutation[] = [...names, ...twice, ...gone, ...signs];
