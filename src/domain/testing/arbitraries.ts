import * as fc from 'fast-check';
import type { ContentParts } from '../corpus.ts';
import {
  DOCUMENT_TYPES,
  MEASURES,
  PROGRESS_STATUSES,
  type Progress,
  READINGS,
  type SourceDocument,
  UNITS,
  VOICES,
} from '../document.ts';
import { COVERAGES, type Edition, PLACEMENT_NOTES } from '../edition.ts';
import { lastDay, type PartialDate } from '../partial-date.ts';
import { PARADIGMS, type Recommendation } from '../recommendation.ts';
import { TIERS, type Tier } from '../tier.ts';
import { country, edition, PUBLISHERS, recommendation, sourceDocument } from './builders.ts';

const FIRST_YEAR = 2015;
const LAST_YEAR = 2021;
const COUNTRIES = ['mali', 'niger'];
const CODES = ['MLI', 'NER', 'SEN'];
/** Demands are few, so that documents meet on them. */
const DEMANDS = ['a', 'b', 'c', 'd', 'e', 'f'];

const pad = (number: number) => String(number).padStart(2, '0');

/** A date of any of the three precisions; days and months are few, so that documents meet on them. */
export function partialDates(from = FIRST_YEAR, to = LAST_YEAR): fc.Arbitrary<PartialDate> {
  return fc
    .record({
      year: fc.integer({ min: from, max: to }),
      month: fc.constantFrom(2, 6, 12),
      day: fc.constantFrom(1, 20, 31),
      precision: fc.constantFrom(4, 7, 10),
    })
    .map(({ year, month, day, precision }) => {
      const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
      return `${year}-${pad(month)}-${pad(Math.min(day, days))}`.slice(0, precision);
    });
}

/** A day, from before everything to after everything; often the one on which something comes out. */
export function days(): fc.Arbitrary<string> {
  return partialDates(FIRST_YEAR - 1, LAST_YEAR + 1).map(lastDay);
}

/** A register in which demands are merged into earlier ones, in chains, never in a circle. */
export function registers(slug: string): fc.Arbitrary<Recommendation[]> {
  const entry = fc.record({
    topic: fc.constantFrom(...PARADIGMS),
    mergedInto: fc.option(fc.nat(), { nil: undefined, freq: 2 }),
  });
  return fc.array(entry, { minLength: 2, maxLength: DEMANDS.length }).map((entries) =>
    entries.map(({ topic, mergedInto }, index) =>
      recommendation(DEMANDS[index]!, {
        country: slug,
        topic: `${topic}/any`,
        mergedInto: mergedInto === undefined || index === 0 ? undefined : DEMANDS[mergedInto % index],
      }),
    ),
  );
}

const demand = fc.constantFrom(...DEMANDS);
const place = fc.constantFrom(...COUNTRIES);
const voice = fc.option(fc.constantFrom(...VOICES), { nil: undefined });

interface DocumentOptions {
  listings?: readonly SourceDocument['listing'][];
}

function entries(countries: readonly string[], type: SourceDocument['type'], options: DocumentOptions) {
  // Only a document of several countries names the one that an entry concerns.
  const named = place.map((slug) => (countries.length > 1 ? slug : undefined));
  const status = fc.constantFrom(...PROGRESS_STATUSES);
  const progress: fc.Arbitrary<Progress> = fc.record({
    recommendation: demand,
    status,
    note: fc.nat().map(String),
    by: voice,
    asOf: fc.option(partialDates(), { nil: undefined }),
    country: named,
  });
  return fc.record({
    edition: type === 'tip-report' ? fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }) : fc.constant(undefined),
    publisher: fc.constantFrom(...PUBLISHERS.map(({ id }) => id)),
    published: partialDates(),
    covers: fc.option(
      fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }).map((year) => `${year - 1}-04/${year}-03`),
      { nil: undefined },
    ),
    read: fc.constantFrom(...READINGS),
    listing: fc.constantFrom(...(options.listings ?? (['complete', 'partial'] as const))),
    recommendations: fc.array(
      fc.record({ recommendation: demand, text: fc.constant(''), priority: fc.boolean(), country: named }),
      { maxLength: 4 },
    ),
    progress: fc.array(progress, { maxLength: 3 }),
    figures: fc.array(
      fc.record({
        measure: fc.constantFrom(...MEASURES.slice(0, 2), 'other' as const),
        value: fc.nat({ max: 3 }),
        unit: fc.option(fc.constantFrom(...UNITS), { nil: undefined }),
        period: fc.constantFrom('2015', '2015-04/2016-03', '2015-05'),
        by: voice,
        country: named,
      }),
      { maxLength: 2 },
    ),
  });
}

