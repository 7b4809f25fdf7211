import { expect, test } from 'vitest';
import type { NarrativeNeed } from '../domain/freshness.ts';
import { BOARD_PARTS } from '../domain/freshness-board.ts';
import { country, historyOf } from '../domain/testing/builders.ts';
import { freshness } from './fr-freshness.ts';

function narrative(letter: string, more: Partial<NarrativeNeed>): NarrativeNeed {
  const placement = historyOf(letter, { from: 2025 }).cells[0]!;
  return { kind: 'no-latest-narrative', country: country('mali'), placement, demands: 0, ...more };
}

test.each([
  [{ atLeast: 27, atMost: 27 }, '27 mois'],
  [{ atLeast: 12, atMost: 23 }, '12 à 23 mois'],
  [{ atLeast: 0, atMost: 12 }, '0 à 12 mois'],
])('the age %o is “%s”', (age, expected) => {
  expect(freshness.age(age)).toBe(expected);
});

test.each([
  [narrative('W', {}), 'Aucun chapitre n’est encore enregistré.'],
  [
    narrative('W', { newestHeld: 2023, demands: 1 }),
    'Le plus récent qui soit enregistré est celui de 2023. 1 recommandation est suivie, dont il pourrait parler.',
  ],
  [
    narrative('?', { newestHeld: 2023, demands: 36 }),
    'Le plus récent qui soit enregistré est celui de 2023. 36 recommandations sont suivies, dont il pourrait parler. Il indiquerait aussi le classement, que nous ne connaissons pas.',
  ],
])('of %o is told what is held and what it would bring', (need, expected) => {
  expect(freshness.narrativeFacts(need)).toBe(expected);
});

test.each([
  [1, 'classement inconnu|état d’avancement ancien|document à compléter|classement déduit ou à source unique'],
  [
    1234,
    'classements inconnus|états d’avancement anciens|documents à compléter|classements déduits ou à source unique',
  ],
])('%i of a part of the board', (count, expected) => {
  const told = BOARD_PARTS.map((part) => freshness.part[part](count)).filter((text) => /^\d/.test(text));
  const number = count === 1 ? '1' : '1\u202f234';
  expect(told).toEqual(expected.split('|').map((text) => `${number} ${text}`));
});

test('counts say out of how many', () => {
  expect(freshness.outOf('single-source-placement', 946, 4181)).toBe('946 sur 4\u202f181 classements');
  expect(freshness.outOf('no-document', 0, 1)).toBe('0 sur 1 pays ou territoire');
  expect(freshness.oldOnProfile(23, 24, '2025-10-09')).toBe(
    '23 sur 24 états d’avancement datent de 12 mois ou plus, comptés jusqu’au 9 octobre 2025.',
  );
  expect(freshness.oldOnProfile(1, 2, '2010')).toBe(
    '1 sur 2 états d’avancement date de 12 mois ou plus, comptés jusqu’en 2010.',
  );
  expect(freshness.resting(1)).toBe('1 état d’avancement repose sur lui');
});
