import type { Country } from '../../../src/domain/country.ts';
import type { DocumentType, Publisher, Voice } from '../../../src/domain/document.ts';
import { type Edition, placementOf } from '../../../src/domain/edition.ts';
import { ascending } from '../../../src/domain/order.ts';
import { lastDay, type PartialDate } from '../../../src/domain/partial-date.ts';
import { localise } from '../../../src/domain/text.ts';
import { isTier, type Tier } from '../../../src/domain/tier.ts';
import type { Demand } from './demands.ts';
import type { Setting } from './prose.ts';
import type { SeededRandom } from './random.ts';

/** What is known of a country while its documents are written. */
export interface Dossier {
  country: Country;
  setting: Setting;
  demands: Demand[];
  /** Documents that it is to have. */
  count: number;
  /** The neighbour that it concludes treaties with, if any neighbour has documents. */
  partner?: Country | undefined;
}

/** What documents refer to. */
export interface Registers {
  /** Oldest first. */
  editions: readonly Edition[];
  /** Those that speak of any country. */
  publishers: readonly Publisher[];
}

/** What a document is and when, before anything is written in it. */
export interface Plan {
  /** Its file’s name without the ending. */
  slug: string;
  type: DocumentType;
  title: string;
  publisher: string;
  published: PartialDate;
  inferred?: boolean;
  edition?: number | undefined;
  tier?: Tier | undefined;
  covers?: string;
}

/** Publishes the TIP Reports and their interim assessments. */
const REPORTER = 'us-state-department';

interface Kind {
  weight: number;
  slug: string;
  title: string;
  /** Whose word it is. Where no publisher has that voice, a monitor tells of it. */
  voice: Voice;
  asks: readonly [number, number];
  progress: readonly [number, number];
  parts: readonly string[];
}

/** What is known besides the yearly reports. */
export const OTHER_KINDS: Readonly<Record<Exclude<DocumentType, 'tip-report' | 'interim-assessment'>, Kind>> = {
  'press-release': {
    weight: 45,
    slug: 'embassy-statement',
    title: 'Embassy statement on',
    voice: 'monitor',
    asks: [3, 11],
    progress: [0, 4],
    parts: ['press', 'partnership'],
  },
  'un-report': {
    weight: 20,
    slug: 'experts-observation',
    title: 'Observation of UN experts on',
    voice: 'monitor',
    asks: [2, 8],
    progress: [1, 5],
    parts: ['situation', 'protection', 'prevention'],
  },
  law: {
    weight: 8,
    slug: 'law',
    title: 'Law against trafficking in',
    voice: 'law',
    asks: [0, 0],
    progress: [1, 3],
    parts: ['prosecution'],
  },
  'action-plan': {
    weight: 8,
    slug: 'action-plan',
    title: 'National action plan of',
    voice: 'government',
    asks: [0, 0],
    progress: [0, 3],
    parts: ['prevention', 'partnership'],
  },
  court: {
    weight: 6,
    slug: 'judgment',
    title: 'Judgment against traffickers in',
    voice: 'court',
    asks: [0, 0],
    progress: [1, 2],
    parts: ['prosecution'],
  },
  treaty: {
    weight: 5,
    slug: 'agreement',
    title: 'Agreement on trafficking between',
    voice: 'monitor',
    asks: [2, 5],
    progress: [0, 2],
    parts: ['partnership'],
  },
  other: {
    weight: 8,
    slug: 'report-of-civil-society',
    title: 'Civil society on',
    voice: 'civil-society',
    asks: [0, 4],
    progress: [0, 4],
    parts: ['situation', 'press'],
  },
};

/** A date within a year, as precise as such dates are: mostly a day, at times only the month or the year. */
export function dateIn(year: number, months: readonly [number, number], random: SeededRandom): PartialDate {
  const month = `${year}-${String(random.integer(...months)).padStart(2, '0')}`;
  const day = String(random.integer(1, 28)).padStart(2, '0');
  return { day: `${month}-${day}`, month, year: String(year) }[random.weighted({ day: 60, month: 25, year: 15 })];
}

