import { below, type Mutation } from './real-content.ts';

const documents: Mutation[] = [
  {
    name: 'a publisher that is not listed',
    code: 'unknown-publisher',
    damage: (content) => content.inDocument(/^publisher: us-state-department$/m, 'publisher: us-state-departement'),
  },
  {
    name: 'an edition that is not filed',
    code: 'unknown-edition',
    damage: (content) => content.inDocument(/^edition: .*$/m, 'edition: 2099'),
  },
  {
    name: 'a country without a file',
    code: 'unknown-country',
    also: ['wrong-file-name'],
    damage: (content) => content.inDocument(/^countries: \[mali\]$/m, 'countries: [malli]'),
  },
  {
    name: 'a demand that is not in the register',
    code: 'unknown-recommendation',
    also: ['unused-recommendation'],
    damage: (content) => content.inDocument(/^( {2}- id: \S+)$/m, (_, id) => `${id}s`),
  },
  {
    name: 'a report on a demand that is not in the register',
    code: 'unknown-recommendation',
    also: ['unused-recommendation'],
    damage: (content) => content.inDocument(/^( {2}- recommendation: \S+)$/m, (_, id) => `${id}s`),
  },
  {
    name: 'a demand of a country that the document is not about',
    code: 'unknown-country',
    also: ['unused-recommendation'],
    damage: (content) => content.inDocument(/^ {4}country: mali$/m, '    country: niger'),
  },
];

