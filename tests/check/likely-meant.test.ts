import { describe, expect, test } from 'vitest';
import { asDates, asName, asNumber, asPattern, nearestName } from '../../src/check/likely-meant.ts';
import { TIERS } from '../../src/domain/tier.ts';

describe('nearestName', () => {
  const countries = ['mali', 'malawi', 'mauritania', 'burkina-faso', 'cote-divoire'];
  test.each<[found: string, allowed: readonly string[], meant: string | undefined]>([
    ['teir-2', TIERS, 'tier-2'],
    ['2', TIERS, 'tier-2'],
    ['Tier 2', TIERS, 'tier-2'],
    ['TIER_2_WATCH_LIST', TIERS, 'tier-2-watch-list'],
    ['watch-list', TIERS, 'tier-2-watch-list'],
    ['green', TIERS, undefined],
    ['Mali', countries, 'mali'],
    ['Côte d’Ivoire', countries, 'cote-divoire'],
    ['burkinafaso', countries, 'burkina-faso'],
    ['France', countries, undefined],
    ['MIL', ['MLI', 'MLT', 'NER'], 'MLI'],
    ['NGA', ['MLI', 'MLT', 'NER'], undefined],
    ['2008', ['2007', '2009'], undefined],
    ['mali', ['malawi', 'niger'], undefined],
    ['nigr', ['malawi', 'niger'], 'niger'],
    ['atlantis', ['albania', 'status'], undefined],
    ['ministry', ['monitor', 'court'], undefined],
    ['us-state-departement', ['us-state-department', 'us-treasury'], 'us-state-department'],
    ['anything', [], undefined],
    ['', TIERS, undefined],
  ])('%s', (found, allowed, meant) => {
    expect(nearestName(found, allowed)).toBe(meant);
  });
});

test.each([
  ['Kidal Écoles', 'kidal-ecoles'],
  ['documents/mali/2019 Embassy – statement .md', 'documents/mali/2019-embassy-statement.md'],
  ['-a--b-', 'a-b'],
])('%s as a name', (text, name) => {
  expect(asName(text)).toBe(name);
});

test.each([
  ['29/08/2019', ['2019-08-29']],
  ['08/29/2019', ['2019-08-29']],
  ['29.8.2019', ['2019-08-29']],
  ['2019-8-9', ['2019-08-09']],
  ['2019/08/29', ['2019-08-29']],
  ['06/07/2019', ['2019-07-06', '2019-06-07']],
  ['06/06/2019', ['2019-06-06']],
  ['30/02/2019', []],
  ['2019-13-1', []],
  ['31/31/2019', []],
  ['2019', []],
])('%s as a date', (text, dates) => {
  expect(asDates(text)).toEqual(dates);
});

test.each([
  ['2019', '2019'],
  ['20,000', '20000'],
  ['1 200 000', '1200000'],
  ['1.5', undefined],
  ['about 20', undefined],
])('%s as a number', (text, number) => {
  expect(asNumber(text)).toBe(number);
});

test.each([
  ['mli', /^[A-Z]{3}$/, 'MLI'],
  ['FR', /^[a-z]{2}$/, 'fr'],
  ['US State Department', /^[a-z-]+$/, 'us-state-department'],
  ['Prosecution/Training', /^[a-z]+\/[a-z]+$/, 'prosecution/training'],
  ['ML', /^[A-Z]{3}$/, undefined],
])('%s as the pattern %s asks for', (text, pattern, form) => {
  expect(asPattern(text, pattern)).toBe(form);
});
