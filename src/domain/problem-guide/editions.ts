import type { ProblemEntry } from './entry.ts';

/** What an edition says that cannot be so: of itself, beside its sources, and beside the years around it. */
export const EDITIONS = {
  'tier-in-two-lists': {
    remedy: 'See in the report where the country stands, and keep it in that list alone.',
    example: { kind: 'text', file: 'editions/2003.yaml', wrong: 'tier-3: [BOR, ARC]', right: 'tier-3: [BOR]' },
  },
  'placement-without-source': {
    why: 'Each placement on the site leads to who confirms it, or says that it is our inference.',
    remedy:
      'Add the code to covers of a source that you read. If you concluded it from complete lists of the other tiers, add it to deduced.',
    example: {
      kind: 'text',
      file: 'editions/2009.yaml',
      wrong: '  tier-3: [BOR]',
      right: '  tier-3: [BOR]\ndeduced: [BOR]',
    },
  },
  'deduced-and-confirmed': {
    remedy: 'If the source names the country, take the code out of deduced. If it does not, take it out of covers.',
    example: {
      kind: 'text',
      file: 'editions/2009.yaml',
      wrong: '{ id: press, covers: [ARC, BOR],',
      right: '{ id: press, covers: [ARC],',
    },
  },
  'not-placed': {
    remedy:
      'Add the country to the list under placements where the report has it. If it has it nowhere, take the code out here.',
    example: {
      kind: 'text',
      file: 'editions/2010.yaml',
      wrong: '{ id: official-lists, covers: [ARC, BOR] }',
      right: '{ id: official-lists, covers: [ARC] }',
    },
  },
  'count-mismatch': {
    why: 'A count that somebody else published is how we know that no country is missing from the lists.',
    remedy:
      'Compare the lists with the report: a code is missing, or one too many. If you cannot find it, write coverage: assumed and take the count out.',
    example: {
      kind: 'text',
      file: 'editions/2003.yaml',
      wrong: 'total: 3, tier-2: 1, tier-3: 1',
      right: 'total: 2, tier-2: 1, tier-3: 1',
    },
  },
  'coverage-contradiction': {
    why: 'What a missing country means depends on it: left out by the report, or unknown to us.',
    remedy:
      'Write coverage: complete only with a published total that agrees, assumed without a total, partial if placements are missing. Only a partial edition names complete-lists, and no country is placed and unknown at once.',
    example: { kind: 'text', file: 'editions/2010.yaml', wrong: 'coverage: assumed', right: 'coverage: partial' },
  },
  'watch-list-too-early': {
    remedy: 'Move the code to the tier that the report of that year gives.',
    example: {
      kind: 'text',
      file: 'editions/2003.yaml',
      wrong: '  tier-2-watch-list: [ARC]',
      right: '  tier-2: [ARC]',
    },
  },
  'watch-list-too-long': {
    why: 'Since 2009 the law (22 USC 7107(b)(2)(D)) limits how many editions in a row a country may stand there. A longer run has always been a slip in one of the lists.',
    remedy:
      'Compare the placements of all years of the run with the reports: in one of them the country stands on another tier.',
    example: {
      kind: 'text',
      file: 'editions/2013.yaml',
      wrong: '  tier-2-watch-list: [ARC]',
      right: '  tier-2: [ARC]',
    },
  },
  'note-contradiction': {
    remedy:
      'Compare both editions with the reports. If the placements are right, take the note out; else mend the one that is wrong.',
    example: {
      kind: 'text',
      file: 'editions/2009.yaml',
      wrong: 'ARC: [downgraded, waiver]',
      right: 'ARC: [downgraded]',
    },
  },
  'dropped-country': {
    isWarning: true,
    why: 'A country seldom leaves the report for one year. More often it was skipped in copying.',
    remedy:
      'Look for the country in the report. If it is there, add it to its list; if you cannot tell, to unknown; if the report leaves it out, say under disputes how you know.',
    example: {
      kind: 'text',
      file: 'editions/2010.yaml',
      wrong: '  tier-2-watch-list: [ARC]',
      right: '  tier-2-watch-list: [ARC]\nunknown: [BOR]',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