const registers: Mutation[] = [
  {
    name: 'a neighbour without a file',
    code: 'unknown-country',
    damage: (content) =>
      content.replace(
        content.fileWith('countries/', /^neighbours: \[\w/m),
        /^neighbours: \[/m,
        'neighbours: [atlantis, ',
      ),
  },
  {
    name: 'a neighbour that is taken out on one side',
    code: 'one-sided-border',
    damage: (content) => {
      const file = content.fileWith('countries/', /^neighbours: \[[\w-]+, /m);
      const [, neighbour = ''] = /^neighbours: \[([\w-]+), /m.exec(content.read(file))!;
      content.replace(file, `[${neighbour}, `, '[');
      return content.lineOf(`countries/${neighbour}.mdx`, 'neighbours:');
    },
  },
  {
    name: 'a country that nothing names',
    code: 'unused-country',
    damage: (content) => {
      const text = '---\nname: Atlantis\niso3: XAT\nregion: africa\nneighbours: []\n---\n';
      return { ...content.write('countries/atlantis.mdx', text), line: 3 };
    },
  },
  {
    name: 'a topic that is not listed',
    code: 'unknown-topic',
    damage: (content) =>
      content.replace(
        content.fileWith('recommendations/', /^ {2}topic: /m),
        /^( {2}topic: \w+\/)\S+$/m,
        (_, p) => `${p}laws-and-more`,
      ),
  },
  {
    name: 'a demand that is merged into nothing',
    code: 'merged-into-nothing',
    damage: (content) =>
      content.replace('recommendations/mali.yaml', /^ {2}topic: /m, '  merged-into: atlantis\n  topic: '),
  },
  {
    name: 'a demand that is merged into itself',
    code: 'merged-into-nothing',
    damage: (content) =>
      content.replace(
        'recommendations/mali.yaml',
        /^([\w-]+):\n {2}topic: /m,
        (_, id) => `${id}:\n  merged-into: ${id}\n  topic: `,
      ),
  },
  {
    name: 'two demands that are merged into each other',
    code: 'merged-into-nothing',
    damage: (content) => {
      const pattern = /^([\w-]+):\n {2}topic: ((?:.|\n)*?)^([\w-]+):\n {2}topic: /m;
      return content.replace(
        'recommendations/mali.yaml',
        pattern,
        (_, one, between, other) =>
          `${one}:\n  merged-into: ${other}\n  topic: ${between}${other}:\n  merged-into: ${one}\n  topic: `,
      );
    },
  },
  {
    name: 'a demand that was taken out of nothing',
    code: 'merged-into-nothing',
    damage: (content) =>
      content.replace('recommendations/mali.yaml', /^ {2}split-from: .*$/m, '  split-from: atlantis'),
  },
  {
    name: 'a demand that no document names',
    code: 'unused-recommendation',
    damage: (content) => {
      const place = content.append(
        'recommendations/mali.yaml',
        '\nopen-atlantis:\n  topic: prosecution/courts\n  title: Open it\n',
      );
      return below(place);
    },
  },
  {
    name: 'a term that is not listed',
    code: 'unknown-term',
    damage: (content) => content.replace('glossary.yaml', /^ {2}see: \[/m, '  see: [atlantis, '),
  },
];

const entry = (file: string, from: RegExp, to: string) => (content: Parameters<Mutation['damage']>[0]) =>
  content.replace(content.fileWith(file, from), from, to);

const forms: Mutation[] = [
  ...(
    [
      ['a country', 'countries/', /^region:/m, 'regoin:'],
      ['an edition', 'editions/', /^coverage:/m, 'covrage:'],
      ['a demand of a register', 'recommendations/', /^ {2}title:/m, '  titel:'],
      ['a publisher', 'publishers.yaml', /^ {2}voice:/m, '  voices:'],
      ['a topic', 'topics.yaml', /^ {2}description:/m, '  descripton:'],
      ['a source of placements', 'sources.yaml', /^ {2}where:/m, '  wher:'],
      ['a term', 'glossary.yaml', /^ {2}definition:/m, '  defintion:'],
      ['a page', 'pages/', /^description:/m, 'decription:'],
    ] as const
  ).map(
    ([what, file, from, to]): Mutation => ({
      name: `a field of ${what}, misspelt`,
      code: 'unknown-field',
      damage: entry(file, from, to),
    }),
  ),
  ...(
    [
      ['a region that there is not', 'countries/', /^region: .*$/m, 'region: sahel'],
      ['a country’s code in small letters', 'countries/', /^iso3: .*$/m, 'iso3: mli'],
      ['a code of two letters for three', 'countries/', /^iso3: .*$/m, 'iso3: ML'],
      ['a publisher’s voice that there is not', 'publishers.yaml', /^ {2}voice: .*$/m, '  voice: embassy'],
      ['a topic of no P', 'topics.yaml', /^prosecution\//m, 'punishment/'],
      ['a demand that is a text', 'recommendations/', /^([\w-]+):\n(?: .*\n)+/m, 'train-judges: Train judges\n'],
      ['a text in a language that the site has not', 'publishers.yaml', /, fr: /, ', de: '],
    ] as const
  ).map(
    ([name, file, from, to]): Mutation => ({
      name,
      code: name.includes('language') ? 'unknown-field' : 'wrong-value',
      // What the damaged entry is called now, others still call as before.
      also: ['unknown-topic', 'unknown-recommendation'],
      damage: entry(file, from, to),
    }),
  ),
  {
    name: 'a page without its description',
    code: 'missing-field',
    damage: (content) => ({ ...entry('pages/', /^description: .*\n/m, '')(content), line: 2 }),
  },
  {
    name: 'a code that another country has',
    code: 'duplicate-id',
    also: ['unknown-country', 'tier-contradiction', 'unused-country'],
    damage: (content) => {
      const [, code = ''] = /^iso3: (\w+)$/m.exec(content.read('countries/mali.mdx'))!;
      return content.replace('countries/niger.mdx', /^iso3: .*$/m, `iso3: ${code}`);
    },
  },
  {
    name: 'a demand twice in a register',
    code: 'duplicate-id',
    damage: (content) => {
      const text = content.read('recommendations/mali.yaml');
      const [entryText = ''] = /^[\w-]+:\n(?: .*\n)+/m.exec(text)!;
      const place = content.append('recommendations/mali.yaml', `\n${entryText}`);
      return below(place);
    },
  },
  {
    name: 'a publisher twice',
    code: 'duplicate-id',
    damage: (content) => {
      const place = content.append('publishers.yaml', '\nus-state-department:\n  name: Again\n');
      return below(place);
    },
  },
  {
    name: 'a field twice',
    code: 'duplicate-id',
    damage: (content) => {
      const { file, line } = content.inDocument(/^(language: .*)$/m, (field) => `${field}\n${field}`);
      return { file, line };
    },
  },
];

/** Damage to names that lead elsewhere, and to what they lead to. */
export const REFERENCES: readonly Mutation[] = [...documents, ...registers, ...forms];
