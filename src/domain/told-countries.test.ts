import { expect, test } from 'vitest';
import { buildCorpus } from './corpus.ts';
import { country, soundParts, sourceDocument } from './testing/builders.ts';
import { toldCountries } from './told-countries.ts';

const corpus = buildCorpus(
  soundParts({
    countries: [
      country('senegal', { neighbours: ['mali'] }),
      country('mali', { neighbours: ['senegal', 'niger'] }),
      country('niger', { neighbours: ['mali'] }),
      country('togo'),
      country('gabon'),
    ],
    documents: [
      sourceDocument('mali/2019-treaty', { countries: ['mali', 'togo'] }),
      sourceDocument('togo/2020-law', { countries: ['togo'] }),
    ],
  }),
);

test.each([
  ['mali', ['mali', 'niger', 'senegal', 'togo']],
  ['togo', ['mali', 'togo']],
  ['niger', ['mali', 'niger']],
  ['gabon', ['gabon']],
])('pages of %s tell of %j', (slug, expected) => {
  expect(toldCountries(corpus, slug)).toEqual(expected);
});
