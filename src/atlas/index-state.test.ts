import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REGIONS } from '../domain/country.ts';
import { INDEX_COLUMNS, MOVES, TIERS_NOW, WATCH_LIST_BANDS } from '../domain/country-index.ts';
import {
  addressOfState,
  countWith,
  filteredBy,
  firstOrder,
  type IndexRow,
  type IndexState,
  isShown,
  ORDERS,
  sortedBy,
  sortRows,
  stateFromAddress,
} from './index-state.ts';
import { foldText } from './text.ts';

const PLAIN: IndexState = { text: '', filters: {}, sort: 'name', order: 'ascending' };

function state(more: Partial<IndexState> = {}): IndexState {
  return { ...PLAIN, ...more };
}

function row(name: string, more: Partial<IndexRow> = {}): IndexRow {
  return {
    code: name.slice(0, 3).toUpperCase(),
    names: foldText(name),
    region: 'africa',
    tier: 'tier-2',
    change: 'same',
    watchListEditions: 0,
    documents: 0,
    ...more,
  };
}

describe('the state that an address holds', () => {
  test.each<[string, IndexState]>([
    ['', PLAIN],
    ['?q=++', PLAIN],
    ['?q=+C%C3%B4te+', state({ text: 'Côte' })],
    ['?region=africa&tier=tier-3', state({ filters: { region: 'africa', tier: 'tier-3' } })],
    ['?change=down&watch-list=10-up', state({ filters: { change: 'down', 'watch-list': '10-up' } })],
    ['?sort=now', state({ sort: 'now' })],
    ['?sort=documents', state({ sort: 'documents', order: 'descending' })],
    ['?sort=documents&order=ascending', state({ sort: 'documents' })],
    ['?order=descending', state({ order: 'descending' })],
    ['?sort=name&sort=now', PLAIN],
    ['?tier=unknown&region=Africa&change=&watch-list=5', PLAIN],
    ['?sort=__proto__&order=up&region=constructor', PLAIN],
    ['?utm_source=x&page=2', PLAIN],
  ])('%s', (address, result) => {
    expect(stateFromAddress(address)).toEqual(result);
  });

  test.each(['%', '%zz', '%E0%A4%A', '%00'])('%s, though no sound encoding, throws nothing', (text) => {
    expect(() => stateFromAddress(`?q=${text}&tier=${text}`)).not.toThrow();
  });

  test('a text of 10,000 characters is cut', () => {
    expect(stateFromAddress(`?q=${'a'.repeat(10_000)}`).text).toBe('a'.repeat(100));
    expect(stateFromAddress(`?q=${'a'.repeat(99)}+b`).text).toBe('a'.repeat(99));
  });
});

describe('the address of a state', () => {
  test.each<[IndexState, string]>([
    [PLAIN, ''],
    [state({ order: 'descending' }), '?sort=name&order=descending'],
    [state({ sort: 'now' }), '?sort=now'],
    [state({ sort: 'watch-list', order: 'descending' }), '?sort=watch-list'],
    [
      state({ text: 'a & b', filters: { region: 'near-east', tier: 'tier-1' } }),
      '?q=a+%26+b&tier=tier-1&region=near-east',
    ],
  ])('%j', (held, address) => {
    expect(addressOfState(held)).toBe(address);
  });
});

describe('pressing the head of a column', () => {
  test.each(INDEX_COLUMNS)('%s: sorts by it, then turns it round, then back', (column) => {
    const other = column === 'now' ? 'name' : 'now';
    const first = sortedBy(state({ sort: other, text: 'a' }), column);
    expect(first).toEqual(state({ sort: column, order: firstOrder(column), text: 'a' }));
    const second = sortedBy(first, column);
    expect(second.order).not.toBe(first.order);
    expect(sortedBy(second, column)).toEqual(first);
  });

  test('numbers are sorted from the most, all else from the best or the first', () => {
    expect(INDEX_COLUMNS.filter((column) => firstOrder(column) === 'descending')).toEqual(['watch-list', 'documents']);
  });
});

test('a filter is set, changed and taken off', () => {
  const set = filteredBy(state({ text: 'a' }), 'tier', 'tier-1');
  const changed = filteredBy(set, 'tier', 'tier-2');
  const both = filteredBy(changed, 'region', 'africa');
  expect(both).toEqual(state({ text: 'a', filters: { tier: 'tier-2', region: 'africa' } }));
  expect(filteredBy(both, 'tier', 'tier-2')).toEqual(state({ text: 'a', filters: { region: 'africa' } }));
});

describe('a text finds', () => {
  const ivory = row('Côte d’Ivoire Ivory Coast', { code: 'CIV' });
  test.each([
    ['', true],
    ['Côte', true],
    ['cote', true],
    ['COTE DIVOIRE', true],
    ["cote d'ivoire", true],
    ['cote d’ivoire', true],
    ['ivoire cote', true],
    ['coast', true],
    ['civ', true],
    ['CIV', true],
    ['ci', false],
    ['civi', false],
    ['cote france', false],
    ['…', true],
    ['.*', true],
    ['<b>', false],
  ])('“%s”: %s', (text, found) => {
    expect(isShown(ivory, state({ text }))).toBe(found);
  });
});

