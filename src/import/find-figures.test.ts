import { expect, test } from 'vitest';
import { findFigures } from './find-figures.ts';
import { numberFromWords, numbersIn } from './number-words.ts';

const EARLIER = 'of the year before, it seems';

test.each<[text: string, figures: unknown[][]]>([
  [
    'The government investigated 12 cases and convicted 11 traffickers, compared with 9 the previous year.',
    [
      ['investigations', 12, 'cases'],
      ['convictions', 11, 'people'],
      ['convictions', 9, undefined, EARLIER],
    ],
  ],
  [
    'It initiated 101 investigations and prosecuted 74 suspects, compared with initiating 92 investigations and prosecuting 56 suspects.',
    [
      ['investigations', 101, 'cases'],
      ['prosecutions', 74, 'people'],
      ['investigations', 92, 'cases', EARLIER],
      ['prosecutions', 56, 'people', EARLIER],
    ],
  ],
  ['Le gouvernement a enregistré 47 victimes.', [['victims-identified', 47, 'people']]],
  ['Courts convicted twenty-one traffickers.', [['convictions', 21, 'people']]],
  ['In all, 1,250 people were reached.', [['people-reached', 1250, 'people']]],
  [
    'The ministry trained at least 36 judges and assisted 8 victims.',
    [
      ['people-trained', 36, 'people', 'no exact count'],
      ['victims-assisted', 8, 'people'],
    ],
  ],
  [
    'NGOs identified between 40 and 50 victims.',
    [
      ['victims-identified', 40, 'people', 'the lower end of a range'],
      ['victims-identified', 50, 'people', 'the upper end of a range'],
    ],
  ],
  [
    'It allocated 160 million CFA francs ($270,000) to the committee.',
    [
      ['budget', 160_000_000, 'XOF'],
      ['budget', 270_000, 'USD'],
    ],
  ],
  ['The law of 2012 prescribes five to 10 years’ imprisonment.', []],
  ['In 2018 the court convicted nobody under article 7.', []],
  ['It identified girls under 18, and 30 percent of them went to school.', []],
  ['The committee met four times.', []],
  ['Courts convicted 3 traffickers; 12 victims went home.', [['convictions', 3, 'people']]],
])('%j', (text, figures) => {
  const found = findFigures([text]).map(({ measure, value, unit, doubts }) => [measure, value, unit, ...doubts]);
  expect(found).toEqual(figures);
});

test.each([
  ['twenty-one', 21],
  ['one hundred and five', 105],
  ['two thousand three hundred', 2300],
  ['quatre-vingt-dix', 90],
  ['soixante-dix', 70],
  ['deux cent mille', 200_000],
])('%s is %i', (words, number) => {
  expect(numberFromWords(words)).toBe(number);
});

test.each([
  ['12,500 and 3 000', [12_500, 3000]],
  ['Law 2012-023 of 12 July', [12]],
  ['3.5 and 40 %', []],
])('numbers of %j', (text, numbers) => {
  expect(numbersIn(text).map(({ value }) => value)).toEqual(numbers);
});
