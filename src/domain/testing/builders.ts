import type { ContentParts } from '../corpus.ts';
import type { Country, Iso3 } from '../country.ts';
import type { Ask, Figure, Measure, Progress, ProgressStatus, Publisher, SourceDocument, Voice } from '../document.ts';
import { documentSlug, homeCountry } from '../document.ts';
import type { Edition, PlacementNote } from '../edition.ts';
import type { Recommendation } from '../recommendation.ts';
import type { Evidence } from '../status.ts';
import { TIER_LETTER, TIERS, type Tier } from '../tier.ts';
import { type TierHistory, tierHistory } from '../tier-history.ts';

/** A day after everything that tests publish. */
export const LATER = '2099-12-31';

const CODES: Readonly<Record<string, Iso3>> = { mali: 'MLI', niger: 'NER', senegal: 'SEN' };

export function country(slug: string, more: Partial<Country> = {}): Country {
  return {
    slug,
    file: `countries/${slug}.mdx`,
    name: slug,
    iso3: CODES[slug] ?? slug.slice(0, 3).toUpperCase(),
    region: 'africa',
    neighbours: [],
    formerNames: [],
    changes: [],
    ...more,
  };
}

export function publisher(id: string, voice: Voice = 'monitor'): Publisher {
  return { id, name: id, voice, series: `Texts of ${id}` };
}

/** One publisher of each kind that tests need. */
export const PUBLISHERS: readonly Publisher[] = [
  publisher('state'),
  publisher('ilo'),
  publisher('ngo', 'civil-society'),
  publisher('gazette', 'law'),
  publisher('government', 'government'),
];

export function publisherMap(publishers: readonly Publisher[] = PUBLISHERS): Map<string, Publisher> {
  return new Map(publishers.map((entry) => [entry.id, entry]));
}

export function recommendation(id: string, more: Partial<Recommendation> = {}): Recommendation {
  const slug = more.country ?? 'mali';
  const file = `recommendations/${slug}.yaml`;
  return { id, country: slug, file, topic: 'prosecution/training', title: id, changes: [], ...more };
}

export function registerOf(...entries: readonly Recommendation[]): Map<string, Recommendation> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

export function ask(id: string, more: Partial<Ask> = {}): Ask {
  return { recommendation: id, text: id, priority: false, ...more };
}

export function progress(id: string, status: ProgressStatus, more: Partial<Progress> = {}): Progress {
  return { recommendation: id, status, note: status, ...more };
}

export function figure(measure: Measure, value: number, period: string, more: Partial<Figure> = {}): Figure {
  return { measure, value, period, ...more };
}

/** A document of the country whose folder `id` names, published in the year that its name begins with. */
export function sourceDocument(id: string, more: Partial<SourceDocument> = {}): SourceDocument {
  const document: SourceDocument = {
    id,
    file: `documents/${id}.md`,
    title: id,
    countries: [],
    type: 'other',
    publisher: 'state',
    published: '',
    publishedInferred: false,
    language: 'en',
    read: 'full',
    source: { title: id, url: 'https://example.org/' },
    listing: 'partial',
    recommendations: [],
    progress: [],
    figures: [],
    changes: [],
  };
  const published = documentSlug(document).slice(0, 4);
  return { ...document, countries: [homeCountry(document)], published, ...more };
}

/** The narrative on a country in the TIP Report of a year, held whole. */
export function narrative(
  slug: string,
  year: number,
  asks: readonly string[],
  more: Partial<SourceDocument> = {},
): SourceDocument {
  return sourceDocument(`${slug}/${year}-tip-report`, {
    type: 'tip-report',
    edition: year,
    published: `${year}-06-20`,
    listing: 'complete',
    recommendations: asks.map((id) => ask(id)),
    ...more,
  });
}

/** Mali's TIP Report of a year, held whole. */
export function tipReport(year: number, asks: readonly string[], more: Partial<SourceDocument> = {}): SourceDocument {
  return narrative('mali', year, asks, more);
}

/** Evidence of a monitor, published on the day that it is true for. */
export function evidence(status: ProgressStatus, asOf: string, more: Partial<Evidence> = {}): Evidence {
  return { status, note: status, voice: 'monitor', asOf, published: asOf, document: `mali/${asOf}`, ...more };
}

type Lists = Partial<Record<Tier, readonly Iso3[]>>;

