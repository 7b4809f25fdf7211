import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOfState, FACETS, isIdle, type SearchState, stateFromAddress } from './state.ts';

const NOTHING: SearchState = { query: '', facets: {} };

describe('the state that an address holds', () => {
  test.each<[string, SearchState]>([
    ['', NOTHING],
    ['?', NOTHING],
    ['?q=', NOTHING],
    ['?q=forced+labour', { query: 'forced labour', facets: {} }],
    ['?q=forced%20labour', { query: 'forced labour', facets: {} }],
    ['q=forced', { query: 'forced', facets: {} }],
    ['?q=++forced++', { query: 'forced', facets: {} }],
    ['?country=C%C3%B4te+d%E2%80%99Ivoire', { query: '', facets: { country: 'Côte d’Ivoire' } }],
    ['?country=&topic=+', NOTHING],
    ['?q=a&q=b&year=2019&year=2020', { query: 'a', facets: { year: '2019' } }],
  ])('%s', (address, state) => {
    expect(stateFromAddress(address)).toEqual(state);
  });

  test('parameters that it does not know are passed over', () => {
    expect(stateFromAddress('?q=a&utm_source=x&page=2&__proto__=x&constructor=y&KIND=z')).toEqual({
      query: 'a',
      facets: {},
    });
  });

  test.each(['%', '%zz', '%E0%A4%A', '+', '%00'])('%s, though no sound encoding, throws nothing', (text) => {
    expect(() => stateFromAddress(`?q=${text}&country=${text}`)).not.toThrow();
  });

  test('a query of 10,000 characters is cut', () => {
    const { query } = stateFromAddress(`?q=${'a'.repeat(10_000)}`);
    expect(query).toBe('a'.repeat(200));
  });

  // Fault: the cut counts halves of characters, and it comes after the spaces are taken off.
  test.each([
    '🇲🇱'.repeat(100).replace('🇲🇱', 'a'),
    `${'a'.repeat(199)} b`,
  ])('a cut leaves what an address can hold', (text) => {
    const state = stateFromAddress(`?${new URLSearchParams({ q: text })}`);
    expect(stateFromAddress(addressOfState(state))).toEqual(state);
  });

  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '🇲🇱 ⚖️ 👩🏾‍⚖️',
    'a & b = c # d ? e',
    'résumé\nnext',
    '%2F%25',
  ])('%s survives as text', (text) => {
    const state = { query: text, facets: { topic: text } };
    expect(stateFromAddress(addressOfState(state))).toEqual(state);
  });
});

describe('the address of a state', () => {
  test.each<[SearchState, string]>([
    [NOTHING, ''],
    [{ query: 'forced labour', facets: {} }, '?q=forced+labour'],
    [{ query: '', facets: { status: 'implemented', kind: 'Demand' } }, '?kind=Demand&status=implemented'],
    [{ query: 'a&b', facets: { country: 'Mali' } }, '?q=a%26b&country=Mali'],
    [{ query: '', facets: { country: '' } }, ''],
  ])('%j', (state, address) => {
    expect(addressOfState(state)).toBe(address);
  });

  test('two facets in another order are the same search', () => {
    const address = '?country=Mali&year=2019';
    expect(addressOfState(stateFromAddress('?year=2019&country=Mali'))).toBe(address);
  });
});

describe('for every state', () => {
  // Whole characters: a lone half of a surrogate pair is no text, and no address can hold it.
  const text = fc.string({ unit: 'binary', maxLength: 20 }).map((value) => value.trim());
  const states: fc.Arbitrary<SearchState> = fc.record({
    query: text,
    facets: fc
      .dictionary(fc.constantFrom(...FACETS), text)
      .map((facets) => Object.fromEntries(Object.entries(facets).filter(([, value]) => value !== ''))),
  });

  test('it comes back from its address', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(stateFromAddress(addressOfState(state))).toEqual(state);
      }),
    );
  });

  test('its address is empty where there is nothing to search for, and only there', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(addressOfState(state) === '').toBe(isIdle(state));
      }),
    );
  });

  test('whatever stands in an address, reading it twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (address) => {
        const state = stateFromAddress(`?q=${address}`);
        expect(stateFromAddress(addressOfState(state))).toEqual(state);
      }),
    );
  });
});
