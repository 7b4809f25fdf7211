import type { Corpus } from '../../domain/corpus.ts';
import type { Country } from '../../domain/country.ts';
import { ascending } from '../../domain/order.ts';
import type { Language, LocalText } from '../../domain/text.ts';
import type { PlacementState } from '../../domain/tier.ts';
import { inWords } from '../../lib/names.ts';
import type { Column } from '../table.ts';

/** The text in English: the tables are one data set for readers of all languages. */
export function english(text: LocalText): string;
export function english(text: LocalText | undefined): string | null;
export function english(text: LocalText | undefined): string | null {
  return text === undefined ? null : inWords(text, 'en');
}

/** The text in French, where somebody wrote it. */
export function french(text: LocalText): string | null {
  return typeof text === 'string' ? null : (text.fr ?? null);
}

/** The tiers as the field abbreviates them; nothing for what is in no tier. */
export const TIER_CODES: Readonly<Record<PlacementState, string | null>> = {
  'tier-1': '1',
  'tier-2': '2',
  'tier-2-watch-list': '2WL',
  'tier-3': '3',
  'special-case': 'SC',
  'not-covered': null,
  'not-listed': null,
  unknown: null,
};

/** The codes that a cell may hold, best tier first. */
export const CODES: readonly string[] = Object.values(TIER_CODES).filter((code) => code !== null);

/** A demand’s name in all tables: registers are those of countries, and two of them may use one id. */
export function recommendationId(country: string, id: string): string {
  return `${country}/${id}`;
}

/** The two columns by which rows about countries join. */
export function countryColumns<Entry>(countryOf: (entry: Entry) => Country): Column<Entry>[] {
  return [
    {
      name: 'iso3',
      type: 'text',
      pattern: '^[A-Z]{3}$',
      refersTo: 'countries.iso3',
      description: {
        en: 'The country: ISO 3166-1 alpha-3, and XKX, of those for private use, for Kosovo.',
        fr: 'Le pays : ISO 3166-1 alpha-3 et, parmi les codes à usage privé, XKX pour le Kosovo.',
      },
      value: (entry) => countryOf(entry).iso3,
    },
    {
      name: 'country',
      type: 'text',
      refersTo: 'countries.country',
      description: {
        en: 'The country by its name in addresses: its page is /countries/mali/ for mali.',
        fr: 'Le pays, par son nom dans les adresses : pour mali, sa page est /countries/mali/.',
      },
      value: (entry) => countryOf(entry).slug,
    },
  ];
}

/** The columns by which an entry of a document is found: the document, and where in our file it stands. */
export function entryColumns<Entry extends { document: { id: string }; entry: number }>(
  list: Record<Language, string>,
): Column<Entry>[] {
  return [
    {
      name: 'document',
      type: 'text',
      refersTo: 'documents.document',
      description: { en: 'The document that says it.', fr: 'Le document qui le dit.' },
      value: ({ document }) => document.id,
    },
    {
      name: 'entry',
      type: 'integer',
      description: {
        en: `Its place among the ${list.en} in our file of the document, from 1.`,
        fr: `Sa place parmi les ${list.fr} dans notre fichier du document, à partir de 1.`,
      },
      value: ({ entry }) => entry,
    },
  ];
}

/** The column that leads to a demand. */
export const demandColumn = {
  name: 'recommendation',
  type: 'text',
  refersTo: 'recommendations.recommendation',
} as const;

/** All countries in the order of their codes. */
export function byCode(corpus: Corpus): Country[] {
  return [...corpus.countries].sort((a, b) => ascending(a.iso3, b.iso3));
}
