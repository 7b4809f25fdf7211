import { expect, test } from 'vitest';
import { addressOfChoice, choiceFromAddress, countWith, isShown, type Values } from './filter.ts';

const values = (p: string, status: string, ...own: string[]): Values => ({
  p: [p],
  status: [status],
  standing: ['asked'],
  addressee: ['government'],
  own,
});
const ALL = [
  values('prosecution', 'implemented', 'ticked', 'noted'),
  values('prosecution', 'no-progress', 'open'),
  values('protection', 'no-progress', 'open', 'noted'),
];

test.each([
  [{}, [true, true, true]],
  [{ p: 'prosecution' }, [true, true, false]],
  [{ p: 'prosecution', status: 'no-progress' }, [false, true, false]],
  [{ own: 'noted' }, [true, false, true]],
  [{ own: 'open', p: 'protection' }, [false, false, true]],
])('%j shows %j', (choice, shown) => {
  expect(ALL.map((each) => isShown(each, choice))).toEqual(shown);
});

test('a count tells what a value would show beside the other facets, whatever its own is', () => {
  const choice = { p: 'prosecution', status: 'implemented' };
  expect(countWith(ALL, choice, 'status', 'no-progress')).toBe(1);
  expect(countWith(ALL, choice, 'p', 'protection')).toBe(0);
  expect(countWith(ALL, {}, 'own', 'noted')).toBe(2);
});

test.each([
  ['', {}, ''],
  ['?p=protection&status=no-progress', { p: 'protection', status: 'no-progress' }, '?p=protection&status=no-progress'],
  [
    '?status=no-progress&p=protection&other=1',
    { p: 'protection', status: 'no-progress' },
    '?p=protection&status=no-progress',
  ],
  ['?p=<b>&p=protection', {}, ''],
  ['?p=&own=noted', { own: 'noted' }, '?own=noted'],
])('the address %j chooses %j', (address, choice, canonical) => {
  const known = new Set(['protection', 'no-progress', 'noted']);
  const read = choiceFromAddress(address, (_, value) => known.has(value));
  expect(read).toEqual(choice);
  expect(addressOfChoice(read)).toBe(canonical);
});
