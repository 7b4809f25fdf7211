import type { EditionData, Mutation, Place, RealContent } from './real-content.ts';

type Edition = EditionData & { file: string };

/** Codes that stand in a placement list and nowhere else in the file. */
function onlyPlaced(content: RealContent, { file, placements }: Edition): string[] {
  const text = content.read(file);
  return Object.values(placements)
    .flat()
    .filter((code) => text.split(new RegExp(`\\b${code}\\b`)).length === 2);
}

/** Takes a code out of the list that it stands in alone. */
function takeOut(content: RealContent, file: string, code: string): void {
  content.replace(file, new RegExp(`\\b${code}\\b(?:,\\s*)?`), '');
}

/** Puts codes at the beginning of a list. */
function putIn(content: RealContent, file: string, tier: string, codes: string): Place {
  return content.replace(file, new RegExp(`^  ${tier}: \\[`, 'm'), `  ${tier}: [${codes}, `);
}

/** Notes something of a placement. */
function note(content: RealContent, file: string, code: string, what: string): Place {
  return content.replace(file, /^notes:\n/m, `notes:\n  ${code}: [${what}]\n`);
}

/** The first code on a tier both this year and the year before, with no note on it. */
function staysOn(content: RealContent, year: number, tier: string): { file: string; code: string } {
  const [before, now] = [year - 1, year].map((each) => content.editionWith((edition) => edition.year === each));
  const code = now!.placements[tier]!.find((each) => before!.placements[tier]!.includes(each) && !now!.notes?.[each]);
  return { file: now!.file, code: code! };
}

const tier = (edition: EditionData, name: string): string[] => edition.placements[name] ?? [];