/** Documents of one country or of both; no two are the TIP Report of one country and year. Texts number the asks. */
export function documents(options: DocumentOptions = {}): fc.Arbitrary<SourceDocument[]> {
  const type = fc.oneof(fc.constant('tip-report' as const), fc.constantFrom(...DOCUMENT_TYPES));
  const countries = fc.constantFrom(['mali'], ['mali'], ['niger'], COUNTRIES);
  const document = fc
    .record({ type, countries })
    .chain((head) => entries(head.countries, head.type, options).map((body) => ({ ...head, ...body })));
  return fc.array(document, { maxLength: 10 }).map((list) => {
    const seen = new Set<string>();
    return list.map((entry, index) => {
      const reports = entry.type === 'tip-report' ? entry.countries.map((slug) => `${slug}/${entry.edition}`) : [];
      const isSecond = reports.some((report) => seen.has(report));
      for (const report of reports) seen.add(report);
      return sourceDocument(`${entry.countries[0]}/${entry.published.slice(0, 4)}-${index}`, {
        ...entry,
        type: isSecond ? 'other' : entry.type,
        recommendations: entry.recommendations.map((ask, at) => ({ ...ask, text: String(at) })),
      });
    });
  });
}

/** What one year does with each country: a tier, or nothing that was read, or nothing. */
const placements = fc.tuple(
  ...CODES.map(() => fc.constantFrom<(Tier | 'unknown' | 'absent')[]>(...TIERS, 'unknown', 'absent')),
);

function editionOf(year: number): fc.Arbitrary<Edition> {
  return fc
    .record({
      states: placements,
      coverage: fc.constantFrom(...COVERAGES),
      released: fc.option(partialDates(year, year), { nil: undefined }),
      completeLists: fc.subarray([...TIERS]),
      notes: fc.subarray([...PLACEMENT_NOTES]),
      revision: fc.option(fc.record({ date: partialDates(year, year + 1), tier: fc.constantFrom(...TIERS) }), {
        nil: undefined,
      }),
    })
    .map(({ states, coverage, released, completeLists, notes, revision }) => {
      const codesOf = (state: string) => CODES.filter((_, index) => states[index] === state);
      return edition(year, Object.fromEntries(TIERS.map((tier) => [tier, codesOf(tier)])), {
        coverage,
        released,
        unknown: codesOf('unknown'),
        completeLists: coverage === 'partial' ? completeLists : [],
        notes: { MLI: notes },
        revisions: revision ? [{ ...revision, country: 'MLI', source: 'lists' }] : [],
      });
    });
}

/** Editions of some of the years, one a year. */
export function editions(): fc.Arbitrary<Edition[]> {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  return fc.subarray(years).chain((some) => fc.tuple(...some.map(editionOf)));
}

/** All the content that a profile of Mali is folded from. */
export function contentParts(options: DocumentOptions = {}): fc.Arbitrary<ContentParts> {
  return fc.record({
    countries: fc.constant([
      country('mali', { neighbours: ['niger', 'senegal'] }),
      country('niger', { neighbours: ['mali'] }),
      country('senegal', { neighbours: ['mali'] }),
    ]),
    documents: documents(options),
    recommendations: fc.tuple(registers('mali'), registers('niger')).map((both) => both.flat()),
    editions: editions(),
    publishers: fc.constant(PUBLISHERS),
    topics: fc.constant(PARADIGMS.map((paradigm) => ({ id: `${paradigm}/any`, title: paradigm }))),
    sources: fc.constant([{ id: 'lists', short: 'Lists', title: 'Lists', where: 'here', read: 'whole' }]),
    glossary: fc.constant([]),
  });
}

/** The same values in another order. */
export function shuffled<Value>(values: readonly Value[]): fc.Arbitrary<Value[]> {
  return fc.shuffledSubarray([...values], { minLength: values.length });
}
