import { expect, test } from 'vitest';
import { country, edition } from '../domain/testing/builders.ts';
import type { Tier } from '../domain/tier.ts';
import type { ReadSource } from './findings.ts';
import { recogniseTier } from './recognise-tier.ts';

const MALI = country('mali', { name: { en: 'Mali', fr: 'Mali' }, iso3: 'MLI' });
const IVORY_COAST = country('cote-divoire', {
  name: 'Côte d’Ivoire',
  commonName: { en: 'Ivory Coast', fr: 'Côte d’Ivoire' },
  iso3: 'CIV',
});

function source(...paragraphs: string[]): ReadSource {
  return { address: { reason: '' }, paragraphs, around: [] };
}

test.each<[line: string, tier: Tier | undefined]>([
  ['MALI (Tier 2)', 'tier-2'],
  ['MALI: TIER 2 WATCH LIST', 'tier-2-watch-list'],
  ['Mali: Tier 3', 'tier-3'],
  ['Mali – Tier 1', 'tier-1'],
  ['MALI (Tier 2 Watch List)', 'tier-2-watch-list'],
  ['MALI (Tier 2) – Extracted in part from the U.S. State Dept', 'tier-2'],
  ['Mali (Catégorie 2)', 'tier-2'],
  ['MALI : CATÉGORIE 2 – LISTE DE SURVEILLANCE', 'tier-2-watch-list'],
  ['Mali (Liste de surveillance de la catégorie 2)', 'tier-2-watch-list'],
  ['Mali: Special Case', 'special-case'],
  ['Mali (Cas particulier)', 'special-case'],
  ['Tier 2 Watch List', 'tier-2-watch-list'],
  ['Tier ranking: Tier 3', 'tier-3'],
  ['NIGER (Tier 2)', undefined],
  ['He praised Mali’s advancement to Tier 2 on the recent report.', 'tier-2'],
  ['Mali remained on Tier 2 Watch List for one more year.', 'tier-2-watch-list'],
  ['A waiver spared Mali an otherwise required downgrade to Tier 3.', undefined],
  ['Mali rose from Tier 3.', undefined],
  ['It was upgraded from Tier 3 to Tier 2 Watch List.', 'tier-2-watch-list'],
  ['Mali was downgraded to Tier Three.', 'tier-3'],
  ['Le pays a été placé dans la catégorie supérieure, la catégorie 2.', 'tier-2'],
  ['Le Mali est maintenu sur la liste de surveillance de la catégorie 2.', 'tier-2-watch-list'],
  ['Governments on Tier 1 meet the standards.', undefined],
])('%j', (line, tier) => {
  expect(recogniseTier(source(line), MALI, undefined).value).toBe(tier);
});

test('a heading counts more than the prose below it, which also tells of other years', () => {
  const text = source('MALI: TIER 2 WATCH LIST', 'In the year before, Mali was downgraded to Tier 3.');
  expect(recogniseTier(text, MALI, undefined).value).toBe('tier-2-watch-list');
});

test('a country is known by every name, with either apostrophe', () => {
  expect(recogniseTier(source("COTE D'IVOIRE: Tier 2", "CÔTE D'IVOIRE: Tier 3"), IVORY_COAST, undefined).value).toBe(
    'tier-3',
  );
  expect(recogniseTier(source('Ivory Coast (Tier 2)'), IVORY_COAST, undefined).value).toBe('tier-2');
});

test('readings that differ are left to a human, with the places they stand in', () => {
  const found = recogniseTier(source('Mali was upgraded to Tier 2.', 'Mali remains on Tier 3.'), MALI, undefined);
  expect(found).toEqual({
    isOpen: true,
    reason: 'the text speaks of tier-2 and of tier-3: the words “upgraded to Tier 2”, the words “remains on Tier 3”',
  });
});

test.each<[lists: Parameters<typeof edition>[1], told: object]>([
  [{ 'tier-2': ['MLI'] }, { value: 'tier-2', reason: 'the heading “MALI (Tier 2)”; the edition of 2019 agrees' }],
  [{}, { value: 'tier-2', reason: 'the heading “MALI (Tier 2)”' }],
  [
    { 'tier-3': ['MLI'] },
    {
      isOpen: true,
      reason:
        'the heading “MALI (Tier 2)” says tier-2, but content/editions/2019.yaml gives tier-3: which of the two is wrong?',
    },
  ],
])('a placement is held against the edition: %j', (lists, told) => {
  expect(recogniseTier(source('MALI (Tier 2)'), MALI, edition(2019, lists, { unknown: ['MLI'] }))).toEqual(told);
});
