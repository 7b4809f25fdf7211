import { expect, test } from 'vitest';
import { tallyOf } from '../domain/checklist.ts';
import { explorer as en } from './en-explorer.ts';
import { explorer as fr } from './fr-explorer.ts';

const tally = tallyOf([]);

test.each([
  [{ demands: 0, countries: 0 }, 'no demand on record', 'aucune recommandation enregistrée'],
  [
    { demands: 1, countries: 1, since: '2010-06-14' },
    '1 demand to 1 country, the first in 2010',
    '1 recommandation adressée à 1 pays, la première en 2010',
  ],
  [
    { demands: 1200, countries: 2, since: '2005' },
    '1,200 demands to 2 countries, the first in 2005',
    '1\u202f200 recommandations adressées à 2 pays, la première en 2005',
  ],
  [{ demands: 2, countries: 1 }, '2 demands to 1 country', '2 recommandations adressées à 1 pays'],
])('what is on record on a subject: %j', (count, english, french) => {
  expect(en.count({ ...count, tally })).toBe(english);
  expect(fr.count({ ...count, tally })).toBe(french);
});

test.each([
  [1, 1, 'Asked of the one country of which documents are filed:', 'Demandé au seul pays pour lequel'],
  [5, 8, 'Asked of 5 of the 8 countries of which documents are filed:', 'Demandé à 5 des 8 pays pour lesquels'],
])('%i of %i countries are asked', (asked, documented, english, french) => {
  expect(en.topic.asked(asked, documented)).toBe(english);
  expect(fr.topic.asked(asked, documented)).toContain(french);
});

test('what a list shows of all that belong to it', () => {
  expect([en.shownOf(8, 39), en.shownOf(7, 7), en.shownOf(1, 1)]).toEqual([
    'The first 8 of 39.',
    '7 demands.',
    '1 demand.',
  ]);
  expect([fr.shownOf(8, 39), fr.shownOf(1, 1)]).toEqual(['Les 8 premières sur 39.', '1 recommandation.']);
});
