import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../domain/corpus.ts';
import type { Edition } from '../domain/edition.ts';
import { editionOverview } from '../domain/edition-overview.ts';
import { country, edition, soundParts } from '../domain/testing/builders.ts';
import { tierCounts } from '../domain/tier-counts.ts';
import { CLOCK_LAWS, type WatchListRun } from '../domain/watch-list-clock.ts';
import { editions as t } from './fr-editions.ts';

const countries = [country('mali'), country('niger'), country('senegal')];

function overviewOf(...held: Edition[]) {
  return editionOverview(buildCorpus(soundParts({ countries, editions: held })), held.at(-1)!.year);
}

describe('an edition in a sentence', () => {
  test.each([
    [edition(2019, { 'tier-1': ['MLI'] }), '1 pays ou territoire : 1 en catégorie 1.'],
    [
      edition(2019, { 'tier-2-watch-list': ['MLI', 'NER'], 'special-case': ['SEN'] }),
      '3 pays et territoires : 2 en catégorie 2 – liste de surveillance et 1 cas particulier.',
    ],
    [
      edition(2019, { 'tier-1': ['MLI'] }, { coverage: 'partial', unknown: ['NER', 'SEN'] }),
      '1 pays ou territoire de cette édition nous est connu : 1 en catégorie 1. 2 autres sont inconnus.',
    ],
    [
      edition(2019, { 'tier-1': ['MLI', 'SEN'] }, { coverage: 'partial', unknown: ['NER'] }),
      '2 pays et territoires de cette édition nous sont connus : 2 en catégorie 1. 1 autre est inconnu.',
    ],
  ])('%#', (held, words) => {
    expect(t.summary(overviewOf(held))).toBe(words);
  });
});

describe('what moves are told against', () => {
  const before = edition(2018, { 'tier-1': ['MLI', 'NER'] });

  test.each([
    [
      [edition(2019, { 'tier-1': ['MLI'] })],
      'Nous ne disposons d’aucune édition de l’année précédente ; il n’y a donc rien à quoi comparer celle-ci.',
    ],
    [
      [before, edition(2019, { 'tier-1': ['MLI'] })],
      'Par rapport à l’édition de 2018. Un changement est le passage d’une catégorie à une autre.',
    ],
    [
      [before, edition(2019, { 'tier-1': ['MLI'] }, { unknown: ['NER'] })],
      'Par rapport à l’édition de 2018. Un changement est le passage d’une catégorie à une autre. Pour 1 pays, nous ne connaissons pas le classement dans cette édition ; son éventuel changement manque donc ici.',
    ],
    [
      [before, edition(2019, {}, { unknown: ['MLI', 'NER'] })],
      'Par rapport à l’édition de 2018. Un changement est le passage d’une catégorie à une autre. Pour 2 pays, nous ne connaissons pas le classement dans cette édition ; leurs éventuels changements manquent donc ici.',
    ],
    // Where the edition before does not place a country either, no move of it is missing.
    [
      [
        edition(2018, { 'tier-1': ['MLI'] }, { unknown: ['NER'] }),
        edition(2019, { 'tier-1': ['MLI'] }, { unknown: ['NER'] }),
      ],
      'Par rapport à l’édition de 2018. Un changement est le passage d’une catégorie à une autre.',
    ],
  ])('%#', (held, words) => {
    expect(t.movedAgainst(overviewOf(...held))).toBe(words);
  });
});

test.each([
  [0, 188, '0\u00a0%'],
  [1, 188, '1\u00a0%'],
  [1, 300, '<\u00a01\u00a0%'],
  [130, 188, '69\u00a0%'],
  [187, 188, '99\u00a0%'],
  [299, 300, '>\u00a099\u00a0%'],
  [188, 188, '100\u00a0%'],
  [0, 0, '–'],
])('%i of %i is %s', (part, whole, words) => {
  expect(t.share(part, whole)).toBe(words);
});

test('a list that is not whole has at least so many', () => {
  expect([t.countOf(24, true), t.countOf(24, false)]).toEqual(['24+', '24']);
});

test('what is open in a chart is said, with how many are unknown', () => {
  const whole = edition(2023, { 'tier-1': ['MLI'] });
  const partial = (year: number) => edition(year, {}, { coverage: 'partial', unknown: ['MLI', 'NER'] });
  const counts = (editions: readonly Edition[]) => tierCounts({ editions, countries: [] });
  expect(t.openCounts(counts([whole]))).toBeUndefined();
  expect(t.openCounts(counts([edition(2024, {}, { coverage: 'partial' })]))).toBe(
    '2024 : nous n’en avons qu’une partie. Une barre en tirets et un plus veulent dire « au moins ce nombre ».',
  );
  expect(t.openCounts(counts([whole, partial(2024), partial(2025)]))).toBe(
    '2024–2025 : nous n’en avons qu’une partie. Une barre en tirets et un plus veulent dire « au moins ce nombre » ; 4 classements nous sont inconnus.',
  );
});

describe('the clock', () => {
  test.each([
    [
      0,
      'Deux éditions de suite sur la liste de surveillance mènent à la catégorie 3 dans la suivante, sauf si une dérogation reporte cette échéance, de 2 éditions au plus : aucune série ne dépasse 4 éditions. Une meilleure catégorie est toujours possible.',
    ],
    [
      1,
      'Deux éditions de suite sur la liste de surveillance mènent à la catégorie 3 dans la suivante, sauf si une dérogation reporte cette échéance, d’une édition au plus : aucune série ne dépasse 3 éditions. Après un retour de la catégorie 3 qui a suivi une telle série, la première édition sur la liste est la dernière. Une meilleure catégorie est toujours possible.',
    ],
  ])('law %i in words', (law, words) => {
    expect(t.clockLaw(CLOCK_LAWS[law]!)).toBe(words);
  });

  test.each([
    [2010, /la première où le décompte pouvait entraîner un déclassement est donc celle de 2011\./],
    [2011, /^Aucun pays n’avait atteint/],
  ])('nobody in %i', (year, words) => {
    expect(t.clockForNobody(year)).toMatch(words);
  });

  const run: WatchListRun = { from: 2013, to: 2016, length: 4, waivers: [], isReturn: false };

  test.each([
    [run, '2013–2016'],
    [{ ...run, waivers: [2015] }, '2013–2016, dérogation signalée pour 2015'],
    [{ ...run, from: 2016, length: 1, isReturn: true }, '2016, après un retour de la catégorie 3'],
  ])('a run: %#', (each, words) => {
    expect(t.runFacts(each)).toBe(words);
  });
});