const lists: Mutation[] = [
  {
    name: 'a country in two lists',
    code: 'tier-in-two-lists',
    damage: (content) => {
      const edition = content.editionWith(({ year }) => year === 2019);
      const [code = ''] = tier(edition, 'tier-1');
      content.replace(edition.file, /^ {2}special-case: \[/m, `  special-case: [${code}, `);
      return content.lineOf(edition.file, '  special-case: [');
    },
    also: ['count-mismatch', 'note-contradiction'],
  },
  {
    name: 'a code of no country',
    code: 'unknown-country',
    also: ['count-mismatch'],
    damage: (content) => putIn(content, 'editions/2019.yaml', 'tier-2', 'QQQ'),
  },
  {
    name: 'a code in small letters',
    code: 'wrong-value',
    damage: (content) => putIn(content, 'editions/2019.yaml', 'tier-2', 'mli'),
  },
  {
    name: 'the name of a country for its code',
    code: 'wrong-value',
    damage: (content) => putIn(content, 'editions/2019.yaml', 'tier-2', 'Mali'),
  },
  {
    name: 'a list that there is not',
    code: 'unknown-field',
    damage: (content) => content.replace('editions/2019.yaml', /^ {2}tier-3: \[/m, '  tier-4: ['),
  },
  {
    name: 'a Watch List before there was one',
    code: 'watch-list-too-early',
    also: ['tier-contradiction'],
    damage: (content) => {
      content.replace('editions/2003.yaml', '  tier-2-watch-list: []\n', '');
      return content.replace('editions/2003.yaml', /^ {2}tier-3: \[/m, '  tier-2-watch-list: [');
    },
  },
  {
    name: 'a run on the Watch List that is too long',
    code: 'watch-list-too-long',
    also: ['count-mismatch', 'note-contradiction', 'tier-contradiction'],
    damage: (content) => {
      const editions = content.editions();
      const isListed = (code: string, year: number) =>
        tier(editions.find((edition) => edition.year === year)!, 'tier-2-watch-list').includes(code);
      const years = [2012, 2013, 2014, 2015];
      const after = editions.find((edition) => edition.year === 2016)!;
      const code = onlyPlaced(content, after).find((each) => years.every((year) => isListed(each, year)))!;
      takeOut(content, after.file, code);
      return putIn(content, after.file, 'tier-2-watch-list', code);
    },
  },
  {
    name: 'a country that was skipped in copying',
    code: 'dropped-country',
    also: ['tier-contradiction'],
    damage: (content) => {
      const edition = content.editionWith(({ year, coverage }) => coverage === 'assumed' && year > 2010);
      const [before, after] = [-1, 1].map((step) =>
        Object.values(content.editionWith(({ year }) => year === edition.year + step).placements).flat(),
      );
      const code = onlyPlaced(content, edition).find((each) => before!.includes(each) && after!.includes(each))!;
      takeOut(content, edition.file, code);
      const { file, line } = content.lineOf(edition.file, 'placements:');
      return { file, line };
    },
  },
  {
    name: 'a country that was skipped in copying, where a total was published',
    code: 'count-mismatch',
    // The total no longer proves that the report leaves the country out.
    also: ['tier-contradiction', 'dropped-country'],
    damage: (content) => {
      const edition = content.editionWith((each) => each.year > 2010 && each.coverage === 'complete');
      takeOut(content, edition.file, onlyPlaced(content, edition)[0]!);
      return content.lineOf(edition.file, '  total:');
    },
  },
];

const counts: Mutation[] = [
  {
    name: 'a total that is one too many',
    code: 'count-mismatch',
    damage: (content) =>
      content.replace('editions/2019.yaml', /^ {2}total: (\d+)$/m, (_, total) => `  total: ${Number(total) + 1}`),
  },
  {
    name: 'a count of a tier that is one too many',
    code: 'count-mismatch',
    damage: (content) =>
      content.replace('editions/2019.yaml', /^ {2}tier-1: (\d+)$/m, (_, count) => `  tier-1: ${Number(count) + 1}`),
  },
  {
    name: 'a count below 0',
    code: 'wrong-value',
    damage: (content) => content.replace('editions/2019.yaml', /^ {2}total: .*$/m, '  total: -1'),
  },
  {
    name: 'an edition that is called complete without a total',
    code: 'coverage-contradiction',
    damage: (content) => {
      const { file } = content.editionWith((each) => each.coverage === 'assumed' && !each['published-counts']);
      return content.replace(file, 'coverage: assumed', 'coverage: complete');
    },
  },
  {
    name: 'complete lists in an edition that is not partial',
    code: 'coverage-contradiction',
    damage: (content) =>
      content.replace('editions/2019.yaml', /^placements:/m, 'complete-lists: [tier-3]\nplacements:'),
  },
  {
    name: 'a country that is placed and unknown at once',
    code: 'coverage-contradiction',
    damage: (content) => {
      const edition = content.editionWith(({ unknown = [] }) => unknown.length > 0);
      const [code = ''] = tier(edition, 'tier-1');
      return content.replace(edition.file, /^unknown: \[/m, `unknown: [${code}, `);
    },
  },
  {
    name: 'a coverage that there is not',
    code: 'wrong-value',
    damage: (content) => content.replace('editions/2019.yaml', /^coverage: .*$/m, 'coverage: whole'),
  },
];

const sources: Mutation[] = [
  {
    name: 'a source that is not listed',
    code: 'unknown-source',
    damage: (content) => content.replace('editions/2019.yaml', 'id: press', 'id: newspapers'),
    also: ['placement-without-source'],
  },
  {
    name: 'a source of a dispute that is not listed',
    code: 'unknown-source',
    damage: (content) => content.replace('editions/2019.yaml', 'says: { press:', 'says: { newspapers:'),
  },
  {
    name: 'a placement that no source confirms any more',
    code: 'placement-without-source',
    damage: (content) => {
      const isOnly = ({ sources }: EditionData) => sources.filter(({ covers }) => covers === 'all').length === 1;
      const edition = content.editionWith((each) => isOnly(each) && each.sources.some(({ except }) => except?.length));
      const code = onlyPlaced(content, edition)[0]!;
      const { line } = content.lineOf(edition.file, code);
      content.replace(edition.file, 'except: [', `except: [${code}, `);
      return { file: edition.file, line };
    },
  },
  {
    name: 'a placement that is deduced and confirmed',
    code: 'deduced-and-confirmed',
    damage: (content) => {
      const edition = content.editionWith(({ deduced = [] }) => deduced.length > 0);
      const listed = edition.sources.flatMap(({ covers }) => (covers === 'all' ? [] : covers));
      return content.replace(edition.file, /^deduced: \[/m, `deduced: [${listed[0]}, `);
    },
  },
  {
    name: 'a source that covers what is not placed',
    code: 'not-placed',
    damage: (content) => {
      const edition = content.editionWith(({ unknown = [] }) => unknown.length > 0);
      return content.replace(edition.file, /covers: \[/, `covers: [${edition.unknown![0]}, `);
    },
  },
  {
    name: 'exceptions from a list',
    code: 'wrong-value',
    damage: (content) => content.replace('editions/2019.yaml', 'covers: all, except: [', 'covers: [MLI], except: ['),
  },
  {
    name: 'no source at all',
    code: 'wrong-value',
    damage: (content) => content.replace('editions/2019.yaml', /^sources:\n(?: .*\n)+/m, 'sources: []\n'),
  },
];

const notes: Mutation[] = [
  {
    name: 'a note that there is not',
    code: 'wrong-value',
    damage: (content) => note(content, 'editions/2019.yaml', 'MLT', 'promoted'),
  },
  {
    name: 'a note on a country that is not placed',
    code: 'not-placed',
    damage: (content) => {
      const edition = content.editionWith(
        ({ unknown = [], notes: noted }) => unknown.length > 0 && noted !== undefined,
      );
      return note(content, edition.file, edition.unknown![0]!, 'upgraded');
    },
  },
  ...(
    [
      ['a waiver where the clock had not run out', 'waiver'],
      ['an automatic downgrade that is none', 'auto-downgrade'],
      ['a rise that is none', 'upgraded'],
      ['a fall that is none', 'downgraded'],
      ['a first ranking that is none', 'first-listed'],
    ] as const
  ).map(
    ([name, what]): Mutation => ({
      name,
      code: 'note-contradiction',
      damage: (content) => {
        const { file, code } = staysOn(content, 2019, 'tier-1');
        return note(content, file, code, what);
      },
    }),
  ),
  {
    name: 'a change within the year of a country that is not placed',
    code: 'not-placed',
    damage: (content) => {
      const { file, unknown = [] } = content.editionWith(({ unknown: codes = [] }) => codes.length > 0);
      const revision = `  - { country: ${unknown[0]}, date: 2025-11, tier: tier-2, source: A letter }`;
      content.append(file, `revisions:\n${revision}\n`);
      return content.lineOf(file, revision);
    },
  },
  {
    name: 'an edition of another year',
    code: 'wrong-file-name',
    also: [
      'duplicate-id',
      'unknown-edition',
      'note-contradiction',
      'dropped-country',
      'watch-list-too-long',
      'tier-contradiction',
    ],
    damage: (content) => content.replace('editions/2019.yaml', 'year: 2019', 'year: 2091'),
  },
];

/** Damage to the lists of the editions and to what is said beside them. */
export const EDITIONS: readonly Mutation[] = [...lists, ...counts, ...sources, ...notes];
