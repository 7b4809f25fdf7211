import { join } from 'node:path';
import { alpha2ToAlpha3 } from 'i18n-iso-countries';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/build-site.ts';
import { readContent } from '../../src/check/read-content.ts';
import type { Country } from '../../src/domain/country.ts';
import { LANGUAGES, type Language, localise } from '../../src/domain/text.ts';
import { inWords } from '../../src/lib/names.ts';

const { countries } = readContent(join(ROOT, 'content')).parts;

/** Where our name and the one in Unicode’s list of regions differ, and why ours stands. */
const OTHER_NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    bahamas: 'The reports have the article: Bahamas, The.',
    burma: 'The reports say Burma; Unicode gives both names.',
    'cabo-verde': 'The reports say Cabo Verde from 2014 on.',
    czechia: 'The reports of most years head the chapter Czech Republic.',
    'democratic-republic-of-the-congo': 'Unicode tells the two Congos apart by their capitals.',
    gambia: 'The reports have the article: Gambia, The.',
    'hong-kong': 'Unicode adds “SAR China”; the reports do not.',
    kyrgyzstan: 'The reports head the chapter Kyrgyz Republic.',
    macau: 'The reports write Macau; Unicode writes Macao and adds “SAR China”.',
    'netherlands-antilles': 'Dissolved in 2010, so that Unicode has no name for it.',
    'republic-of-the-congo': 'Unicode tells the two Congos apart by their capitals.',
    'saint-vincent-and-the-grenadines': 'Unicode leaves the article out.',
  },
  fr: {
    burma: 'Birmanie is the common name; Unicode gives both.',
    'democratic-republic-of-the-congo': 'Unicode tells the two Congos apart by their capitals.',
    'hong-kong': 'Unicode adds « R.A.S. chinoise », which common usage leaves out.',
    macau: 'Unicode adds « R.A.S. chinoise », which common usage leaves out.',
    'netherlands-antilles': 'Dissolved in 2010, so that Unicode has no name for it.',
    'republic-of-the-congo': 'Unicode tells the two Congos apart by their capitals.',
  },
};

/** Countries whose pair of codes is not in ISO 3166-1, and why. */
const OTHER_CODES: Readonly<Record<string, string>> = {
  kosovo: 'XK and XKX are codes for users to assign; the list that we compare with has XKK.',
  'netherlands-antilles': 'ISO withdrew both codes in 2010; the record needs the three letters only.',
};

/** A name without what is a matter of typography. */
function plain(name: string): string {
  return name
    .replaceAll('’', "'")
    .replaceAll(' & ', ' and ')
    .replace(/^St\.? /, 'Saint ');
}

function unicodeName(country: Country, language: Language): string | undefined {
  return country.iso2 && new Intl.DisplayNames([language], { type: 'region' }).of(country.iso2);
}

/** Slugs of the countries of which something is true, in order. */
function slugsWhere(isTrue: (country: Country) => boolean): string[] {
  return countries
    .filter(isTrue)
    .map(({ slug }) => slug)
    .sort();
}

test('there are countries', () => {
  expect(countries.length).toBeGreaterThan(180);
});

describe.each(LANGUAGES)('names in %s', (language) => {
  test('each is written', () => {
    expect(slugsWhere(({ name }) => localise(name, language).language !== language)).toEqual([]);
  });

  test('each is that of Unicode’s list, or an exception that is needed', () => {
    const differing = slugsWhere((country) => {
      const theirs = unicodeName(country, language);
      return theirs === undefined || plain(inWords(country.name, language)) !== plain(theirs);
    });
    expect(differing).toEqual(Object.keys(OTHER_NAMES[language]).sort());
  });

  test('none is shared by two countries', () => {
    const names = countries.map(({ name }) => inWords(name, language));
    expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
  });
});

test('a common name is another one than the name, in English at least', () => {
  expect(
    slugsWhere(({ name, commonName }) => !!commonName && localise(commonName, 'en').text === localise(name, 'en').text),
  ).toEqual([]);
});

describe('codes', () => {
  test('each pair belongs together, or is an exception that is needed', () => {
    const differing = slugsWhere(({ iso2, iso3 }) => iso2 === undefined || alpha2ToAlpha3(iso2) !== iso3);
    expect(differing).toEqual(Object.keys(OTHER_CODES).sort());
  });

  test.each(['iso2', 'iso3'] as const)('no two countries have the same %s', (field) => {
    const codes = countries.map((country) => country[field]).filter((code) => code !== undefined);
    expect(codes.filter((code, at) => codes.indexOf(code) < at)).toEqual([]);
  });
});
