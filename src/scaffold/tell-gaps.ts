import type { ContentParts } from '../domain/corpus.ts';
import type { Iso3 } from '../domain/country.ts';
import type { ClockGap, CountGap, EditionFact, EditionGaps, SilentDemands } from '../domain/edition-gaps.ts';
import { ascending } from '../domain/order.ts';
import { en } from '../i18n/en.ts';
import { inWords } from '../lib/names.ts';
import { wrapWords } from './commented-yaml.ts';

/** A point of the checklist: what is missing, how many, and which. */
interface Point {
  title: string;
  count: number;
  lines: readonly string[];
}

const FACTS: Readonly<Record<EditionFact, string>> = {
  released: 'released: when the report came out',
  period: 'period: the reporting period, where a source states it',
  'published-counts': 'published-counts: how many countries the report places, and who says so',
  sources: 'sources: what confirms the placements',
};

const DUE: Readonly<Record<ClockGap['due'], string>> = {
  'tier-3': 'Tier 3, if not a better tier: the law leaves no further edition on the list',
  'waiver-or-tier-3': 'Tier 3 unless waived, if not a better tier',
};

/** How many demands of a country are named, those that were not mentioned for longest first. */
const MOST_DEMANDS = 5;

function list(label: string, items: readonly string[]): string[] {
  return wrapWords(`${label}: ${items.join(', ')}`.split(' '), '  ', '    ');
}

function countLine({ list: name, published, held }: CountGap): string {
  const what = name === 'total' ? 'All' : en.state[name];
  return published === undefined
    ? `  ${what}: ${held} in the lists, no published count`
    : `  ${what}: ${held} in the lists, ${published} published`;
}

function clockLines(clock: readonly ClockGap[], named: (iso3: Iso3) => string): string[] {
  const of = ({ iso3, years: [first, last], isReturn }: ClockGap) =>
    `${named(iso3)} (${isReturn ? 'back from Tier 3 ' : ''}${first === last ? first : `${first}–${last}`})`;
  return (['tier-3', 'waiver-or-tier-3'] as const).flatMap((due) => {
    const gaps = clock.filter((gap) => gap.due === due && gap.missing === 'placement');
    return gaps.length > 0 ? list(`${DUE[due]} (${gaps.length})`, gaps.map(of).sort(ascending)) : [];
  });
}

function waiverLines(clock: readonly ClockGap[], named: (iso3: Iso3) => string): string[] {
  return clock
    .filter(({ missing }) => missing === 'waiver')
    .map(({ iso3 }) => `  ${named(iso3)}: write  ${iso3}: [waiver]  under notes, if a source tells of one`);
}

function silentLine({ country, demands }: SilentDemands): string[] {
  const named = demands.slice(0, MOST_DEMANDS).map(({ id, last }) => `${id} (${last})`);
  const more = demands.length - named.length;
  return list(`${country} (${demands.length})`, [...named, ...(more > 0 ? [`and ${more} more`] : [])]);
}

function points(gaps: EditionGaps, named: (iso3: Iso3) => string): Point[] {
  const { before, unplaced, clock, year } = gaps;
  const waivers = waiverLines(clock, named);
  return [
    { title: 'Facts of the edition', count: gaps.facts.length, lines: gaps.facts.map((fact) => `  ${FACTS[fact]}`) },
    { title: 'Counts that are not published or differ', count: gaps.counts.length, lines: gaps.counts.map(countLine) },
    {
      title: `Countries of ${before ?? 'the edition before'} not placed yet`,
      count: unplaced.reduce((sum, { codes }) => sum + codes.length, 0),
      lines: unplaced.flatMap(({ state, codes }) => list(`${en.state[state]} in ${before} (${codes.length})`, codes)),
    },
    {
      title: 'Placed nowhere yet, and the Watch List clock has run out',
      count: clock.length - waivers.length,
      lines: clockLines(clock, named),
    },
    { title: 'Kept on the Watch List without a note of a waiver', count: waivers.length, lines: waivers },
    {
      title: 'Placements that no source confirms',
      count: gaps.unconfirmed.length,
      lines: gaps.unconfirmed.length > 0 ? list('Add to the covers of a source', gaps.unconfirmed) : [],
    },
    {
      title: 'Placements that one source alone confirms',
      count: gaps.confirmedOnce.length,
      lines: gaps.confirmedOnce.length > 0 ? list('A second one would be good', gaps.confirmedOnce) : [],
    },
    {
      title: `Countries without a narrative of ${year}`,
      count: gaps.withoutNarrative.length,
      lines: gaps.withoutNarrative.length > 0 ? list('Documents to file', gaps.withoutNarrative) : [],
    },
    {
      title: 'Narratives whose list of recommendations is not whole',
      count: gaps.partlyListed.length,
      lines: gaps.partlyListed.length > 0 ? list('listing: partial', gaps.partlyListed) : [],
    },
    {
      title: `Demands that no document of ${year} mentions, with the year of the last that does`,
      count: gaps.silent.reduce((sum, { demands }) => sum + demands.length, 0),
      lines: gaps.silent.flatMap(silentLine),
    },
  ];
}

/**
 * The checklist of an edition in words: what is missing, with counts; what is done, in one line.
 * @param file where the edition is written, from the folder of the project
 */
export function tellGaps(gaps: EditionGaps, parts: ContentParts, file: string): string {
  const names = new Map(parts.countries.map(({ iso3, name }) => [iso3, inWords(name, 'en')]));
  const all = points(gaps, (iso3) => names.get(iso3) ?? iso3);
  const open = all.filter(({ count }) => count > 0);
  const done = all.filter(({ count }) => count === 0);
  return [
    `The edition of ${gaps.year} in ${file}: something is missing under ${open.length} of ${all.length} headings.`,
    ...open.map(({ title, count, lines }) => [`${title}: ${count}`, ...lines].join('\n')),
    ...(done.length > 0 ? [['Nothing is missing here:', ...done.map(({ title }) => `  ${title}`)].join('\n')] : []),
  ].join('\n\n');
}
