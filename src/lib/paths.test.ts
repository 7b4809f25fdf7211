import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sourceDocument } from '../domain/testing/builders.ts';

/** The module reads the base once, when it is loaded. */
async function pathsUnder(base: string) {
  vi.resetModules();
  vi.stubEnv('BASE_URL', base);
  return await import('./paths.ts');
}

afterEach(() => vi.unstubAllEnvs());

describe.each([
  ['/', ''],
  ['/tierline/', '/tierline'],
  ['/tierline', '/tierline'],
  ['/a/b/', '/a/b'],
])('under %s', (base, prefix) => {
  let all: Awaited<ReturnType<typeof pathsUnder>>;
  let paths: ReturnType<(typeof all)['linksIn']>;
  beforeEach(async () => {
    all = await pathsUnder(base);
    paths = all.linksIn('en');
  });

  test('French pages stand under their own prefix; what is made once has none', () => {
    const french = all.linksIn('fr');
    expect(french.href('/')).toBe(`${prefix}/fr/`);
    expect(french.countryHref('mali')).toBe(`${prefix}/fr/countries/mali/`);
    expect(french.reportHref(2019, 'MLI')).toBe(`${prefix}/fr/reports/2019/#MLI`);
    expect(french.countryFileHref('mali', 'tier-strip.svg')).toBe(`${prefix}/fr/countries/mali/tier-strip.svg`);
    expect(french.countryFileHref('mali', 'tier-strip.csv')).toBe(`${prefix}/countries/mali/tier-strip.csv`);
    expect(french.countryFileHref('mali', 'profile.json')).toBe(`${prefix}/countries/mali/profile.json`);
    expect(all.dataHref('placements.csv')).toBe(`${prefix}/data/placements.csv`);
    expect(french.topicHref('prosecution/law')).toBe(`${prefix}/fr/topics/prosecution/law/`);
    expect(french.topicFileHref('prosecution/law', 'demands.csv')).toBe(`${prefix}/topics/prosecution/law/demands.csv`);
  });

  test.each([
    ['/', '/fr/'],
    ['/countries/mali/', '/fr/countries/mali/'],
    // A country could be called like a language.
    ['/french/', '/fr/french/'],
  ])('the same page in the other language: %s and %s', (english, french) => {
    expect(all.inLanguage(prefix + english, 'fr')).toBe(prefix + french);
    expect(all.inLanguage(prefix + french, 'en')).toBe(prefix + english);
    expect(all.inLanguage(prefix + french, 'fr')).toBe(prefix + french);
    expect(all.inLanguage(prefix + english, 'en')).toBe(prefix + english);
  });

  test('every address begins with the base, once', () => {
    expect(paths.href('/')).toBe(`${prefix}/`);
    expect(paths.href('/methodology/#clock')).toBe(`${prefix}/methodology/#clock`);
  });

  test('pages of a country', () => {
    expect(paths.countryHref('cote-divoire')).toBe(`${prefix}/countries/cote-divoire/`);
    expect(paths.recommendationHref('mali', 'train-judges', true)).toBe(
      `${prefix}/countries/mali/recommendations/train-judges/`,
    );
    expect(paths.recommendationHref('mali', 'train-judges', false)).toBe(
      `${prefix}/countries/mali/#demand-train-judges`,
    );
  });

  test('a placement is explained in the glossary, and a dispute on the page of its edition', () => {
    expect(paths.placementTermHref('tier-2')).toBe(`${prefix}/glossary/#tier-2`);
    expect(paths.placementTermHref('not-listed')).toBe(`${prefix}/glossary/#on-no-list`);
    expect(paths.disputesHref(2017)).toBe(`${prefix}/reports/2017/#disputes`);
  });

  test('a document stands under the country of its folder', () => {
    const treaty = sourceDocument('mali/2020-treaty', { countries: ['mali', 'niger'] });
    expect(paths.documentHref(treaty)).toBe(`${prefix}/countries/mali/documents/2020-treaty/`);
  });

  test('editions and terms', () => {
    expect(paths.reportHref(2019)).toBe(`${prefix}/reports/2019/`);
    expect(paths.reportHref(2019, 'MLI')).toBe(`${prefix}/reports/2019/#MLI`);
    expect(paths.glossaryHref('watch-list')).toBe(`${prefix}/glossary/#watch-list`);
  });
});
