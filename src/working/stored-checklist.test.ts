import { describe, expect, test } from 'vitest';
import type { Marks } from './marks.ts';
import { erase, type Keeper, parseStored, readStored, save, storedText } from './stored-checklist.ts';

const MARKS: Marks = new Map([['a', { isTicked: true, note: 'n', title: 'T' }]]);
const WHEN = '2026-11-22T15:53:00.000Z';
const KEY = 'tierline:checklist:mali';

function keeperOf(held: Record<string, string> = {}, faults: Partial<Keeper> = {}): () => Keeper {
  return () => ({
    getItem: (key) => held[key] ?? null,
    setItem: (key, value) => {
      held[key] = value;
    },
    removeItem: (key) => {
      delete held[key];
    },
    ...faults,
  });
}

const refusing = (): Keeper => {
  throw new DOMException('', 'SecurityError');
};

describe('what stands on a device', () => {
  test('is read back as it was written', () => {
    const raw = storedText(MARKS, WHEN);
    expect(parseStored(raw)).toEqual({ kind: 'kept', marks: MARKS, savedAt: WHEN, raw });
  });

  test.each([
    ['no JSON', 'hello', 'garbage'],
    ['cut', storedText(MARKS, WHEN).slice(0, -5), 'garbage'],
    ['a list', '[]', 'garbage'],
    ['null', 'null', 'garbage'],
    ['without a version', '{"marks":{}}', 'garbage'],
    ['of a version that never was', `{"version":0,"savedAt":"${WHEN}","marks":{}}`, 'garbage'],
    ['with a list of marks', `{"version":1,"savedAt":"${WHEN}","marks":[]}`, 'garbage'],
    ['with half a mark', `{"version":1,"savedAt":"${WHEN}","marks":{"a":{"note":"n"}}}`, 'garbage'],
    ['saved at no time', '{"version":1,"savedAt":"soon","marks":{}}', 'garbage'],
    ['of a later version', '{"version":2,"everything":"else"}', 'newer'],
  ])('%s', (_, raw, kind) => {
    expect(parseStored(raw)).toEqual({ kind, raw });
  });

  test('is nothing, or hidden by settings', () => {
    expect(readStored(keeperOf(), 'mali')).toEqual({ kind: 'nothing' });
    expect(readStored(refusing, 'mali')).toEqual({ kind: 'blocked' });
  });
});

describe('saving', () => {
  const saving = { country: 'mali', marks: MARKS, savedAt: WHEN };

  test('writes where nothing stands, and over what the page knows', () => {
    const held: Record<string, string> = { [KEY]: 'known' };
    expect(save(keeperOf(held), { ...saving, known: 'known' })).toEqual({ kind: 'saved', raw: held[KEY] });
    expect(held).toEqual({ [KEY]: storedText(MARKS, WHEN) });
  });

  test.each([
    ['another tab saved', storedText(new Map(), WHEN), null, 'kept'],
    ['another tab saved again', storedText(new Map(), WHEN), 'earlier', 'kept'],
    ['another tab erased', undefined, 'earlier', 'nothing'],
    ['garbage stands there', 'garbage', null, 'garbage'],
  ])('leaves what stands there where %s', (_, raw, known, kind) => {
    const held = raw === undefined ? {} : { [KEY]: raw };
    expect(save(keeperOf(held), { ...saving, known })).toMatchObject({ kind: 'other', stored: { kind } });
    expect(held).toEqual(raw === undefined ? {} : { [KEY]: raw });
  });

  test.each([
    [
      'throws for want of room',
      () => {
        throw new DOMException('', 'QuotaExceededError');
      },
    ],
    ['drops it without a word', () => undefined],
  ])('tells that the device is full where it %s', (_, setItem) => {
    expect(save(keeperOf({}, { setItem }), { ...saving, known: null })).toEqual({ kind: 'full' });
  });

  test('tells that settings forbid it', () => {
    expect(save(refusing, { ...saving, known: null })).toEqual({ kind: 'blocked' });
  });
});

test('erasing tells whether it is gone', () => {
  const held: Record<string, string> = { [KEY]: 'x', 'tierline:checklist:niger': 'y' };
  expect(erase(keeperOf(held), 'mali')).toBe(true);
  expect(held).toEqual({ 'tierline:checklist:niger': 'y' });
  expect(erase(keeperOf({ [KEY]: 'x' }, { removeItem: () => undefined }), 'mali')).toBe(false);
  expect(erase(refusing, 'mali')).toBe(false);
});
