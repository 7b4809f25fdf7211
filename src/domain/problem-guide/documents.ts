import type { ProblemEntry } from './entry.ts';

/** What a document says that cannot be so. */
export const DOCUMENTS = {
  'country-not-named': {
    why: 'Each entry shows on the profile of the country that it concerns.',
    remedy: 'Add one of the lines that the message gives to the entry.',
    example: {
      kind: 'text',
      file: 'documents/arcadia/2010-border-agreement.md',
      wrong: '{ measure: budget, value: 20000, unit: USD, period: 2010 }',
      right: '{ measure: budget, value: 20000, unit: USD, period: 2010, country: arcadia }',
    },
  },
  'repeated-report': {
    why: 'Of two reports for one day, from one voice, nobody could tell which one holds.',
    remedy:
      'Join the two notes into one. If they are two words, say of one of them whose it is (by), or for which date it is true (as-of).',
    example: {
      kind: 'text',
      file: 'documents/arcadia/2010-interim-assessment.md',
      wrong:
        '  - recommendation: train-magistrates\n    status: in-progress\n    note: The government speaks of a course for ten magistrates.',
      right:
        '  - recommendation: train-magistrates\n    status: in-progress\n    by: government\n    note: The government speaks of a course for ten magistrates.',
    },
  },
  'tier-contradiction': {
    why: 'A placement stands once, in its edition. A document that states another one is misread, or the edition is.',
    remedy:
      'Look at both sources. If the document is misread, write the tier that the message gives. If the edition is wrong, mend its lists and say under disputes why.',
    example: {
      kind: 'text',
      file: 'documents/arcadia/2009-tip-report.md',
      wrong: 'tier: tier-2',
      right: 'tier: tier-2-watch-list',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