/** An edition whose published total agrees with its lists, released on 20 June, with one source for every placement. */
export function edition(year: number, lists: Lists = {}, more: Partial<Edition> = {}): Edition {
  const placements = Object.fromEntries(TIERS.map((tier) => [tier, lists[tier] ?? []])) as Edition['placements'];
  const total = new Set(Object.values(placements).flat()).size;
  return {
    file: `editions/${year}.yaml`,
    year,
    released: `${year}-06-20`,
    coverage: 'complete',
    publishedCounts: total > 0 ? { source: 'the report', total } : undefined,
    sources: [{ id: 'lists', covers: 'all', except: [], pages: [] }],
    placements,
    deduced: [],
    unknown: [],
    completeLists: [],
    disputes: {},
    notes: {},
    revisions: [],
    changes: [],
    ...more,
  };
}

interface StripOptions {
  /** The year of the first letter. */
  from?: number;
  iso3?: Iso3;
  /** Years for which a source notes a waiver. */
  waivers?: readonly number[];
}

/** What a partial edition of which the lists below Tier 2 are whole leaves open; 2025 is one. */
const WHOLE_LISTS: readonly Tier[] = ['tier-2-watch-list', 'tier-3', 'special-case'];

function editionOfLetter(letter: string, year: number, iso3: Iso3, notes: readonly PlacementNote[]): Edition[] {
  const noted = notes.length > 0 ? { notes: { [iso3]: notes } } : {};
  const tier = TIERS.find((candidate) => TIER_LETTER[candidate] === letter);
  if (tier) return [edition(year, { [tier]: [iso3] }, noted)];
  if (letter === '–') return [edition(year)];
  if (letter === '·') return [edition(year, {}, { coverage: 'assumed' })];
  if (letter === '?') return [edition(year, {}, { coverage: 'partial' })];
  if (letter === '~') return [edition(year, {}, { coverage: 'partial', completeLists: WHOLE_LISTS })];
  if (letter === '_') return [];
  throw new Error(`No placement has the letter “${letter}”`);
}

/**
 * Turns a strip, `2 2 W W 3`, into editions that place one country. The letters are those of the tier strip; `~` is
 * unknown but on none of the lists below Tier 2, `_` an edition that we do not have.
 */
export function editionsOf(strip: string, options: StripOptions = {}): Edition[] {
  const { from = 2001, iso3 = 'MLI', waivers = [] } = options;
  const letters = strip.replaceAll(' ', '');
  return [...letters].flatMap((letter, index) =>
    editionOfLetter(letter, from + index, iso3, waivers.includes(from + index) ? ['waiver'] : []),
  );
}

/** The history that a strip tells. */
export function historyOf(strip: string, options: StripOptions = {}): TierHistory {
  return tierHistory(editionsOf(strip, options), options.iso3 ?? 'MLI', LATER);
}

/** Small content in which every part is used and no rule is broken. */
export function soundParts(more: Partial<ContentParts> = {}): ContentParts {
  return {
    countries: [country('mali', { neighbours: ['niger'] }), country('niger', { neighbours: ['mali'] })],
    editions: [
      edition(2018, { 'tier-2': ['NER'], 'tier-2-watch-list': ['MLI'] }),
      edition(2019, { 'tier-2': ['MLI', 'NER'] }),
    ],
    recommendations: [
      recommendation('train-judges'),
      recommendation('train-courts', { mergedInto: 'train-judges' }),
      recommendation('fund-shelters', { topic: 'protection/shelters' }),
      recommendation('free-slaves', { country: 'niger' }),
    ],
    documents: [
      tipReport(2018, ['train-courts']),
      tipReport(2019, ['train-judges', 'fund-shelters'], { tier: 'tier-2' }),
      sourceDocument('mali/2020-interim-assessment', {
        type: 'interim-assessment',
        edition: 2019,
        progress: [progress('train-judges', 'in-progress')],
      }),
      sourceDocument('mali/2020-treaty', {
        type: 'treaty',
        countries: ['mali', 'niger'],
        recommendations: [ask('fund-shelters', { country: 'mali' }), ask('free-slaves', { country: 'niger' })],
      }),
    ],
    publishers: PUBLISHERS,
    topics: [
      { id: 'prosecution/training', title: 'Training' },
      { id: 'protection/shelters', title: 'Shelters' },
    ],
    sources: [{ id: 'lists', short: 'Lists', title: 'Lists', where: 'here', read: 'whole' }],
    glossary: [
      { id: 'tier', term: 'Tier', definition: 'A rank.', see: ['waiver'] },
      { id: 'waiver', term: 'Waiver', definition: 'A delay.', see: [] },
    ],
    ...more,
  };
}
