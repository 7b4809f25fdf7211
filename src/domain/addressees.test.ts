import { describe, expect, test } from 'vitest';
import { addresseeOf, addresseesOf } from './addressees.ts';
import type { LocalText } from './text.ts';

const demand = (...mentions: readonly [published: string, addressee?: LocalText][]) => ({
  askedBy: [
    {
      series: 'tip-report',
      mentions: mentions.map(([published, addressee]) => ({
        recommendation: 'train-judges',
        text: 'Train judges.',
        priority: false,
        document: `mali/${published}`,
        published,
        addressee,
      })),
    },
  ],
});

describe('the addressee of a demand', () => {
  test.each([
    ['the government where nobody is named', demand(['2019']), { id: 'government' }],
    ['nobody asked', demand(), { id: 'government' }],
    [
      'the one that is named, by its English name',
      demand(['2018', { en: 'Ministry of Justice', fr: 'Ministère de la justice' }], ['2019']),
      { id: 'ministry-of-justice', name: { en: 'Ministry of Justice', fr: 'Ministère de la justice' } },
    ],
    [
      'the newest of several, in whatever order they stand',
      demand(['2019-06', 'Parliament'], ['2019', 'Comité d’État'], ['2018', 'Army']),
      { id: 'comite-d-etat', name: 'Comité d’État' },
    ],
  ])('is %s', (_, item, expected) => {
    expect(addresseeOf(item)).toEqual(expected);
  });
});

test('each addressee of a list stands once, the government first', () => {
  const items = [demand(['2019', 'Parliament']), demand(['2019', 'Army']), demand(['2018']), demand(['2017', 'Army'])];
  expect(addresseesOf(items).map(({ id }) => id)).toEqual(['government', 'army', 'parliament']);
});
