import { expect, test } from 'vitest';
import { afterKey, NO_PRESSES } from './shift-presses.ts';

/** Keys as they are let go; a letter with a plus was typed with Shift held. */
function countAfter(keys: string): number {
  return keys.split(' ').reduce((presses, key) => {
    const [name = '', shift] = key.split('+');
    return afterKey(presses, name, shift !== undefined);
  }, NO_PRESSES).count;
}

test.each([
  ['Shift', 1],
  ['Shift Shift Shift', 3],
  ['Shift Shift a', 0],
  ['Shift a Shift', 1],
  ['A+ Shift', 0],
  ['A+ Shift Shift', 1],
  ['A+ B+ Shift Shift Shift Shift', 3],
  ['Shift Tab+ Shift Shift', 1],
])('%s counts %i', (keys, count) => {
  expect(countAfter(keys)).toBe(count);
});
