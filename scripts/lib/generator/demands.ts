import { stringify } from 'yaml';
import { ascending } from '../../../src/domain/order.ts';
import { type LocalText, localise } from '../../../src/domain/text.ts';
import { DEMAND_PATTERNS, type DemandPattern, type Prose } from './prose.ts';
import type { SeededRandom } from './random.ts';

const NARROWINGS = [
  { slug: 'rural-areas', words: ' in rural areas' },
  { slug: 'border-regions', words: ' in border regions' },
  { slug: 'children', words: ', above all where children are concerned' },
  { slug: 'women', words: ', above all where women and girls are concerned' },
  { slug: 'informal-sector', words: ', also in the informal sector' },
];

/** A demand of a country, and the part of the country's record in which it is made. */
export interface Demand {
  id: string;
  pattern: DemandPattern;
  narrowing: string;
  mergedInto?: string;
  splitFrom?: string;
  /** From 0, the oldest document, to 1, the newest. */
  from: number;
  to: number;
}

/** The register of a country: 15 to 40 demands, fewer where there are too few documents to make them. */
export function demandsOf(documents: number, random: SeededRandom): Demand[] {
  const count = Math.min(random.integer(15, 40), 15 + 2 * (documents - 1));
  const twins = Math.round(count * 0.15);
  const base = random.sample([...DEMAND_PATTERNS.keys()], count - twins).map((id): Demand => {
    const from = random.chance(0.4) ? 0 : random.next() ** 2;
    const to = random.chance(0.5) ? 1 : from + random.next() * (1 - from);
    return { id, pattern: DEMAND_PATTERNS.get(id)!, narrowing: '', from, to };
  });
  const narrowed = random.sample(base, twins).map(({ id, pattern, from }): Demand => {
    const { slug, words } = random.pick(NARROWINGS);
    const link = random.chance(0.6) ? { mergedInto: id } : { splitFrom: id };
    return { id: `${id}-${slug}`, pattern, narrowing: words, ...link, from, to: Math.min(1, from + 0.3) };
  });
  return [...base, ...narrowed].sort((a, b) => ascending(a.pattern.topic, b.pattern.topic) || ascending(a.id, b.id));
}

/** How many demands a country may hear, at most: every pattern as it is and in each narrowing would be more. */
export const MOST_DEMANDS = 200;

/**
 * A register of a given length, for measurements of long ones: first the patterns as they are, then narrowed ones, which are
 * demands of their own or taken out of the wider one. They recur over most of the record.
 * @param count from 1 to MOST_DEMANDS
 */
export function manyDemandsOf(count: number, random: SeededRandom): Demand[] {
  const wide = [...DEMAND_PATTERNS].map(([id, pattern]) => ({ id, pattern, narrowing: '' }));
  const narrow = wide.flatMap(({ id, pattern }) =>
    NARROWINGS.map(({ slug, words }) => ({
      id: `${id}-${slug}`,
      pattern,
      narrowing: words,
      ...(random.chance(0.2) && { splitFrom: id }),
    })),
  );
  const chosen = [
    ...random.sample(wide, Math.min(count, wide.length)),
    ...random.sample(narrow, Math.max(0, count - wide.length)),
  ];
  const spans = chosen.map((demand): Demand => {
    const from = random.chance(0.6) ? 0 : random.next() ** 2;
    return { ...demand, from, to: random.chance(0.7) ? 1 : from + random.next() * (1 - from) };
  });
  return spans.sort((a, b) => ascending(a.pattern.topic, b.pattern.topic) || ascending(a.id, b.id));
}

function narrowedTitle({ pattern, narrowing }: Demand): LocalText {
  return narrowing === '' ? pattern.title : localise(pattern.title, 'en').text + narrowing;
}

/** The file of a register. */
export function registerText(demands: readonly Demand[], prose: Prose, random: SeededRandom): string {
  const entries = demands.map((demand) => [
    demand.id,
    {
      topic: demand.pattern.topic,
      title: narrowedTitle(demand),
      ...(random.chance(0.5) && { note: `Wider than the wording: ${prose.wording(demand.pattern)}` }),
      ...(demand.mergedInto && { 'merged-into': demand.mergedInto }),
      ...(demand.splitFrom && { 'split-from': demand.splitFrom }),
    },
  ]);
  return stringify(Object.fromEntries(entries), { lineWidth: 120 });
}
