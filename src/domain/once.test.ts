import { expect, test } from 'vitest';
import { once, oncePer } from './once.ts';

test('a thing is made once for each text, also one that is undefined', () => {
  const asked: string[] = [];
  const make = once((key: string) => {
    asked.push(key);
    return key === 'nothing' ? undefined : { key };
  });
  expect(make('a')).toBe(make('a'));
  expect(make('b')).toEqual({ key: 'b' });
  expect([make('nothing'), make('nothing')]).toEqual([undefined, undefined]);
  expect(asked).toEqual(['a', 'b', 'nothing']);
});

test('a thing is made once for each object, not for one that is alike', () => {
  const make = oncePer((key: { name: string }) => ({ of: key }));
  const [one, alike] = [{ name: 'a' }, { name: 'a' }];
  expect(make(one)).toBe(make(one));
  expect(make(alike)).not.toBe(make(one));
  expect(make(alike).of).toBe(alike);
});

test('what failed is made again', () => {
  let calls = 0;
  const make = once((key: string) => {
    calls += 1;
    if (calls === 1) throw new Error(key);
    return key;
  });
  expect(() => make('a')).toThrow('a');
  expect(make('a')).toBe('a');
});
