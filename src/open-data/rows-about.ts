import type { Corpus } from '../domain/corpus.ts';
import { addTo } from '../domain/groups.ts';
import { oncePer } from '../domain/once.ts';
import type { Row } from './csv.ts';
import type { Table } from './table.ts';

const groupsOf = oncePer((rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const countries = Array.isArray(row.countries) ? row.countries : [row.country];
    for (const slug of countries) addTo(groups, String(slug), row);
  }
  return groups;
});

/** The rows of a table that are about a country, in the order of the table; those of all countries are sorted once. */
export function rowsAbout(table: Table, corpus: Corpus, slug: string): readonly Row[] {
  return groupsOf(table.rows(corpus)).get(slug) ?? [];
}
