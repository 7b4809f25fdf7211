import type { Corpus } from '../domain/corpus.ts';
import { historyIn } from '../domain/country-history.ts';
import { historyClauses } from '../domain/tier-history.ts';
import { stringsFor } from '../i18n/strings.ts';
import type { Row } from './csv.ts';
import { type Envelope, LICENCE, toJson } from './json.ts';
import { closedObject, ENVELOPE, type JsonSchema, rowSchema } from './json-schema.ts';
import { rowsAbout } from './rows-about.ts';
import { clocks } from './tables/clocks.ts';
import { countries } from './tables/countries.ts';
import { asked, recommendations } from './tables/demands.ts';
import { documents, figures } from './tables/documents.ts';
import { mentions, progress } from './tables/entries.ts';
import { disputes, placements, revisions } from './tables/placements.ts';

/** Tables of which a profile holds the rows about its country, as they are. */
const LISTS = { placements, revisions, disputes, figures, documents };

/** Tables of which each demand of the checklist holds the rows about it. */
const ABOUT_A_DEMAND = { mentions, asked, progress };

/** The demands of a country, each with all that was asked and reported; without those that were merged into another. */
function checklist(corpus: Corpus, slug: string) {
  const lists = Object.entries(ABOUT_A_DEMAND).map(([name, table]) => ({ name, rows: rowsAbout(table, corpus, slug) }));
  return rowsAbout(recommendations, corpus, slug)
    .filter(({ status }) => status !== null)
    .map((demand) => ({
      ...demand,
      ...Object.fromEntries(
        lists.map(({ name, rows }) => [name, rows.filter((row) => row.recommendation === demand.recommendation)]),
      ),
    }));
}

/**
 * Writes the folded profile of a country as a JSON file: the rows of the tables that are about it, a sentence on its
 * history, and each demand with its mentions, its answers by edition and its progress.
 * @throws when the corpus has no such country
 */
export function profileFile(corpus: Corpus, slug: string): string {
  const only = (rows: readonly Row[]): Row => {
    if (rows.length !== 1) throw new Error(`${rows.length} rows on “${slug}” where one is expected`);
    return rows[0]!;
  };
  const country = only(rowsAbout(countries, corpus, slug));
  const history = historyIn(corpus, String(country.iso3));
  const envelope: Envelope = { as_of: corpus.newest, licence: LICENCE };
  return toJson({
    ...envelope,
    country,
    sentence: stringsFor('en').historySentence(historyClauses(history)),
    clock: only(rowsAbout(clocks, corpus, slug)),
    ...Object.fromEntries(Object.entries(LISTS).map(([name, table]) => [name, rowsAbout(table, corpus, slug)])),
    checklist: checklist(corpus, slug),
  });
}

/** The schema of that file. */
export function profileSchema(): JsonSchema {
  const list = (name: string) => ({ type: 'array', items: { $ref: `#/$defs/${name}` } });
  const lists = (tables: object) => Object.fromEntries(Object.keys(tables).map((name) => [name, list(name)]));
  const demand = rowSchema(recommendations, lists(ABOUT_A_DEMAND));
  const tables = { ...LISTS, ...ABOUT_A_DEMAND };
  return {
    title: 'Profile of a country',
    ...closedObject({
      ...ENVELOPE,
      country: rowSchema(countries),
      sentence: { description: 'The history of its placements in one sentence, in English.', type: 'string' },
      clock: rowSchema(clocks),
      ...lists(LISTS),
      checklist: { type: 'array', items: { $ref: '#/$defs/demand' } },
    }),
    $defs: {
      ...Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, rowSchema(table)])),
      demand,
    },
  };
}
