import { expect, test } from 'vitest';
import { furtherNames } from './country.ts';
import { country } from './testing/builders.ts';

test.each([
  ['none', country('mali'), 'en', undefined, []],
  ['a common name', country('burma', { name: 'Burma', commonName: 'Myanmar' }), 'en', 'Myanmar', []],
  [
    'former names, in the order of the file',
    country('serbia', { name: 'Serbia', formerNames: ['Yugoslavia', 'Serbia and Montenegro'] }),
    'en',
    undefined,
    ['Yugoslavia', 'Serbia and Montenegro'],
  ],
  [
    'a common name that is the name in this language',
    country('macau', { name: { en: 'Macau', fr: 'Macao' }, commonName: 'Macao' }),
    'fr',
    undefined,
    [],
  ],
  [
    'a former name that is still the common one',
    country('turkiye', { name: 'Türkiye', commonName: 'Turkey', formerNames: ['Turkey'] }),
    'en',
    'Turkey',
    [],
  ],
  [
    'a former name that is the name in this language',
    country('timor-leste', {
      name: { en: 'Timor-Leste', fr: 'Timor oriental' },
      formerNames: [{ en: 'East Timor', fr: 'Timor oriental' }],
    }),
    'fr',
    undefined,
    [],
  ],
] as const)('%s', (_, entry, language, common, former) => {
  expect(furtherNames(entry, language)).toEqual({ common, former });
});
