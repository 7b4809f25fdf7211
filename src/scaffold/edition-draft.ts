import { parseDocument } from 'yaml';
import { COVERAGES, type Edition, type EditionSource, PLACEMENT_NOTES } from '../domain/edition.ts';
import { TIERS, type Tier } from '../domain/tier.ts';
import { asData } from './as-data.ts';

/** The texts of a list that match; what is to be decided is passed over. */
function texts(value: unknown, pattern: RegExp): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string' && pattern.test(item)) : [];
}

const CODE = /^[A-Z]{3}$/;
const DATE = /^\d{4}/;

function dateOf(value: unknown): string | undefined {
  const text = String(value ?? '');
  return DATE.test(text) ? text : undefined;
}

function sourceOf(value: unknown): EditionSource[] {
  const { id, covers, except, pages } = asData(value);
  if (typeof id !== 'string' || !/^[a-z0-9-]+$/.test(id)) return [];
  return [
    {
      id,
      covers: covers === 'all' ? 'all' : texts(covers, CODE),
      except: texts(except, CODE),
      pages: texts(pages, /./),
    },
  ];
}

function notesOf(value: unknown): Edition['notes'] {
  const known = new RegExp(`^(?:${PLACEMENT_NOTES.join('|')})$`);
  return Object.fromEntries(
    Object.entries(asData(value)).map(([iso3, notes]) => [
      iso3,
      texts(notes, known) as (typeof PLACEMENT_NOTES)[number][],
    ]),
  );
}

function listsOf(value: unknown): Edition['placements'] {
  const lists = asData(value);
  const codes = (tier: Tier) => texts(lists[tier], CODE);
  return Object.fromEntries(TIERS.map((tier) => [tier, codes(tier)])) as Record<Tier, string[]>;
}

function countsOf(value: unknown): Edition['publishedCounts'] {
  const counts = Object.entries(asData(value)).filter(([, count]) => typeof count === 'number');
  return counts.length > 0 ? { source: '', ...Object.fromEntries(counts) } : undefined;
}

/**
 * Reads what an edition says so far. It may be half filled in: what is missing, or still to be decided, counts as not said. Whether
 * what it says is right, the check tells.
 * @returns nothing where the text is no YAML
 */
export function readEditionDraft(year: number, text: string): Edition | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  const data = asData(document.toJS());
  return {
    file: `editions/${year}.yaml`,
    year,
    released: dateOf(data.released),
    period: dateOf(data.period),
    coverage: COVERAGES.find((coverage) => coverage === data.coverage) ?? 'partial',
    publishedCounts: countsOf(data['published-counts']),
    sources: Array.isArray(data.sources) ? data.sources.flatMap(sourceOf) : [],
    placements: listsOf(data.placements),
    deduced: texts(data.deduced, CODE),
    unknown: texts(data.unknown, CODE),
    completeLists: TIERS.filter((tier) => texts(data['complete-lists'], /./).includes(tier)),
    disputes: {},
    notes: notesOf(data.notes),
    revisions: [],
    changes: [],
  };
}
