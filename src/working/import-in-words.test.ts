import { describe, expect, test } from 'vitest';
import { messages as told } from '../i18n/en-working-messages.ts';
import { type Refused, refusalInWords, remarksInWords } from './import-in-words.ts';

const nameOf = (column: string) => `the column ${column}`;

test.each<[Refused, string]>([
  [{ kind: 'too-large' }, told.tooLarge],
  [{ kind: 'not-ours' }, told.notOurs],
  [{ kind: 'newer' }, told.newerFile],
  [{ kind: 'column-missing', column: 'id' }, told.columnMissing('the column id')],
  [{ kind: 'other-country', country: 'chad' }, told.otherCountry('chad')],
])('%j has a sentence of its own', (refused, sentence) => {
  expect(refusalInWords(refused, told, nameOf)).toBe(sentence);
});

describe('what must be known of a file that was read', () => {
  const whole = { kind: 'read', marks: new Map(), rows: 3, lacking: [], nameless: 0 } as const;

  test('of a whole one nothing', () => {
    expect(remarksInWords(whole, 3, told)).toEqual([]);
  });

  test('all that is wanting, in the order in which a reader meets it', () => {
    const torn = { ...whole, rows: 2, nameless: 1, lacking: ['note'] as const, brokenAt: 'Train judges' };
    expect(remarksInWords(torn, 3, told)).toEqual([
      told.broken('Train judges'),
      told.partOf(2, 3),
      told.nameless(1),
      told.lacking.note,
    ]);
  });

  test('a break before the first name counts as one', () => {
    expect(remarksInWords({ ...whole, brokenAt: '' }, 3, told)).toEqual([told.broken('')]);
  });
});
