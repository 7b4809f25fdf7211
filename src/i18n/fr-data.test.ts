import { expect, test } from 'vitest';
import { atlas } from './fr-atlas.ts';
import { cite } from './fr-cite.ts';
import { data } from './fr-data.ts';

test.each([
  [0, '0 octet'],
  [1, '1 octet'],
  [999, '999 octets'],
  [418_700, '419 ko'],
  [1_149_000, '1,1 Mo'],
])('a file of %i bytes has “%s”', (bytes, expected) => {
  expect(data.size(bytes)).toBe(expected);
});

test('rows and columns are counted, none and one alike', () => {
  expect([0, 1, 2, 4181].map(data.rows)).toEqual(['0 ligne', '1 ligne', '2 lignes', '4\u202f181 lignes']);
  expect(data.columns(13)).toBe('13 colonnes');
});

test('a strip names one report or several', () => {
  expect(data.stripTitle('Mali', 2001, 2025)).toBe('Mali dans les rapports TIP, de 2001 à 2025');
  expect(data.stripTitle('Mali', 2010, 2010)).toBe('Mali dans le rapport TIP de 2010');
});

test('a citation says as of when, as precisely as it is known', () => {
  const of = { title: 'Mali', address: 'https://example.org/' };
  expect(cite.page({ ...of, asOf: '2019-08-29' })).toBe(
    'Tierline\u00a0: Mali. Données au 29 août 2019. https://example.org/',
  );
  expect(cite.page({ ...of, asOf: '2019' })).toBe('Tierline\u00a0: Mali. Données en 2019. https://example.org/');
});

test('a source names its speaker once', () => {
  const of = { published: '2019-06', address: 'https://example.org/' };
  expect(cite.source({ ...of, speaker: 'ONU', title: 'ONU, déclaration' })).toBe(
    'ONU, déclaration. juin 2019. https://example.org/',
  );
  expect(cite.source({ ...of, speaker: 'ONU', title: 'Déclaration' })).toBe(
    'ONU\u00a0: Déclaration. juin 2019. https://example.org/',
  );
  expect(cite.feed.corrected('2026-12-01', 'Une date.')).toBe('Corrigé le 1er décembre 2026\u00a0: Une date.');
});

test.each([
  [{ kind: 'same', since: 2019 } as const, 'Inchangé depuis 2019'],
  [{ kind: 'up', from: 'tier-3' } as const, 'En hausse depuis la catégorie 3'],
  [{ kind: 'down', from: 'tier-2-watch-list' } as const, 'En baisse depuis la liste de surveillance'],
  [{ kind: 'not-comparable', from: 'special-case' } as const, 'Après le statut de cas particulier'],
  [{ kind: 'no-edition-before' } as const, 'Sans élément de comparaison'],
])('the move %o', (move, expected) => {
  expect(atlas.move(move)).toBe(expected);
});

test.each([
  ['up', 'tier-3', 'en hausse depuis la catégorie 3 (2023)'],
  ['down', 'tier-2', 'en baisse depuis la catégorie 2 (2023)'],
  ['up', 'tier-2-watch-list', 'en hausse depuis la liste de surveillance (2023)'],
  ['not-comparable', 'special-case', 'après le statut de cas particulier (2023)'],
] as const)('a placement that is %s from %s', (direction, from, expected) => {
  expect(atlas.arrivedFrom(direction, from, 2023)).toBe(expected);
});
