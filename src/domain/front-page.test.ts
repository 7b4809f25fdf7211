import { describe, expect, test } from 'vitest';
import { buildCorpus, type ContentParts } from './corpus.ts';
import type { Coverage } from './edition.ts';
import { frontPage } from './front-page.ts';
import { country, edition, soundParts, sourceDocument } from './testing/builders.ts';

function pageOf(parts: Partial<ContentParts>) {
  return frontPage(buildCorpus(soundParts(parts)));
}

function yearsOf(coverages: Readonly<Record<number, Coverage>>): { shown: number | undefined; newer: number[] } {
  const editions = Object.entries(coverages).map(([year, coverage]) => edition(Number(year), {}, { coverage }));
  const { shown, newer } = pageOf({ editions });
  return { shown: shown?.edition.year, newer: newer.map((overview) => overview.edition.year) };
}

describe('the edition of the map', () => {
  test.each<[string, Readonly<Record<number, Coverage>>, number | undefined, number[]]>([
    ['is the newest, where that is whole', { 2023: 'complete', 2024: 'complete' }, 2024, []],
    ['may be one whose lists are assumed to be whole', { 2023: 'complete', 2024: 'assumed' }, 2024, []],
    ['is not a partial one', { 2023: 'complete', 2024: 'complete', 2025: 'partial' }, 2024, [2025]],
    [
      'leaves all newer ones to be told beside it',
      { 2023: 'assumed', 2024: 'partial', 2025: 'partial' },
      2023,
      [2024, 2025],
    ],
    ['does not mind an older one that is partial', { 2023: 'partial', 2024: 'complete' }, 2024, []],
    ['is none where all are partial', { 2024: 'partial', 2025: 'partial' }, undefined, [2024, 2025]],
    ['is none where there is no edition', {}, undefined, []],
  ])('%s', (_, coverages, shown, newer) => {
    expect(yearsOf(coverages)).toEqual({ shown, newer });
  });
});

test('the newest eight documents stand on it, oldest first', () => {
  const documents = Array.from({ length: 10 }, (_, index) => sourceDocument(`mali/${2020 - index}-letter`));
  const years = pageOf({ documents }).documents.map(({ published }) => published);
  expect(years).toEqual(['2013', '2014', '2015', '2016', '2017', '2018', '2019', '2020']);
});

test('a country has documents if one of them names it, also without a demand', () => {
  const documents = [sourceDocument('niger/2010-treaty', { countries: ['niger', 'togo'] })];
  const countries = [country('mali'), country('togo'), country('niger')];
  expect(pageOf({ documents, countries }).documented.map(({ slug }) => slug)).toEqual(['niger', 'togo']);
});

test('regions are counted in their order, and those without a country left out', () => {
  const countries = [
    country('cuba', { region: 'western-hemisphere' }),
    country('mali'),
    country('niger'),
    country('oman', { region: 'near-east' }),
  ];
  expect(pageOf({ countries }).regions).toEqual([
    { region: 'africa', countries: 2 },
    { region: 'near-east', countries: 1 },
    { region: 'western-hemisphere', countries: 1 },
  ]);
});