describe('a filter keeps', () => {
  const chad = row('Chad', { tier: 'tier-3', change: 'down', watchListEditions: 12 });
  test.each<[IndexState['filters'], boolean]>([
    [{}, true],
    [{ tier: 'tier-3' }, true],
    [{ tier: 'tier-2' }, false],
    [{ change: 'down', region: 'africa' }, true],
    [{ change: 'down', region: 'near-east' }, false],
    [{ 'watch-list': '10-up' }, true],
    [{ 'watch-list': '7-9' }, false],
  ])('%j: %s', (filters, found) => {
    expect(isShown(chad, state({ filters }))).toBe(found);
  });
});

const ROWS: readonly IndexRow[] = [
  row('Angola', { tier: 'tier-2', change: 'same', watchListEditions: 7, documents: 0 }),
  row('Benin', { tier: 'tier-2-watch-list', change: 'down', watchListEditions: 4, documents: 3 }),
  row('Cuba', { tier: 'tier-3', region: 'western-hemisphere', change: 'same', watchListEditions: 0, documents: 0 }),
  row('Denmark', { tier: 'tier-1', region: 'europe-eurasia', change: 'up', watchListEditions: 0, documents: 3 }),
  row('Egypt', { tier: 'never-placed', region: 'near-east', change: 'no-edition-before' }),
];

describe('sorted by', () => {
  test.each<[string, string]>([
    ['', 'ABCDE'],
    ['?order=descending', 'EDCBA'],
    ['?sort=now', 'DABCE'],
    ['?sort=now&order=descending', 'ECBAD'],
    ['?sort=move', 'DBACE'],
    ['?sort=watch-list', 'ABCDE'],
    ['?sort=watch-list&order=ascending', 'CDEBA'],
    ['?sort=region', 'ABDEC'],
    ['?sort=documents', 'BDACE'],
  ])('%s: %s', (address, letters) => {
    const sorted = sortRows(ROWS, stateFromAddress(address));
    expect(sorted.map(({ code }) => code[0]).join('')).toBe(letters);
  });
});

test('a value of a filter counts the rows that it would leave beside the other filters', () => {
  const held = state({ filters: { tier: 'tier-1', region: 'africa' } });
  expect(countWith(ROWS, held, 'tier', 'tier-2')).toBe(1);
  expect(countWith(ROWS, held, 'tier', 'tier-3')).toBe(0);
  expect(countWith(ROWS, held, 'region', 'europe-eurasia')).toBe(1);
  expect(countWith(ROWS, state(), 'region', 'africa')).toBe(2);
});

describe('for every state', () => {
  const maybe = (values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  const states: fc.Arbitrary<IndexState> = fc.record({
    text: fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.trim()),
    filters: fc
      .record({
        tier: maybe(TIERS_NOW),
        change: maybe(MOVES),
        'watch-list': maybe(WATCH_LIST_BANDS),
        region: maybe(REGIONS),
      })
      .map((filters) => Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))),
    sort: fc.constantFrom(...INDEX_COLUMNS),
    order: fc.constantFrom(...ORDERS),
  });
  const rows = fc.array(
    fc.record({
      code: fc.constantFrom('AAA', 'BBB'),
      names: fc.constantFrom('mali', 'niger', 'cote divoire'),
      region: fc.constantFrom(...REGIONS),
      tier: fc.constantFrom(...TIERS_NOW),
      change: fc.constantFrom(...MOVES),
      watchListEditions: fc.nat(12),
      documents: fc.nat(3),
    }),
  );

  test('it comes back from its address', () => {
    fc.assert(
      fc.property(states, (held) => {
        expect(stateFromAddress(addressOfState(held))).toEqual(held);
      }),
    );
  });

  test('whatever stands in an address, reading it twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const held = stateFromAddress(`?q=${text}&sort=${text}`);
        expect(stateFromAddress(addressOfState(held))).toEqual(held);
      }),
    );
  });

  test('sorting keeps every row, and equal rows in their order', () => {
    fc.assert(
      fc.property(rows, states, (list, held) => {
        const sorted = sortRows(list, held);
        expect(new Set(sorted)).toEqual(new Set(list));
        expect(sorted).toHaveLength(list.length);
        if (held.sort === 'name') return;
        const equal = list.map((each) => ({ ...each, region: REGIONS[0], tier: TIERS_NOW[0], change: MOVES[0] }));
        const alike = equal.map((each) => ({ ...each, watchListEditions: 0, documents: 0 }));
        expect(sortRows(alike, held)).toEqual(alike);
      }),
    );
  });

  test('each filter that is added shows no row more', () => {
    fc.assert(
      fc.property(rows, states, fc.constantFrom(...TIERS_NOW), (list, held, tier) => {
        const before = list.filter((each) => isShown(each, held));
        const after = list.filter((each) => isShown(each, { ...held, filters: { ...held.filters, tier } }));
        if (!held.filters.tier) expect(before).toEqual(expect.arrayContaining(after));
        expect(countWith(list, held, 'tier', tier)).toBe(after.length);
      }),
    );
  });
});