function tipReportPlan(edition: Edition, country: Country, name: string, random: SeededRandom): Plan {
  const { state } = placementOf(edition, country.iso3);
  const { year, released } = edition;
  return {
    slug: `${year}-tip-report`,
    type: 'tip-report',
    title: `TIP Report ${year} on ${name}`,
    publisher: REPORTER,
    published: released ?? random.pick([String(year), `${year}-06`]),
    inferred: released === undefined,
    edition: year,
    tier: isTier(state) ? state : undefined,
  };
}

function interimPlan(edition: number, name: string, random: SeededRandom): Plan {
  return {
    slug: `${edition + 1}-interim-assessment`,
    type: 'interim-assessment',
    title: `Interim assessment of ${name} after the TIP Report ${edition}`,
    publisher: REPORTER,
    published: dateIn(edition + 1, [1, 3], random),
    edition,
    covers: `${edition}-0${random.integer(4, 6)}/${edition}-1${random.integer(0, 2)}`,
  };
}

function otherPlan({ country, partner }: Dossier, { editions, publishers }: Registers, random: SeededRandom): Plan {
  const types = Object.keys(OTHER_KINDS) as (keyof typeof OTHER_KINDS)[];
  const possible = types.filter((type) => partner || type !== 'treaty');
  const weights = Object.fromEntries(possible.map((type) => [type, OTHER_KINDS[type].weight]));
  const type = random.weighted(weights) as keyof typeof OTHER_KINDS;
  const names = (type === 'treaty' ? [country, partner!] : [country]).map(({ name }) => localise(name, 'en').text);
  const kind = OTHER_KINDS[type];
  const edition = random.pick(editions);
  const { state } = placementOf(edition, country.iso3);
  const ofVoice = (voice: Voice) => publishers.filter((publisher) => publisher.voice === voice);
  const speakers = ofVoice(kind.voice).length > 0 ? ofVoice(kind.voice) : ofVoice('monitor');
  const refersTo = type === 'press-release' || random.chance(0.2) ? edition.year : undefined;
  return {
    slug: `${edition.year}-${kind.slug}`,
    type,
    title: `${kind.title} ${names.join(' and ')}`,
    publisher: random.pick(speakers).id,
    published: dateIn(edition.year, [7, 12], random),
    edition: refersTo,
    tier: type === 'press-release' && isTier(state) && random.chance(0.6) ? state : undefined,
    ...(type === 'other' && random.chance(0.3) && { covers: String(edition.year - 1) }),
  };
}

/** Which documents a country has, oldest first: mostly yearly reports, interim assessments of the Watch List, others. */
export function plansOf(dossier: Dossier, registers: Registers, random: SeededRandom): Plan[] {
  const { country, count } = dossier;
  const { editions } = registers;
  const name = localise(country.name, 'en').text;
  const states = editions.map((edition) => ({ edition, state: placementOf(edition, country.iso3).state }));
  const placed = states.filter(({ state }) => isTier(state) || state === 'unknown').map(({ edition }) => edition);
  const watched = states
    .filter(({ edition, state }) => state === 'tier-2-watch-list' && edition !== editions.at(-1))
    .map(({ edition }) => edition.year);
  const reports = random.sample(placed, Math.floor(count * 0.72 + random.next()));
  const interims = random.sample(watched, Math.round(Math.min(count * 0.08, count - reports.length)));
  const plans = [
    ...reports.map((edition) => tipReportPlan(edition, country, name, random)),
    ...interims.map((year) => interimPlan(year, name, random)),
  ];
  while (plans.length < count) plans.push(otherPlan(dossier, registers, random));
  const used = new Map<string, number>();
  for (const plan of plans) {
    const times = (used.get(plan.slug) ?? 0) + 1;
    used.set(plan.slug, times);
    if (times > 1) plan.slug += `-${times}`;
  }
  return plans.sort((a, b) => ascending(lastDay(a.published), lastDay(b.published)) || ascending(a.slug, b.slug));
}
