import type { Placement } from '../domain/edition.ts';
import { type EditionOverview, movedCountries } from '../domain/edition-overview.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { isTier, TIERS, type Tier } from '../domain/tier.ts';
import { formatDate, formatList } from './dates.ts';
import { sentences } from './en-sentences.ts';
import { words } from './en-words.ts';

/** A country on the map, in words: “Mali: Tier 2 (2024)”, “Mali: unknown, Tier 1 or Tier 2 (2025)”. */
function markName(name: string, { state, year, possible }: Placement): string {
  const told = isTier(state) ? words.state[state] : words.state[state].toLowerCase();
  const open = state === 'unknown' && possible.length <= 2 ? `, ${sentences.openStates(possible)}` : '';
  return `${name}: ${told}${open} (${year})`;
}

const LISTS: Readonly<Record<Tier, string>> = {
  'tier-1': 'Tier 1',
  'tier-2': 'Tier 2',
  'tier-2-watch-list': 'Tier 2 Watch List',
  'tier-3': 'Tier 3',
  'special-case': 'special cases',
};

function are(count: number): string {
  return `${count} ${count === 1 ? 'is' : 'are'}`;
}

/** “came out on 29 September 2025”, “came out in September 2025”. */
function cameOut(released: PartialDate | undefined): string {
  if (released === undefined) return 'is out';
  return `came out ${released.length === 10 ? 'on' : 'in'} ${formatDate(released, 'en')}`;
}

/** What is held of an edition that is not held whole. */
function partlyHeld({ edition, counts, total, rows }: EditionOverview): string {
  const lists = edition.completeLists.map((tier) => `${LISTS[tier]} (${counts[tier]})`);
  const whole = lists.length > 0 ? ` Held whole: the lists of ${formatList(lists, 'en')}.` : '';
  const open = rows.unknown[0]?.placement.possible ?? [];
  const which =
    lists.length > 0 && open.length <= 2
      ? `, ${rows.unknown.length > 1 ? 'each ' : ''}${sentences.openStates(open)}`
      : '';
  const unknown = rows.unknown.length > 0 ? `; ${are(rows.unknown.length)} unknown to us${which}` : '';
  const known = `${total} of its placements ${total === 1 ? 'is' : 'are'} known`;
  return `The TIP Report ${edition.year} ${cameOut(edition.released)}, and we hold a part of it.${whole} In all, ${known}${unknown}.`;
}

/** How many moves are known of an edition that is not held whole. */
function knownMoves({ changes }: EditionOverview): string {
  if (!changes) return '';
  return `Moves known so far: ${movedCountries(changes.up)} up, ${movedCountries(changes.down)} down.`;
}

/** A map in words: “Tier 1: 33, Tier 2: 98, …; unknown: 44.” */
function description({ counts, rows }: EditionOverview): string {
  const told = TIERS.map((tier) => `${words.state[tier]}: ${counts[tier]}`);
  const unknown = rows.unknown.length > 0 ? [`${words.state.unknown}: ${rows.unknown.length}`] : [];
  return `${[...told, ...unknown].join(', ')}.`;
}

/** The world map and the front page, in English. */
export const map = {
  title: (year: number) => `World map of the TIP Report ${year}`,
  fileTitle: (year: number) => `Tiers in the Trafficking in Persons Report of ${year}`,
  markName,
  skip: (links: number) => `Skip the ${links} links of the map`,
  /** Where the map is wider than the window. */
  hint: 'The map is wider than this window: scroll it sideways.',
  legend: 'How to read the map',
  otherLand: 'Land that no edition ranks',
  withoutPlace: 'Not on the map:',
  note: 'A dot is a country or territory too small to draw; dots are moved apart where they would overlap. Areas are true. Borders are today’s, simplified from the public-domain data of Natural Earth; they take no position. Land without a placement of its own in an edition, like South Sudan before 2012, is drawn without one.',
  asTable: (placements: number) => `The map as a table: ${placements} placements`,
  /** Of a downloaded drawing. */
  description,
  source: (asOf: string) =>
    `Tierline, from the lists of the US Department of State’s Trafficking in Persons Reports. Borders: Natural Earth, public domain; they take no position. As of ${formatDate(asOf, 'en')}. CC BY 4.0.`,
  front: {
    shown: (year: number) => `Where governments stood in ${year}`,
    shownHow: 'The newest edition of which we hold every list. A country on the map leads to its profile.',
    edition: (year: number) => `All of the ${year} edition`,
    newer: (year: number) => `Newer than this map: ${year}`,
    newerLink: (year: number) => `What is known of ${year}`,
    partlyHeld,
    knownMoves,
    moved: (year: number) => `Who moved in ${year}`,
    up: 'Upgraded',
    down: 'Downgraded',
    nobody: 'Nobody.',
    documented: 'With documents',
    regions: 'By region',
  },
};
