import type { ProblemEntry } from './entry.ts';

const REPORT = 'documents/arcadia/2009-tip-report.md';

/** What is wrong with the form of a file, with a field or with its value. */
export const FIELDS = {
  'missing-front-matter': {
    remedy:
      'The fields stand at the very beginning of the file, between two lines that hold three dashes and nothing else. The text begins below the second of them.',
    example: {
      kind: 'text',
      file: REPORT,
      wrong: 'title: Arcadia in the TIP Report of 2009\ncountries: [arcadia]\ntype: tip-report',
      right: '---\ntitle: Arcadia in the TIP Report of 2009\ncountries: [arcadia]\ntype: tip-report',
    },
  },
  'invalid-yaml': {
    why: 'Fields are written in a form called YAML, in which a colon, a quote, a bracket and the beginning of a line mean something.',
    remedy:
      'Look at the line that the message names and at the one above it. A text with a colon and a space goes between quotes; lines begin with spaces, never with a tab; what belongs together begins in one column; each quote and each bracket is closed.',
    example: {
      kind: 'text',
      file: REPORT,
      wrong: 'title: Trafficking in Persons Report 2009: Arcadia',
      right: 'title: "Trafficking in Persons Report 2009: Arcadia"',
    },
  },
  'unknown-field': {
    why: 'A field that nobody reads would be lost without a word.',
    remedy:
      'Mend the name of the field; the message says which ones there are. If what you wrote has no field, take it out.',
    example: {
      kind: 'text',
      file: REPORT,
      wrong: 'adressee: Ministry of Justice',
      right: 'addressee: Ministry of Justice',
    },
  },
  'missing-field': {
    remedy:
      'Paste the line that the message gives, and fill in what the source says. A field that is not needed is taken out, not left empty.',
    example: {
      kind: 'text',
      file: REPORT,
      wrong: 'covers: 2008-04/2009-03\nsource:',
      right: 'covers: 2008-04/2009-03\nread: full\nsource:',
    },
  },
  'wrong-value': {
    remedy: 'Write one of the values that the message allows, or the form that it shows.',
    example: { kind: 'text', file: REPORT, wrong: 'published: 16/06/2009', right: 'published: 2009-06-16' },
  },
  'duplicate-id': {
    why: 'Two things of one name cannot be told apart: one would hide the other.',
    remedy: 'If both mean the same, join them. If not, give one of them another name, code or edition.',
    example: {
      kind: 'text',
      file: 'recommendations/arcadia.yaml',
      wrong: 'train-judges:\n  topic: prosecution/training\n  title: Train magistrates',
      right: 'train-magistrates:\n  topic: prosecution/training\n  title: Train magistrates',
    },
  },
  'todo-left': {
    why: 'TODO in capitals stands where a tool was not sure and a human must decide. Nothing undecided reaches the site.',
    remedy:
      'Look into the source, and write what it says in the place of TODO. If it does not say, take the field out.',
    example: { kind: 'text', file: REPORT, wrong: 'published: TODO', right: 'published: 2009-06-16' },
  },
  'source-words-left': {
    why: 'The import puts the words of the source beside the fields, to write from. They belong to its publisher, and everything published here is in our own words.',
    remedy: 'Take out every line that begins with #| once you have written what it says in your own words.',
    example: {
      kind: 'text',
      file: REPORT,
      wrong: '#| The ministry of justice investigated eleven suspects.\ncovers: 2008-04/2009-03',
      right: 'covers: 2008-04/2009-03',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
