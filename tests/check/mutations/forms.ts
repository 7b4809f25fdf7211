import { below, type Mutation, type RealContent } from './real-content.ts';

const SOUND_TEXT = /^title: (\w[^\n]*)$/m;

function row(code: Mutation['code']) {
  return ([name, damage]: readonly [string, (content: RealContent) => ReturnType<Mutation['damage']>]): Mutation => ({
    name,
    code,
    damage,
  });
}

const yaml: Mutation[] = (
  [
    ['a tab', (content) => content.inDocument(/^ {2}title:/m, '\ttitle:')],
    ['a line that stands too far in', (content) => content.inDocument(/^type:/m, '   type:')],
    [
      'a line that does not stand far enough in',
      (content) => content.inDocument(/^( {2}title: .*\n) {2}url:/m, (_, title) => `${title} url:`),
    ],
    ['a colon within a text', (content) => content.inDocument(SOUND_TEXT, (_, title) => `title: Report: ${title}`)],
    [
      'a quote that is not closed',
      (content) => content.inDocument(/^ {2}title: "(.*)"$/m, (_, title) => `  title: "${title}`),
    ],
    ['a quote within a quoted text', (content) => content.inDocument(SOUND_TEXT, 'title: "The "best" report"')],
    ['a bracket that is not closed', (content) => content.inDocument(/^countries: \[([^\]]*)\]$/m, 'countries: [mali')],
    [
      'a brace that is not closed',
      (content) => content.replace('publishers.yaml', /^( {2}name: \{.*) \}$/m, (_, name) => name!),
    ],
    ['a name without its colon', (content) => content.inDocument(/^read: .*$/m, 'read full')],
    ['a colon without its space', (content) => content.inDocument(/^read: (.*)$/m, (_, value) => `read:${value}`)],
    ['a text that begins with @', (content) => content.inDocument(SOUND_TEXT, 'title: @mali')],
    ['a text that begins with %', (content) => content.inDocument(SOUND_TEXT, 'title: %mali')],
    ['a text that begins with *', (content) => content.inDocument(SOUND_TEXT, 'title: *Mali*')],
    ['a text that begins with !', (content) => content.inDocument(SOUND_TEXT, 'title: !mali')],
    [
      'dashes between the entries of a register',
      (content) => content.replace('topics.yaml', /^protection\//m, '---\nprotection/'),
    ],
    ['a reference to another place', (content) => content.inDocument(/^countries: .*$/m, 'countries: *all')],
  ] as const satisfies readonly (readonly [string, Mutation['damage']])[]
).map(row('invalid-yaml'));

const frontMatter: Mutation[] = (
  [
    ['no dashes above the fields', (content) => content.inDocument(/^---\n/, '')],
    ['no dashes below the fields', (content) => ({ ...content.inDocument(/\n---\n/, '\n'), line: 1 })],
    ['a text above the fields', (content) => content.inDocument(/^---\n/, 'Draft of Monday\n---\n')],
  ] as const satisfies readonly (readonly [string, Mutation['damage']])[]
).map(row('missing-front-matter'));

const signs: Mutation[] = (
  [
    ['a sign that does not show', (content) => content.inDocument(SOUND_TEXT, 'title: Ma\u0007li')],
    ['a space without width', (content) => content.inDocument(SOUND_TEXT, 'title: Ma\u200bli')],
    ['a mark that turns the direction', (content) => content.inDocument(/^ {4}note: (?=[A-Z])/m, '    note: \u202e')],
    ['a Russian letter in a name', (content) => content.inDocument(/^countries: \[mali\]$/m, 'countries: [m\u0430li]')],
  ] as const satisfies readonly (readonly [string, Mutation['damage']])[]
).map(row('strange-sign'));

const decisions: Mutation[] = (
  [
    ['a TODO in a field', (content) => content.inDocument(/^published: .*$/m, 'published: TODO')],
    ['a TODO in a sentence', (content) => content.inDocument(/^ {4}note: (?=[A-Z])/m, '    note: TODO ')],
    ['a TODO in a remark', (content) => content.inDocument(/^type:/m, '# TODO: look again\ntype:')],
    ['a TODO in a text', (content) => below(content.append(content.documentWith(/\n---\n\w/), '\nTODO: more.\n'))],
    [
      'a TODO in a register',
      (content) => content.replace('recommendations/mali.yaml', /^ {2}topic: .*$/m, '  topic: TODO'),
    ],
    ['a TODO in an edition', (content) => content.replace('editions/2019.yaml', /^released: .*$/m, 'released: TODO')],
  ] as const satisfies readonly (readonly [string, Mutation['damage']])[]
).map(row('todo-left'));

const comments: Mutation[] = [
  row('source-words-left')([
    'words of a source in a comment',
    (content) => content.inDocument(/^type:/m, '#| The minister said so.\ntype:'),
  ]),
];

const appended = (folder: string, text: string) => (content: RealContent) =>
  below(content.append(content.fileWith(folder, /^\S/m), `\n${text}\n`));

const html: Mutation[] = (
  [
    ['an element', 'documents/', 'A <b>bold</b> word.'],
    ['a script', 'documents/', '<script>alert(1)</script>'],
    ['a comment', 'documents/', '<!-- look again -->'],
    ['a frame', 'documents/', '<iframe src="https://example.org"></iframe>'],
    ['an import', 'countries/mali.mdx', 'import fs from "node:fs"'],
    ['an export', 'countries/mali.mdx', 'export const a = 1'],
    ['an expression', 'countries/mali.mdx', 'It was {process.env.HOME}.'],
    ['an element with a handler', 'countries/mali.mdx', '<p onclick="alert(1)">Mali</p>'],
    ['a component that there is not', 'countries/mali.mdx', '<Chart country="MLI" />'],
    ['a component with another tier', 'countries/mali.mdx', '<Placement tier="tier-5" />'],
    ['a component with a program', 'countries/mali.mdx', '<Placement tier={evil()} />'],
    ['a brace in a text that is not closed', 'countries/mali.mdx', 'A list {of things.'],
    ['a sign “less than”', 'pages/about', 'Children <5 years.'],
  ] as const
)
  .map(([name, folder, text]) => [name, appended(folder, text)] as const)
  .map(row('raw-html'));

const links: Mutation[] = (
  [
    ['a link that is a script', 'Read [this](javascript:alert(1)).'],
    ['a link that is a script, in disguise', 'Read [this](JaVaScRiPt:alert(1)).'],
    ['a link that is data', 'Read [this](data:text/html,x).'],
    ['a link without https', 'Read [this](www.example.org).'],
    ['a link to another host without its scheme', 'Read [this](//example.org).'],
    ['a link to a file of one’s own computer', 'Read [this](file:///C:/report.pdf).'],
  ] as const
)
  .map(([name, text]) => [name, appended('documents/', text)] as const)
  .map(row('unsafe-link'));

const pictures: Mutation[] = ([['a picture', '![A mine](https://example.org/mine.jpg)']] as const)
  .map(([name, text]) => [name, appended('documents/', text)] as const)
  .map(row('image-in-text'));

/** Damage to the form of fields and to texts. */
export const FORMS: readonly Mutation[] = [
  ...yaml,
  ...frontMatter,
  ...signs,
  ...decisions,
  ...comments,
  ...html,
  ...links,
  ...pictures,
];
