import type { ProblemEntry } from './entry.ts';

/** Names that lead to another file, and what no name leads to. */
export const NAMES = {
  'unknown-country': {
    remedy:
      'A country is named as its file in content/countries, without the ending; in an edition by the code that stands there as iso3. Mend the name, or add the country first.',
    example: {
      kind: 'text',
      file: 'documents/arcadia/2010-border-agreement.md',
      wrong: 'countries: [arcadia, bordurria]',
      right: 'countries: [arcadia, borduria]',
    },
  },
  'unknown-edition': {
    remedy:
      'Write the year that stands on the report. If that edition is not filed yet, add content/editions/<year>.yaml first.',
    example: {
      kind: 'text',
      file: 'documents/arcadia/2010-interim-assessment.md',
      wrong: 'edition: 2008',
      right: 'edition: 2009',
    },
  },
  'unknown-publisher': {
    remedy:
      'Take a name from content/publishers.yaml, or add the publisher there with the lines that the message gives.',
    example: {
      kind: 'text',
      file: 'documents/arcadia/2009-tip-report.md',
      wrong: 'publisher: state-department',
      right: 'publisher: us-state-department',
    },
  },
  'unknown-recommendation': {
    why: 'A demand is followed through the years by its name in the register, however differently the reports word it.',
    remedy:
      'Search the register of the country for a word of the demand. If one fits, write its name; if none does, add the demand to the register with the lines that the message gives.',
    example: {
      kind: 'text',
      file: 'documents/arcadia/2010-interim-assessment.md',
      wrong: '- recommendation: pass-laws',
      right: '- recommendation: pass-law',
    },
  },
  'unknown-topic': {
    remedy: 'Take a name from content/topics.yaml. Add one there only if several demands need it.',
    example: {
      kind: 'text',
      file: 'recommendations/arcadia.yaml',
      wrong: 'topic: prosecution/laws',
      right: 'topic: prosecution/legislation',
    },
  },
  'unknown-source': {
    remedy: 'Take a name from content/sources.yaml, or describe the source there.',
    example: {
      kind: 'text',
      file: 'editions/2009.yaml',
      wrong: '{ id: newspaper, covers: [ARC]',
      right: '{ id: press, covers: [ARC]',
    },
  },
  'unknown-term': {
    remedy: 'Write the name of another term of content/glossary.yaml, the one that stands before its colon.',
    example: { kind: 'text', file: 'glossary.yaml', wrong: 'see: [watchlist]', right: 'see: [watch-list]' },
  },
  'merged-into-nothing': {
    why: 'A demand that was merged shows its history under the other one. If that one is missing, the history shows nowhere.',
    remedy:
      'Write the name of a demand of the same register that is not merged itself. Where demands are merged in a circle, take merged-into out of the one that is to stay.',
    example: {
      kind: 'text',
      file: 'recommendations/arcadia.yaml',
      wrong: 'merged-into: train-the-judges',
      right: 'merged-into: train-judges',
    },
  },
  'unused-recommendation': {
    isWarning: true,
    remedy: 'Add the document that makes the demand. If there is none, take the demand out of the register.',
    example: {
      kind: 'text',
      file: 'recommendations/borduria.yaml',
      wrong:
        'open-shelter:\n  topic: protection/shelter\n  title: Open a shelter\n\nopen-hotline:\n  topic: protection/shelter\n  title: Open a hotline',
      right: 'open-shelter:\n  topic: protection/shelter\n  title: Open a shelter',
    },
  },
  'unused-country': {
    isWarning: true,
    why: 'Its page would be empty. While you are adding a country, that is only a step on the way.',
    remedy:
      'Add the code to the editions that rank the country, or to unknown where you cannot tell; or file a document on it.',
    example: { kind: 'text', file: 'editions/2010.yaml', wrong: 'unknown: [BOR]', right: 'unknown: [BOR, SYL]' },
  },
  'one-sided-border': {
    why: 'Each profile shows the country beside its neighbours, and a border has two sides.',
    remedy:
      'Add the missing name to the neighbours of the other country. If the two do not border by land, take it out here.',
    example: {
      kind: 'text',
      file: 'countries/borduria.mdx',
      wrong: 'neighbours: []',
      right: 'neighbours: [arcadia]',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
