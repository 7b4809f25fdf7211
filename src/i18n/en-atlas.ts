import type { IndexColumn, Move, MoveKind, TierNow, WatchListBand } from '../domain/country-index.ts';
import type { Direction, Tier } from '../domain/tier.ts';
import { countries } from './en-editions.ts';
import { sentences } from './en-sentences.ts';
import { words } from './en-words.ts';

const MOVED: Readonly<Record<Direction, string>> = {
  up: 'up from',
  down: 'down from',
  same: 'as in',
  'not-comparable': 'after',
};

/** “Up from Tier 3”, “Down from Watch List”; short, for a narrow column. */
function movedFrom(direction: Direction, from: Tier): string {
  return sentences.capitalise(`${MOVED[direction]} ${from === 'tier-2-watch-list' ? 'Watch List' : words.state[from]}`);
}

/** What stands below a placement: “down from Tier 2 (2023)”. `year` that of the placement before. */
function arrivedFrom(direction: Direction, from: Tier, year: number): string {
  return `${MOVED[direction]} ${words.state[from]} (${year})`;
}

/** How the newest placement stands to the edition before: “Up from Tier 3”, “Same since 2019”. */
function move(newest: Move): string {
  if (newest.kind === 'same') return `Same since ${newest.since}`;
  return newest.kind === 'no-edition-before' ? 'Nothing to compare with' : movedFrom(newest.kind, newest.from);
}

/** The index of countries, the pages of regions and the comparison, in English. */
export const atlas = {
  columns: {
    name: 'Country',
    now: 'Newest placement known',
    move: 'Against the edition before',
    'watch-list': 'Editions on the Watch List',
    region: 'Region',
    documents: 'Docu\u00adments',
  } satisfies Record<IndexColumn, string>,
  placements: 'Placement in each edition',
  history: 'History',
  move,
  movedFrom,
  arrivedFrom,
  /** What follows a number where the head of its column is out of sight. */
  unit: {
    'watch-list': (count: number) => `${count === 1 ? 'edition' : 'editions'} on the Watch List`,
    documents: (count: number) => (count === 1 ? 'document' : 'documents'),
  },
  hint: '“Same since” counts the editions known to rank a country.',
  /** The box that chooses a country for a comparison. */
  tick: (name: string) => `Compare ${name}`,
  /** Each order of the table of all countries, and its groups. */
  orders: {
    tier: {
      title: 'Countries by tier',
      lead: 'Every country and territory under the newest placement that is known of it, best first.',
      label: 'Newest placement known',
      groups: { ...words.state, 'never-placed': 'Never placed' } satisfies Record<TierNow, string>,
    },
    change: {
      title: 'Countries by their newest move',
      lead: 'The newest placement that is known of each country, against the edition of the year before.',
      label: 'Against the edition before',
      groups: {
        up: 'Up',
        down: 'Down',
        same: 'Same',
        'not-comparable': 'To or from special case',
        'no-edition-before': 'Nothing to compare with',
      } satisfies Record<MoveKind, string>,
    },
    'watch-list': {
      title: 'Countries by editions on the Watch List',
      lead: 'How many editions since 2004 had each country on the Tier 2 Watch List, most first.',
      label: 'Editions on the Watch List',
      groups: {
        '10-up': '10 or more',
        '7-9': '7 to 9',
        '4-6': '4 to 6',
        '1-3': '1 to 3',
        none: 'None',
      } satisfies Record<WatchListBand, string>,
    },
  },
  allGroups: 'Show all groups',
  index: {
    letters: 'By first letter',
    compare: 'Compare up to six of them',
    regions: 'Region by region',
    label: 'Filter the table',
    text: 'Name or code',
    reset: 'Show all',
    shown: '{shown} of {total} are shown.',
    nothing: 'No country fits. Take a filter off, or try another name.',
  },
  regions: {
    title: 'Regions',
    lead: 'The six regions are those of the Department of State’s bureaux.',
    one: (region: string) => `${region}: every placement`,
    description: (region: string, count: number) =>
      `${region}: the placements of ${countries(count)} in every TIP Report since 2001.`,
    lede: (count: number) => `The placements of ${countries(count)} in every TIP Report.`,
    count: 'Countries',
    inEdition: 'In the newest edition of which we hold every list,',
    compare: 'Compare the ticked',
    compareHint: 'Tick up to six countries to see them one above the other.',
    counts: 'Counts by tier',
    partial: 'in part',
    partialHint: (year: number) =>
      `The edition of ${year} is not held whole; a country whose place in it we could not tell is counted as unknown.`,
    moved: (year: number) => `Who moved in ${year}`,
    nobody: 'Nobody, as far as the lists tell.',
    compareMoved: (year: number) => `Compare those who moved in ${year}`,
    documents: 'Newest documents',
    noDocuments: 'No document on a country of this region is filed yet.',
    documentsOf: 'Documents by country',
    svgTitle: (region: string, first: number, last: number) =>
      `${region}: placements in the TIP Reports of ${first} to ${last}`,
    svgDescription:
      'A row for each country, a cell for each edition: 1, 2 and 3 are the tiers, W is Tier 2 Watch List, S special case, – not covered, · on no list we hold, ? unknown.',
  },
  compare: {
    title: 'Compare',
    lead: 'Up to six countries, strip above strip, on the same years; higher is better. The address of this page keeps the choice.',
    how: 'Tick up to six countries in the table, then “Show only the ticked”.',
    noScript:
      'Without JavaScript this page cannot read the choice that an address holds: tick the countries once more, any number of them.',
    only: 'Show only the ticked',
    add: 'Add a country',
    choose: 'Choose…',
    button: 'Add',
    remove: 'Remove',
    clear: 'Remove all',
    table: 'Placements, country by country',
    regions: 'Or begin with a region',
    chosen: '{count} of {most} are chosen.',
    added: '{name} was added.',
    removed: '{name} was removed.',
    full: 'Six countries are compared already. Remove one to make room for {name}.',
    leftOut: 'At most six countries are compared. Left out: {names}. Remove one of the others to make room.',
    repeated: 'Named more than once in the address, and counted once: {names}.',
    unknown:
      'No country is known under {names}. A code has three letters, like MLI for Mali; the list “Add a country” has them by name.',
    andMore: '{names} and {count} more',
    neighbours: 'Compare with its neighbours',
  },
};
