import { below, type Mutation, type Place, type RealContent } from './real-content.ts';

/** Where a field of the document itself is missed: at the first field. */
function atFirstField({ file }: Place): Place {
  return { file, line: 2 };
}

const DEMAND = /^ {2}- id: (\S+)\n {4}text: /m;
const PROGRESS = /^ {2}- recommendation: (\S+)\n {4}status: (\S+)\n {4}note: (.*)$/m;
const FIGURE = /^ {2}- \{ measure: (\w+), value: (\d+), /m;

/** Adds a line to the first demand that stands in lines of its own. */
const inDemand = (line: string) => (content: RealContent) =>
  content.inDocument(DEMAND, (_, id) => `  - id: ${id}\n    ${line}\n    text: `);

const names: Mutation[] = [
  ['a field', /^publisher:/m, 'publsher:'],
  ['a field of the source', /^ {2}url:/m, '  ulr:'],
  ['a field of a demand', /^ {4}text:/m, '    txt:'],
  ['a field of a report of progress', /^ {4}status:/m, '    staus:'],
  ['a field of a figure', /\{ measure:/, '{ mesure:'],
].map(([name, pattern, to]) => ({
  name: `${name}, misspelt`,
  code: 'unknown-field',
  damage: (content) => content.inDocument(pattern as RegExp, to as string),
}));

const fields: Mutation[] = [
  {
    name: 'a field with a capital',
    code: 'unknown-field',
    damage: (content) => content.inDocument(/^title:/m, 'Title:'),
  },
  {
    name: 'a field that there is not',
    code: 'unknown-field',
    damage: (content) => content.inDocument(/^type:/m, 'author: Somebody\ntype:'),
  },
  ...['title', 'countries', 'type', 'publisher', 'published', 'language', 'read', 'listing'].map(
    (name): Mutation => ({
      name: `no ${name}`,
      code: 'missing-field',
      damage: (content) => atFirstField(content.inDocument(new RegExp(`^${name}: .*\\n`, 'm'), '')),
    }),
  ),
  {
    name: 'no source',
    code: 'missing-field',
    damage: (content) => atFirstField(content.inDocument(/^source:\n(?: .*\n)+/m, '')),
  },
  {
    name: 'no address in the source',
    code: 'missing-field',
    damage: (content) => {
      const { file } = content.inDocument(/^ {2}url: .*\n/m, '');
      return content.lineOf(file, 'source:');
    },
  },
  {
    name: 'a TIP Report without its edition',
    code: 'missing-field',
    damage: (content) => atFirstField(content.inDocument(/^edition: .*\n/m, '')),
  },
  {
    name: 'a demand without its text',
    code: 'missing-field',
    damage: (content) =>
      below(
        content.inDocument(/^( {2}- id: \S+\n) {4}text: [^>|\n]*\n(?= {2}-)/m, (_, id) => id!),
        -1,
      ),
  },
  {
    name: 'a report of progress without its note',
    code: 'missing-field',
    damage: (content) =>
      below(
        content.inDocument(PROGRESS, (_, id, status) => `  - recommendation: ${id}\n    status: ${status}`),
        -2,
      ),
  },
  {
    name: 'a field without a value',
    code: 'missing-field',
    damage: (content) => content.inDocument(/^language: .*$/m, 'language:'),
  },
  {
    name: 'a figure “other” without its note',
    code: 'missing-field',
    damage: (content) =>
      content.inDocument(
        /^ {2}- \{ measure: \w+, (value: \d+, period: [\d/-]+) \}$/m,
        (_, rest) => `  - { measure: other, ${rest} }`,
      ),
  },
];

const values: Mutation[] = (
  [
    ['a tier as a number', /^tier: .*$/m, 'tier: 2'],
    ['a tier in words', /^tier: .*$/m, 'tier: Tier 2 Watch List'],
    ['a type that there is not', /^type: .*$/m, 'type: report'],
    ['a reading that there is not', /^read: .*$/m, 'read: all of it'],
    ['a listing that there is not', /^listing: .*$/m, 'listing: whole'],
    ['a status that there is not', /^ {4}status: .*$/m, '    status: done'],
    ['a voice that there is not', /^ {4}by: .*$/m, '    by: ministry'],
    ['a language in words', /^language: .*$/m, 'language: English'],
    ['a date with strokes', /^published: .*$/m, 'published: 20/06/2019'],
    ['a date in words', /^published: .*$/m, 'published: 20 June 2019'],
    ['a day that does not exist', /^published: .*$/m, 'published: 2019-02-30'],
    ['a month that does not exist', /^published: .*$/m, 'published: 2019-13'],
    ['a period that ends before it begins', /^covers: .*$/m, 'covers: 2019-05/2018-04'],
    ['an edition before the first', /^edition: .*$/m, 'edition: 1999'],
    ['an edition between quotes', /^edition: (.*)$/m, 'edition: "2019"'],
    ['a title that is a number', /^title: .*$/m, 'title: 2019'],
    ['a title of spaces', /^title: .*$/m, 'title: "   "'],
    ['a name where a list is meant', /^countries: \[(\w+)\]$/m, 'countries: mali'],
    ['no country in the list', /^countries: .*$/m, 'countries: []'],
    ['a country twice', /^countries: \[mali\]$/m, 'countries: [mali, mali]'],
    ['an address without https', /^ {2}url: https:\/\//m, '  url: '],
    ['an address that is a script', /^ {2}url: .*$/m, '  url: "javascript:alert(1)"'],
    ['a publisher in words', /^publisher: .*$/m, 'publisher: US State Department'],
    ['a yes where true is meant', /^published-inferred: .*$/m, 'published-inferred: yes'],
    ['a number with words', FIGURE, '  - { measure: prosecutions, value: about 20, '],
    ['a number with a comma, between quotes', FIGURE, '  - { measure: prosecutions, value: "20,000", '],
    ['a number below 0', FIGURE, '  - { measure: prosecutions, value: -5, '],
    ['a measure that there is not', FIGURE, '  - { measure: trials, value: 5, '],
    ['a demand’s name with capitals', /^ {2}- id: \w/m, '  - id: X'],
    ['a source that is a text', /^source:\n(?: .*\n)+/m, 'source: https://example.org\n'],
  ] as const
).map(([name, pattern, to]) => ({
  name,
  code: 'wrong-value',
  damage: (content) => content.inDocument(pattern, to),
}));

const further: Mutation[] = [
  { name: 'an item 0', code: 'wrong-value', damage: inDemand('item: 0') },
  { name: 'an item in words', code: 'wrong-value', damage: inDemand('item: first') },
  { name: 'a priority in words', code: 'wrong-value', damage: inDemand('priority: high') },
  {
    name: 'a checksum that is none',
    code: 'wrong-value',
    damage: (content) => content.inDocument(/^source:\n/m, 'source:\n  sha256: abc123\n'),
  },
  {
    name: 'a unit that there is not',
    code: 'wrong-value',
    damage: (content) => content.inDocument(/, unit: \w+,/, ', unit: persons,'),
  },
  {
    name: 'a correction without what was corrected',
    code: 'missing-field',
    damage: (content) => content.inDocument(/^listing:/m, 'changes: [{ date: 2026-11-20 }]\nlisting:'),
  },
  {
    name: 'the same report of progress twice',
    code: 'repeated-report',
    damage: (content) => content.inDocument(PROGRESS, (entry) => `${entry}\n${entry}`),
  },
  {
    name: 'a demand of several countries that names none',
    code: 'country-not-named',
    damage: (content) =>
      below(
        content.inDocument(/^( {2}- id: \S+\n) {4}country: \S+\n/m, (_, id) => id!),
        -1,
      ),
  },
  {
    name: 'a tier that the edition does not give',
    code: 'tier-contradiction',
    damage: (content) => content.inDocument(/^tier: tier-[23].*$/m, 'tier: tier-1'),
  },
  {
    name: 'a tier of another edition',
    code: 'tier-contradiction',
    also: ['duplicate-id'],
    damage: (content) => {
      const file = content.documentWith(/^edition: 2018$/m, /^tier: tier-2-watch-list$/m);
      content.replace(file, 'edition: 2018', 'edition: 2019');
      return content.lineOf(file, 'tier:');
    },
  },
];

/** Damage to what stands in the fields of documents. */
export const DOCUMENTS: readonly Mutation[] = [...names, ...fields, ...values, ...further];
