import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMarks, differences, followMerges, type Mark, type Marks, takeBack, withMark } from './marks.ts';

const mark = (note: string, isTicked = false): Mark => ({ isTicked, note, title: 'T' });
const marks = (entries: Record<string, Mark>): Marks => new Map(Object.entries(entries));
const told = (given: Marks) =>
  Object.fromEntries([...given].map(([id, { isTicked, note }]) => [id, `${isTicked ? 'x' : '-'}${note}`]));

test('a mark of which nothing is left is none', () => {
  const one = withMark(marks({}), 'a', mark('', true));
  expect(told(one)).toEqual({ a: 'x' });
  expect(told(withMark(one, 'a', mark('')))).toEqual({});
});

test('differences are those of ticks and notes, not of titles', () => {
  const a = marks({ same: mark('n'), note: mark('n'), tick: mark('', true), gone: mark('n') });
  const b = marks({ same: { ...mark('n'), title: 'Other' }, note: mark('m'), tick: mark('n', true), new: mark('n') });
  expect(differences(a, b).sort()).toEqual(['gone', 'new', 'note', 'tick']);
});

describe('adding loses nothing', () => {
  test.each([
    ['a new one', undefined, mark('n', true), 'xn', false],
    ['a tick to a note', mark('n'), mark('', true), 'xn', false],
    ['a note to a tick', mark('', true), mark('n'), 'xn', false],
    ['the same', mark('n', true), mark('n', true), 'xn', false],
    ['a longer form of the note', mark('ask'), mark('ask again'), '-ask again', false],
    ['a shorter form of the note', mark('ask again'), mark('ask'), '-ask again', false],
    ['another note', mark('ask', true), mark('write'), 'xask\nwrite', true],
  ])('%s', (_, own, added, expected, isJoined) => {
    const result = addMarks(marks(own ? { a: own } : {}), marks({ a: added }));
    expect(told(result.marks)).toEqual({ a: expected });
    expect(result.joined).toEqual(isJoined ? ['a'] : []);
  });
});

describe('merged demands', () => {
  const demands = [
    { id: 'new', title: 'The new title', alsoKnownAs: ['old', 'older'] },
    { id: 'other', title: 'Other', alsoKnownAs: [] },
  ];

  test('hand their marks to the one that stands for them', () => {
    const { marks: followed, moved } = followMerges(
      marks({ old: mark('one', true), new: mark('two'), older: mark('three'), other: mark('n') }),
      demands,
    );
    expect(told(followed)).toEqual({ new: 'xtwo\none\nthree', other: '-n' });
    expect(followed.get('new')?.title).toBe('T');
    expect(moved).toEqual(['new']);
  });

  test('take the title of today, and leave what stands nowhere', () => {
    const { marks: followed, moved } = followMerges(marks({ old: mark('one'), gone: mark('two') }), demands);
    expect([...followed]).toEqual([
      ['gone', mark('two')],
      ['new', { ...mark('one'), title: 'The new title' }],
    ]);
    expect(moved).toEqual(['new']);
  });
});

describe('a step back', () => {
  const before = marks({ a: mark('1'), b: mark('2') });
  const after = marks({ a: mark('1\n3'), c: mark('4') });

  test('gives what stood before', () => {
    expect(told(takeBack(after, before, after))).toEqual({ a: '-1', b: '-2' });
  });

  test('leaves what was changed since', () => {
    const now = marks({ a: mark('mine now'), c: mark('4'), d: mark('5') });
    expect(told(takeBack(now, before, after))).toEqual({ a: '-mine now', b: '-2', d: '-5' });
  });
});

test('whatever is added can be taken back', () => {
  const anyMark = fc.record({ isTicked: fc.boolean(), note: fc.string(), title: fc.constant('T') });
  const anyMarks = fc
    .dictionary(fc.constantFrom('a', 'b', 'c'), anyMark)
    .map((entries) => new Map(Object.entries(entries).filter(([, { isTicked, note }]) => isTicked || note !== '')));
  fc.assert(
    fc.property(anyMarks, anyMarks, (own, added) => {
      const { marks: after } = addMarks(own, added);
      expect(told(takeBack(after, own, after))).toEqual(told(own));
      for (const [id, { note, isTicked }] of [...own, ...added]) {
        expect(after.get(id)!.note).toContain(note);
        expect(after.get(id)!.isTicked || !isTicked).toBe(true);
      }
    }),
  );
});
