import { describe, expect, test } from 'vitest';
import {
  addressOfState,
  chosenDemands,
  type ExplorerState,
  isChosen,
  type ListedDemand,
  stateFromAddress,
} from './state.ts';

test.each<[string, ExplorerState]>([
  ['', { filters: {}, order: 'asked' }],
  ['?country=mali', { filters: { country: 'mali' }, order: 'asked' }],
  [
    '?country=cote-divoire&paradigm=protection&status=set-back&standing=dropped&order=first',
    {
      filters: { country: 'cote-divoire', paradigm: 'protection', status: 'set-back', standing: 'dropped' },
      order: 'first',
    },
  ],
])('%s is read and written back as it was', (address, state) => {
  expect(stateFromAddress(address)).toEqual(state);
  expect(addressOfState(state)).toBe(address);
});

test.each([
  '?country=',
  '?country=Mali',
  '?country=<b>',
  `?country=${'a'.repeat(10_000)}`,
  '?paradigm=profit',
  '?status=Implemented',
  '?standing=😀',
  '?order=asked',
  '?order=newest',
  '?__proto__=x&constructor=y',
])('%s chooses nothing', (address) => {
  expect(isChosen(stateFromAddress(address))).toBe(false);
});

const BASE: ListedDemand = {
  country: 'mali',
  paradigm: 'prosecution',
  status: 'no-information',
  standing: 'asked',
  reports: 0,
  first: '',
  reported: '',
};
const DEMANDS = [
  { ...BASE, id: 'a', reports: 2, first: '2015-06-20' },
  { ...BASE, id: 'b', reports: 2, first: '2010-06-20', status: 'implemented', reported: '2018-12-31' },
  { ...BASE, id: 'c', country: 'niger', first: '2001-12-31', standing: 'not-in-reports' },
  {
    ...BASE,
    id: 'd',
    paradigm: 'protection',
    reports: 5,
    first: '2019-06-20',
    status: 'set-back',
    reported: '2020-01-31',
  },
  { ...BASE, id: 'e', country: 'niger' },
] as const;

function chosen(address: string): string {
  return chosenDemands(DEMANDS, stateFromAddress(address))
    .map(({ id }) => id)
    .join('');
}

describe('demands are chosen', () => {
  test.each([
    ['?country=niger', 'ce'],
    ['?paradigm=protection', 'd'],
    ['?status=no-information', 'ace'],
    ['?standing=asked', 'dbae'],
    ['?country=niger&standing=asked', 'e'],
    ['?country=niger&status=set-back', ''],
    ['?country=atlantis', ''],
  ])('by %s: %s', (address, expected) => {
    expect(chosen(address)).toBe(expected);
  });

  test.each([
    ['', 'dbace', 'most reports first, then the oldest'],
    ['?order=first', 'cbade', 'the oldest first, what was never asked last'],
    ['?order=reported', 'dbace', 'the newest first, what nobody reported on last'],
  ])('in the order of %s: %s, %s', (address, expected) => {
    expect(chosen(address)).toBe(expected);
  });
});
