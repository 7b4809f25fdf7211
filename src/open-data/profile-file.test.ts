import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../domain/corpus.ts';
import { soundParts } from '../domain/testing/builders.ts';
import { profileFile, profileSchema } from './profile-file.ts';

const corpus = buildCorpus(soundParts());

function profileOf(slug: string) {
  return JSON.parse(profileFile(corpus, slug));
}

describe('the profile of a country', () => {
  test('is what its schema describes', () => {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const validate = ajv.compile(profileSchema() as object);
    for (const slug of ['mali', 'niger']) {
      validate(profileOf(slug));
      expect(validate.errors).toBeNull();
    }
  });

  test('says as of when it is and what may be done with it', () => {
    expect(profileOf('mali')).toMatchObject({ as_of: '2020', licence: 'CC-BY-4.0', sentence: expect.any(String) });
  });

  test('holds the rows about it and no others, also of documents of several countries', () => {
    const { country, clock, placements, documents } = profileOf('niger');
    expect([country.iso3, clock.iso3]).toEqual(['NER', 'NER']);
    expect(placements.map((row: { iso3: string; year: number }) => `${row.iso3} ${row.year}`)).toEqual([
      'NER 2018',
      'NER 2019',
    ]);
    expect(documents.map((row: { document: string }) => row.document)).toEqual(['mali/2020-treaty']);
  });

  test('gives each demand what was asked and reported, under the id that stands today', () => {
    const { checklist } = profileOf('mali');
    const told = checklist.map((demand: Record<string, { document: string }[]>) => [
      demand.recommendation,
      demand.mentions!.map(({ document }) => document),
      demand.progress!.map(({ document }) => document),
      demand.asked!.length,
    ]);
    expect(told).toEqual([
      ['mali/fund-shelters', ['mali/2019-tip-report', 'mali/2020-treaty'], [], 1],
      ['mali/train-judges', ['mali/2018-tip-report', 'mali/2019-tip-report'], ['mali/2020-interim-assessment'], 2],
    ]);
  });

  test('is the same each time that it is made', () => {
    expect(profileFile(buildCorpus(soundParts()), 'mali')).toBe(profileFile(corpus, 'mali'));
  });

  test('needs a country that there is', () => {
    expect(() => profileFile(corpus, 'utopia')).toThrow('utopia');
  });
});
